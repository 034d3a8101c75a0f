import Lattice

/// Steps a rectangle of bytes by a rule larger than Life.
///
/// Living cells are found first; only bands of rows and columns within reach of some are counted.
/// Counts come from running sums (`NeighbourhoodTaps`), in the narrowest integers that hold them.
struct LargerThanLifeStepper: ByteStepper {
  let margin: Int

  /// How many rows a cell sees up and down.
  private let range: Int
  /// What each state adds beyond a dead cell.
  private let worths: [Int]
  /// Whether only cells in state 1 count.
  private let isPlain: Bool
  private let upright: SortedTaps
  /// The taps of cells whose coordinates have an odd sum, if those differ.
  private let upsideDown: SortedTaps?
  private let sums: [RunningSum]
  private let outcomes: CountOutcomes

  /// Takes time in proportion to the cells of discs, custom and weighted neighbourhoods.
  init(_ rule: LargerThanLifeRule) {
    margin = rule.radius
    range = rule.neighbourhood.range
    worths = (0..<256).map {
      $0 < rule.stateCount ? rule.stateWeights[$0] - rule.stateWeights[0] : 0
    }
    isPlain = worths.enumerated().allSatisfy { $0.element == ($0.offset == 1 ? 1 : 0) }
    upright = SortedTaps(NeighbourhoodTaps(rule.neighbourhood))
    upsideDown =
      rule.alternates
      ? SortedTaps(NeighbourhoodTaps(rule.neighbourhood, upsideDown: true)) : nil
    let used = Set(upright.sums + (upsideDown?.sums ?? []))
    sums = RunningSum.allCases.filter(used.contains)
    outcomes = CountOutcomes(rule)
  }

  func step(
    from source: UnsafePointer<CellState>, to target: UnsafeMutablePointer<CellState>,
    stride: Int, width: Int, height: Int, origin: Point
  ) {
    guard width > 0, height > 0 else { return }
    let window = Window(
      source: source, target: target, stride: stride, width: width, height: height,
      startsUpsideDown: (origin.x ^ origin.y) & 1 == 1)
    switch outcomes.spread {
    case ...Int(UInt8.max): step(window, counting: UInt8.self)
    case ...Int(UInt16.max): step(window, counting: UInt16.self)
    default: step(window, counting: UInt32.self)
    }
  }

  private struct Window {
    let source: UnsafePointer<CellState>
    let target: UnsafeMutablePointer<CellState>
    let stride: Int
    let width: Int
    let height: Int
    /// Whether the top left cell's coordinates have an odd sum, for rules that alternate.
    let startsUpsideDown: Bool
  }

  private func step<Count: FixedWidthInteger & UnsignedInteger>(
    _ window: Window, counting: Count.Type
  ) {
    let worths = self.worths.map { Count(truncatingIfNeeded: $0) }
    var done = 0
    for band in bands(window) {
      let first = max(done, band.top - range)
      finishFar(window, rows: done..<first, columns: 0..<window.width)
      done = min(window.height, band.bottom + range + 1)
      step(band, rows: first..<done, window, worths)
    }
    finishFar(window, rows: done..<window.height, columns: 0..<window.width)
  }

  private func finishFar(_ window: Window, rows: Range<Int>, columns: Range<Int>) {
    for y in rows {
      let place = y * window.stride + columns.lowerBound
      outcomes.finishFar(window.source + place, window.target + place, width: columns.count)
    }
  }
}

/// Where the cells lie that count.
extension LargerThanLifeStepper {
  /// Rows and columns between which all cells lie that count, with no wide gap between rows.
  private struct Band {
    let top: Int
    var bottom: Int
    var left: Int
    var right: Int
  }

  /// Bands of which no two reach a cell in common, from the top.
  private func bands(_ window: Window) -> [Band] {
    let counts = worths.map { $0 != 0 }
    var bands: [Band] = []
    for y in -range..<window.height + range {
      guard let (left, right) = ends(window.source + y * window.stride, window.width, counts)
      else { continue }
      if var last = bands.last, y - last.bottom <= 2 * range {
        last.bottom = y
        last.left = min(last.left, left)
        last.right = max(last.right, right)
        bands[bands.count - 1] = last
      } else {
        bands.append(Band(top: y, bottom: y, left: left, right: right))
      }
    }
    return bands
  }

