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
    /// A row holds a character that is no cell.
    case notACell(Character)
    /// A row has `found` cells where the first one has `expected`.
    case raggedRow(found: Int, expected: Int)
    /// A second `@`.
    case secondStart
    /// Text after the rows and the blank line that ends them.
    case trailingText
    /// More cells than an arena may have.
    case tooLarge
    /// Every cell is a wall.
    case noFloor
    /// A floor cell that cannot be reached from the start, even across the edges.
    case unreachable
  }
}

extension ArenaError: CustomStringConvertible {
  /// One sentence, without the position and a full stop.
  public var description: String {
    switch reason {
    case .notText: "an arena is UTF-8 text"
    case .noRows: "an arena needs at least one row of cells"
    case .notAHeader: "expected 'key: value' or an empty line before the rows"
    case .unknownKey(let key): "unknown key '\(key)'; the keys are name, author and comment"
    case .repeatedKey(let key): "the key '\(key)' is given twice"
    case .notACell(let character):
      "'\(character)' is no cell; a wall is '#', floor '.' or a space, the start '@'"
    case .raggedRow(let found, let expected):
      "this row has \(found) cells, the first one has \(expected)"
    case .secondStart: "there is a second start '@'"
    case .trailingText: "nothing may follow the rows"
    case .tooLarge: "an arena has at most \(Arena.largestArea) cells"
    case .noFloor: "every cell is a wall"
    case .unreachable: "this floor cell cannot be reached from the start"
    }
  }
}
