import Lattice

/// Looks for the text by which an object is known: of all its phases in all orientations the shortest
/// in extended Wechsler format, and among those the first in the order of ASCII.
///
/// Cells in more than two states are told bit by bit, with an underscore between two texts; see
/// `WechslerStates`.
struct WechslerChoice {
  /// What is too large to be told.
  struct Limits {
    /// The most cells of a phase's bounds with a margin of one cell.
    let area: Int
    /// The most characters.
    let length: Int

    /// All that fits memory.
    static let all = Limits(area: 1 << 26, length: .max)
    /// What the catalogue Catagolue tells by cells, as lifelib has these limits.
    static let catalogue = Limits(area: 40_000, length: 1280)
  }

  private let limits: Limits
  private let maps: [WechslerMap]
  private let states: WechslerStates
  private var best: [UInt8]?
  private var grid: [UInt8] = []
  /// The number of bits that tell the states of a phase.
  private var layers = 1
  private var text: [UInt8] = []

  /// Whether no phase was too large.
  private(set) var hasToldAll = true

  init(_ limits: Limits, _ maps: [WechslerMap], _ states: WechslerStates) {
    self.limits = limits
    self.maps = maps
    self.states = states
  }

  /// The best text so far.
  var choice: String? { best.map { String(decoding: $0, as: UTF8.self) } }

  /// Compares the texts of a phase.
  /// - Complexity: O(area of the bounds).
  mutating func add(_ phase: Pattern) {
    guard let bounds = phase.bounds,
      let area = Size(bounds.width + 2, bounds.height + 2).area, area <= limits.area
    else {
      hasToldAll = false
      return
    }
    let cells = phase.cells.map {
      (Point($0.0.x - bounds.x, $0.0.y - bounds.y), states.bits(of: $0.1))
    }
    layers = Int.bitWidth - cells.reduce(0) { $0 | $1.1 }.leadingZeroBitCount
    let corners = [
      Point(0, 0), Point(bounds.width - 1, 0), Point(0, bounds.height - 1),
      Point(bounds.width - 1, bounds.height - 1),
    ]
    for map in maps {
      let isSquare = map.a * map.b == 0 && map.c * map.d == 0
      add(isSquare ? corners : cells.map(\.0), cells, map)
    }
  }

  /// Compares the text of cells laid by a map; those at the edge tell where they come to lie.
  private mutating func add(_ edge: [Point], _ cells: [(Point, Int)], _ map: WechslerMap) {
    let places = edge.map { map.place(of: $0) }
    let left = places.reduce(.max) { min($0, $1.x) }
    let top = places.reduce(.max) { min($0, $1.y) }
    let columns = places.reduce(.min) { max($0, $1.x) } - left + 1
    let strips = (places.reduce(.min) { max($0, $1.y) } - top) / 5 + 1
    grid.removeAll(keepingCapacity: true)
    let size = columns * strips
    grid.append(contentsOf: repeatElement(0, count: layers * size))
    for (cell, bits) in cells {
      let place = map.place(of: cell)
      let y = place.y - top
      let index = y / 5 * columns + place.x - left
      for layer in 0..<layers where bits >> layer & 1 == 1 {
        grid[layer * size + index] |= 1 << UInt8(y % 5)
      }
    }
    let most = min(best?.count ?? .max, limits.length)
    write(columns: columns, strips: strips, atMost: most)
    guard text.count <= most else { return }
    if let best, best.count == text.count, !text.lexicographicallyPrecedes(best) { return }
    best = text
  }

  /// Writes the text of the grid, or more than `most` characters of it.
  private mutating func write(columns: Int, strips: Int, atMost most: Int) {
    text.removeAll(keepingCapacity: true)
    for layer in 0..<layers {
      if layer > 0 { text.append(UInt8(ascii: "_")) }
      let start = text.count
      for strip in layer * strips..<(layer + 1) * strips {
        if strip > layer * strips { text.append(UInt8(ascii: "z")) }
        var empty = 0
        for column in grid[strip * columns..<(strip + 1) * columns] {
          if column == 0 {
            empty += 1
          } else {
            skip(empty)
            empty = 0
            text.append(Self.digit(Int(column)))
          }
        }
        // What ends with an empty strip may become shorter.
        if text.count > most && text.last != UInt8(ascii: "z") { return }
      }
      while text.count > start, text.last == UInt8(ascii: "z") { text.removeLast() }
      if text.count == start { text.append(UInt8(ascii: "0")) }
    }
  }

  /// Writes empty columns in front of one that is not.
  private mutating func skip(_ empty: Int) {
    var rest = empty
    while rest >= 4 {
      let part = min(rest, 39)
      text.append(UInt8(ascii: "y"))
      text.append(Self.digit(part - 4))
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

extension WechslerChoice {
  /// The code of an object that moves in this way: `ov_` and a number where all its phases are too
  /// large for a catalogue.
  func code(for motion: Motion, population: Int) -> String {
    let kind =
      !motion.isAtRest
      ? "q\(motion.period)" : motion.period == 1 ? "s\(population)" : "p\(motion.period)"
    return choice.map { "x\(kind)_\($0)" } ?? "ov_\(kind)"
  }
}

extension WechslerMap {
  fileprivate func place(of cell: Point) -> Point {
    Point(a * cell.x + b * cell.y, c * cell.x + d * cell.y)
  }
}
