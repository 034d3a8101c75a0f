public import Lattice

/// A board to play on: its size, its walls, and where a snake starts.
public struct Arena: Hashable, Sendable {
  /// The number of columns and rows, each at least 1.
  public let size: Size
  /// Where the head starts, if the arena says so; a floor cell.
  public let start: Point?
  /// What the arena is called; empty when it has no name.
  public var name: String
  /// Who made it; empty when unknown.
  public var author: String
  /// A sentence about it; empty when there is none.
  public var comment: String
  /// The number of cells that are not walls.
  public let floorCount: Int

  /// One element a cell in reading order; empty when no cell is a wall.
  private let walls: [Bool]

  /// The most cells that an arena may have, walls included.
  public static let largestArea = 4_000_000

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
    let wallCount = walls.count { $0 }
    guard wallCount < area else { return nil }
    self.size = size
    self.walls = wallCount == 0 ? [] : walls
    self.start = start
    self.name = name
    self.author = author
    self.comment = comment
    floorCount = area - wallCount
    if let start, !isFloor(start) { return nil }
  }

  /// The arena of `size` without a wall; nil when either side is below 1 or the area is too large.
  public static func open(_ size: Size) -> Arena? { Arena(size: size) }

  /// Whether no cell is a wall.
  public var isOpen: Bool { walls.isEmpty }

  /// Whether the cell lies on the board.
  public func contains(_ cell: Point) -> Bool {
    cell.x >= 0 && cell.x < size.width && cell.y >= 0 && cell.y < size.height
  }

  /// Whether the cell is a wall; everything outside of the board is one.
  public func isWall(_ cell: Point) -> Bool { !isFloor(cell) }

  /// Whether the cell lies on the board and is not a wall.
  public func isFloor(_ cell: Point) -> Bool {
    contains(cell) && (walls.isEmpty || !walls[cell.y * size.width + cell.x])
  }
}
