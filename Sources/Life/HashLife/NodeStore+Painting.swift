import Lattice

/// Pictures of squares.
extension NodeStore {
  /// Adds a square, whose middle is the corner at (0, 0), to a picture.
  ///
  /// Squares within a pixel are counted at once. Where pixels and squares do not lie upon each
  /// other the borders are followed down to the cells; should that be too much, squares of a
  /// quarter of a pixel go to the pixel of their middle.
  /// - Complexity: O(pixels), and O(new nodes) once for their populations.
  func paint(_ id: NodeID, _ level: Int, into raster: inout Raster) {
    if raster.zoom > 0 { look() }
    let half = 1 << (level - 1)
    let corner = Point(-half, -half)
    var painter = Painter(store: self, raster: raster)
    painter.visitsLeft = 2 * raster.columns * raster.rows + 5000
    if painter.paint(id, level, corner) {
      raster = painter.raster
      return
    }
    painter = Painter(store: self, raster: raster)
    painter.smallest = raster.zoom - 2
    _ = painter.paint(id, level, corner)
    raster = painter.raster
  }

  private struct Painter {
    let store: NodeStore
    var raster: Raster
    let extent: Rect
    /// Squares that may still be looked at; those that are painted whole do not count.
    var visitsLeft = Int.max
    /// The level from which on squares are not cut at the borders of pixels.
    var smallest = 0

    init(store: NodeStore, raster: Raster) {
      self.store = store
      self.raster = raster
      extent = raster.extent
    }

    /// - Returns: false when it was given up.
    mutating func paint(_ id: NodeID, _ level: Int, _ corner: Point) -> Bool {
      guard id != 0 else { return true }
      let side = 1 << level
      guard corner.x < extent.maxX, corner.y < extent.maxY, corner.x + side > extent.x,
        corner.y + side > extent.y
      else { return true }
      if paintWhole(id, level, corner) { return true }
      if level == store.leafLevel {
        paint(leaf: store.cells(id), corner)
        return true
      }
      visitsLeft -= 1
      guard visitsLeft > 0 else { return false }
      let half = side / 2
      let part = store.children(id)
      store.prefetchBelow(part, level - 1)
      return paint(part.x, level - 1, corner)
        && paint(part.y, level - 1, Point(corner.x + half, corner.y))
        && paint(part.z, level - 1, Point(corner.x, corner.y + half))
        && paint(part.w, level - 1, Point(corner.x + half, corner.y + half))
    }

    /// Adds a square that lies within a pixel, or need not be cut.
    private mutating func paintWhole(_ id: NodeID, _ level: Int, _ corner: Point) -> Bool {
      guard raster.zoom >= level else { return false }
      var x = corner.x - raster.origin.x
      var y = corner.y - raster.origin.y
      let last = 1 << level - 1
      if level <= smallest {
        x += last / 2
        y += last / 2
      } else if x >> raster.zoom != (x + last) >> raster.zoom
        || y >> raster.zoom != (y + last) >> raster.zoom
      {
        return false
      }
      let (column, row) = (x >> raster.zoom, y >> raster.zoom)
      guard column >= 0, row >= 0, column < raster.columns, row < raster.rows else { return true }
      raster.add(column: column, row: row, count: Int(store.count(id, level)), state: 1)
      return true
    }

    private mutating func paint(leaf: NodeStore.Leaf, _ corner: Point) {
      let form = store.form
      if raster.zoom == 0 {
        for y in 0..<form.side {
          form.forEachRun(leaf, y) {
            raster.add(x: corner.x + $0, y: corner.y + y, length: $1, state: $2)
          }
        }
        return
      }
      let living = form.occupied(leaf)
      raster.add(Rect(x: corner.x, y: corner.y, width: form.side, height: form.side)) { pixel in
        form.count(
          living, x: pixel.x - corner.x, y: pixel.y - corner.y, width: pixel.width,
          height: pixel.height)
      }
    }
  }
}
