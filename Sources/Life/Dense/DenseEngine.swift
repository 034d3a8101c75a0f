import BigInt
package import Lattice

/// A board with every cell in memory, all of which are computed in every generation.
///
/// It holds the whole grid, or where a side has no end a window that grows before a cell could
/// reach its end. Time for a generation is proportional to the area whatever lives there; the
/// vector kernels make it many cells for each instruction. Rules whose states do not fit bits take
/// a byte a cell.
///
/// A window that would grow beyond the largest area stays as it is: `advance` then stops before
/// that generation, and cells that are set so far away are dropped.
struct DenseEngine: Engine {
  var kind: EngineKind { .dense }

  /// The largest area: two bits a cell and plane, so 4 GiB, and the same for bytes.
  private static func largestArea(for rule: Rule) -> Int {
    BitRule.planes(for: rule).map { 1 << 34 / $0 } ?? 1 << 31
  }

  static func supports(_ rule: Rule, on topology: Topology) -> Bool {
    if let extent = topology.extent {
      return Size(extent.width, extent.height).area.map { $0 <= largestArea(for: rule) } ?? false
    }
    let staysEmpty = rule.successor(ofBackground: 0) == 0
    switch rule {
    case .twoState, .generations, .wireWorld:
      if case .bounded = topology { return staysEmpty }
      return topology != .plane
    case .largerThanLife: return staysEmpty
    case .table: return staysEmpty && topology != .plane
    }
  }

  let rule: Rule
  let topology: Topology
  var generation: BigInt = 0
  private(set) var background: CellState
  var resources = Resources()
  private(set) var work: UInt64 = 0

  /// The board's place in the universe.
  private(set) var frame: Rect
  private var seams: [Seam]
  private(set) var shared: SharedBoard
  /// No strip of a pass is larger.
  private let largestStrip: Size

  var board: any Board { shared.board }

  init(rule: Rule, topology: Topology) {
    self.init(rule: rule, topology: topology, blocksFrom: BitBoard.leastInBlocks)
  }

  /// A universe that is stepped in blocks when it has that many bytes, and in strips no larger than
  /// told.
  init(
    rule: Rule, topology: Topology, blocksFrom leastBytes: Int,
    largestStrip: Size = Size(.max, .max)
  ) {
    self.rule = rule
    self.largestStrip = largestStrip
    self.topology = topology
    background = topology.isEndless ? rule.firstBackground : 0
    let sides = topology.sides
    // A window starts small around the universe's middle.
    let width = sides.width > 0 ? sides.width : Self.leastPad
    let height = sides.height > 0 ? sides.height : Self.leastPad
    frame = Rect(x: -(width / 2), y: -(height / 2), width: width, height: height)
    let board = Self.board(for: rule, Size(width, height), on: topology, leastBytes)
    shared = SharedBoard(board, SquareCounts(of: board.size, at: frame.origin))
    seams = topology.seams(of: frame, margin: board.margin)
  }

  private static func board(
    for rule: Rule, _ size: Size, on topology: Topology, _ leastBytes: Int
  ) -> any Board {
    if let bits = BitRule(rule, isEndless: topology.isEndless) {
      return BitBoard(size, rule: bits, topology: topology, blocksFrom: leastBytes)
    }
    guard let stepper = rule.byteStepper else {
      preconditionFailure("a rule is stepped on bits or on bytes")
    }
    return ByteBoard(
      size, stepper: stepper, isQuiet: rule.successor(ofBackground: 0) == 0)
  }

  private mutating func makeUnique() {
    if !isKnownUniquelyReferenced(&shared) { shared = shared.takeCopy() }
  }

  /// Cells are about to be set.
  mutating func beginEdit() {
    makeUnique()
    if shared.pass != nil {
      board.cancel()
      shared.pass = nil
    }
    board.beginEdit()
  }

  var snapshotMemory: Int { board.memory / 2 }
}

extension DenseEngine {
  mutating func advance(by generations: BigInt, until isInterrupted: () -> Bool) -> BigInt {
    makeUnique()
    let limit = Int(exactly: generations) ?? Int.max
    var done = 0
    while done < limit && !isInterrupted() {
      guard beginPass(atMost: limit - done, until: isInterrupted),
        let generations = goOn(until: isInterrupted)
      else {
        break
      }
      done += generations
      // A thousand bytes of cells take about 100 nanoseconds.
      work += UInt64(generations) * UInt64(board.memory / 2048 + 1)
    }
    generation += BigInt(done)
    return BigInt(done)
  }

  /// Begins a pass where none is on that makes so many generations at most; false when the window
  /// cannot grow as it must, or it was broken off before.
  private mutating func beginPass(atMost limit: Int, until isInterrupted: () -> Bool) -> Bool {
    if let pass = shared.pass {
      if pass.generations <= limit { return true }
      board.cancel()
      shared.pass = nil
    }
    guard growBeforeStep(), board.settle(threads: resources.threads, until: isInterrupted) else {
      return false
    }
    board.prepare(seams)
    shared.nextCounts.forget()
    shared.pass = board.pass(
      generations: min(limit, board.depth), largestStrip: largestStrip)
    return true
  }

