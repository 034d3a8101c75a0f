import BigInt
import Lattice

extension DenseEngine {
  subscript(cell: Point) -> CellState {
    get {
      guard let place = topology.resolve(cell) else { return 0 }
      guard frame.contains(place) else { return background }
      return state(of: board[place.x - frame.x, place.y - frame.y])
    }
    set {
      guard Int(newValue) < rule.stateCount, let place = topology.resolve(cell) else { return }
      let stored = state(of: newValue)
      if !frame.contains(place) {
        let limit = -Pattern.coordinateLimit..<Pattern.coordinateLimit
        guard stored != 0, limit.contains(place.x), limit.contains(place.y),
          hold(Rect(x: place.x, y: place.y, width: 1, height: 1))
        else { return }
      }
      beginEdit()
      board[place.x - frame.x, place.y - frame.y] = stored
      shared.counts.forget(rows: place.y - frame.y..<place.y - frame.y + 1)
    }
  }

  /// The state that is stored for a cell, and back: before a living background, the difference.
  private func state(of cell: CellState) -> CellState { background == 0 ? cell : 1 - cell }

  mutating func insert(_ pattern: Pattern) {
    beginEdit()
    if let bounds = pattern.bounds, holds(bounds) || hold(bounds) {
      for run in pattern.runs { put(run) }
      if frame.intersection(bounds) == bounds {
        shared.counts.forget(rows: bounds.y - frame.y..<bounds.maxY - frame.y)
      } else {
        // Over the edges cells may come into any row.
        shared.counts.forget()
      }
      return
    }
    shared.counts.forget()
    // As much as fits, in reading order.
    var canGrow = true
    for run in pattern.runs {
      let rect = Rect(x: run.x, y: run.y, width: Int(run.length), height: 1)
      if canGrow && !holds(rect) { canGrow = hold(rect) }
      put(run)
    }
  }

  /// Sets the cells of a run that lie on the grid and in the window.
  private func put(_ run: Pattern.Run) {
    guard Int(run.state) < rule.stateCount else { return }
    let start = max(run.x, frame.x)
    let end = min(run.end, frame.maxX)
    if start < end && run.y >= frame.y && run.y < frame.maxY {
      board.fill(row: run.y - frame.y, from: start - frame.x, to: end - frame.x, state: run.state)
      if end - start == run.length { return }
    }
    guard topology.isJoined else { return }
    for x in run.x..<run.end {
      if let place = topology.resolve(Point(x, run.y)), frame.contains(place) {
        board[place.x - frame.x, place.y - frame.y] = run.state
      }
    }
  }

  var population: BigInt {
    // As long as somebody looks, only what was changed since is counted anew.
    if shared.looks > 0 {
      shared.counts.count(
        0..<shared.counts.rows, of: board, next: false, threads: resources.threads)
    }
    return BigInt(shared.counts.population ?? board.population)
  }

  var bounds: Box? {
    board.bounds.map {
      Box(
        x: BigInt($0.x + frame.x), y: BigInt($0.y + frame.y), width: BigInt($0.width),
        height: BigInt($0.height))
    }
  }

  var memory: Int { board.memory }

  func paint(into raster: inout Raster) {
    shared.look()
    if raster.zoom >= SquareCounts.shift, raster.showsWholeSquares {
      return paintSquares(into: &raster)
    }
    if raster.zoom > 0 { return paintCounts(into: &raster) }
    board.forEachRun(in: local(raster.extent)) { x, y, length, state in
      raster.add(x: x + frame.x, y: y + frame.y, length: length, state: state)
    }
  }

  /// Cells in view from which on it pays to count them on several threads.
  private static let crowd = 1 << 22

  private func paintCounts(into raster: inout Raster) {
    let seen = local(raster.extent)
    guard !seen.isEmpty else { return }
    let (columns, zoom) = (raster.columns, raster.zoom)
    let offset = frame.origin - raster.origin
    let rows = (seen.y + offset.y) >> zoom...(seen.maxY - 1 + offset.y) >> zoom
    raster.values.withUnsafeMutableBufferPointer { pixels in
      // Safe because the board is only read, and each row of pixels is written by one thread.
      nonisolated(unsafe) let (board, pixels) = (board, pixels)
      let threads = seen.width * seen.height < Self.crowd ? 1 : resources.threads
      Parallel.share(rows.count, threads: threads) { part in
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: columns) { sums in
          guard let first = sums.baseAddress else { return }
          for row in part.lazy.map({ rows.lowerBound + $0 }) {
            first.update(repeating: 0, count: columns)
            let top = max(row << zoom - offset.y, seen.y)
            let end = min((row + 1) << zoom - offset.y, seen.maxY)
            board.addPopulations(
              in: Rect(x: seen.x, y: top, width: seen.width, height: end - top),
              offset: offset.x, zoom: zoom, to: first, next: false)
            for column in 0..<columns where sums[column] > 0 {
              let sum = sums[column] + UInt64(pixels[row * columns + column])
              pixels[row * columns + column] = UInt32(clamping: sum)
            }
          }
        }
      }
    }
  }

  /// Paints from squares that are counted once a generation, which takes as long for any board in
  /// view as for a thousandth of its cells.
  private func paintSquares(into raster: inout Raster) {
    let seen = local(raster.extent)
    guard !seen.isEmpty else { return }
    let shift = raster.zoom - SquareCounts.shift
    let first = shared.counts.first
    let corner = Point(raster.origin.x >> raster.zoom, raster.origin.y >> raster.zoom)
    func squares(_ start: Int, _ end: Int, _ first: Int) -> Range<Int> {
      (start >> SquareCounts.shift) - first..<((end - 1) >> SquareCounts.shift) + 1 - first
    }
    let columns = squares(seen.x + frame.x, seen.maxX + frame.x, first.x)
    let rows = squares(seen.y + frame.y, seen.maxY + frame.y, first.y)
    shared.counts.count(rows, of: board, next: false, threads: resources.threads)
    for row in rows {
      let line = (((first.y + row) >> shift) - corner.y) * raster.columns - corner.x
      shared.counts.forEachGroup(inRow: row, columns: columns, shift: shift) { group, sum in
        let sum = sum + UInt64(raster.values[line + group])
        raster.values[line + group] = UInt32(clamping: sum)
      }
    }
  }

  func pattern(in rect: Rect?) -> Pattern {
    var runs: [Pattern.Run] = []
    board.forEachRun(in: rect.map(local) ?? board.area) { x, y, length, state in
      runs.append(
        .init(x: x + frame.x, y: y + frame.y, length: UInt32(length), state: state))
    }
    return Pattern(runs: runs)
  }

  /// A rectangle of the universe in the board's own coordinates, cut to the board.
  private func local(_ rect: Rect) -> Rect {
    let inside = rect.intersection(frame)
    return Rect(
      x: inside.x - frame.x, y: inside.y - frame.y, width: inside.width, height: inside.height)
  }
}

extension Raster {
  /// Whether the pixels have corners where squares of cells have theirs.
  fileprivate var showsWholeSquares: Bool {
    let rest = 1 << zoom - 1
    return origin.x & rest == 0 && origin.y & rest == 0
  }
}
