import Lattice
import LifeKernels

/// A board whose cells take a byte each, for rules that do not fit bits.
///
/// The ghosts are `margin` cells wide on every side. Where a rule leaves empty space empty, only the
/// rectangle around what lives is stepped. Unsafe memory is behind the checked face of this class.
final class ByteBoard: Board {
  let size: Size
  private let stepper: any ByteStepper
  /// Whether nothing is born where nothing lives.
  private let isQuiet: Bool
  /// The bytes from one row to the next.
  let stride: Int
  private let count: Int
  /// The present generation, of which copies may share parts.
  private(set) var present: BoardCells {
    didSet { (presentCells, isWhole) = (Self.cells(of: present.memory), present.isWhole) }
  }
  /// What is known of the present without looking into it, as is done for every row.
  private var presentCells: UnsafeMutablePointer<CellState>
  private var isWhole: Bool
  /// Where the next one is made, once there is one.
  private var future: CellMemory?
  /// A rectangle around all living cells, empty when nothing lives.
  private(set) var living = ByteBoard.nowhere
  /// Where cells may live in the memory of the next generation, before one is made there.
  private var stale = ByteBoard.nowhere
  /// Where cells may live in the next generation.
  private var active = ByteBoard.nowhere

  private static let nowhere = Rect(x: 0, y: 0, width: 0, height: 0)

  /// An empty board of `size`, both sides at least 1.
  convenience init(_ size: Size, stepper: any ByteStepper, isQuiet: Bool) {
    self.init(size, stepper: stepper, isQuiet: isQuiet, cells: nil)
  }

  private init(_ size: Size, stepper: any ByteStepper, isQuiet: Bool, cells: BoardCells?) {
    precondition(size.width > 0 && size.height > 0, "a board has cells")
    self.size = size
    self.stepper = stepper
    self.isQuiet = isQuiet
    stride = (size.width + 2 * stepper.margin + 63) / 64 * 64
    count = stride * (size.height + 2 * stepper.margin)
    present =
      cells
      ?? BoardCells(
        CellMemory(byteCount: count), rowBytes: stride, rows: size.height + 2 * stepper.margin)
    presentCells = Self.cells(of: present.memory)
    isWhole = present.isWhole
    // The first pass is to be as fast as those that follow.
    if cells == nil { future = CellMemory(byteCount: count, isReady: true) }
  }

  func empty(_ size: Size) -> any Board {
    ByteBoard(size, stepper: stepper, isQuiet: isQuiet)
  }

  func takeCopy() -> any Board {
    let copy = ByteBoard(size, stepper: stepper, isQuiet: isQuiet, cells: present)
    copy.living = living
    swap(&copy.future, &future)
    swap(&copy.stale, &stale)
    swap(&copy.active, &active)
    return copy
  }

  func beginEdit() { present.beginEdit() }

  func settle(threads: Int, until isInterrupted: () -> Bool) -> Bool {
    present.settle(threads: threads, until: isInterrupted)
  }

  var margin: Int { stepper.margin }

  var memory: Int { 2 * count }

  /// The place of a cell, which may be a ghost, in either generation.
  private func offset(_ x: Int, _ y: Int) -> Int { (y + margin) * stride + margin + x }

  /// The first cell of a row, from `-margin` on.
  func row(_ y: Int) -> UnsafeMutablePointer<CellState> {
    (isWhole
      ? presentCells
      : present.base(ofRow: y + margin).assumingMemoryBound(to: CellState.self)) + offset(0, y)
  }

  private static func cells(of memory: CellMemory) -> UnsafeMutablePointer<CellState> {
    memory.base.assumingMemoryBound(to: CellState.self)
  }

  subscript(x: Int, y: Int) -> CellState {
    get {
      precondition(area.contains(Point(x, y)), "the cell lies on the board")
      return row(y)[x]
    }
    set { fill(row: y, from: x, to: x + 1, state: newValue) }
  }

  func fill(row y: Int, from start: Int, to end: Int, state: CellState) {
    precondition(start >= 0 && end <= size.width, "the run lies on the board")
    precondition(y >= 0 && y < size.height, "the run lies on the board")
    guard start < end else { return }
    if !isWhole { present.own(row: y + margin) }
    (row(y) + start).update(repeating: state, count: end - start)
    if state != 0 {
      living = living.union(Rect(x: start, y: y, width: end - start, height: 1))
    }
  }

  /// The living rectangle and as many cells around it.
  private func living(and cells: Int) -> Rect {
    guard !living.isEmpty else { return living }
    return Rect(
      x: living.x - cells, y: living.y - cells, width: living.width + 2 * cells,
      height: living.height + 2 * cells)
  }

  private func contains(_ rect: Rect) -> Bool { rect.isEmpty || area.intersection(rect) == rect }

  func prepare(_ seams: [Seam]) {
    let born = living(and: margin)
    if seams.isEmpty {
      active = isQuiet ? born.intersection(area) : area
    } else if isQuiet && contains(living(and: 2 * margin)) {
      // No ghost is looked at.
      active = born
    } else {
      for seam in seams { copy(seam) }
      active = isQuiet && contains(born) ? born : area
    }
  }

