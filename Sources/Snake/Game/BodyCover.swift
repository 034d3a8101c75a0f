/// How often the body lies on each cell.
///
/// Kept only in games in which the free cells do not tell: where the body can lie on itself, on a
/// wall or on a portal.
struct BodyCover: Hashable, Sendable {
  private var layers: [UInt32]
  /// The number of cells that the body lies on.
  private(set) var count = 0

  /// No body on a grid with so many cells.
  init(capacity: Int) {
    layers = [UInt32](repeating: 0, count: capacity)
  }

  /// How many parts of the body lie on a cell.
  subscript(cell: Int) -> Int { Int(layers[cell]) }

  mutating func add(_ cell: Int) {
    layers[cell] += 1
    if layers[cell] == 1 { count += 1 }
  }

  mutating func remove(_ cell: Int) {
    layers[cell] -= 1
    if layers[cell] == 0 { count -= 1 }
  }
}
