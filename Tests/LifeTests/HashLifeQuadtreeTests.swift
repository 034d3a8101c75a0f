import BigInt
import Lattice
import Life
import Testing

/// Trees in and out, whatever their root.
@Suite struct HashLifeQuadtreeTests {
  private func universe(_ tree: Quadtree) -> HashLifeEngine {
    var engine = HashLifeEngine(rule: .life, topology: .plane)
    engine.insert(tree)
    return engine
  }

  /// A cell of each quarter next to the corner in the middle, in trees of any height.
  @Test(arguments: 1...9) func theMiddleIsTheCornerAtZero(level: Int) {
    var tree = Quadtree()
    if level == 1 {
      tree.append(.cells(1, 1, 1, 0), level: 1)
    } else {
      // The quarters' inner corners: the cell at (0, 0) stays dead.
      var corners: [Int32] = []
      for corner in 0..<3 {
        var states: [CellState] = [0, 0, 0, 0]
        states[3 - corner] = 1
        tree.append(.cells(states[0], states[1], states[2], states[3]), level: 1)
        var node = tree.root
        for above in 2..<max(2, level) {
          var parts: [Int32] = [0, 0, 0, 0]
          parts[3 - corner] = node
          tree.append(.quad(parts[0], parts[1], parts[2], parts[3]), level: above)
          node = tree.root
        }
        corners.append(node)
      }
      tree.append(.quad(corners[0], corners[1], corners[2], 0), level: level)
    }
    #expect(universe(tree).pattern == Pattern(cells: [Point(-1, -1), Point(0, -1), Point(-1, 0)]))
  }

  @Test func aLeafAloneLiesAroundZero() {
    var tree = Quadtree()
    tree.append(.leaf(1 << 63 | 1), level: 3)
    #expect(universe(tree).pattern == Pattern(cells: [Point(-4, -4), Point(3, 3)]))
  }

  @Test(arguments: 0..<8 as Range<UInt64>) func whatGoesOutComesIn(seed: UInt64) {
    let side = 5 + 40 * Int(seed)
    let soup = Soup(
      filling: Rect(x: -side, y: 3 - side / 2, width: side, height: side), density: 0.3, seed: seed)
    var engine = HashLifeEngine(rule: .life, topology: .plane)
    engine.insert(soup.pattern)
    #expect((universe(engine.quadtree).pattern == soup.pattern) as Bool, "seed \(seed)")
  }

  /// A chain of squares in the corner of a square, far out of what `Int` can tell.
  @Test func aTreeMayBeWiderThanInt() {
    var tree = Quadtree()
    var node = tree.append(.leaf(1), level: 3)
    for level in 4...200 { node = tree.append(.quad(node, 0, 0, 0), level: level) }
    let engine = universe(tree)
    let place = 7 - BigInt(2).power(199)
    #expect(engine.bounds == Box(x: place, y: place, width: 1, height: 1))
    #expect(engine.pattern.isEmpty)
    #expect(universe(engine.quadtree).bounds == engine.bounds)
  }
}
