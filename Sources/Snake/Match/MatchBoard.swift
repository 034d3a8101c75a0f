import Lattice

/// The fixed part of a match's board: where a step leads from each cell, looked up once.
///
/// Cells have the numbers of `Grid`. Edges and portals need no thought later: a step is one
/// look into a table.
struct MatchBoard: Hashable, Sendable {
  let grid: Grid
  /// The floor cells in reading order.
  let floor: [Int]
  /// Per cell, whether foods may appear on it.
  let holdsFood: [Bool]
  /// Four arrivals a cell, by the direction's raw value; a wall or the rim where the step is fatal.
  let arrivals: [UInt32]

  /// O(area).
  init(_ arena: Arena, wrap: Bool) {
    let grid = Grid(arena)
    var floor: [Int] = []
    var holdsFood = [Bool](repeating: false, count: grid.count)
    var arrivals = [UInt32](repeating: 0, count: grid.count * 4)
    for y in 0..<grid.height {
      for x in 0..<grid.width where arena.isFloor(Point(x, y)) {
        let cell = grid.index(Point(x, y))
        floor.append(cell)
        holdsFood[cell] = arena.foodPlaces.isEmpty && !grid.isPortal(cell)
        for direction in Direction.allCases {
          let next = grid.neighbour(cell, direction, wrap: wrap)
          arrivals[cell * 4 + Int(direction.rawValue)] = UInt32(truncatingIfNeeded: next)
        }
      }
    }
    for place in arena.foodPlaces { holdsFood[grid.index(place)] = true }
    self.grid = grid
    self.floor = floor
    self.holdsFood = holdsFood
    self.arrivals = arrivals
  }

  /// Whether the cell is neither a wall nor on the rim.
  @inline(__always)
  func isFloor(_ cell: Int) -> Bool { arrivals[cell &<< 2] != 0 }

  /// The cell that a step from a floor cell arrives at.
  @inline(__always)
  func arrival(from cell: Int, _ direction: Direction) -> Int {
    Int(arrivals[cell &<< 2 | Int(direction.rawValue)])
  }
}
