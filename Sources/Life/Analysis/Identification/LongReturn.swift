import BigInt
import Lattice

/// Looks for the period of a pattern that comes back as a whole after a long time.
///
/// A number of generations in a row are noted, and then only every so manyth is looked at (Shanks'
/// baby steps and giant steps): if the pattern has a period, one of these is among the noted ones.
/// HashLife takes the giant steps. They are noted as well: what settles after the last of the small
/// ones returns to none of these, but giant steps meet too. What is found is compared cell by cell,
/// so it is proven.
struct LongReturn {
  struct Result {
    /// Nil when nothing lives any more.
    let motion: Motion?
    /// The first generation that comes back, or in which nothing lives.
    let since: Int
  }

  enum Outcome {
    case found(Result)
    /// A few words why nothing was found.
    case absent(String)
  }

  private enum Stage {
    case noting
    case leaping
    case shortening(first: HashLifeEngine, Pattern, Motion, primes: [Int])
    /// Looking for the first generation that comes back, or in which nothing lives, in a range.
    case dating(Motion?, ClosedRange<Int>)
  }

  private let start: HashLifeEngine
  private let longest: Int
  private var stage = Stage.noting
  private var engine: HashLifeEngine
  private var time = 0
  /// The first generation that is noted, and how many are.
  private var first = 0
  private let noted: Int
  private var times: [UInt64: Int] = [:]
  private var starts: ArraySlice<Int>

  private static let mostCells = 1 << 17
  private static let mostWork: UInt64 = 200_000_000

  /// Nil where HashLife cannot run the pattern.
  init?(_ pattern: Pattern, rule: Rule, longest: Int) {
    guard HashLifeEngine.supports(rule, on: .plane), pattern.population <= Self.mostCells else {
      return nil
    }
    var engine = HashLifeEngine(rule: rule, topology: .plane)
    engine.insert(pattern)
    start = engine
    self.engine = engine
    self.longest = longest
    // As many small steps as large ones, but for patterns of which each step is slow.
    var noted = 4096
    while noted > 64, noted * noted > longest || noted * pattern.population > 1 << 26 {
      noted /= 2
    }
    self.noted = noted
    starts = [0, 1 << 13, 1 << 17, 1 << 20].filter { $0 < longest }[...]
    starts.removeFirst()
  }

  /// How far it has come.
  var generation: Int { time }

  /// Goes on until something is found or there is no more to look for; nil when interrupted before.
  mutating func advance(until isInterrupted: () -> Bool) -> Outcome? {
    while true {
      if isInterrupted() { return nil }
      switch stage {
      case .noting:
        if engine.population == 0 {
          stage = .dating(nil, 0...time)
          continue
        }
        guard let digest = digest() else { return tooMany }
        if let past = times[digest] {
          suspect(past)
          continue
        }
        times[digest] = time
        if time >= first + noted - 1 { stage = .leaping }
        engine.advance(by: 1)
        time += 1
      case .leaping:
        guard let digest = digest(), engine.work < Self.mostWork else { return tooMany }
        if engine.population == 0 {
          stage = .dating(nil, 0...time)
        } else if let past = times[digest], past < time {
          suspect(past)
        } else if time - first >= longest {
          guard nextStart() else {
            return .absent("returns of the whole within \(longest.grouped) generations")
          }
        } else {
          times[digest] = time
          let next = time < first + noted ? first + noted : time + noted
          guard go(to: next, until: isInterrupted) else { continue }
        }
      case .shortening(let past, let cells, let motion, let primes):
        shorten(past, cells, motion, primes)
      case .dating(let motion, let range):
        if range.lowerBound == range.upperBound {
          return .found(Result(motion: motion, since: range.lowerBound))
        }
        let middle = (range.lowerBound + range.upperBound) / 2
        stage = .dating(
          motion,
          comesBack(middle, motion) ? range.lowerBound...middle : middle + 1...range.upperBound)
      }
    }
  }

  private var tooMany: Outcome {
    .absent("returns of the whole within \(time.grouped) generations, until it took too long")
  }

  private func digest() -> UInt64? {
    guard engine.population <= BigInt(Self.mostCells) else { return nil }
    let pattern = engine.pattern
    let origin = pattern.runs.first.map { Point($0.x, $0.y) } ?? .zero
    return pattern.digest(from: origin)
  }

  /// Goes on to a time; false when interrupted before.
  private mutating func go(to target: Int, until isInterrupted: () -> Bool) -> Bool {
    let done = engine.advance(by: BigInt(target - time), until: isInterrupted)
    time += Int(clamping: done)
    return time == target
  }

  private mutating func nextStart() -> Bool {
    guard let next = starts.popFirst() else { return false }
    first = next
    engine = start
    engine.advance(by: BigInt(first))
    time = first
    times = [:]
    stage = .noting
    return true
  }

  private func cells(at time: Int) -> Pattern {
    var engine = start
    engine.advance(by: BigInt(time))
    return engine.pattern
  }

  /// Two generations look alike: it is so when they have the same cells.
  private mutating func suspect(_ past: Int) {
    var engine = start
    engine.advance(by: BigInt(past))
    let cells = engine.pattern
    guard let displacement = cells.offset(to: self.engine.pattern) else {
      // Two patterns of one digest; the next look may do better.
      self.engine.advance(by: 1)
      time += 1
      return
    }
    let motion = Motion(period: time - past, displacement: displacement)
    first = past
    stage = .shortening(first: engine, cells, motion, primes: primeFactors(of: motion.period))
  }

  private mutating func shorten(
    _ engine: HashLifeEngine, _ cells: Pattern, _ motion: Motion, _ primes: [Int]
  ) {
    guard let prime = primes.first else {
      stage = .dating(motion, 0...first)
      return
    }
    let way = motion.displacement
    if motion.period.isMultiple(of: prime), way.x.isMultiple(of: prime),
      way.y.isMultiple(of: prime)
    {
      let shorter = Motion(
        period: motion.period / prime, displacement: Point(way.x / prime, way.y / prime))
      var later = engine
      later.advance(by: BigInt(shorter.period))
      if later.pattern == cells.translated(by: shorter.displacement) {
        stage = .shortening(first: engine, cells, shorter, primes: primes)
        return
      }
    }
    stage = .shortening(first: engine, cells, motion, primes: Array(primes.dropFirst()))
  }

  private func comesBack(_ time: Int, _ motion: Motion?) -> Bool {
    let cells = cells(at: time)
    guard let motion else { return cells.isEmpty }
    return self.cells(at: time + motion.period) == cells.translated(by: motion.displacement)
  }
}
