import Lattice
import LifeKernels

/// A board whose cells take a bit, or a few in planes one behind the other.
///
/// ```
///             8 words     the row's words      8 words or more
///          ┌───────────┬───────────────────┬──────────────────┐
///  ghost   │         g │ g g g g g g g g g │ g                │
///  row 0   │ …       g │ bits of the row   │ g …              │  g: the cells just outside
///  …       │           │                   │                  │
///  ghost   │         g │ g g g g g g g g g │ g                │
///          └───────────┴───────────────────┴──────────────────┘
/// ```
///
/// Plane 0 holds the cells in state 1. The planes after it hold *k* - 1 for a cell in a state *k*
/// from 2 on, the low bit first, else 0. Neighbours only matter when they are in state 1, so plane
/// 0 alone has ghosts. Unsafe memory is behind the checked face of this class.
final class BitBoard: Board {
  let size: Size
  let rule: BitRule
  private let topology: Topology
  private let leastBytes: Int
  /// The words that hold a row.
  let words: Int
  /// The words from one row to the next.
  let stride: Int
  /// The words from one plane to the next.
  private let planeStride: Int
  /// The present generation, of which copies may share parts.
  private(set) var present: BoardCells {
    didSet { (presentWords, isWhole) = (Self.words(of: present.memory), present.isWhole) }
  }
  /// Where the next one is made, once there is one.
  private var future: CellMemory? { didSet { futureWords = future.map(Self.words) } }
  /// What is known of the present without looking into it, as is done for every row.
  private var presentWords: UnsafeMutablePointer<UInt64>
  private var isWhole: Bool
  /// The words of the next one, so that threads need not count their references to them.
  private var futureWords: UnsafeMutablePointer<UInt64>?
  /// How many cells deep the ghosts are.
  let margin: Int
  /// Whether what lies beyond the edges is dead for ever.
  let isBounded: Bool
  /// Whether rows end with a vector, so that kernels write nothing behind them.
  private var isEven: Bool { size.width & 511 == 0 }

  private static let padding = 8
  /// Smaller boards fit the cache as they are.
  static let leastInBlocks = 1 << 20

  /// An empty board of `size`, both sides at least 1, with the edges of a topology; it is stepped
  /// in blocks when it has that many bytes.
  convenience init(
    _ size: Size, rule: BitRule, topology: Topology, blocksFrom leastBytes: Int = leastInBlocks
  ) {
    self.init(size, rule: rule, topology: topology, blocksFrom: leastBytes, cells: nil)
  }

  private init(
    _ size: Size, rule: BitRule, topology: Topology, blocksFrom leastBytes: Int, cells: BoardCells?
  ) {
    precondition(size.width > 0 && size.height > 0, "a board has cells")
    self.size = size
    self.rule = rule
    self.topology = topology
    self.leastBytes = leastBytes
    words = (size.width + 63) / 64
    stride = Self.padding + (words + 7) / 8 * 8 + Self.padding
    let bytes = words * 8 * size.height * rule.planes
    margin = topology.repeatsEvenly && bytes >= leastBytes ? Self.deepest : 1
    if case .bounded = topology { isBounded = true } else { isBounded = false }
    planeStride = stride * (size.height + 2 * margin)
    let byteCount = 8 * planeStride * rule.planes
    present =
      cells
      ?? BoardCells(
        CellMemory(byteCount: byteCount), rowBytes: 8 * stride, rows: size.height + 2 * margin,
        planes: rule.planes)
    presentWords = Self.words(of: present.memory)
    isWhole = present.isWhole
    if cells == nil {
      // The first pass is to be as fast as those that follow.
      let made = CellMemory(byteCount: byteCount, isReady: true)
      future = made
      futureWords = Self.words(of: made)
    }
  }

  private static func words(of memory: CellMemory) -> UnsafeMutablePointer<UInt64> {
    memory.base.assumingMemoryBound(to: UInt64.self)
  }

  func empty(_ size: Size) -> any Board {
    BitBoard(size, rule: rule, topology: topology, blocksFrom: leastBytes)
  }

  func takeCopy() -> any Board {
    let copy = BitBoard(
      size, rule: rule, topology: topology, blocksFrom: leastBytes, cells: present)
    swap(&copy.future, &future)
    return copy
  }

  func beginEdit() { present.beginEdit() }

  func settle(threads: Int, until isInterrupted: () -> Bool) -> Bool {
    present.settle(threads: threads, until: isInterrupted)
  }

  var memory: Int { 2 * present.memory.byteCount }

  /// The first word of a row, from -`margin` on, in a plane.
  func row(_ y: Int, plane: Int = 0) -> UnsafeMutablePointer<UInt64> {
    (isWhole
      ? presentWords
      : present.base(ofRow: y + margin).assumingMemoryBound(to: UInt64.self)) + offset(y, plane)
  }

  /// The same in the next generation, while a pass is on.
  func futureRow(_ y: Int, plane: Int) -> UnsafeMutablePointer<UInt64> {
    guard let futureWords else { preconditionFailure("no pass is on") }
    return futureWords + offset(y, plane)
  }

