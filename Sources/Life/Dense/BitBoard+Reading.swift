import Lattice
import LifeKernels

extension BitBoard {
  /// The cells of a word that are not dead; behind the end of a row, perhaps ghosts.
  @inline(__always)
  private func occupied(_ y: Int, _ word: Int, next: Bool = false) -> UInt64 {
    var bits = row(y, 0, next: next)[word]
    for plane in 1..<max(1, rule.planes) { bits |= row(y, plane, next: next)[word] }
    return bits
  }

  @inline(__always)
  private func row(_ y: Int, _ plane: Int, next: Bool) -> UnsafeMutablePointer<UInt64> {
    next ? futureRow(y, plane: plane) : row(y, plane: plane)
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

  var population: UInt64 {
    var sum: UInt64 = 0
    addPopulations(in: area, offset: 0, zoom: 62, to: &sum, next: false)
    return sum
  }

  func addPopulations(
    in rect: Rect, offset: Int, zoom: Int, to sums: UnsafeMutablePointer<UInt64>, next: Bool
  ) {
    precondition(!rect.isEmpty && area.intersection(rect) == rect, "the rectangle is on the board")
    func add(_ cells: UnsafePointer<UInt64>, rows: Int) {
      life_square_populations(
        Kernels.tier, cells, stride, rows, rect.x, rect.maxX, Int64(offset), UInt32(zoom), sums)
    }
    if rule.planes == 1 {
      if next { return add(futureRow(rect.y, plane: 0), rows: rect.height) }
      var y = rect.y
      while y < rect.maxY {
        let end = present.endOfStretch(from: y + margin, to: rect.maxY + margin) - margin
        add(row(y), rows: end - y)
        y = end
      }
      return
    }
    let range = rect.x >> 6...(rect.maxX - 1) >> 6
    // The word before a row is read.
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: words + 1) { buffer in
      guard let base = buffer.baseAddress else { return }
      base.update(repeating: 0, count: words + 1)
      for y in rect.y..<rect.maxY {
        for word in range { base[word + 1] = occupied(y, word, next: next) }
        add(base + 1, rows: 1)
      }
    }
  }

  var bounds: Rect? {
    let used = UInt64.bits(0, ((size.width - 1) & 63) + 1)
    func cells(_ y: Int, _ word: Int) -> UInt64 {
      occupied(y, word) & (word == words - 1 ? used : .max)
    }
    var bounds: Rect?
    for y in 0..<size.height {
      guard let first = (0..<words).first(where: { cells(y, $0) != 0 }),
        let last = (0..<words).last(where: { cells(y, $0) != 0 })
      else { continue }
      let left = first * 64 + cells(y, first).trailingZeroBitCount
      let right = last * 64 + 63 - cells(y, last).leadingZeroBitCount
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
