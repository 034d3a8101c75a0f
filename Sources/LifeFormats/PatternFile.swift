public import BigInt
public import Lattice
public import Life

/// What a pattern file says: cells, rule, place, generation and remarks.
public struct PatternFile: Hashable, Sendable {
  /// The cells in the file's own coordinates; without a position the top left is (0, 0).
  public var pattern: Pattern
  /// The rule and topology, or nil when the file states none.
  ///
  /// The states of `pattern` are below the rule's number of states. Without a rule they are
  /// whatever the file holds: check `pattern.highestState` against the rule that is used.
  public var rule: RuleString?
  /// The size that the file states, or nil: an RLE's header, or the extent of a plaintext picture.
  public var declaredSize: Size?
  /// Whether the file says where its cells lie.
  public var hasPosition: Bool
  /// The generation that the cells are of, 0 unless the file says otherwise.
  public var generation: BigInt
  /// The pattern's name.
  public var name: String?
  /// Who found it or wrote the file.
  public var author: String?
  /// The remarks, a line each, without the marks that the format puts before them.
  public var comments: [String]
  /// The format that the cells came in.
  public var format: PatternFormat

  /// A file of one's own, to be written.
  public init(
    pattern: Pattern, rule: RuleString? = nil, declaredSize: Size? = nil,
    hasPosition: Bool = false, generation: BigInt = 0, name: String? = nil,
    author: String? = nil, comments: [String] = [], format: PatternFormat = .rle
  ) {
    self.pattern = pattern
    self.rule = rule
    self.declaredSize = declaredSize
    self.hasPosition = hasPosition
    self.generation = generation
    self.name = name
    self.author = author
    self.comments = comments
    self.format = format
  }

  /// Reads a pattern in any of the formats, plain or compressed by gzip, each told by its content.
  ///
  /// - Complexity: O(bytes + runs), O(*n* log *n*) where cells come in no order.
  public static func read(
    _ bytes: [UInt8], limits: ReadingLimits = .standard
  ) throws(FormatError) -> PatternFile {
    var text = bytes
    do {
      if Gzip.isCompressed(bytes) { text = try Gzip.unpacked(bytes, limit: limits.unpackedBytes) }
      if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
      let format = try PatternFormat.detect(in: text)
      return switch format {
      case .rle: try RLEReader.read(text, limits)
      case .plaintext: try PlaintextReader.read(text, limits)
      case .life105: try Life105Reader.read(text, limits)
      case .life106: try Life106Reader.read(text, limits)
      case .macrocell: try MacrocellReader.read(text, limits)
      case .mcell: try MCellReader.read(text, limits)
      }
    } catch {
      throw FormatError(error.reason, at: error.offset, in: text)
    }
  }
}
