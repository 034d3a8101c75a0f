/// What becomes of cells by their counts, for whole rows at a time.
///
/// Counts are those of the running sums here: beyond what a dead plane counts, the cell itself
/// weighing as any other, and wrapped around the integers that hold them.
struct CountOutcomes: Sendable {
  /// The counts from the lowest to the highest, less one.
  let spread: Int

  /// An interval of counts, by its first one and how many follow.
  private struct Interval {
    let first: UInt32
    let more: UInt32
  }

  /// A row's flags are marked in one pass an interval, unless there are too many of them.
  private static let mostPasses = 6

  private static let born: UInt8 = 1
  private static let survives: UInt8 = 2

  private let births: [Interval]
  private let survivals: [Interval]
  /// The flags of each count from the lowest on, for rules of many intervals.
  private let table: [UInt8]
  private let lowest: UInt32
  /// What becomes of a cell around which nothing counts.
  private let farFlags: UInt8
  /// The number of states, 0 for 256.
  private let stateCount: UInt8

  init(_ rule: LargerThanLifeRule) {
    stateCount = UInt8(truncatingIfNeeded: rule.stateCount)
    let (low, high) = Self.extremes(of: rule)
    spread = high - low
    lowest = UInt32(truncatingIfNeeded: low)
    // From what a rule calls a count to what the sums do.
    let shift = -rule.countOnDeadPlane
    let own = rule.neighbourhood.weight(0, 0) - rule.middleWeight
    func intervals(_ set: CountSet, _ shift: Int) -> [ClosedRange<Int>] {
      set.intervals.compactMap { interval in
        let first = max(low, interval.lowerBound + shift)
        let last = min(high, interval.upperBound + shift)
        return first <= last ? first...last : nil
      }
    }
    let birthRanges = intervals(rule.birth, shift)
    let survivalRanges = intervals(rule.survival, shift + own)
    func wrapped(_ ranges: [ClosedRange<Int>]) -> [Interval] {
      ranges.map {
        Interval(
          first: UInt32(truncatingIfNeeded: $0.lowerBound),
          more: UInt32(truncatingIfNeeded: $0.upperBound - $0.lowerBound))
      }
    }
    births = wrapped(birthRanges)
    survivals = wrapped(survivalRanges)
    farFlags =
      (birthRanges.contains { $0.contains(0) } ? Self.born : 0)
      | (survivalRanges.contains { $0.contains(0) } ? Self.survives : 0)
    guard max(births.count, survivals.count) > Self.mostPasses else {
      table = []
      return
    }
    var table = [UInt8](repeating: 0, count: spread + 1)
    for range in birthRanges { for count in range { table[count - low] |= Self.born } }
    for range in survivalRanges { for count in range { table[count - low] |= Self.survives } }
    self.table = table
  }

  /// The lowest and the highest count that can come about.
  private static func extremes(of rule: LargerThanLifeRule) -> (low: Int, high: Int) {
    let worths = rule.stateWeights.map { $0 - rule.stateWeights[0] }
    let (least, most) = (min(0, worths.min() ?? 0), max(0, worths.max() ?? 0))
    let neighbourhood = rule.neighbourhood
    guard neighbourhood.shape == .weighted else {
      // Only some shapes weigh the middle in their size.
      return (0, neighbourhood.size + 1)
    }
    return neighbourhood.weights.reduce((0, 0)) { sum, weight in
      let ends = [Int(weight) * least, Int(weight) * most]
      return (sum.0 + (ends.min() ?? 0), sum.1 + (ends.max() ?? 0))
    }
  }

  /// Marks in `flags` who may be born and who may survive with these counts.
  func mark<Count: FixedWidthInteger & UnsignedInteger>(
    _ counts: UnsafePointer<Count>, _ flags: UnsafeMutablePointer<UInt8>, width: Int
  ) {
    guard table.isEmpty else {
      let lowest = Count(truncatingIfNeeded: self.lowest)
      return table.withUnsafeBufferPointer { table in
        for x in 0..<width { flags[x] = table[Int(counts[x] &- lowest)] }
      }
    }
    flags.update(repeating: 0, count: width)
    for i in 0..<max(births.count, survivals.count) {
      let birth = i < births.count ? births[i] : nil
      let survival = i < survivals.count ? survivals[i] : nil
      let born = birth == nil ? 0 : Self.born
      let survives = survival == nil ? 0 : Self.survives
      let firstBirth = Count(truncatingIfNeeded: birth?.first ?? 0)
      let moreBirths = Count(truncatingIfNeeded: birth?.more ?? 0)
      let firstSurvival = Count(truncatingIfNeeded: survival?.first ?? 0)
      let moreSurvivals = Count(truncatingIfNeeded: survival?.more ?? 0)
      for x in 0..<width {
        let count = counts[x]
        flags[x] |=
          (count &- firstBirth <= moreBirths ? born : 0)
          | (count &- firstSurvival <= moreSurvivals ? survives : 0)
      }
    }
  }

  /// Computes the next states of a row from its states and flags.
  func finish(
    _ source: UnsafePointer<CellState>, _ flags: UnsafePointer<UInt8>,
    _ target: UnsafeMutablePointer<CellState>, width: Int
  ) {
    let stateCount = stateCount
    for x in 0..<width { target[x] = Self.successor(of: source[x], flags[x], stateCount) }
  }

  /// Computes the next states of cells around which nothing counts.
  func finishFar(
    _ source: UnsafePointer<CellState>, _ target: UnsafeMutablePointer<CellState>, width: Int
  ) {
    // There a cell of a two-state rule is dead, and stays so but for B0.
    if stateCount == 2 && farFlags & Self.born == 0 {
      target.update(repeating: 0, count: max(0, width))
    } else {
      let (flags, stateCount) = (farFlags, stateCount)
      for x in 0..<max(0, width) { target[x] = Self.successor(of: source[x], flags, stateCount) }
    }
  }

  @inline(__always)
  private static func successor(
    of state: CellState, _ flags: UInt8, _ stateCount: UInt8
  ) -> CellState {
    let older = state &+ 1
    let aged = older == stateCount ? 0 : older
    let living = state == 1 ? (flags & survives != 0 ? 1 : aged) : aged
    return state == 0 ? flags & born : living
  }
}
