public import BigInt
public import Lattice
public import Life

/// What a pattern file says: cells, rule, place, generation and remarks.
public struct PatternFile: Hashable, Sendable {
  /// What the cells are told by.
  public enum Contents: Hashable, Sendable {
    /// The cells in the file's own coordinates; without a position the top left is (0, 0).
    case cells(Pattern)
    /// A tree whose centre is the corner at (0, 0), as macrocell files hold it: it may stand for
    /// more cells than could ever be listed.
    case tree(Quadtree)
  }

  /// The cells, as a list or as a tree.
  public var contents: Contents
  /// The rule and topology, or nil when the file states none.
  ///
  /// The states of the cells are below the rule's number of states. Without a rule they are
  /// whatever the file holds: check `contents.highestState` against the rule that is used.
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

  /// The text of a `.rule` file that follows the cells of an RLE, from its `@RULE` line on.
  public var embeddedRule: [UInt8]?
  /// What was passed over or guessed in reading: the first few, in the order of their places.
  public internal(set) var warnings: [FormatWarning] = []
  /// The number of warnings, of which `warnings` keeps at most 20.
  public internal(set) var warningCount = 0

  /// A file of one's own, to be written.
  public init(
    contents: Contents, rule: RuleString? = nil, declaredSize: Size? = nil,
    hasPosition: Bool = false, generation: BigInt = 0, name: String? = nil,
    author: String? = nil, comments: [String] = [], format: PatternFormat = .rle
  ) {
    self.contents = contents
    self.rule = rule
    self.declaredSize = declaredSize
    self.hasPosition = hasPosition
    self.generation = generation
    self.name = name
    self.author = author
    self.comments = comments
    self.format = format
  }

  /// A file of one's own with a list of cells, to be written.
  public init(
    pattern: Pattern, rule: RuleString? = nil, declaredSize: Size? = nil,
    hasPosition: Bool = false, generation: BigInt = 0, name: String? = nil,
    author: String? = nil, comments: [String] = [], format: PatternFormat = .rle
  ) {
    self.init(
      contents: .cells(pattern), rule: rule, declaredSize: declaredSize, hasPosition: hasPosition,
      generation: generation, name: name, author: author, comments: comments, format: format)
  }

  /// The cells one by one, which a tree may have too many of.
  /// - Complexity: O(1) for a list, O(nodes + squares of 8x8 cells + runs) for a tree.
  public func cells(within limits: ReadingLimits) throws(ExpansionError) -> Pattern {
    switch contents {
    case .cells(let pattern): return pattern
    case .tree(let tree):
      return try tree.pattern(cellLimit: limits.cells, runLimit: limits.runs)
    }
  }

  /// The cells one by one within the standard limits; see `cells(within:)`.
  public var pattern: Pattern {
    get throws(ExpansionError) { try cells(within: .standard) }
  }
}

extension PatternFile.Contents {
  /// The highest state in use, 0 without cells.
  /// - Complexity: O(runs), or O(nodes).
  public var highestState: CellState {
    switch self {
    case .cells(let pattern): pattern.highestState
    case .tree(let tree): tree.highestState
    }
  }

  /// The exact number of cells.
  /// - Complexity: O(runs), or O(nodes).
  public var population: BigInt {
    switch self {
    case .cells(let pattern): BigInt(pattern.population)
    case .tree(let tree): tree.population
    }
  }

  /// The smallest rectangle around the cells, or nil when there is none.
  /// - Complexity: O(runs), or O(nodes).
  public var bounds: Box? {
    switch self {
    case .cells(let pattern):
      pattern.bounds.map {
        Box(x: BigInt($0.x), y: BigInt($0.y), width: BigInt($0.width), height: BigInt($0.height))
      }
    case .tree(let tree): tree.bounds
    }
  }
}
