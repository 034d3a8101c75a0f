import Lattice

/// Random walls that leave all floor connected and make no dead end.
struct Hazards {
  private let percent: Int
  private let floorCount: Int
  private let wrap: Bool
  private let grid: Grid
  private var walls: CellSet
  /// The cells that must stay as they are.
  private var kept: CellSet

  /// The stream of the seed that the cells are drawn from.
  private static let stream = UInt64.max
  /// How many cells ahead of the head stay free.
  private static let cellsAhead = 6
  /// The eight steps around a cell, each but the last one ending next to where the following does.
  private static let around: [[Direction]] = [
    [.up], [.up, .right], [.right], [.down, .right], [.down], [.down, .left], [.left],
    [.up, .left],
  ]

  /// Walls for a board on which the snake starts as `body`, head first.
  init(options: SnakeGame.Options, body: [Int], walls: CellSet, grid: Grid) {
    percent = options.hazards
    floorCount = options.arena.floorCount
    wrap = options.wrap
    self.grid = grid
    self.walls = walls
    kept = walls
    guard percent > 0 else { return }
    for cell in body { keep(cell) }
    for direction in Direction.allCases {
      keep(grid.neighbour(body[0], direction, wrap: wrap))
    }
    var ahead = body[0]
    for _ in 0..<Hazards.cellsAhead {
      ahead = grid.neighbour(ahead, options.arena.heading, wrap: wrap)
      keep(ahead)
      // Behind a wall there is nothing to run into.
      if walls.contains(ahead) { break }
    }
    for cell in options.arena.foodPlaces { keep(grid.index(cell)) }
    for portal in options.arena.portals {
      for cell in [portal.first, portal.second].map(grid.index) {
        keep(cell)
        for steps in Hazards.around { keep(place(steps, from: cell)) }
      }
    }
  }

  /// Draws cells from the seed, up to the wanted number, and takes those that do no harm.
  ///
  /// O(area).
  func drawn(seed: UInt64) -> [Int] {
    let wanted = floorCount * percent / 100
    guard wanted > 0 else { return [] }
    var random = SplitMix64(seed: seed, stream: Hazards.stream)
    var rest = (0..<grid.count).filter { !kept.contains($0) }
    var hazards: [Int] = []
    var board = self
    while hazards.count < wanted, !rest.isEmpty {
      rest.swapAt(random.below(rest.count), rest.count - 1)
      let cell = rest.removeLast()
      guard board.isHarmless(cell) else { continue }
      board.walls.insert(cell)
      hazards.append(cell)
    }
    return hazards
  }

  private mutating func keep(_ cell: Int) {
    if !kept.contains(cell) { kept.insert(cell) }
  }

  /// The cell at the end of some steps, edges considered and portals not.
  private func place(_ steps: [Direction], from cell: Int) -> Int {
    let place = steps.reduce(cell) { $0 + grid.offset($1) }
    return wrap && grid.isRim(place) ? grid.wrapped(place) : place
  }

  /// Whether a wall here would leave its neighbours joined to one another by the cells around it,
  /// each with two ways or more.
  private func isHarmless(_ cell: Int) -> Bool {
    let ring = Hazards.around.map { place($0, from: cell) }
    let isOpen = ring.map { $0 != cell && !walls.contains($0) }
    let sides = [0, 2, 4, 6].filter { isOpen[$0] }
    let joins = sides.count { isOpen[$0 + 1] && isOpen[($0 + 2) % 8] }
    guard !sides.isEmpty, sides.count - joins <= 1 else { return false }
    return sides.allSatisfy { waysOut(of: ring[$0], without: cell) >= 2 }
  }

  private func waysOut(of cell: Int, without wall: Int) -> Int {
    var ways: [Int] = []
    for direction in Direction.allCases {
      let next = place([direction], from: cell)
      if next != wall, next != cell, !walls.contains(next), !ways.contains(next) {
        ways.append(next)
      }
    }
    return ways.count
  }
}