  private func copy(_ seam: Seam) {
    let source = row(seam.source.y) + seam.source.x
    let target = row(seam.ghost.y) + seam.ghost.x
    if seam.ghostStep == Point(1, 0) && seam.sourceStep == Point(1, 0) {
      return target.update(from: source, count: seam.count)
    }
    let sourceStep = seam.sourceStep.y * stride + seam.sourceStep.x
    let targetStep = seam.ghostStep.y * stride + seam.ghostStep.x
    for index in 0..<seam.count { target[index * targetStep] = source[index * sourceStep] }
  }

  /// Makes what is stale dead where it is not stepped, in the memory of the next generation.
  private func clearStale(in future: CellMemory) {
    if !stale.isEmpty && active.intersection(stale) != stale {
      for y in stale.y..<stale.maxY {
        (Self.cells(of: future) + offset(stale.x, y)).update(repeating: 0, count: stale.width)
      }
    }
    // Until all is made.
    stale = active
  }

  var depth: Int { 1 }

  /// Few enough cells for a part of a millisecond, but for rules that see far: they begin with as many
  /// rows and columns as they see.
  func pass(generations: Int, largestStrip: Size) -> BoardPass {
    precondition(generations == 1, "a generation at a time")
    let future = self.future ?? CellMemory(byteCount: count)
    self.future = future
    clearStale(in: future)
    let width = max(1, min(active.width, max(16 * margin, Self.widest / (4 * margin))))
    let height = max(4 * margin, Self.cellsAtOnce / width)
    return BoardPass(
      over: active, generations: generations,
      strip: Size(min(width, largestStrip.width), min(height, largestStrip.height)))
  }

  private static let (widest, cellsAtOnce) = (1 << 17, 1 << 14)

  func step(_ pass: BoardPass, origin: Point, background: CellState, next: () -> Int?) {
    precondition(pass.area == active, "the cells are active")
    guard let future else { preconditionFailure("no pass is on") }
    let (from, to) = (Self.cells(of: present.memory), Self.cells(of: future))
    while let number = next() {
      let strip = pass[number]
      let start = offset(strip.x, strip.y)
      stepper.step(
        from: from + start, to: to + start, stride: stride, width: strip.width,
        height: strip.height, origin: origin + Point(strip.x, strip.y))
    }
  }

  func finish() {
    guard let made = future else { return }
    future = present.replace(by: made)
    stale = future == nil ? Self.nowhere : living
    living = shrunk(active)
  }

  /// What was made so far is stale, which is known already.
  func cancel() {}

  /// The smallest rectangle around the living cells of a rectangle.
  private func shrunk(_ rect: Rect) -> Rect {
    func lives(_ y: Int, _ start: Int, _ end: Int) -> Bool {
      let cells = row(y)
      var any: CellState = 0
      for x in start..<end { any |= cells[x] }
      return any != 0
    }
    guard let top = (rect.y..<rect.maxY).first(where: { lives($0, rect.x, rect.maxX) }),
      let bottom = (top..<rect.maxY).last(where: { lives($0, rect.x, rect.maxX) })
    else { return Self.nowhere }
    var (left, right) = (rect.maxX, rect.x)
    for y in top...bottom {
      if left > rect.x, lives(y, rect.x, left) {
        left = (rect.x..<left).first { row(y)[$0] != 0 } ?? left
      }
      if right < rect.maxX, lives(y, right, rect.maxX) {
        right = (right..<rect.maxX).last { row(y)[$0] != 0 }.map { $0 + 1 } ?? right
      }
    }
    return Rect(x: left, y: top, width: right - left, height: bottom - top + 1)
  }
}

extension ByteBoard {
  func reachesBeyond(columns: Bool, rows: Bool) -> Bool {
    guard !living.isEmpty else { return false }
    let isWide = living.x < margin || living.maxX > size.width - margin
    let isHigh = living.y < margin || living.maxY > size.height - margin
    return columns && isWide || rows && isHigh
  }

  var population: UInt64 {
    var sum: UInt64 = 0
    addPopulations(in: area, offset: 0, zoom: 62, to: &sum, next: false)
    return sum
  }

  func addPopulations(
    in rect: Rect, offset: Int, zoom: Int, to sums: UnsafeMutablePointer<UInt64>, next: Bool
  ) {
    let rect = rect.intersection(next ? active : living)
    guard !rect.isEmpty else { return }
    func add(_ cells: UnsafePointer<CellState>, rows: Int) {
      life_byte_square_populations(
        Kernels.tier, cells, stride, rows, rect.x, rect.maxX, Int64(offset), UInt32(zoom), sums)
    }
    if next {
      if let future { add(Self.cells(of: future) + self.offset(0, rect.y), rows: rect.height) }
      return
    }
    var y = rect.y
    while y < rect.maxY {
      let end = present.endOfStretch(from: y + margin, to: rect.maxY + margin) - margin
      add(row(y), rows: end - y)
      y = end
    }
  }

  var bounds: Rect? {
    // Cells that were set to dead may leave the rectangle too large.
    let bounds = shrunk(living)
    return bounds.isEmpty ? nil : bounds
  }

  func forEachRun(in rect: Rect, _ body: (Int, Int, Int, CellState) -> Void) {
    let rect = rect.intersection(living)
    guard !rect.isEmpty else { return }
    for y in rect.y..<rect.maxY {
      let cells = row(y)
      var x = rect.x
      while x < rect.maxX {
        let state = cells[x]
        var end = x + 1
        while end < rect.maxX && cells[end] == state { end += 1 }
        if state != 0 { body(x, y, end - x, state) }
        x = end
      }
    }
  }
}
