import Lattice

/// Extended Wechsler format: strips of five rows, in each a character for every column.
///
/// `0` to `v` tell a column by five bits, the topmost cell the lowest. `w` stands for two empty
/// columns, `x` for three, `y` and one of `0` to `z` for 4 to 39. `z` begins the next strip. For more
/// than two states an underscore begins the cells in whose states the next bit is set.
extension Pattern {
  private static let digits = Array("0123456789abcdefghijklmnopqrstuvwxyz".utf8)

  /// Reads living cells in extended Wechsler format; the first strip begins at (0, 0).
  public init(wechsler text: String) throws(ApgcodeError) {
    var runs: [Run] = []
    var layer = 0
    var (x, y) = (0, 0)
    var isAfterY = false
    for (offset, character) in text.enumerated() {
      let value =
        character.utf8.count == 1 ? Self.digits.firstIndex(of: character.utf8.first ?? 0) : nil
      guard let value else {
        guard character == "_", !isAfterY else {
          throw ApgcodeError(.unexpected(character), at: offset)
        }
        layer += 1
        guard layer < CellState.bitWidth else { throw ApgcodeError(.tooManyStates, at: offset) }
        (x, y) = (0, 0)
        continue
      }
      if isAfterY {
        x += 4 + value
        isAfterY = false
        continue
      }
      switch value {
      case 0..<32:
        for row in 0..<5 where value >> row & 1 == 1 {
          runs.append(Run(x: x, y: y + row, state: 1 << layer))
        }
        x += 1
      case 32: x += 2
      case 33: x += 3
      case 34: isAfterY = true
      default: (x, y) = (0, y + 5)
      }
    }
    guard !isAfterY else { throw ApgcodeError(.endsEarly, at: text.count) }
    guard !runs.isEmpty else { throw ApgcodeError(.noCells, at: 0) }
    let pattern = layer == 0 ? Pattern(runs: runs) : Self.joiningBits(of: runs)
    let corner = pattern.bounds?.origin ?? .zero
    self = pattern.translated(by: Point(-corner.x, -corner.y))
  }

  /// A pattern in which each cell has all the bits that single cells give it.
  private static func joiningBits(of cells: [Run]) -> Pattern {
    var states: [Point: CellState] = [:]
    for cell in cells { states[Point(cell.x, cell.y), default: 0] |= cell.state }
    return Pattern(runs: states.map { Run(x: $0.key.x, y: $0.key.y, state: $0.value) })
  }

  /// The living cells in extended Wechsler format, as they lie; nil for
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
    canonical(of: phases, prefix: prefix, WechslerMap.square)
  }

  /// The same where a pattern may be laid otherwise.
  static func canonical(
    of phases: [Pattern], prefix: String, _ maps: [WechslerMap]
  ) -> String? {
    var choice = WechslerChoice(.all, maps)
    for phase in phases { choice.add(phase) }
    guard choice.hasToldAll else { return nil }
    return choice.choice.map { "\(prefix)_\($0)" }
  }
}
