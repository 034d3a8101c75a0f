import Lattice

/// What is wrong with the text of an arena, and where.
public struct ArenaError: Error, Hashable, Sendable {
  /// What is wrong.
  public var reason: Reason
  /// The line, from 1.
  public var line: Int
  /// The column in that line, in characters from 1.
  public var column: Int

  /// The things that can be wrong.
  public enum Reason: Hashable, Sendable {
    /// The bytes are not UTF-8.
    case notText
    /// There is no row of cells.
    case noRows
    /// A line before the rows is not `key: value`.
    case notAHeader
    /// A header line has a key that is not known.
    case unknownKey(String)
    /// A header line repeats a key.
    case repeatedKey(String)
    /// The heading is no direction.
    case badHeading(String)
    /// The edges are neither walls nor wrap.
    case badEdges(String)
    /// The goal is not a number above 0.
    case badGoal(String)
    /// A row holds a character that is no cell.
    case notACell(Character)
    /// A row has `found` cells where the first one has `expected`.
    case raggedRow(found: Int, expected: Int)
    /// A second start of the snake of this number.
    case secondStart(Int)
    /// A start of a snake whose number is out of bounds.
    case noSuchSnake(Int)
    /// A portal without a twin.
    case loosePortal(Character)
    /// A third portal of one letter.
    case thirdPortal(Character)
    /// Text after the rows and the blank line that ends them.
    case trailingText
    /// No cell, or more cells than an arena may have.
    case badSize
    /// Every cell is a wall or a portal.
    case noFloor
    /// A floor cell that cannot be reached from the start.
    case unreachable
    /// A level of nSnake without the line that its rows begin after.
    case noStartLine
    /// A level of nSnake without the line that its rows end before.
    case noEndLine
    /// A level of nSnake that is all border.
    case onlyBorder
    /// A level of nSnake whose snake starts on the border.
    case startOnBorder
  }

  /// What is wrong at a place of a text.
  init(reason: Reason, line: Int, column: Int) {
    self.reason = reason
    self.line = line
    self.column = column
  }

  /// What is wrong with a cell of the rows that begin with line `firstRow`, counted from 0.
  init(_ error: Arena.CellError, firstRow: Int) {
    self.init(reason: error.reason, line: firstRow + error.cell.y + 1, column: error.cell.x + 1)
  }

  /// Bytes that are no text, at the first wrong one.
  static func notText(_ bytes: [UInt8]) -> ArenaError {
    let repaired = String(decoding: bytes, as: UTF8.self)
    let start = repaired.firstIndex { $0.unicodeScalars.contains("\u{FFFD}") }
    let before = repaired[..<(start ?? repaired.startIndex)]
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return ArenaError(
      reason: .notText, line: before.count, column: (before.last?.count ?? 0) + 1)
  }
}

extension ArenaError: CustomStringConvertible {
  /// One sentence, without the position and a full stop.
  public var description: String { reason.description }
}

extension ArenaError.Reason: CustomStringConvertible {
  /// One sentence, without a full stop.
  public var description: String {
    switch self {
    case .notText: "an arena is UTF-8 text"
    case .noRows: "an arena needs at least one row of cells"
    case .notAHeader: "expected 'key: value' or an empty line before the rows"
    case .unknownKey(let key): "unknown key '\(key)'; the keys are \(ArenaError.keys)"
    case .repeatedKey(let key): "the key '\(key)' is given twice"
    case .badHeading(let value): "'\(value)' is no direction; use up, right, down or left"
    case .badEdges(let value): "the edges are 'walls' or 'wrap', not '\(value)'"
    case .badGoal(let value): "the goal is a number of foods from 1 on, not '\(value)'"
    case .notACell(let character):
      "'\(character)' is no cell; a wall is '#', floor '.' or a space, a place for food '*', "
        + "a start '@' or '2' to '8', a portal 'A' to 'Z'"
    case .raggedRow(let found, let expected):
      "this row has \(found) cells, the first one has \(expected)"
    case .secondStart(1): "there is a second start '@'"
    case .secondStart(let number): "there is a second start '\(number)'"
    case .noSuchSnake(let number): "there is no snake number \(number); they are 1 to 8"
    case .loosePortal(let letter): "the portal '\(letter)' has no twin"
    case .thirdPortal(let letter): "there is a third portal '\(letter)'"
    case .trailingText: "nothing may follow the rows"
    case .badSize: "an arena has 1 to \(Arena.largestArea) cells"
    case .noFloor: "no cell is floor"
    case .unreachable: "this floor cell cannot be reached from the start"
    case .noStartLine: "the level has no line 'start' before its rows"
    case .noEndLine: "the level ends without a line 'end'"
    case .onlyBorder: "a level has floor inside its border: at least 3 columns and 3 rows"
    case .startOnBorder: "the snake cannot start on the border"
    }
  }
}

extension ArenaError {
  /// The keys of a header, for a sentence.
  fileprivate static var keys: String {
    let keys = ArenaReader.Key.allCases.map(\.rawValue)
    return keys.dropLast().joined(separator: ", ") + " and " + (keys.last ?? "")
  }
}
