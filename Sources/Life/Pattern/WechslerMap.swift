/// A way to lay a pattern on the grid: a linear map of the plane to itself.
struct WechslerMap: Hashable {
  /// A cell (x, y) goes to (a x + b y, c x + d y).
  let a, b, c, d: Int

  init(_ a: Int, _ b: Int, _ c: Int, _ d: Int) { (self.a, self.b, self.c, self.d) = (a, b, c, d) }

  static let identity = WechslerMap(1, 0, 0, 1)

  /// The rotations and reflections of squares.
  static let square = [
    identity, WechslerMap(-1, 0, 0, 1), WechslerMap(1, 0, 0, -1), WechslerMap(-1, 0, 0, -1),
    WechslerMap(0, 1, 1, 0), WechslerMap(0, -1, 1, 0), WechslerMap(0, 1, -1, 0),
    WechslerMap(0, -1, -1, 0),
  ]

  /// Maps that make up all of squares.
  static let squareGenerators = [WechslerMap(-1, 0, 0, 1), WechslerMap(0, 1, 1, 0)]

  /// Those of hexagons, which lie on the grid so that the north-east and the south-west are no
  /// neighbours.
  static let hexagonal = [
    identity, WechslerMap(0, 1, 1, 0), WechslerMap(1, -1, 1, 0), WechslerMap(-1, 1, 0, 1),
    WechslerMap(0, -1, 1, -1), WechslerMap(-1, 0, -1, 1), WechslerMap(-1, 0, 0, -1),
    WechslerMap(0, -1, -1, 0), WechslerMap(-1, 1, -1, 0), WechslerMap(1, -1, 0, -1),
    WechslerMap(0, 1, -1, 1), WechslerMap(1, 0, 1, -1),
  ]

  /// Maps that make up all of hexagons: a sixth of a turn, and a reflection.
  static let hexagonalGenerators = [WechslerMap(1, -1, 1, 0), WechslerMap(0, 1, 1, 0)]
}

extension Rule {
  /// The maps under which a pattern stays the same object, all symmetries of the rule or none; nil
  /// where objects have no codes: on a background that lives, and beyond the 3x3 block.
  var codeMaps: [WechslerMap]? {
    let table: BlockTable
    switch self {
    case .twoState(let rule) where firstBackground == 0: table = rule.table
    case .generations(let rule): table = rule.base.table
    default: return nil
    }
    if WechslerMap.squareGenerators.allSatisfy(table.isInvariant) { return WechslerMap.square }
    if WechslerMap.hexagonalGenerators.allSatisfy(table.isInvariant) {
      return WechslerMap.hexagonal
    }
    return [.identity]
  }
}

extension BlockTable {
  /// Whether the outcome is the same when the neighbours are laid elsewhere, as far as they matter.
  fileprivate func isInvariant(under map: WechslerMap) -> Bool {
    let images = Self.offsets.map { offset -> Int in
      let dx = map.a * offset.dx + map.b * offset.dy
      let dy = map.c * offset.dx + map.d * offset.dy
      return abs(dx) <= 1 && abs(dy) <= 1 ? 1 << ((1 - dy) * 3 + 1 - dx) : 0
    }
    return (0..<Self.count).allSatisfy { block in
      var image = 0
      for bit in 0..<images.count where block >> bit & 1 == 1 {
        // A neighbour that leaves the block is one that does not count.
        if images[bit] == 0, self[block] != self[block & ~(1 << bit)] { return false }
        image |= images[bit]
      }
      return self[block] == self[image]
    }
  }
}
