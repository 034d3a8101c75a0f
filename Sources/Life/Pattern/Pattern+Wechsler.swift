import Lattice

/// Extended Wechsler format: strips of five rows, in each a character for every column.
///
/// `0` to `v` tell a column by five bits, the topmost cell the lowest. `w` stands for two empty
/// columns, `x` for three, `y` and one of `0` to `z` for 4 to 39. `z` begins the next strip. For more
/// than two states an underscore begins the cells of whose states the next bit is told; see
/// `WechslerStates`.
extension Pattern {
  private static let digits = Array("0123456789abcdefghijklmnopqrstuvwxyz".utf8)

  /// Reads living cells in extended Wechsler format; the first strip begins at (0, 0).
  public init(
    wechsler text: String, states: WechslerStates = .numbers
  ) throws(ApgcodeError) {
    var runs: [Run] = []
    var further = FurtherBits()
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
        guard layer < states.mostBits else { throw ApgcodeError(.tooManyStates, at: offset) }
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
          if layer == 0 {
            runs.append(Run(x: x, y: y + row))
          } else {
            further[Point(x, y + row), default: (0, offset)].bits |= 1 << layer
          }
        }
        x += 1
      case 32: x += 2
      case 33: x += 3
      case 34: isAfterY = true
      default: (x, y) = (0, y + 5)
      }
    }
    guard !isAfterY else { throw ApgcodeError(.endsEarly, at: text.count) }
    guard !runs.isEmpty || !further.isEmpty else { throw ApgcodeError(.noCells, at: 0) }
    let pattern =
      further.isEmpty
      ? Pattern(runs: runs) : try Self.joining(runs, further, states: states)
    let corner = pattern.bounds?.origin ?? .zero
    self = pattern.translated(by: Point(-corner.x, -corner.y))
  }

  /// The bits after the first one of cells, and where the first of these is told.
  private typealias FurtherBits = [Point: (bits: Int, offset: Int)]

  /// A pattern of single cells with the first bit and of others.
  private static func joining(
    _ first: [Run], _ further: FurtherBits, states: WechslerStates
  ) throws(ApgcodeError) -> Pattern {
    var all = further
    for cell in first { all[Point(cell.x, cell.y), default: (0, 0)].bits |= 1 }
    var runs: [Run] = []
    for (cell, (bits, offset)) in all {
      guard let state = states.state(of: bits) else { throw ApgcodeError(.noSuchState, at: offset) }
      runs.append(Run(x: cell.x, y: cell.y, state: state))
    }
    return Pattern(runs: runs)
  }

  /// The living cells in extended Wechsler format, as they lie; nil for
  /// an empty pattern, and for one whose bounds are too large for a text.
  /// - Complexity: O(area of the bounds).
  public func wechsler(states: WechslerStates = .numbers) -> String? {
    var choice = WechslerChoice(.all, [.identity], states)
    choice.add(self)
    return choice.choice
  }
}

extension Apgcode {
  /// The canonical code of an object: of all its phases in all eight orientations the shortest
  /// text, and among those the first in the order of ASCII, as apgsearch chooses it.
  ///
  /// `prefix` is `xs` and the population, or `xp` or `xq` and the period. Nil when a phase cannot
  /// be told; see `Pattern.wechsler(states:)`.
  /// - Complexity: O(phases · area of the bounds).
  public static func canonical(of phases: [Pattern], prefix: String) -> String? {
    canonical(of: phases, prefix: prefix, WechslerMap.square, .numbers)
  }

  /// The same where a pattern may be laid otherwise.
  static func canonical(
    of phases: [Pattern], prefix: String, _ maps: [WechslerMap], _ states: WechslerStates
  ) -> String? {
    var choice = WechslerChoice(.all, maps, states)
    for phase in phases { choice.add(phase) }
    guard choice.hasToldAll else { return nil }
    return choice.choice.map { "\(prefix)_\($0)" }
  }
}
