import Lattice

/// Extended Wechsler format: strips of five rows, in each a character for every column.
///
/// `0` to `v` tell a column by five bits, the topmost cell the lowest. `w` stands for two empty
/// columns, `x` for three, `y` and one of `0` to `z` for 4 to 39. `z` begins the next strip.
extension Pattern {
  private static let digits = Array("0123456789abcdefghijklmnopqrstuvwxyz".utf8)

  /// Reads living cells in extended Wechsler format; the first strip begins at (0, 0).
  public init(wechsler text: String) throws(ApgcodeError) {
    var runs: [Run] = []
    var (x, y) = (0, 0)
    var isAfterY = false
    for (offset, character) in text.enumerated() {
      let value =
        character.utf8.count == 1 ? Self.digits.firstIndex(of: character.utf8.first ?? 0) : nil
      guard let value else {
        throw ApgcodeError(character == "_" ? .severalStates : .unexpected(character), at: offset)
      }
      if isAfterY {
        x += 4 + value
        isAfterY = false
        continue
      }
      switch value {
      case 0..<32:
        for row in 0..<5 where value >> row & 1 == 1 { runs.append(Run(x: x, y: y + row)) }
        x += 1
      case 32: x += 2
      case 33: x += 3
      case 34: isAfterY = true
      default: (x, y) = (0, y + 5)
      }
    }
    guard !isAfterY else { throw ApgcodeError(.endsEarly, at: text.count) }
    guard !runs.isEmpty else { throw ApgcodeError(.noCells, at: 0) }
    let pattern = Pattern(runs: runs)
    let corner = pattern.bounds?.origin ?? .zero
    self = pattern.translated(by: Point(-corner.x, -corner.y))
  }

  /// The living cells in extended Wechsler format, as they lie; nil for more than two states, for
  /// an empty pattern, and for one whose bounds are too large for a text.
  /// - Complexity: O(area of the bounds).
  public var wechsler: String? {
    var choice = WechslerChoice(.all, [.identity])
    choice.add(self)
    return choice.choice
  }
}

extension Apgcode {
  /// The canonical code of an object: of all its phases in all eight orientations the shortest
  /// text, and among those the first in the order of ASCII, as apgsearch chooses it.
  ///
  /// `prefix` is `xs` and the population, or `xp` or `xq` and the period. Nil when a phase cannot
  /// be told; see `Pattern.wechsler`.
  /// - Complexity: O(phases · area of the bounds).
  public static func canonical(of phases: [Pattern], prefix: String) -> String? {
    var choice = WechslerChoice(.all, WechslerMap.square)
    for phase in phases { choice.add(phase) }
    guard choice.hasToldAll else { return nil }
    return choice.choice.map { "\(prefix)_\($0)" }
  }
}
