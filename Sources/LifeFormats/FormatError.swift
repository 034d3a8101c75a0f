public import Life

/// What is wrong with a pattern file, and where.
public struct FormatError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The bytes are not text: an image, a program, noise.
    case notText
    /// The text is UTF-16.
    case utf16
    /// The text is in none of the formats.
    case unknownFormat
    /// A `#Life` line with a version other than 1.05 and 1.06.
    case unknownLifeVersion
    /// Macrocell nodes without the `[M2]` line.
    case missingMacrocellHeader
    /// This character has no place here.
    case unexpected(Character)
    /// A living cell written with another letter than the format's.
    case wrongLivingCell(Character, expected: Character)
    /// A run count that starts with 0.
    case zeroCount
    /// A blank or a line end between a run count and its letter.
    case blankAfterCount
    /// The file ends after a run count.
    case endAfterCount
    /// A run count beyond all coordinates.
    case countTooLarge
    /// A letter from p to y without the letter that must follow it.
    case danglingPrefix(Character)
    /// A state that the rule does not have.
    case stateOutOfRange(Int, stateCount: Int)
    /// The rule is wrong.
    case rule(RuleError)
    /// A rule file is wrong in a way that is its own.
    case ruleFile(RuleFile.Problem)
    /// Two whole numbers, x and y, were expected.
    case expectedCoordinates
    /// A coordinate beyond `Pattern.coordinateLimit`.
    case coordinateTooLarge
    /// More cells than the reader was allowed to make.
    case tooManyCells(limit: Int)
    /// More separate runs of cells than the reader was allowed to make.
    case tooManyRuns(limit: Int)
    /// The generation is not a whole number of reasonable length.
    case badGeneration
    /// A macrocell leaf of more than eight rows or columns.
    case leafTooLarge
    /// A macrocell node that is not a level and four numbers.
    case badNode
    /// A macrocell level below 1.
    case badLevel
    /// A macrocell level above `Quadtree.levelLimit`.
    case levelTooHigh
    /// More macrocell nodes than numbers for them.
    case tooManyNodes
    /// A macrocell node that names a node which has not been told yet.
    case unknownNode
    /// A macrocell node whose child is not one level smaller.
    case wrongChildLevel(Int, expected: Int)
    /// A kind of rule that this format tells without a rule string.
    case unsupportedGame
    /// The gzip stream breaks off.
    case truncatedGzip
    /// The gzip stream is damaged.
    case damagedGzip
    /// The gzip stream unpacks to more than the reader was allowed to take.
    case unpacksTooLarge(limit: Int)
    /// The caller did not want to go on.
    case stopped
  }

  /// A place in the unpacked text.
  public struct Position: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The character in the line, from 1.
    public let column: Int
  }

  /// What is wrong.
  public let reason: Reason
  /// Where; nil when the file as a whole is wrong, as a damaged gzip stream.
  public let position: Position?
  /// The line around the place, safe to print.
  let excerpt: SourceExcerpt?

  /// The error at a byte of `text`, or of the whole file where `offset` is nil.
  init(_ reason: Reason, at offset: Int?, in text: [UInt8]) {
    self.reason = reason
    guard let offset else {
      position = nil
      excerpt = nil
      return
    }
    let (position, line) = Position.locate(offset, in: text)
    self.position = position
    excerpt = SourceExcerpt(of: text, line: line, around: min(offset, line.upperBound))
  }

  /// `file:line:column: error: sentence`, then the source line and a caret under the place.
  ///
  /// No line break at the end. Nothing in it can steer a terminal, whatever the file holds.
  public func rendered(file: String) -> String {
    let file = SourceExcerpt.printable(file)
    guard let position else { return "\(file): error: \(reason.sentence)" }
    var text = "\(file):\(position.line):\(position.column): error: \(reason.sentence)"
    if let excerpt {
      text += "\n\(excerpt.text)\n\(String(repeating: " ", count: excerpt.caret))^"
    }
    return text
  }
}

extension FormatError {
  /// The name of the rule that the file asks for and nobody knows, when that is what is wrong.
  public var unknownRule: String? {
    guard case .rule(let error) = reason, case .unknownName(let name, _) = error.reason else {
      return nil
    }
    return name
  }
}

extension FormatError: CustomStringConvertible {
  /// The sentence alone, without a capital and a full stop.
  public var description: String { reason.sentence }
}

/// What the readers throw: a reason and a byte offset, from which line and column are told later.
struct Fault: Error {
  let reason: FormatError.Reason
  let offset: Int?

  init(_ reason: FormatError.Reason, at offset: Int?) {
    self.reason = reason
    self.offset = offset
  }
}
