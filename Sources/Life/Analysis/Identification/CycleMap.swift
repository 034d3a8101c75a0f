public import Lattice

/// What each cell of oscillators and still lifes does in a period: a map to be drawn.
public struct CycleMap: Hashable, Sendable {
  /// A cell that lives at some time.
  public struct Cell: Hashable, Sendable {
    /// The least number of generations after which it repeats what it does.
    public let period: Int
    /// In how many generations of the pattern's period it is not dead.
    public let living: Int
    /// How often its state changes in the pattern's period.
    public let changes: Int

    /// Whether it never changes.
    public var isStator: Bool { changes == 0 }
  }

  /// The pattern's period; of objects of which some travel that of those at rest.
  public let period: Int
  /// The rectangle around the cells.
  public let bounds: Rect
  /// The cells that live at some time.
  public let cells: [Point: Cell]

  /// The periods of cells in ascending order, each once.
  public var periods: [Int] { Set(cells.values.map(\.period)).sorted() }

  /// The most changes of any cell in a period.
  public var mostChanges: Int { cells.values.reduce(0) { max($0, $1.changes) } }
}
