public import Lattice

/// A board to play on: its size, its walls, its portals, and where snakes start.
public struct Arena: Hashable, Sendable {
  /// The number of columns and rows, each at least 1.
  public let size: Size
  /// What the arena is called; empty when it has no name.
  public var name = ""
  /// Who made it; empty when unknown.
  public var author = ""
  /// When it was made, in the author's words; empty when unknown.
  public var date = ""
  /// A sentence about it; empty when there is none.
  public var comment = ""
  /// The first snake's direction before its first step.
  public var heading = Direction.right
  /// What the edges of the board are meant to be.
  public var edges = Edges.walls
  /// How many foods are to be eaten before the next arena of a campaign opens, at least 1; nil
  /// when the arena sets no goal.
  public var goal: Int?
  /// The number of cells that are not walls.
  public let floorCount: Int
  /// The pairs of joined cells, by letter.
  public let portals: [Portal]
  /// The only cells where foods may appear, in reading order; empty when any floor will do.
  public let foodPlaces: [Point]

  /// One element a cell in reading order; empty when no cell is a wall.
  private let walls: [Bool]
  /// Where the head of each snake starts, by the snake's number.
  private let starts: [Int: Point]
  /// For each portal's cell, its twin.
  private let exits: [Point: Point]

  /// What a snake meets at the edges of a board.
  public enum Edges: String, CaseIterable, Hashable, Sendable {
    /// Walls.
    case walls
    /// The opposite edge.
    case wrap
  }

  /// The most cells that an arena may have, walls included.
  public static let largestArea = 4_000_000

  /// The numbers that the snakes of an arena have.
  public static let snakeNumbers = 1...8

  /// The arena of `size` with these cells in reading order; an empty list means that all is floor.
  ///
  /// Whether all floor can be reached is left to `unreachableCell(wrap:)`. O(area).
  /// - Precondition: there are none or as many cells as the size says.
  public init(size: Size, cells: [Cell]) throws(CellError) {
    guard size.width > 0, size.height > 0, let area = size.area, area <= Arena.largestArea
    else { throw CellError(.badSize, at: .zero) }
    precondition(cells.isEmpty || cells.count == area, "an arena has one cell a place")
    var survey = CellSurvey(width: size.width)
    for (place, cell) in cells.enumerated() { try survey.add(cell, at: place) }
    self.size = size
    portals = try survey.portals()
    guard survey.wallCount + 2 * portals.count < area else { throw CellError(.noFloor, at: .zero) }
    walls = survey.wallCount == 0 ? [] : cells.map { $0 == .wall }
    floorCount = area - survey.wallCount
    starts = survey.starts
    foodPlaces = survey.foodPlaces
    exits = Dictionary(
      uniqueKeysWithValues: portals.flatMap { [($0.first, $0.second), ($0.second, $0.first)] })
  }

  /// The arena of `size` whose walls are given in reading order; an empty list means no walls.
  ///
  /// Nil when the size is out of bounds, `walls` has another length, no cell is floor, or `start`
  /// is no floor cell.
  public init?(
    size: Size, walls: [Bool] = [], start: Point? = nil, name: String = "", author: String = "",
    comment: String = ""
  ) {
    guard size.width > 0, size.height > 0, let area = size.area, area <= Arena.largestArea,
      walls.isEmpty || walls.count == area
    else { return nil }
    var cells = walls.map { $0 ? Cell.wall : .floor }
    if let start {
      if cells.isEmpty { cells = [Cell](repeating: .floor, count: area) }
      guard start.x >= 0, start.x < size.width, start.y >= 0, start.y < size.height,
        cells[start.y * size.width + start.x] == .floor
      else { return nil }
      cells[start.y * size.width + start.x] = .start(1)
    }
    guard let arena = try? Arena(size: size, cells: cells) else { return nil }
    self = arena
    self.name = name
    self.author = author
    self.comment = comment
  }

  /// The arena of `size` without a wall; nil when either side is below 1 or the area is too large.
  public static func open(_ size: Size) -> Arena? { Arena(size: size, walls: []) }

  /// Whether no cell is a wall.
  public var isOpen: Bool { walls.isEmpty }

  /// Whether the cell lies on the board.
  public func contains(_ cell: Point) -> Bool {
    cell.x >= 0 && cell.x < size.width && cell.y >= 0 && cell.y < size.height
  }

  /// Whether the cell is a wall; everything outside of the board is one.
  public func isWall(_ cell: Point) -> Bool { !isFloor(cell) }

  /// Whether the cell lies on the board and is not a wall; portals are floor.
  public func isFloor(_ cell: Point) -> Bool {
    contains(cell) && (walls.isEmpty || !walls[cell.y * size.width + cell.x])
  }

  /// Where the head of the first snake starts, if the arena says so; a floor cell.
  public var start: Point? { starts[1] }

  /// Where the head of the snake of this number, from 1, starts, if the arena says so.
  public func start(ofSnake number: Int) -> Point? { starts[number] }

  /// Where a step onto this cell arrives if it is a portal, which is its twin; nil if it is none.
  public func exit(ofPortalAt cell: Point) -> Point? { exits[cell] }

  /// Whether the cell is one of a pair of portals.
  public func isPortal(_ cell: Point) -> Bool { exits[cell] != nil }

  /// The number of cells that foods can lie on and a snake fills in the end: floor without
  /// portals.
  ///
  /// At least 1. A board is full when the snake is as long as this.
  public var fillCount: Int { floorCount - 2 * portals.count }

  /// The cell that a step from `cell` arrives at: across an edge if `wrap`, through a portal if
  /// there is one.
  ///
  /// Nil where the step ends at a wall or outside of the board.
  public func neighbour(of cell: Point, towards direction: Direction, wrap: Bool) -> Point? {
    let next = cell + direction.step
    let there = wrap ? wrapped(next) : next
    guard isFloor(there) else { return nil }
    return exit(ofPortalAt: there) ?? there
  }

  /// The cell of the board that a step across an edge arrives at.
  func wrapped(_ cell: Point) -> Point {
    Point(
      cell.x < 0 ? size.width - 1 : cell.x >= size.width ? 0 : cell.x,
      cell.y < 0 ? size.height - 1 : cell.y >= size.height ? 0 : cell.y)
  }
}
