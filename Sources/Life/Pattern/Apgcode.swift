/// The name by which catalogues of objects know a still life, an oscillator or a spaceship, as
/// `xs4_33` for the block.
///
/// A prefix tells the kind of object: `xs` and the population of a still life, `xp` and the period
/// of an oscillator, `xq` and the period of a spaceship. After an underscore come the cells in
/// extended Wechsler format; see `Pattern.init(wechsler:states:)`. The codes are those of Adam P.
/// Goucher's apgsearch and of the catalogue Catagolue.
public struct Apgcode: Hashable, Sendable {
  /// The kind of object and its number, as `xs4`.
  public let prefix: String
  /// The cells, in extended Wechsler format.
  public let wechsler: String
  /// The cells; their top left corner is (0, 0).
  public let pattern: Pattern

  /// The code as it is written.
  public var description: String { "\(prefix)_\(wechsler)" }

  /// Whether `text` begins as only a code does: `xs`, `xp` or `xq`, a number and an underscore.
  public static func isLikely(_ text: some StringProtocol) -> Bool { prefix(of: text) != nil }

  /// Reads a code; offsets in errors count from its start.
  ///
  /// It need not be the canonical one of its object, but a still life must have as many cells as
  /// its prefix says. States are told as under `rule`, or by the bits of their numbers without one.
  public init(parsing text: String, under rule: Rule? = nil) throws(ApgcodeError) {
    guard let prefix = Self.prefix(of: text) else {
      throw ApgcodeError(.noPrefix, at: 0)
    }
    let start = prefix.utf8.count + 1
    let cells = String(text.dropFirst(start))
    do {
      pattern = try Pattern(wechsler: cells, states: rule.map(WechslerStates.init) ?? .numbers)
    } catch {
      throw ApgcodeError(error.reason, at: start + error.offset)
    }
    let number = prefix.dropFirst(2)
    if prefix.hasPrefix("xs"), String(pattern.population) != number {
      throw ApgcodeError(.wrongPopulation(pattern.population), at: 2)
    }
    self.prefix = prefix
    wechsler = cells
  }

  private static func prefix(of text: some StringProtocol) -> String? {
    guard let underscore = text.firstIndex(of: "_") else { return nil }
    let prefix = text[..<underscore]
    let number = prefix.dropFirst(2)
    guard ["xs", "xp", "xq"].contains(String(prefix.prefix(2))), !number.isEmpty,
      number.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return String(prefix)
  }
}

/// What is wrong with an apgcode, and where.
public struct ApgcodeError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The code does not begin with `xs`, `xp` or `xq`, a number and an underscore.
    case noPrefix
    /// There are no cells.
    case noCells
    /// This character stands for nothing.
    case unexpected(Character)
    /// A `y` at the end, where a letter or digit must tell how many columns are empty.
    case endsEarly
    /// There are more underscores than the bits of a state allow.
    case tooManyStates
    /// The bits of a cell tell no state that its rule has.
    case noSuchState
    /// A still life has another number of cells than its prefix says.
    case wrongPopulation(Int)
  }

  /// What is wrong.
  public let reason: Reason
  /// The offset of the offending character, from 0.
  public let offset: Int

  init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}

extension ApgcodeError: CustomStringConvertible {
  /// A sentence without a capital and a full stop.
  public var description: String {
    switch reason {
    case .noPrefix: "an apgcode begins with xs, xp or xq, a number and an underscore"
    case .noCells: "the code has no cells"
    case .unexpected(let character): "unexpected '\(character)' in the code"
    case .endsEarly: "the code ends after 'y'"
    case .tooManyStates: "the code has cells in more states than there are"
    case .noSuchState: "the bits of a cell tell no state of the rule"
    case .wrongPopulation(let population): "the cells of the code number \(population)"
    }
  }
}
