import BigInt
import Lattice
import Life
import Testing

@Suite("Quadtrees")
struct QuadtreeTests {
  /// Runs of all lengths at places of all sizes, in `states` states.
  static func pattern(seed: UInt64, states: Int) -> Pattern {
    var random = SplitMix64(seed: seed)
    let reach = [4, 40, 3000, 1 << 40][random.below(4)]
    var runs: [Pattern.Run] = []
    for _ in 0...random.below(60) {
      let x = random.below(reach) - reach / 2
      let y = random.below(min(reach, 200)) - 100
      let length = 1 + random.below([3, 20, 1000][random.below(3)])
      let state = CellState(1 + random.below(states - 1))
      // Some are thick, so that whole squares are full.
      for row in 0..<[1, 1, 24][random.below(3)] {
        runs.append(.init(x: x, y: y + row, length: UInt32(length), state: state))
      }
    }
    return Pattern(runs: runs)
  }

  static func listed(_ tree: Quadtree) throws -> Pattern {
    try tree.pattern(cellLimit: 1 << 30, runLimit: 1 << 26)
  }

  @Test("A tree gives back the cells, and counts and measures them", arguments: 0..<60)
  func cells(seed: UInt64) throws {
    for (states, hasStates) in [(2, false), (2, true), (4, true), (256, true)] {
      let pattern = Self.pattern(seed: seed, states: states)
      let tree = Quadtree(pattern, hasStates: hasStates)
      #expect(try Self.listed(tree) == pattern, "seed \(seed), \(states) states")
      #expect(tree.population == BigInt(pattern.population), "seed \(seed)")
      #expect(tree.highestState == pattern.highestState, "seed \(seed)")
      let bounds = try #require(pattern.bounds)
      #expect(
        tree.bounds
          == Box(
            x: BigInt(bounds.x), y: BigInt(bounds.y), width: BigInt(bounds.width),
            height: BigInt(bounds.height)), "seed \(seed)")
    }
  }

  @Test("Equal squares stand once")
  func sharing() {
    let square = Pattern(runs: (0..<4096).map { .init(x: 0, y: $0, length: 4096) })
    // A leaf, nine levels of full squares, and the root.
    #expect(Quadtree(square, hasStates: false).count == 11)
    let tree = Quadtree(Self.pattern(seed: 7, states: 3), hasStates: true)
    var seen: Set<Quadtree.Node> = []
    for number in 1...tree.root {
      // Quads of two levels differ in their parts, but for those of empty parts alone.
      #expect(seen.insert(tree[number]).inserted)
    }
  }

  @Test("The empty tree")
  func empty() throws {
    let tree = Quadtree(Pattern(), hasStates: false)
    #expect(tree.count == 0 && tree.root == 0 && tree.level(0) == nil)
    #expect(tree.population == 0 && tree.bounds == nil && tree.highestState == 0)
    #expect(try Self.listed(tree).isEmpty)
    var hollow = Quadtree()
    hollow.append(.leaf(0), level: 3)
    hollow.append(.quad(1, 0, 0, 1), level: 4)
    #expect(hollow.population == 0 && hollow.bounds == nil)
    #expect(try Self.listed(hollow).isEmpty)
    var leaf = Quadtree()
    leaf.append(.leaf(0), level: 3)
    #expect(leaf.population == 0 && leaf.bounds == nil)
    #expect(try Self.listed(leaf).isEmpty)
  }

  /// A square of side 2^`level` that is alive everywhere.
  static func full(_ level: Int) -> Quadtree {
    var tree = Quadtree()
    tree.append(.leaf(.max), level: 3)
    for level in 4...level {
      let part = tree.root
      tree.append(.quad(part, part, part, part), level: level)
    }
    return tree
  }

  @Test(
    "Counts and places are exact at any size", arguments: [4, 30, 31, 32, 33, 62, 64, 300, 4096])
  func exact(level: Int) {
    let tree = Self.full(level)
    #expect(tree.population == BigInt(4).power(level))
    let side = BigInt(2).power(level)
    #expect(tree.bounds == Box(x: -side / 2, y: -side / 2, width: side, height: side))

    // One cell in the far corner of one quarter.
    var far = Quadtree()
    far.append(.leaf(1), level: 3)
    for level in 4...level { far.append(.quad(0, 0, 0, far.root), level: level) }
    #expect(far.population == 1)
    #expect(far.bounds == Box(x: side / 2 - 1, y: side / 2 - 1, width: 1, height: 1))
  }

  @Test("Too much to be listed is refused at once")
  func limits() {
    #expect(throws: ExpansionError.tooManyRuns(limit: 1000)) {
      try Self.full(300).pattern(cellLimit: .max, runLimit: 1000)
    }
    #expect(throws: ExpansionError.tooManyCells(limit: 1000)) {
      try Self.full(6).pattern(cellLimit: 1000, runLimit: 1000)
    }
    var far = Quadtree()
    far.append(.leaf(1), level: 3)
    for level in 4...80 { far.append(.quad(far.root, 0, 0, 0), level: level) }
    #expect(throws: ExpansionError.outOfReach) { try Self.listed(far) }
  }

  @Test("Leaves and squares of 2x2 may stand side by side")
  func mixed() throws {
    var tree = Quadtree()
    let leaf = tree.append(.leaf(1), level: 3)
    let cells = tree.append(.cells(0, 1, 0, 0), level: 1)
    let four = tree.append(.quad(cells, 0, 0, 0), level: 2)
    let eight = tree.append(.quad(0, four, 0, 0), level: 3)
    tree.append(.quad(leaf, eight, leaf, eight), level: 4)
    let pattern = try Self.listed(tree)
    #expect(pattern == Pattern(cells: [Point(-1, -1), Point(5, -8), Point(-1, 7), Point(5, 0)]))
    #expect(tree.population == 4)
    #expect(tree.bounds == Box(x: -1, y: -8, width: 7, height: 16))
  }

  @Test("A tree smaller than a leaf", arguments: [1, 2])
  func small(level: Int) throws {
    var tree = Quadtree()
    tree.append(.cells(1, 0, 0, 3), level: 1)
    if level == 2 { tree.append(.quad(0, 0, 0, 1), level: 2) }
    let corner = level == 1 ? -1 : 0
    #expect(
      try Self.listed(tree)
        == Pattern(runs: [
          .init(x: corner, y: corner), .init(x: corner + 1, y: corner + 1, state: 3),
        ]))
  }
}