  private func offset(_ y: Int, _ plane: Int) -> Int {
    plane * planeStride + (y + margin) * stride + Self.padding
  }

  subscript(x: Int, y: Int) -> CellState {
    get {
      precondition(area.contains(Point(x, y)), "the cell lies on the board")
      return state(x, y)
    }
    set { fill(row: y, from: x, to: x + 1, state: newValue) }
  }

  /// The state of a cell that lies on the board.
  func state(_ x: Int, _ y: Int) -> CellState {
    if row(y)[x >> 6] >> UInt64(x & 63) & 1 == 1 { return 1 }
    var count: UInt64 = 0
    for plane in 1..<max(1, rule.planes) {
      count |= (row(y, plane: plane)[x >> 6] >> UInt64(x & 63) & 1) << UInt64(plane - 1)
    }
    return count == 0 ? 0 : CellState(truncatingIfNeeded: count + 1)
  }

  func fill(row y: Int, from start: Int, to end: Int, state: CellState) {
    precondition(start >= 0 && end <= size.width, "the run lies on the board")
    precondition(y >= 0 && y < size.height, "the run lies on the board")
    if !isWhole { present.own(row: y + margin) }
    let count = state < 2 ? 0 : Int(state) - 1
    for plane in 0..<rule.planes {
      let isSet = plane == 0 ? state == 1 : count >> (plane - 1) & 1 == 1
      let cells = row(y, plane: plane)
      var x = start
      while x < end {
        let next = min(end, (x | 63) + 1)
        let bits = UInt64.bits(x & 63, next - x)
        if isSet { cells[x >> 6] |= bits } else { cells[x >> 6] &= ~bits }
        x = next
      }
    }
  }

  var depth: Int { margin }

  func pass(generations: Int, largestStrip: Size) -> BoardPass {
    if future == nil { future = CellMemory(byteCount: present.memory.byteCount) }
    // So many cells that they are worth to be handed out.
    let strip =
      generations > 1 ? blockSize : Size(size.width, max(1, 1 << 16 / (words * rule.planes)))
    return BoardPass(
      over: area, generations: generations,
      strip: Size(strip.width, min(strip.height, largestStrip.height)))
  }

  func step(_ pass: BoardPass, origin: Point, background: CellState, next: () -> Int?) {
    precondition(pass.area == area, "the rows exist")
    precondition(
      pass.generations > 0 && pass.generations <= margin, "the ghosts are deep enough")
    if pass.generations > 1 { return stepBlocks(pass, next: next) }
    while let number = next() {
      let strip = pass[number]
      step(
        from: row(strip.y), to: futureRow(strip.y, plane: 0), stride: stride,
        planeStride: planeStride, words: words, rows: strip.height, background: background)
    }
  }

  /// Steps some rows once, of this board or of a block: all planes, the rows `stride` words apart.
  func step(
    from source: UnsafeMutablePointer<UInt64>, to target: UnsafeMutablePointer<UInt64>,
    stride: Int, planeStride: Int, words: Int, rows: Int, background: CellState
  ) {
    switch rule.kernel {
    case .twoState(let rules):
      life_board_step(
        Kernels.tier, source, target, stride, words, rows, rules + Int(background))
    case .aging(let aging):
      withUnsafeTemporaryAllocation(of: UnsafePointer<UInt64>?.self, capacity: rule.planes) {
        sources in
        withUnsafeTemporaryAllocation(
          of: UnsafeMutablePointer<UInt64>?.self, capacity: rule.planes
        ) { targets in
          for plane in 0..<rule.planes {
            sources[plane] = UnsafePointer(source + plane * planeStride)
            targets[plane] = target + plane * planeStride
          }
          life_aging_board_step(
            Kernels.tier, sources.baseAddress, targets.baseAddress, stride, words, rows,
            aging)
        }
      }
    }
  }

  func finish() {
    guard let made = future else { return }
    future = present.replace(by: made)
    clearGhosts()
  }

  /// What was made is overwritten by the next pass.
  func cancel() {}

  /// Takes away the ghosts right of the rows, and what the kernels made of them.
  private func clearGhosts() {
    if isEven { return }
    let used = UInt64.bits(0, ((size.width - 1) & 63) + 1)
    for plane in 0..<rule.planes {
      for y in 0..<size.height {
        let cells = row(y, plane: plane)
        cells[words - 1] &= used
        // One of them at least is looked at, the others are written by kernels.
        for word in words..<(words + 7) / 8 * 8 + 1 { cells[word] = 0 }
      }
    }
  }

  /// Makes the ghosts above and below dead; those right of the rows are already.
  func killGhostRows() {
    for plane in 0..<(margin > 1 ? rule.planes : 1) {
      for y in Array(-margin..<0) + Array(size.height..<size.height + margin) {
        (row(y, plane: plane) - 1).update(repeating: 0, count: words + 2)
      }
    }
  }
}
