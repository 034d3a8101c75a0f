public import Lattice

extension Arena {
  /// What an arena says about one cell.
  public enum Cell: Hashable, Sendable {
    /// A wall.
    case wall
    /// Floor.
    case floor
    /// Floor where foods may appear; when there is any, they appear nowhere else.
    case foodPlace
    /// Floor where the head of the snake of this number starts, 1 to 8.
    case start(Int)
    /// One of the two portals of this letter, `A` to `Z`.
    case portal(Character)

    /// The cell that a character of an arena's text stands for, or nil.
    public init?(_ character: Character) {
      switch character {
      case "#": self = .wall
      case ".", " ": self = .floor
      case "*": self = .foodPlace
      case "@": self = .start(1)
      case "2"..."8":
        // A digit with a combining mark lies in the range as well, and has no value.
        guard let number = character.wholeNumberValue, character.isASCII else { return nil }
        self = .start(number)
      case "A"..."Z" where character.isASCII: self = .portal(character)
      default: return nil
      }
    }

    /// The character that stands for the cell in an arena's text.
    public var character: Character {
      switch self {
      case .wall: "#"
      case .floor: "."
      case .foodPlace: "*"
      case .start(1): "@"
      case .start(let number): Character("\(number % 10)")
      case .portal(let letter): letter
      }
    }
  }

  /// What is wrong with the cells of an arena, and at which one.
  public struct CellError: Error, Hashable, Sendable {
    /// What is wrong.
    public let reason: ArenaError.Reason
    /// Where.
    public let cell: Point

    init(_ reason: ArenaError.Reason, at cell: Point) {
      self.reason = reason
      self.cell = cell
    }
  }

  /// What the arena says about a cell; everything outside of the board is wall.
  ///
  /// O(log food places).
  public func cell(at point: Point) -> Cell {
    guard isFloor(point) else { return .wall }
    if isPortal(point),
      let portal = portals.first(where: { $0.first == point || $0.second == point })
    {
      return .portal(portal.letter)
    }
    if let number = Arena.snakeNumbers.first(where: { start(ofSnake: $0) == point }) {
      return .start(number)
    }
    return isFoodPlace(point) ? .foodPlace : .floor
  }

  /// Whether the cell is one of `foodPlaces`, which are sorted.
  private func isFoodPlace(_ cell: Point) -> Bool {
    var range = foodPlaces[...]
    while let last = range.indices.last {
      let middle = range.startIndex + (last - range.startIndex) / 2
      if foodPlaces[middle] == cell { return true }
      range = foodPlaces[middle] < cell ? range[(middle + 1)...] : range[..<middle]
    }
    return false
  }
}

/// Gathers what the cells of an arena say, in reading order, and finds the first that cannot be.
struct CellSurvey {
  private let width: Int
  private(set) var wallCount = 0
  private(set) var starts: [Int: Point] = [:]
  private(set) var foodPlaces: [Point] = []
  private var portalCells: [Character: [Point]] = [:]

  init(width: Int) {
    self.width = width
  }

  mutating func add(_ cell: Arena.Cell, at place: Int) throws(Arena.CellError) {
    let point = Point(place % width, place / width)
    switch cell {
    case .floor: break
    case .wall: wallCount += 1
    case .foodPlace: foodPlaces.append(point)
    case .start(let number):
      guard Arena.snakeNumbers.contains(number) else {
        throw Arena.CellError(.noSuchSnake(number), at: point)
      }
      guard starts[number] == nil else { throw Arena.CellError(.secondStart(number), at: point) }
      starts[number] = point
    case .portal(let letter):
      guard Arena.Cell(letter) == cell else {
        throw Arena.CellError(.notACell(letter), at: point)
      }
      portalCells[letter, default: []].append(point)
      guard portalCells[letter]?.count != 3 else {
        throw Arena.CellError(.thirdPortal(letter), at: point)
      }
    }
  }

  /// The pairs of portals, by letter.
  func portals() throws(Arena.CellError) -> [Portal] {
    var portals: [Portal] = []
    var loose: Arena.CellError?
    for (letter, cells) in portalCells.sorted(by: { $0.key < $1.key }) {
      if cells.count == 2 {
        portals.append(Portal(letter: letter, first: cells[0], second: cells[1]))
      } else if loose.map({ cells[0] < $0.cell }) ?? true {
        loose = Arena.CellError(.loosePortal(letter), at: cells[0])
      }
    }
    if let loose { throw loose }
    return portals
  }
}
