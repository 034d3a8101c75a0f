public import Lattice

extension ArenaDraft {
  /// What is drawn on cells.
  public enum Pen: Hashable, Sendable {
    /// A wall.
    case wall
    /// Floor, which is how everything else is taken away.
    case floor
    /// Floor where foods may appear.
    case foodPlace
    /// A portal: the twin of the one that has none, or else the first one of the next free letter.
    case portal
    /// The start of the snake of this number, 1 to 8, which is taken from where it was.
    case start(Int)

    /// Whether it makes sense on one cell at a time only.
    public var isSingle: Bool {
      switch self {
      case .wall, .floor, .foodPlace: false
      case .portal, .start: true
      }
    }

    /// Whether a cell is already what the pen draws.
    public func draws(_ cell: Arena.Cell) -> Bool {
      switch (self, cell) {
      case (.wall, .wall), (.floor, .floor), (.foodPlace, .foodPlace), (.portal, .portal): true
      case (.start(let number), .start(let other)): number == other
      default: false
      }
    }
  }

  /// Which cells are drawn between two.
  public enum Shape: CaseIterable, Hashable, Sendable {
    /// One by one.
    case dots
    /// A straight line.
    case line
    /// The outline of a rectangle.
    case box
    /// A rectangle with all that is in it.
    case block

    /// The cells between two corners, both of them included, for a board of `size`.
    ///
    /// O(cells).
    public func cells(from a: Point, to b: Point) -> [Point] {
      switch self {
      case .dots, .line: return Point.line(from: a, to: b)
      case .box, .block:
        let rect = Rect(from: a, through: b)
        return (rect.y..<rect.maxY).flatMap { y in
          let isEdge = self == .block || y == rect.y || y == rect.maxY - 1
          let columns =
            isEdge
            ? Array(rect.x..<rect.maxX) : rect.width == 1 ? [rect.x] : [rect.x, rect.maxX - 1]
          return columns.map { Point($0, y) }
        }
      }
    }
  }

  /// The letter that the next portal gets: that of the first one without a twin, or else the first
  /// that is free; nil when all letters are used.
  ///
  /// O(area).
  public var nextPortal: Character? {
    var counts: [Character: Int] = [:]
    for case .portal(let letter) in cells { counts[letter, default: 0] += 1 }
    let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { Character(Unicode.Scalar($0)) }
    return letters.first { counts[$0] == 1 } ?? letters.first { counts[$0] == nil }
  }

  /// Draws on cells, in order, as one step or as more of the last one; those outside of the board
  /// are left out.
  ///
  /// False when nothing changes. O(cells), or O(area · cells) with a pen that is single.
  @discardableResult
  public mutating func draw(_ pen: Pen, on points: [Point], continuing: Bool = false) -> Bool {
    var after = self
    var changes: [DraftHistory.Change] = []
    for point in points where contains(point) {
      for (place, cell) in after.placing(pen, at: index(point)) where after.cells[place] != cell {
        changes.append(.cell(place, before: after.cells[place], after: cell))
        after.cells[place] = cell
      }
    }
    guard !changes.isEmpty else { return false }
    perform(changes, continuing: continuing)
    return true
  }

  /// The cells that a pen changes when it draws at a place.
  private func placing(_ pen: Pen, at place: Int) -> [(Int, Arena.Cell)] {
    // Where a portal is already, another would only tear a pair.
    guard !pen.draws(cells[place]) else { return [] }
    switch pen {
    case .wall: return [(place, .wall)]
    case .floor: return [(place, .floor)]
    case .foodPlace: return [(place, .foodPlace)]
    case .portal:
      guard let letter = nextPortal else { return [] }
      return [(place, .portal(letter))]
    case .start(let number):
      guard Arena.snakeNumbers.contains(number) else { return [] }
      let old = cells.firstIndex(of: .start(number)).map { [($0, Arena.Cell.floor)] } ?? []
      return old + [(place, .start(number))]
    }
  }
}
