import Lattice
import LifeKernels

extension TilePlane {
  /// Counts the cells that differ from the background in every pixel of a picture.
  func paintCounts(into raster: inout Raster) {
    if paintSquares(into: &raster) { return }
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

  /// Paints a picture whose pixels are squares of which tiles consist, tile by tile; false when they are not.
  private func paintSquares(into raster: inout Raster) -> Bool {
    let zoom = raster.zoom
    let rest = 1 << zoom - 1
    guard zoom <= TileCounts.shift, raster.origin.x & rest == 0, raster.origin.y & rest == 0
    else { return false }
    let side = Self.side >> zoom
    let corner = Point(raster.origin.x >> zoom, raster.origin.y >> zoom)
    let (width, height) = (raster.columns, raster.rows)
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: side * side) { numbers in
      guard let base = numbers.baseAddress else { return }
      forEachTile(in: raster.extent) { tile, area in
        withOccupied(tile) { life_tile_populations(Kernels.tier, $0, UInt32(zoom), base) }
        let (left, top) = (area.x >> zoom - corner.x, area.y >> zoom - corner.y)
        for row in max(0, -top)..<max(0, -top, min(side, height - top)) {
          for column in max(0, -left)..<max(0, -left, min(side, width - left)) {
            let count = Int(base[row * side + column])
            if count > 0 {
              raster.add(column: left + column, row: top + row, count: count, state: 1)
            }
          }
        }
      }
    }
    return true
  }

  /// Calls `body(x, y, length, state)` for runs of cells of one state that differ from the
  /// background, tile by tile.
  func forEachRun(in rect: Rect?, _ body: (Int, Int, Int, CellState) -> Void) {
    forEachTile(in: rect) { tile, area in forEachRun(of: tile, area, in: rect, body) }
  }

  /// The same for a tile with its area, row by row.
  private func forEachRun(
    of tile: UInt32, _ area: Rect, in rect: Rect?, _ body: (Int, Int, Int, CellState) -> Void
  ) {
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

  /// The cells that differ from the background, all or those in a rectangle.
  /// - Complexity: O(*tiles* log *tiles* + *runs*).
  func pattern(in rect: Rect?) -> Pattern {
    var places: [(area: Rect, tile: UInt32)] = []
    forEachTile(in: rect) { places.append(($1, $0)) }
    places.sort { ($0.area.y, $0.area.x) < ($1.area.y, $1.area.x) }
    var runs: [Pattern.Run] = []
    var next = places.startIndex
    while next < places.endIndex {
      let top = places[next].area.y
      let start = runs.endIndex
      var band = 0
      while next < places.endIndex, places[next].area.y == top {
        forEachRun(of: places[next].tile, places[next].area, in: rect) { x, y, length, state in
          runs.append(.init(x: x, y: y, length: UInt32(length), state: state))
        }
        band += 1
        next += 1
      }
      // Tile by tile they came, and in each row from left to right.
      if band > 1 { Self.sortRows(&runs, from: start, top: top) }
    }
    return Pattern(runs: runs)
  }

  /// Sorts the runs of a band of tiles by their rows, and leaves those of a row in their order.
  private static func sortRows(_ runs: inout [Pattern.Run], from start: Int, top: Int) {
    var ends = Array(repeating: 0, count: side + 1)
    for run in runs[start...] { ends[run.y - top + 1] += 1 }
    for row in 0..<side { ends[row + 1] += ends[row] }
    let band = Array(runs[start...])
    for run in band {
      runs[start + ends[run.y - top]] = run
      ends[run.y - top] += 1
    }
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
