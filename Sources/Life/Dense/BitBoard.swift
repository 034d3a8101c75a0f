import Lattice
import LifeKernels

/// Two boards of bits, the present and the next generation, with a frame of ghost cells.
///
/// ```
///             8 words     the row's words      8 words or more
///          ┌───────────┬───────────────────┬──────────────────┐
///  ghost   │           │                   │                  │  the row above: the last row's copy on a torus
///  row 0   │ …       g │ bits of the row  g│ …                │  g: the cell just outside
///  …       │           │                   │                  │
///  ghost   │           │                   │                  │
///          └───────────┴───────────────────┴──────────────────┘
/// ```
///
/// This is the engine's one home of unsafe code; coordinates are checked at its doors.
final class BitBoard {
  private let width: Int
  private let height: Int
  /// The words that hold a row.
  private let words: Int
  /// The words from one row to the next.
  private let stride: Int
  private var present: UnsafeMutablePointer<UInt64>
  private var future: UnsafeMutablePointer<UInt64>

  private static let padding = 8

  /// An empty board of `width` by `height` cells, both at least 1.
  init(width: Int, height: Int) {
    precondition(width > 0 && height > 0, "a board has cells")
    self.width = width
    self.height = height
    words = (width + 63) / 64
    stride = Self.padding + (words + 7) / 8 * 8 + Self.padding
    present = Self.allocate(stride * (height + 2))
    future = Self.allocate(stride * (height + 2))
  }

  deinit {
    present.deallocate()
    future.deallocate()
  }

  private static func allocate(_ words: Int) -> UnsafeMutablePointer<UInt64> {
    let raw = UnsafeMutableRawPointer.allocate(byteCount: words * 8, alignment: 64)
    let pointer = raw.bindMemory(to: UInt64.self, capacity: words)
    pointer.initialize(repeating: 0, count: words)
    return pointer
  }

  func copy() -> BitBoard {
    let copy = BitBoard(width: width, height: height)
    copy.present.update(from: present, count: stride * (height + 2))
    return copy
  }

  var memory: Int { 2 * 8 * stride * (height + 2) }

  /// The first word of a row, from -1 to `height`.
  private func row(_ y: Int) -> UnsafeMutablePointer<UInt64> {
    present + (y + 1) * stride + Self.padding
  }

  subscript(x: Int, y: Int) -> Bool {
    get {
      precondition(x >= 0 && x < width && y >= 0 && y < height, "the cell lies on the board")
      return row(y)[x >> 6] >> UInt64(x & 63) & 1 == 1
    }
    set {
      precondition(x >= 0 && x < width && y >= 0 && y < height, "the cell lies on the board")
      let bit: UInt64 = 1 << UInt64(x & 63)
      if newValue { row(y)[x >> 6] |= bit } else { row(y)[x >> 6] &= ~bit }
    }
  }

  /// Brings the cells `start ..< end` of a row to life.
  func fill(row y: Int, from start: Int, to end: Int) {
    precondition(start >= 0 && end <= width && y >= 0 && y < height, "the run lies on the board")
    let cells = row(y)
    var x = start
    while x < end {
      let next = min(end, (x | 63) + 1)
      cells[x >> 6] |= .bits(x & 63, next - x)
      x = next
    }
  }

  /// Steps once; `joined` closes the edges to a torus, else all outside is dead.
  func step(_ rule: LifeRule, joined: Bool) {
    if joined { joinEdges() }
    withUnsafePointer(to: rule) {
      life_board_step(
        Kernels.tier, row(0), future + stride + Self.padding, stride, words, height, $0)
    }
    swap(&present, &future)
    clearGhosts()
  }

  private func joinEdges() {
    for y in 0..<height {
      let cells = row(y)
      let first = cells[0] & 1
      let last = cells[(width - 1) >> 6] >> UInt64((width - 1) & 63) & 1
      cells[-1] = last << 63
      cells[width >> 6] |= first << UInt64(width & 63)
    }
    let whole = words + 2
    (row(-1) - 1).update(from: row(height - 1) - 1, count: whole)
    (row(height) - 1).update(from: row(0) - 1, count: whole)
  }

  /// Takes away what the kernel wrote beyond the row's end.
  private func clearGhosts() {
    let used = UInt64.bits(0, ((width - 1) & 63) + 1)
    for y in 0..<height {
      let cells = row(y)
      cells[words - 1] &= used
      for word in words..<(words + 7) / 8 * 8 + 1 { cells[word] = 0 }
    }
  }
}

extension BitBoard {
  var population: UInt64 {
    (0..<height).reduce(0) { sum, y in sum + life_population(Kernels.tier, row(y), words) }
  }

  /// The number of living cells in a rectangle that lies on the board and is not empty.
  func population(in rect: Rect) -> UInt64 {
    let (first, last) = (rect.x >> 6, (rect.maxX - 1) >> 6)
    let head = UInt64.max << UInt64(rect.x & 63)
    let tail = UInt64.max >> UInt64(63 - (rect.maxX - 1) & 63)
    var sum = 0
    var inner: UInt64 = 0
    for y in rect.y..<rect.maxY {
      let cells = row(y)
      if first == last {
        sum += (cells[first] & head & tail).nonzeroBitCount
      } else {
        sum += (cells[first] & head).nonzeroBitCount + (cells[last] & tail).nonzeroBitCount
        inner += life_population(Kernels.tier, cells + first + 1, last - first - 1)
      }
    }
    return UInt64(sum) + inner
  }

  var bounds: Rect? {
    var bounds: Rect?
    for y in 0..<height {
      let cells = row(y)
      guard let first = (0..<words).first(where: { cells[$0] != 0 }),
        let last = (0..<words).last(where: { cells[$0] != 0 })
      else { continue }
      let left = first * 64 + cells[first].trailingZeroBitCount
      let right = last * 64 + 63 - cells[last].leadingZeroBitCount
      let span = Rect(x: left, y: y, width: right - left + 1, height: 1)
      bounds = bounds?.union(span) ?? span
    }
    return bounds
  }

  /// Calls `body(x, y, length)` for the runs of living cells in reading order, each within one word.
  func forEachRun(in rect: Rect?, _ body: (Int, Int, Int) -> Void) {
    let rect = rect ?? Rect(x: 0, y: 0, width: width, height: height)
    guard !rect.isEmpty else { return }
    for y in rect.y..<rect.maxY {
      let cells = row(y)
      for word in rect.x >> 6...(rect.maxX - 1) >> 6 {
        let start = max(rect.x, word * 64)
        let end = min(rect.maxX, word * 64 + 64)
        let visible = cells[word] & UInt64.bits(start & 63, end - start)
        visible.forEachRun { body(word * 64 + $0, y, $1) }
      }
    }
  }
}
