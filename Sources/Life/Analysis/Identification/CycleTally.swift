import BigInt
import Lattice

/// Follows a pattern that comes back for one period and tells what its cells do, a little at a time.
///
/// Each cell's living states are listed by time. A cell repeats itself after a part of the period
/// when its list, moved on by that part, is the same list.
struct CycleTally {
  /// What was found.
  struct Result {
    let measures: CycleMeasures
    /// Nil for what travels.
    let map: CycleMap?
    /// The canonical code; nil beyond the 3x3 block and on backgrounds that live.
    let code: String?
  }

  private enum Stage {
    case following
    case comparing(Int)
    case gathering(Int)
    case listing(Int)
    case telling(Int)
    case coding(Int, WechslerChoice)
  }

  private let motion: Motion
  /// How a pattern may be laid for its code; nil where it has none.
  private let codeMaps: [WechslerMap]?
  private let codeStates: WechslerStates
  private var engine: any Engine
  private var phases: [Pattern] = []
  private var cellCount = 0
  private var stage = Stage.following

  private var changes = 0
  /// The cells that ever live, in reading order as those of each phase: so both are gone through side
  /// by side.
  private var places: [Point] = []
  /// For each of them when it lives: the time and the state.
  private var lists: [[UInt64]] = []
  private var cells: [Point: CycleMap.Cell] = [:]
  private let primes: [Int]

  /// No period is followed that has more cells in all its generations together.
  private static let mostCells = 1 << 22

  /// - Parameters:
  ///   - engine: the pattern at some time of a period that is known.
  init(_ engine: any Engine, motion: Motion) {
    self.engine = engine
    self.motion = motion
    let rule = engine.rule
    codeMaps =
      engine.topology == .plane && !rule.hasAlternatingBackground ? rule.codeMaps : nil
    codeStates = WechslerStates(rule)
    primes = primeFactors(of: motion.period)
  }

  /// Whether the period has more cells than are looked at.
  private(set) var isTooLong = false

  /// Goes on until all is told; nil when interrupted before, or too long.
  mutating func advance(until isInterrupted: () -> Bool) -> Result? {
    while !isTooLong {
      if isInterrupted() { return nil }
      switch stage {
      case .following: follow()
      case .comparing(let time): compare(time)
      case .gathering(let time): gather(time)
      case .listing(let time): list(time)
      case .telling(let first): tell(first)
      case .coding(let time, let choice):
        if let result = code(time, choice) { return result }
      }
    }
    return nil
  }

  private mutating func follow() {
    let phase = engine.pattern
    phases.append(phase)
    cellCount += phase.population + 1
    if cellCount > Self.mostCells {
      isTooLong = true
    } else if phases.count == motion.period {
      stage = .comparing(0)
    } else {
      engine.advance(by: 1)
    }
  }

  private mutating func compare(_ time: Int) {
    let next =
      time + 1 < phases.count
      ? phases[time + 1] : phases[0].translated(by: motion.displacement)
    changes += phases[time].differences(from: next)
    guard time + 1 < phases.count else {
      stage = motion.isAtRest ? .gathering(0) : coding
      return
    }
    stage = .comparing(time + 1)
  }

  private mutating func gather(_ time: Int) {
    var new: [Point] = []
    var number = 0
    for run in phases[time].runs {
      for x in run.x..<run.end {
        while number < places.count, (places[number].y, places[number].x) < (run.y, x) {
          number += 1
        }
        if number < places.count, places[number].x == x, places[number].y == run.y { continue }
        new.append(Point(x, run.y))
      }
    }
    if !new.isEmpty { places = Self.merged(places, new) }
    guard time + 1 < phases.count else {
      lists = Array(repeating: [], count: places.count)
      stage = .listing(0)
      return
    }
    stage = .gathering(time + 1)
  }

  /// All cells of two lists in reading order that have none in common.
  private static func merged(_ first: [Point], _ second: [Point]) -> [Point] {
    var all: [Point] = []
    all.reserveCapacity(first.count + second.count)
    var next = 0
    for cell in first {
      while next < second.count, (second[next].y, second[next].x) < (cell.y, cell.x) {
        all.append(second[next])
        next += 1
      }
      all.append(cell)
    }
    return all + second[next...]
  }

  private mutating func list(_ time: Int) {
    var number = 0
    for run in phases[time].runs {
      for x in run.x..<run.end {
        while places[number].x != x || places[number].y != run.y { number += 1 }
        lists[number].append(UInt64(time) << 8 | UInt64(run.state))
        number += 1
      }
    }
    stage = time + 1 < phases.count ? .listing(time + 1) : .telling(0)
  }

  private mutating func tell(_ first: Int) {
    let end = min(first + 64, lists.count)
    for number in first..<end {
      let list = lists[number]
      cells[places[number]] = CycleMap.Cell(
        period: period(of: list), living: list.count, changes: changes(in: list))
    }
    stage = end < lists.count ? .telling(end) : coding
  }

  private func period(of list: [UInt64]) -> Int {
    var period = motion.period
    for prime in primes {
      while period.isMultiple(of: prime), repeats(list, after: period / prime) { period /= prime }
    }
    return period
  }

