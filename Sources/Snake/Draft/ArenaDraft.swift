public import Lattice

/// An arena that is being made: cells and header that may be wrong for now, and all that was done,
/// which can be undone.
public struct ArenaDraft: Hashable, Sendable {
  /// What an arena tells besides its cells; see the properties of `Arena`.
  public struct Header: Hashable, Sendable {
    /// What the arena is called.
    public var name = ""
    /// Who made it.
    public var author = ""
    /// When it was made.
    public var date = ""
    /// A sentence about it.
    public var comment = ""
    /// The first snake's direction before its first step.
    public var heading = Direction.right
    /// What the edges of the board are meant to be.
    public var edges = Arena.Edges.walls
    /// How many foods open the next arena of a campaign, at least 1; nil for no goal.
    public var goal: Int?

    /// A header that says nothing.
    public init() {}
  }

  /// The number of columns and rows, each at least 1.
  public internal(set) var size: Size
  /// The cells in reading order.
  ///
  /// Each start occurs at most once and each portal's letter at most twice.
  public internal(set) var cells: [Arena.Cell]
  /// What the arena tells besides its cells.
  public internal(set) var header = Header()
  /// What was done, and what was undone.
  var history = DraftHistory()

  /// The draft of an arena as it is.
  ///
  /// O(area).
  public init(_ arena: Arena) {
    size = arena.size
    cells = arena.cells
    header.name = arena.name
    header.author = arena.author
    header.date = arena.date
    header.comment = arena.comment
    header.heading = arena.heading
    header.edges = arena.edges
    header.goal = arena.goal
  }

  /// An open board to begin with, of a size that fits on the smallest usual screen.
  public init() {
    size = Size(30, 16)
    cells = [Arena.Cell](repeating: .floor, count: 30 * 16)
  }

  /// What is on a cell; outside of the board it is wall.
  public subscript(point: Point) -> Arena.Cell {
    contains(point) ? cells[index(point)] : .wall
  }

  /// Whether the cell lies on the board.
  public func contains(_ point: Point) -> Bool {
    point.x >= 0 && point.x < size.width && point.y >= 0 && point.y < size.height
  }

  /// The arena that the draft is; fails at the first cell that cannot be.
  ///
  /// Whether all floor can be reached is left to `check()`. O(area).
  public func arena() throws(Arena.CellError) -> Arena {
    var arena = try Arena(size: size, cells: cells)
    arena.name = header.name
    arena.author = header.author
    arena.date = header.date
    arena.comment = header.comment
    arena.heading = header.heading
    arena.edges = header.edges
    arena.goal = header.goal
    return arena
  }

  func index(_ point: Point) -> Int { point.y * size.width + point.x }

  func point(_ place: Int) -> Point { Point(place % size.width, place / size.width) }
}

extension Arena {
  /// What the arena says about its cells, in reading order.
  ///
  /// O(area).
  public var cells: [Cell] {
    var cells = [Cell](repeating: .floor, count: size.width * size.height)
    let index = { (point: Point) in point.y * size.width + point.x }
    if !isOpen {
      for place in cells.indices
      where isWall(Point(place % size.width, place / size.width)) { cells[place] = .wall }
    }
    for place in foodPlaces { cells[index(place)] = .foodPlace }
    for number in Arena.snakeNumbers {
      if let start = start(ofSnake: number) { cells[index(start)] = .start(number) }
    }
    for portal in portals {
      cells[index(portal.first)] = .portal(portal.letter)
      cells[index(portal.second)] = .portal(portal.letter)
    }
    return cells
  }
}
