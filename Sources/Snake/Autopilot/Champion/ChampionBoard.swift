import Lattice

/// The floor of a game's arena as a graph whose cells are numbered without holes.
///
/// Edges that wrap around an odd side are left out, because they would join cells of the same
/// colour, and those around a side of 2, because they would double others. So the graph is
/// bipartite, and each step along it is one of the game.
struct ChampionBoard {
  /// The number of cells.
  let count: Int
  /// For each cell its neighbours, by direction; -1 where there is none.
  let neighbours: Slots
  /// The colour of each cell, as on a chessboard.
  let colour: Slots
  /// The squares of 2x2 cells, four places each: top left, top right, bottom left, bottom right.
  let faces: Slots
  let faceCount: Int
  /// Whether there are as many cells of one colour as of the other, as a Hamiltonian cycle needs.
  let isBalanced: Bool
  private let cellOfIndex: Slots
  private let indexOfCell: Slots

  /// The graph of a game without portals and moving walls.
  ///
  /// O(area).
  init(_ game: SnakeGame, pool: SlotPool) {
    let grid = game.grid
    cellOfIndex = pool.slots(grid.count, filledWith: -1)
    var indices: [Int] = []
    for index in 0..<grid.count where !game.walls.contains(index) {
      cellOfIndex[index] = indices.count
      indices.append(index)
    }
    count = indices.count
    indexOfCell = pool.slots(count)
    colour = pool.slots(count)
    neighbours = pool.slots(4 * count)
    var balance = 0
    for (cell, index) in indices.enumerated() {
      indexOfCell[cell] = index
      let point = grid.point(index)
      colour[cell] = (point.x + point.y) & 1
      balance += 2 * colour[cell] - 1
      for direction in Direction.allCases {
        let side = direction.step.x == 0 ? grid.height : grid.width
        let wrap = game.options.wrap && side > 2 && side % 2 == 0
        neighbours[4 * cell + Int(direction.rawValue)] =
          cellOfIndex[grid.neighbour(index, direction, wrap: wrap)]
      }
    }
    isBalanced = balance == 0
    var corners: [Int] = []
    for cell in 0..<count {
      let (right, below) = (neighbours[4 * cell + 1], neighbours[4 * cell + 2])
      guard right >= 0, below >= 0 else { continue }
      let opposite = neighbours[4 * right + 2]
      if opposite >= 0 { corners += [cell, right, below, opposite] }
    }
    faces = pool.slots(corners.count)
    for (place, cell) in corners.enumerated() { faces[place] = cell }
    faceCount = corners.count / 4
  }

  /// The neighbour in the direction with this number; -1 when there is none.
  @inline(__always)
  func neighbour(_ cell: Int, _ direction: Int) -> Int { neighbours[4 &* cell &+ direction] }

  /// The number of the direction from a cell to its neighbour; nil when they are none.
  @inline(__always)
  func direction(from cell: Int, to other: Int) -> Int? {
    for direction in 0..<4 where neighbour(cell, direction) == other { return direction }
    return nil
  }

  /// The number of the direction against another one.
  @inline(__always)
  static func opposite(_ direction: Int) -> Int { direction ^ 2 }

  /// The cell with an index of the game's grid; -1 for a wall.
  @inline(__always)
  func cell(at index: Int) -> Int { cellOfIndex[index] }

  /// The index of a cell in the game's grid.
  @inline(__always)
  func index(of cell: Int) -> Int { indexOfCell[cell] }
}