  /// The strips for each thread until they meet again, and squares are counted: a few milliseconds.
  private static let stripsAtOnce = 16

  /// Goes on with the pass that is on, strip by strip.
  /// - Returns: the generations that were made; nil when it was broken off.
  private mutating func goOn(until isInterrupted: () -> Bool) -> Int? {
    guard var pass = shared.pass else { return nil }
    let (board, threads) = (board, resources.threads)
    var isFirst = true
    while !pass.isDone {
      // A strip is made each time, so that it comes to an end however often it is broken off.
      if !isFirst && isInterrupted() {
        shared.pass = pass
        return nil
      }
      isFirst = false
      let end = min(pass.done + Self.stripsAtOnce * threads, pass.count)
      let done = Parallel.takeTurns(pass.done..<end, threads: threads, until: isInterrupted) {
        board.step(pass, origin: frame.origin, background: background, next: $0)
      }
      pass.goOn(to: done)
      if shared.looks > 0 { countNext(above: pass.end) }
      if done < end {
        shared.pass = pass
        return nil
      }
    }
    shared.pass = nil
    board.finish()
    shared.takeNextCounts()
    if topology.isEndless { background = rule.successor(ofBackground: background) }
    return pass.generations
  }

  /// Counts the squares of the next generation above a row while they are at hand, as somebody looks.
  private func countNext(above row: Int) {
    let rows = 0..<shared.nextCounts.rows(above: row)
    shared.nextCounts.count(rows, of: board, next: true, threads: resources.threads)
  }
}

extension DenseEngine {
  /// The least number of cells that a window reaches beyond what lives in it.
  private static let leastPad = 64

  /// Grows the window when a cell could be born outside; false when it cannot grow.
  private mutating func growBeforeStep() -> Bool {
    let sides = topology.sides
    guard sides.width == 0 || sides.height == 0,
      board.reachesBeyond(columns: sides.width == 0, rows: sides.height == 0),
      let bounds = board.bounds
    else { return true }
    let margin = board.margin
    return hold(
      Rect(
        x: frame.x + bounds.x - margin, y: frame.y + bounds.y - margin,
        width: bounds.width + 2 * margin, height: bounds.height + 2 * margin))
  }

  /// Makes the window hold a rectangle too; false when that is too large or too far away.
  mutating func hold(_ rect: Rect) -> Bool {
    let sides = topology.sides
    let needed =
      board.bounds.map {
        Rect(x: frame.x + $0.x, y: frame.y + $0.y, width: $0.width, height: $0.height).union(rect)
      } ?? rect
    // By half of what lives, so that the cost of moving cells stays small; if that is too much,
    // by a little.
    for half in [Size(needed.width / 2, needed.height / 2), Size(0, 0)] {
      let columns = Self.span(needed.x, needed.width, half.width, sides.width)
      let rows = Self.span(needed.y, needed.height, half.height, sides.height)
      let grown = Rect(x: columns.start, y: rows.start, width: columns.length, height: rows.length)
      guard let area = Size(grown.width, grown.height).area,
        area <= Self.largestArea(for: rule),
        Self.isAddressable(grown)
      else { continue }
      let offset = frame.origin - grown.origin
      let size = Size(grown.width, grown.height)
      shared = SharedBoard(
        board.moved(by: offset, onto: size), SquareCounts(of: size, at: grown.origin))
      frame = grown
      seams = topology.seams(of: frame, margin: board.margin)
      return true
    }
    return false
  }

  /// A side of a window, or of the grid where it has an end.
  private static func span(
    _ start: Int, _ length: Int, _ pad: Int, _ side: Int
  ) -> (start: Int, length: Int) {
    let pad = max(pad, leastPad)
    return side > 0 ? (-(side / 2), side) : (start - pad, length + 2 * pad)
  }

  /// Whether all cells of a rectangle have coordinates that a pattern can hold.
  static func isAddressable(_ rect: Rect) -> Bool {
    let limit = Pattern.coordinateLimit
    return rect.x >= -limit && rect.y >= -limit && rect.maxX <= limit && rect.maxY <= limit
  }

  /// Whether the window holds a rectangle along the sides that have no end.
  func holds(_ rect: Rect) -> Bool {
    let sides = topology.sides
    return (sides.width > 0 || rect.x >= frame.x && rect.maxX <= frame.maxX)
      && (sides.height > 0 || rect.y >= frame.y && rect.maxY <= frame.maxY)
  }
}

extension EngineKind {
  /// The dense engine, stepping boards in blocks when they have that many bytes, and in strips no
  /// larger than told.
  package static func dense(
    _ rule: RuleString, blocksFrom leastBytes: Int, largestStrip: Size = Size(.max, .max)
  ) -> any Engine {
    DenseEngine(
      rule: rule.rule, topology: rule.topology, blocksFrom: leastBytes,
      largestStrip: largestStrip)
  }
}