  /// The first and the last cell of a row that count; nil if none does.
  private func ends(
    _ row: UnsafePointer<CellState>, _ width: Int, _ counts: [Bool]
  ) -> (Int, Int)? {
    let bytes = UnsafeRawPointer(row)
    var left = -margin
    var right = width + margin - 1
    // By eight cells while all are dead: most of a wide window is.
    while left + 7 <= right && bytes.loadUnaligned(fromByteOffset: left, as: UInt64.self) == 0 {
      left += 8
    }
    while left <= right && !counts[Int(row[left])] { left += 1 }
    guard left <= right else { return nil }
    while right - 7 > left
      && bytes.loadUnaligned(fromByteOffset: right - 7, as: UInt64.self) == 0
    {
      right -= 8
    }
    while !counts[Int(row[right])] { right -= 1 }
    return (left, right)
  }
}

/// Counting within a band.
extension LargerThanLifeStepper {
  /// What each cell of a row adds to counts.
  private func read<Count: FixedWidthInteger & UnsignedInteger>(
    _ source: UnsafePointer<CellState>, into cells: UnsafeMutablePointer<Count>, length: Int,
    _ worths: [Count]
  ) {
    if isPlain {
      for x in 0..<length { cells[x] = source[x] == 1 ? 1 : 0 }
    } else {
      worths.withUnsafeBufferPointer { worths in
        for x in 0..<length { cells[x] = worths[Int(source[x])] }
      }
    }
  }

  private func step<Count: FixedWidthInteger & UnsignedInteger>(
    _ band: Band, rows: Range<Int>, _ window: Window, _ worths: [Count]
  ) {
    guard !rows.isEmpty else { return }
    let left = max(0, band.left - margin)
    let right = min(window.width, band.right + margin + 1)
    let width = right - left
    // Sums begin two cells before the leftmost neighbour: differences look that far back.
    let firstColumn = left - margin - 2
    let ring = RunningSums<Count>(
      sums, columns: width + 2 * margin + 4, rowCount: 2 * range + 4)
    let counts = UnsafeMutablePointer<Count>.allocate(capacity: 2 * width)
    counts.initialize(repeating: 0, count: 2 * width)
    let flags = UnsafeMutablePointer<UInt8>.allocate(capacity: 2 * width)
    flags.initialize(repeating: 0, count: 2 * width)
    defer {
      counts.deallocate()
      flags.deallocate()
    }
    // From a row of the window to one of the ring: the first count looks back to row 2.
    let shift = 2 * range + 4 - band.top
    for y in band.top - range..<rows.upperBound {
      let ahead = y + range
      let cells = ring.row(.cell, ahead + shift) + (band.left - firstColumn)
      let source = window.source + ahead * window.stride + band.left
      let length = band.right - band.left + 1
      if ahead <= band.bottom {
        read(source, into: cells, length: length, worths)
      } else {
        cells.update(repeating: 0, count: length)
      }
      ring.advance(to: ahead + shift)
      ring.gather(
        upright, row: y + shift, left: left - firstColumn, into: counts, width: width)
      if let upsideDown {
        ring.gather(
          upsideDown, row: y + shift, left: left - firstColumn, into: counts + width, width: width)
      }
      guard rows.contains(y) else { continue }
      outcomes.mark(counts, flags, width: width)
      if upsideDown != nil {
        outcomes.mark(counts + width, flags + width, width: width)
        let isUpsideDown = ((left + y) & 1 == 1) != window.startsUpsideDown
        for x in Swift.stride(from: isUpsideDown ? 0 : 1, to: width, by: 2) {
          flags[x] = flags[x + width]
        }
      }
      let place = y * window.stride + left
      outcomes.finish(window.source + place, flags, window.target + place, width: width)
      finishFar(window, rows: y..<y + 1, columns: 0..<left)
      finishFar(window, rows: y..<y + 1, columns: right..<window.width)
    }
  }
}
