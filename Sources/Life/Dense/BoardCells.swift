/// The rows of one generation of a board, some of which it may still share with copies of the board.
///
/// Copies share all rows at first. Who is about to set cells gets memory of its own, but takes over no
/// more than the bands of rows in which it sets some, until the board is stepped.
struct BoardCells {
  /// The rows of a band, which are taken over together.
  static let band = 64

  /// Where all rows are that are this board's own.
  private(set) var memory: CellMemory { didSet { ownBase = memory.base } }
  /// The bytes from one row to the next, and from one plane of rows to the next.
  private let rowBytes: Int
  private let rowCount: Int
  private let planes: Int
  private var planeBytes: Int { rowBytes * rowCount }
  /// Whose memory each band still is, nil for this board's own; empty when all are.
  private var owners: [CellMemory?] = []
  /// The same as places in memory, so that threads need not count their references to it.
  private var bases: [UnsafeMutableRawPointer] = []
  private var ownBase: UnsafeMutableRawPointer
  /// Whether all rows are this board's own.
  private(set) var isWhole = true

  init(_ memory: CellMemory, rowBytes: Int, rows: Int, planes: Int = 1) {
    precondition(rowBytes * rows * planes <= memory.byteCount, "there is room for all rows")
    self.memory = memory
    ownBase = memory.base
    (self.rowBytes, rowCount, self.planes) = (rowBytes, rows, planes)
  }

  /// Where the memory begins that has a row, which counts from the first one, ghosts included.
  @inline(__always)
  func base(ofRow row: Int) -> UnsafeMutableRawPointer {
    isWhole ? ownBase : bases[row / Self.band]
  }

  /// The end of the rows from one on, up to another one, that lie one after the other.
  func endOfStretch(from row: Int, to end: Int) -> Int {
    isWhole ? end : min(end, (row / Self.band + 1) * Self.band)
  }

  /// How many rows are this board's own.
  var ownRows: Int {
    if isWhole { return rowCount }
    return owners.indices.reduce(0) { $0 + (owners[$1] == nil ? rows(of: $1).count : 0) }
  }

  private func rows(of band: Int) -> Range<Int> {
    band * Self.band..<min((band + 1) * Self.band, rowCount)
  }

  /// Begins to be different from the copies that there are.
  mutating func beginEdit() {
    if isKnownUniquelyReferenced(&memory) { return }
    let shared = memory
    let bands = (rowCount + Self.band - 1) / Self.band
    owners = (0..<bands).map { owners.isEmpty ? shared : owners[$0] ?? shared }
    memory = CellMemory(byteCount: shared.byteCount)
    bases = owners.map { $0?.base ?? memory.base }
    isWhole = false
  }

  /// Makes a row this board's own, with others around it.
  mutating func own(row: Int) {
    if !isWhole { own(band: row / Self.band) }
  }

  private mutating func own(band: Int) {
    guard owners[band] != nil else { return }
    copy(band)
    owners[band] = nil
    bases[band] = memory.base
  }

  /// Copies a band of all planes to where it will be.
  private func copy(_ band: Int) {
    let rows = rows(of: band)
    for plane in 0..<planes {
      let start = plane * planeBytes + rows.lowerBound * rowBytes
      (memory.base + start).copyMemory(
        from: bases[band] + start, byteCount: rows.count * rowBytes)
    }
  }

  /// Makes all rows this board's own, on several threads; false when it was broken off, to be gone on
  /// with.
  mutating func settle(threads: Int, until isInterrupted: () -> Bool) -> Bool {
    if isWhole { return true }
    let missing = owners.indices.filter { owners[$0] != nil }
    var done = 0
    if !missing.isEmpty {
      let cells = self
      done = Parallel.takeTurns(missing.indices, threads: threads, until: isInterrupted) { next in
        while let index = next() { cells.copy(missing[index]) }
      }
    }
    for band in missing[..<done] {
      owners[band] = nil
      bases[band] = memory.base
    }
    guard done == missing.count else { return false }
    owners = []
    bases = []
    isWhole = true
    return true
  }

  /// Another generation, whose rows are all this board's own, takes the place of this one.
  /// - Returns: the memory of this one, if nobody else has it.
  mutating func replace(by made: CellMemory) -> CellMemory? {
    precondition(isWhole, "what was stepped was this board's own")
    let isShared = !isKnownUniquelyReferenced(&memory)
    defer { memory = made }
    return isShared ? nil : memory
  }
}
