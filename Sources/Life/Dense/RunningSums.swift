/// The running sums of the latest rows of cells, as far back as a neighbourhood looks.
///
/// Sums wrap around: their differences are right as long as the counts fit `Count`, so the
/// narrowest type that holds the counts does, and a vector holds the more of them.
struct RunningSums<Count: FixedWidthInteger & UnsignedInteger>: ~Copyable {
  /// The sums that are kept, each at its own place in a row of the ring.
  private let places: [Int?]
  private let sums: [RunningSum]
  private let ring: UnsafeMutablePointer<Count>
  /// Sums that only the next row needs.
  private let scratch: UnsafeMutablePointer<Count>
  private let rowCount: Int
  /// The length of a row of one sum, with two zeros at either end.
  private let length: Int
  private let columns: Int

  /// The zeros before the first column of a row.
  static var padding: Int { 2 }

  /// Sums of empty rows, of `columns` cells each, of which the last `rowCount` are kept.
  init(_ sums: [RunningSum], columns: Int, rowCount: Int) {
    self.sums = sums
    self.columns = columns
    self.rowCount = rowCount
    length = columns + 2 * Self.padding
    var places = [Int?](repeating: nil, count: RunningSum.allCases.count)
    for (place, sum) in sums.enumerated() { places[sum.rawValue] = place }
    self.places = places
    ring = .allocate(capacity: length * rowCount * sums.count)
    ring.initialize(repeating: 0, count: length * rowCount * sums.count)
    scratch = .allocate(capacity: length * 2)
    scratch.initialize(repeating: 0, count: length * 2)
  }

  deinit {
    ring.deallocate()
    scratch.deallocate()
  }

  /// The first column of a sum in row `y`, which must not be negative.
  func row(_ sum: RunningSum, _ y: Int) -> UnsafeMutablePointer<Count> {
    let place = places[sum.rawValue] ?? 0
    return ring + (place * rowCount + y % rowCount) * length + Self.padding
  }

  /// Brings the sums to row `y`, after the cells of that row were put into `row(.cell, y)`; rows
  /// come one after the other, from 2.
  func advance(to y: Int) {
    let cells = UnsafePointer(row(.cell, y))
    for sum in sums where sum != .cell {
      let target = row(sum, y)
      let above = UnsafePointer(row(sum, y - 1))
      switch sum {
      case .cell: break
      case .row: Self.prefix(cells, target, columns)
      case .column: Self.add(cells, above, target, columns)
      case .falling: Self.add(cells, above - 1, target, columns)
      case .rising: Self.add(cells, above + 1, target, columns)
      case .area:
        let prefix = scratch + Self.padding
        Self.prefix(cells, prefix, columns)
        Self.add(above, prefix, target, columns)
      case .alternateArea:
        let prefix = scratch + Self.padding
        for x in 0..<columns { prefix[x] = prefix[x - 2] &+ cells[x] }
        Self.add(UnsafePointer(row(sum, y - 2)), prefix, target, columns)
      case .pyramid:
        let prefix = scratch + Self.padding
        let slope = prefix + length
        Self.prefix(cells, prefix, columns)
        Self.prefix(UnsafePointer(prefix), prefix, columns)
        Self.add(slope, prefix, slope, columns)
        Self.add(above, slope, target, columns)
      }
    }
  }

  private static func prefix(
    _ cells: UnsafePointer<Count>, _ target: UnsafeMutablePointer<Count>, _ count: Int
  ) {
    var sum: Count = 0
    for x in 0..<count {
      sum &+= cells[x]
      target[x] = sum
    }
  }

  private static func add(
    _ a: UnsafePointer<Count>, _ b: UnsafePointer<Count>, _ target: UnsafeMutablePointer<Count>,
    _ count: Int
  ) {
    for x in 0..<count { target[x] = a[x] &+ b[x] }
  }

  /// Adds up what the taps tell about row `y` into `counts`, for `width` cells of which the first
  /// lies in the column `left`.
  func gather(
    _ taps: SortedTaps, row y: Int, left: Int, into counts: UnsafeMutablePointer<Count>, width: Int
  ) {
    func place(_ tap: NeighbourhoodTaps.Tap) -> UnsafePointer<Count> {
      UnsafePointer(row(tap.sum, y + tap.dy) + left + tap.dx)
    }
    if !taps.accumulates { counts.update(repeating: 0, count: width) }
    let pairs = min(taps.added.count, taps.subtracted.count)
    var i = 0
    while i + 1 < pairs {
      let (a, b) = (place(taps.added[i]), place(taps.added[i + 1]))
      let (c, d) = (place(taps.subtracted[i]), place(taps.subtracted[i + 1]))
      for x in 0..<width { counts[x] = counts[x] &+ a[x] &+ b[x] &- c[x] &- d[x] }
      i += 2
    }
    for tap in taps.added[i...] {
      let a = place(tap)
      for x in 0..<width { counts[x] = counts[x] &+ a[x] }
    }
    for tap in taps.subtracted[i...] {
      let a = place(tap)
      for x in 0..<width { counts[x] = counts[x] &- a[x] }
    }
    for tap in taps.multiplied {
      let a = place(tap)
      let factor = Count(truncatingIfNeeded: tap.factor)
      for x in 0..<width { counts[x] = counts[x] &+ a[x] &* factor }
    }
  }
}

/// Taps by what is done with them.
struct SortedTaps: Sendable {
  let added: [NeighbourhoodTaps.Tap]
  let subtracted: [NeighbourhoodTaps.Tap]
  let multiplied: [NeighbourhoodTaps.Tap]
  let accumulates: Bool

  init(_ taps: NeighbourhoodTaps) {
    added = taps.taps.filter { $0.factor == 1 }
    subtracted = taps.taps.filter { $0.factor == -1 }
    multiplied = taps.taps.filter { abs($0.factor) != 1 }
    accumulates = taps.accumulates
  }

  /// The sums that are looked up, the cells first.
  var sums: [RunningSum] {
    let used = Set((added + subtracted + multiplied).map(\.sum.rawValue))
    return RunningSum.allCases.filter { $0 == .cell || used.contains($0.rawValue) }
  }
}