  private func repeats(_ list: [UInt64], after time: Int) -> Bool {
    let parts = motion.period / time
    guard list.count.isMultiple(of: parts) else { return false }
    let step = list.count / parts
    return (0..<list.count - step).allSatisfy {
      list[$0 + step] == list[$0] + UInt64(time) << 8
    }
  }

  private func changes(in list: [UInt64]) -> Int {
    // Every gap between two lists' neighbours is a death and a birth, at the end too.
    var changes = 0
    for (index, entry) in list.enumerated() {
      let next = index + 1 < list.count ? list[index + 1] : list[0] + UInt64(motion.period) << 8
      if next >> 8 != entry >> 8 + 1 {
        changes += 2
      } else if next & 0xFF != entry & 0xFF {
        changes += 1
      }
    }
    return changes
  }

  private var coding: Stage { .coding(0, WechslerChoice(.catalogue, codeMaps ?? [], codeStates)) }

  private mutating func code(_ time: Int, _ choice: WechslerChoice) -> Result? {
    var choice = choice
    if codeMaps != nil { choice.add(phases[time]) }
    guard codeMaps != nil, time + 1 < phases.count else {
      return Result(
        measures: measures, map: map,
        code: codeMaps != nil ? choice.code(for: motion, population: phases[0].population) : nil)
    }
    stage = .coding(time + 1, choice)
    return nil
  }

  private var map: CycleMap? {
    guard motion.isAtRest, let bounds = Pattern(cells: places).bounds else { return nil }
    return CycleMap(period: motion.period, bounds: bounds, cells: cells)
  }

  private var measures: CycleMeasures {
    let populations = phases.map(\.population)
    let sizes = phases.compactMap { $0.bounds.map { Size($0.width, $0.height) } }
    let smallest = sizes.min {
      ($0.width * $0.height, max($0.width, $0.height))
        < ($1.width * $1.height, max($1.width, $1.height))
    }
    var parts: CycleMeasures.Parts?
    if motion.isAtRest {
      let stator = cells.values.count { $0.isStator }
      let strict = motion.period == 1 ? 0 : cells.values.count { $0.period == motion.period }
      parts = .init(stator: stator, rotor: cells.count - stator, strictRotor: strict)
    }
    return CycleMeasures(
      motion: motion, mod: mod,
      leastPopulation: populations.min() ?? 0, mostPopulation: populations.max() ?? 0,
      populationSum: populations.reduce(0, +), smallestPhase: smallest ?? Size(0, 0),
      envelope: envelope, changes: changes, parts: parts)
  }

  private var envelope: Size {
    var whole: Rect?
    for bounds in phases.compactMap(\.bounds) { whole = whole?.union(bounds) ?? bounds }
    return whole.map { Size($0.width, $0.height) } ?? Size(0, 0)
  }

  /// The pattern can come back turned only where that, done some times, is no turn at all.
  private var mod: Int {
    let first = phases[0].normalized.pattern
    guard let bounds = first.bounds else { return motion.period }
    for parts in [4, 2] where motion.period.isMultiple(of: parts) {
      let later = phases[motion.period / parts].normalized.pattern
      guard first.population == later.population else { continue }
      let isSame = Orientation.allCases.contains {
        first.oriented($0, in: bounds).normalized.pattern == later
      }
      if isSame { return motion.period / parts }
    }
    return motion.period
  }
}

extension Pattern {
  /// The number of cells that are in another state than in `other`.
  /// - Complexity: O(runs of both).
  func differences(from other: Pattern) -> Int {
    var count = 0
    var (left, right) = (runs[...], other.runs[...])
    var (a, b) = (left.popFirst(), right.popFirst())
    while let first = a, let second = b {
      if (first.y, first.end) <= (second.y, second.x) {
        count += Int(first.length)
        a = left.popFirst()
      } else if (second.y, second.end) <= (first.y, first.x) {
        count += Int(second.length)
        b = right.popFirst()
      } else {
        // They overlap: what lies before is different, what both have is compared.
        let start = max(first.x, second.x)
        let end = min(first.end, second.end)
        count += start - min(first.x, second.x)
        if first.state != second.state { count += end - start }
        a = first.rest(from: end) ?? left.popFirst()
        b = second.rest(from: end) ?? right.popFirst()
      }
    }
    count += (a.map { Int($0.length) } ?? 0) + (b.map { Int($0.length) } ?? 0)
    count += left.reduce(0) { $0 + Int($1.length) } + right.reduce(0) { $0 + Int($1.length) }
    return count
  }
}

extension Pattern.Run {
  /// What is left of the run from a column on.
  fileprivate func rest(from x: Int) -> Pattern.Run? {
    x < end ? Pattern.Run(x: x, y: y, length: UInt32(end - x), state: state) : nil
  }
}

/// The prime numbers that divide a number, in ascending order, each once.
func primeFactors(of number: Int) -> [Int] {
  var (rest, factor) = (number, 2)
  var factors: [Int] = []
  while factor * factor <= rest {
    if rest.isMultiple(of: factor) {
      factors.append(factor)
      while rest.isMultiple(of: factor) { rest /= factor }
    }
    factor += 1
  }
  return rest > 1 ? factors + [rest] : factors
}
