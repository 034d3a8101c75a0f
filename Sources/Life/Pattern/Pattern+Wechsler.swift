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
    guard highestState == 1 else { return nil }
    return WechslerGrid(self)?.text(.identity)
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
    var best: String?
    for phase in phases {
      guard phase.highestState == 1, let grid = WechslerGrid(phase) else { return nil }
      for orientation in Orientation.allCases {
        let text = grid.text(orientation)
        let isBetter = best.map {
          (text.utf8.count, text) < ($0.utf8.count, $0)
        }
        if isBetter ?? true { best = text }
      }
    }
    return best.map { "\(prefix)_\($0)" }
  }
}

/// The cells of a pattern inside its bounds.
private struct WechslerGrid {
  private let width: Int
  private let height: Int
  private let cells: [Point]

  /// The largest area that is told, in cells.
  private static let largestArea = 1 << 26

  init?(_ pattern: Pattern) {
    guard let bounds = pattern.bounds, let area = Size(bounds.width, bounds.height).area,
      area <= Self.largestArea
    else { return nil }
    width = bounds.width
    height = bounds.height
    cells = pattern.cells.map { Point($0.0.x - bounds.x, $0.0.y - bounds.y) }
  }

  func text(_ orientation: Orientation) -> String {
    let (columns, rows) = orientation.isTransposed ? (height, width) : (width, height)
    let strips = (rows + 4) / 5
    var grid = [UInt8](repeating: 0, count: columns * strips)
    for cell in cells {
      var (x, y) = orientation.isTransposed ? (cell.y, cell.x) : (cell.x, cell.y)
      if orientation.isMirrored { x = columns - 1 - x }
      if orientation.isFlipped { y = rows - 1 - y }
      grid[y / 5 * columns + x] |= 1 << UInt8(y % 5)
    }
    var text: [UInt8] = []
    for strip in 0..<strips {
      if strip > 0 { text.append(UInt8(ascii: "z")) }
      var empty = 0
      for column in grid[strip * columns..<(strip + 1) * columns] {
        if column == 0 {
          empty += 1
        } else {
          Self.add(empty, to: &text)
          empty = 0
          text.append(Self.digit(Int(column)))
        }
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Adds empty columns in front of one that is not.
  private static func add(_ empty: Int, to text: inout [UInt8]) {
    var rest = empty
    while rest >= 4 {
      let part = min(rest, 39)
      text += [UInt8(ascii: "y"), digit(part - 4)]
      rest -= part
    }
    switch rest {
    case 1: text.append(UInt8(ascii: "0"))
    case 2: text.append(UInt8(ascii: "w"))
    case 3: text.append(UInt8(ascii: "x"))
    default: break
    }
  }

  private static func digit(_ value: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: value < 10 ? 48 + value : 87 + value)
  }
}
