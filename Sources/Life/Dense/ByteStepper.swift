import Lattice

/// A rule as it steps a rectangle of cells that take a byte each.
///
/// What a board of bytes needs to know of a rule; the families that do not fit bits conform to it.
protocol ByteStepper: Sendable {
  /// How many cells beyond each side of the rectangle are read.
  var margin: Int { get }

  /// Computes the next generation of `width` by `height` cells.
  ///
  /// `source` and `target` point at the top left cell; rows lie `stride` bytes apart. `margin` rows
  /// above and below, and `margin` cells on either side of each row, can be read in `source`.
  /// `origin` is the top left cell's place in the universe, for rules that alternate.
  func step(
    from source: UnsafePointer<CellState>, to target: UnsafeMutablePointer<CellState>,
    stride: Int, width: Int, height: Int, origin: Point)
}
