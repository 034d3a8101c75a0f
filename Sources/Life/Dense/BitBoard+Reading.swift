import Lattice
import LifeKernels

extension BitBoard {
  /// The cells of a word that are not dead.
  @inline(__always)
  private func occupied(_ y: Int, _ word: Int) -> UInt64 {
    var bits = row(y)[word]
    for plane in 1..<max(1, rule.planes) { bits |= row(y, plane: plane)[word] }
    return bits
  }

  func reachesBeyond(columns: Bool, rows: Bool) -> Bool {
    if rows {
      for y in [0, size.height - 1] where (0..<words).contains(where: { occupied(y, $0) != 0 }) {
        return true
      }
    }
    guard columns else { return false }
    let (last, shift) = ((size.width - 1) >> 6, UInt64((size.width - 1) & 63))
    return (0..<size.height).contains { (occupied($0, 0) | occupied($0, last) >> shift) & 1 == 1 }
  }

  var population: UInt64 { population(in: area) }

  func population(in rect: Rect) -> UInt64 {
    let rect = rect.intersection(area)
    guard !rect.isEmpty else { return 0 }
    let (first, last) = (rect.x >> 6, (rect.maxX - 1) >> 6)
    let head = UInt64.max << UInt64(rect.x & 63)
    let tail = UInt64.max >> UInt64(63 - (rect.maxX - 1) & 63)
    var sum: UInt64 = 0
    withOccupiedRow { occupiedRow in
      for y in rect.y..<rect.maxY {
        let cells = occupiedRow(y, first..<last + 1)
        if first == last {
          sum += UInt64((cells[first] & head & tail).nonzeroBitCount)
        } else {
          sum += UInt64(
            (cells[first] & head).nonzeroBitCount + (cells[last] & tail).nonzeroBitCount)
          sum += life_population(Kernels.tier, cells + first + 1, last - first - 1)
        }
      }
    }
    return sum
  }

  func addPopulations(
    in rect: Rect, offset: Int, zoom: Int, to sums: UnsafeMutablePointer<UInt64>
  ) {
    withOccupiedRow { occupiedRow in
      for y in rect.y..<rect.maxY {
        let cells = occupiedRow(y, rect.x >> 6..<((rect.maxX - 1) >> 6) + 1)
        life_square_populations(
          Kernels.tier, cells, rect.x, rect.maxX, Int64(offset), UInt32(zoom), sums)
      }
    }
  }

  /// Gives `body` a function that tells the cells of a row that are not dead, in a range of words.
  private func withOccupiedRow(
    _ body: ((Int, Range<Int>) -> UnsafePointer<UInt64>) -> Void
  ) {
    if rule.planes == 1 { return body { y, _ in UnsafePointer(row(y)) } }
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: words) { buffer in
      guard let base = buffer.baseAddress else { return }
      body { y, range in
        for word in range { base[word] = occupied(y, word) }
        return UnsafePointer(base)
      }
    }
  }

  var bounds: Rect? {
    var bounds: Rect?
    for y in 0..<size.height {
      guard let first = (0..<words).first(where: { occupied(y, $0) != 0 }),
        let last = (0..<words).last(where: { occupied(y, $0) != 0 })
      else { continue }
      let left = first * 64 + occupied(y, first).trailingZeroBitCount
      let right = last * 64 + 63 - occupied(y, last).leadingZeroBitCount
      let span = Rect(x: left, y: y, width: right - left + 1, height: 1)
      bounds = bounds?.union(span) ?? span
    }
    return bounds
  }

  /// The runs lie within one word each.
  func forEachRun(in rect: Rect, _ body: (Int, Int, Int, CellState) -> Void) {
    let rect = rect.intersection(area)
    guard !rect.isEmpty else { return }
    for y in rect.y..<rect.maxY {
      for word in rect.x >> 6...(rect.maxX - 1) >> 6 {
        let start = max(rect.x, word * 64)
        let end = min(rect.maxX, word * 64 + 64)
        let visible = occupied(y, word) & UInt64.bits(start & 63, end - start)
        visible.forEachRun { x, length in
          if rule.planes == 1 { return body(word * 64 + x, y, length, 1) }
          forEachState(from: word * 64 + x, y, length, body)
        }
      }
    }
  }

  /// Cuts a run of cells that are not dead by their states.
  private func forEachState(
    from start: Int, _ y: Int, _ length: Int, _ body: (Int, Int, Int, CellState) -> Void
  ) {
    var first = start
    var state = state(start, y)
    for x in start + 1..<start + length {
      let next = self.state(x, y)
      if next != state {
        body(first, y, x - first, state)
        (first, state) = (x, next)
      }
    }
    body(first, y, start + length - first, state)
  }
}
