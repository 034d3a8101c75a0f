/// Where a snake lies on a lattice, and the tree of blocks that its body has grown.
struct CellTree: Sendable {
  /// Whether a square cannot be entered: the rim and the body.
  private(set) var isTaken: [Bool]
  /// For each block the one that it was first entered from; `root` or `unvisited` without one.
  private(set) var parent: [Int]
  /// How many squares of each block the body lies on.
  private var count: [Int]
  private let rim: [Bool]

  static let unvisited = -1
  static let root = -2

  init(_ lattice: CellLattice) {
    rim = lattice.block.map { $0 < 0 }
    isTaken = rim
    parent = [Int](repeating: CellTree.unvisited, count: lattice.blocks)
    count = [Int](repeating: 0, count: lattice.blocks)
  }

  /// Lays a snake down in place of the last one, from tail to head.
  ///
  /// O(area).
  mutating func lay(_ body: some Sequence<Int>, on lattice: CellLattice) {
    isTaken = rim
    for block in parent.indices {
      parent[block] = CellTree.unvisited
      count[block] = 0
    }
    var last = CellTree.root
    for cell in body {
      isTaken[cell] = true
      let block = lattice.block[cell]
      if parent[block] == CellTree.unvisited { parent[block] = last }
      count[block] += 1
      last = block
    }
  }

  /// Whether the snake that was laid down last can go home, round the tree after its tail, for as
  /// many steps as it is long; the tree is of no use afterwards.
  ///
  /// O(length).
  /// - Parameter growth: how many steps the tail still stays; it does so once more for each food.
  mutating func canGoHome(
    _ body: inout [Int], growth: Int, growthOfFood: Int, foods: [Int], mayFollowTail: Bool,
    on lattice: CellLattice
  ) -> Bool {
    guard var head = body.last else { return false }
    var growth = growth
    var tail = 0
    for _ in 0..<body.count {
      let follows = mayFollowTail && growth == 0 && body.count - tail > 2
      let block = lattice.block[head]
      var next = lattice.inner[head]
      if isTaken[next], !follows || next != body[tail] {
        next = lattice.outer[head]
        guard !isTaken[next] || follows && next == body[tail],
          allows(from: block, to: lattice.block[next])
        else { return false }
      }
      if foods.contains(next) { growth += growthOfFood }
      body.append(next)
      if growth > 0 {
        growth -= 1
      } else {
        leave(body[tail], for: body[tail + 1], on: lattice)
        tail += 1
      }
      enter(next, from: block, on: lattice)
      head = next
    }
    return true
  }

  private mutating func enter(_ cell: Int, from last: Int, on lattice: CellLattice) {
    let block = lattice.block[cell]
    isTaken[cell] = true
    count[block] += 1
    if parent[block] == CellTree.unvisited { parent[block] = last }
  }

  /// Takes the tail away; the block of the next one becomes the root.
  private mutating func leave(_ cell: Int, for next: Int, on lattice: CellLattice) {
    let (block, newRoot) = (lattice.block[cell], lattice.block[next])
    isTaken[cell] = false
    count[block] -= 1
    if count[block] == 0 {
      parent[block] = CellTree.unvisited
    } else {
      parent[block] = newRoot
    }
    parent[newRoot] = CellTree.root
  }

  /// Whether a step into another block, which is not taken, keeps to the tree.
  @inline(__always)
  func allows(from block: Int, to next: Int) -> Bool {
    parent[next] == CellTree.unvisited || parent[block] == next
  }

  /// Whether a snake, from tail to head, has kept to streets and tree all along.
  static func fits(_ body: some Sequence<Int>, on lattice: CellLattice) -> Bool {
    var parent: [Int: Int] = [:]
    var last: Int?
    for cell in body {
      let block = lattice.block[cell]
      if let last {
        let previous = lattice.block[last]
        if cell == lattice.outer[last] {
          guard parent[block] == nil || parent[previous] == block else { return false }
        } else if cell != lattice.inner[last] {
          return false
        }
        if parent[block] == nil { parent[block] = previous }
      } else {
        parent[block] = root
      }
      last = cell
    }
    return true
  }
}
