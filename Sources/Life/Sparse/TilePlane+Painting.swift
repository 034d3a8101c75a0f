import Lattice
import LifeKernels

extension TilePlane {
  /// Counts the cells that differ from the background in every pixel of a picture.
  func paintCounts(into raster: inout Raster) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Self.side) { visible in
      guard let part = visible.baseAddress else { return }
      forEachTile(in: raster.extent) { tile, area in
        withOccupied(tile) { words in
          raster.add(area) { pixel in
            let mask = UInt64.bits(pixel.x - area.x, pixel.width)
            let first = words + (pixel.y - area.y)
            for line in 0..<pixel.height { part[line] = first[line] & mask }
            return life_population(Kernels.tier, part, pixel.height)
          }
        }
      }
    }
  }

  /// Calls `body(x, y, length, state)` for runs of cells of one state that differ from the
  /// background, tile by tile.
  func forEachRun(in rect: Rect?, _ body: (Int, Int, Int, CellState) -> Void) {
    forEachTile(in: rect) { tile, area in
      let visible = rect.map { $0.intersection(area) } ?? area
      guard !visible.isEmpty else { return }
      let words = present(tile)
      let mask = UInt64.bits(visible.x - area.x, visible.width)
      withOccupied(tile) { occupied in
        for y in visible.y..<visible.maxY {
          let row = y - area.y
          (occupied[row] & mask).forEachRun { start, length in
            var x = start
            while x < start + length {
              let state = state(words + row, x)
              let end = min(start + length, x + equal(words + row, x))
              body(area.x + x, y, end - x, state)
              x = end
            }
          }
        }
      }
    }
  }

  /// The cells that differ from the background, all or those in a rectangle.
  func pattern(in rect: Rect?) -> Pattern {
    var runs: [Pattern.Run] = []
    forEachRun(in: rect) { x, y, length, state in
      runs.append(.init(x: x, y: y, length: UInt32(length), state: state))
    }
    runs.sort { $0.y == $1.y ? $0.x < $1.x : $0.y < $1.y }
    return Pattern(runs: runs)
  }

  /// How many cells from `x` on in a tile's row are in the same state, counted to the word's end.
  private func equal(_ row: UnsafePointer<UInt64>, _ x: Int) -> Int {
    guard planes > 1 else { return Self.side }
    var different: UInt64 = 0
    for plane in 0..<planes {
      let bits = row[plane * Self.side] >> UInt64(x)
      different |= bits & 1 == 0 ? bits : ~bits
    }
    return different.trailingZeroBitCount
  }

  /// Calls `body` with each tile that may reach into `rect`, and with its area.
  func forEachTile(in rect: Rect?, _ body: (UInt32, Rect) -> Void) {
    func call(_ tile: UInt32) {
      let (column, row) = place(of: tile)
      body(
        tile,
        Rect(x: column * Self.side, y: row * Self.side, width: Self.side, height: Self.side))
    }
    if let rect {
      guard !rect.isEmpty else { return }
      let columns = Self.split(rect.x).tile...Self.split(rect.maxX - 1).tile
      let rows = Self.split(rect.y).tile...Self.split(rect.maxY - 1).tile
      let (places, overflow) = columns.count.multipliedReportingOverflow(by: rows.count)
      // A small part of a large plane has fewer places than the plane has tiles.
      if !overflow && places < count {
        for row in rows {
          for column in columns {
            let tile = find(column: column, row: row)
            if tile != 0 { call(tile) }
          }
        }
        return
      }
    }
    for tile in 1..<UInt32(max(1, count)) where tiles[Int(tile)].exists { call(tile) }
  }
}
