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
  /// The same with a cell beyond all others, `count`, where there is none.
  let around: Slots
  /// The colour of each cell, as on a chessboard.
  let colour: Slots
  /// The squares of 2x2 cells, four places each: top left, top right, bottom left, bottom right.
  let faces: Slots
  let faceCount: Int
  /// For each cell the square of which it is the top left one; -1 for none.
  let faceAt: Slots
  /// Whether there are as many cells of one colour as of the other, as a Hamiltonian cycle needs.
  let isBalanced: Bool
  private let cellOfIndex: Slots
  private let indexOfCell: Slots
  private let column: Slots
  private let row: Slots
  /// The sides that wrap around; larger than any distance where they do not.
  private let columns: Int
  private let rows: Int

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
    column = pool.slots(count)
    row = pool.slots(count)
    columns = game.options.wrap ? grid.width : 2 * grid.width
    rows = game.options.wrap ? grid.height : 2 * grid.height
    neighbours = pool.slots(4 * count)
    var balance = 0
    for (cell, index) in indices.enumerated() {
      indexOfCell[cell] = index
      let point = grid.point(index)
      colour[cell] = (point.x + point.y) & 1
      column[cell] = point.x
      row[cell] = point.y
      balance += 2 * colour[cell] - 1
      for direction in Direction.allCases {
        let side = direction.step.x == 0 ? grid.height : grid.width
        let wrap = game.options.wrap && side > 2 && side % 2 == 0
        neighbours[4 * cell + Int(direction.rawValue)] =
          cellOfIndex[grid.neighbour(index, direction, wrap: wrap)]
      }
    }
    around = pool.slots(4 * count)
    for edge in 0..<4 * count { around[edge] = neighbours[edge] < 0 ? count : neighbours[edge] }
    isBalanced = balance == 0
    var corners: [Int] = []
    for cell in 0..<count {
      let (right, below) = (neighbours[4 * cell + 1], neighbours[4 * cell + 2])
      guard right >= 0, below >= 0 else { continue }
      let opposite = neighbours[4 * right + 2]
      if opposite >= 0 { corners += [cell, right, below, opposite] }
    }
    faces = pool.slots(corners.count)
    faceAt = pool.slots(count, filledWith: -1)
    for (place, cell) in corners.enumerated() {
      faces[place] = cell
      if place % 4 == 0 { faceAt[cell] = place / 4 }
    }
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

  /// The number of steps from one cell to another if nothing is in the way, which is the least.
  @inline(__always)
  func leastSteps(from cell: Int, to other: Int) -> Int {
    let across = abs(column[cell] &- column[other])
    let along = abs(row[cell] &- row[other])
    return min(across, columns &- across) &+ min(along, rows &- along)
  }

  /// The number of the square in which a cell is, by the corner that it has there: 0 the top left,
  /// 1 the top right, 2 the bottom left, 3 the bottom right one; -1 where there is none.
  @inline(__always)
  func square(at cell: Int, _ corner: Int) -> Int {
    let beside = corner & 1 == 0 ? cell : neighbour(cell, 3)
    guard beside >= 0 else { return -1 }
    let topLeft = corner & 2 == 0 ? beside : neighbour(beside, 0)
    return topLeft < 0 ? -1 : faceAt[topLeft]
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
