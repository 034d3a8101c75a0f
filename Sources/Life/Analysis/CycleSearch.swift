import BigInt
import Lattice

/// Follows a universe until it is as it was before, for boards with an end and for planes whose
/// background flashes, where nothing can be followed alone.
///
/// The digest of each generation is kept. The first one that was there before gives the period and
/// the beginning of the cycle at once; both generations are then compared cell by cell.
struct CycleSearch {
  private let start: any Engine
  private let limits: PatternAnalysis.Limits
  private var engine: any Engine
  private(set) var generation = 0
  private var known: [UInt64: Int] = [:]
  /// Two generations with one digest, and the universe on its way to the first of them again.
  private var suspects: (first: Int, engine: any Engine)?
  /// Whether the place does not matter.
  private let isPlane: Bool

  init(_ engine: any Engine, limits: PatternAnalysis.Limits) {
    self.engine = engine
    start = engine
    self.limits = limits
    var isPlane = engine.topology == .plane
    if case .largerThanLife(let rule) = engine.rule, rule.alternates { isPlane = false }
    self.isPlane = isPlane
  }

  private var canDie: Bool {
    engine.topology.isEndless || engine.rule.successor(ofBackground: 0) == 0
  }

  /// Goes on until a cycle or a limit is reached; nil when interrupted before.
  mutating func advance(until isInterrupted: () -> Bool) -> Finding? {
    while true {
      if let (first, past) = suspects {
        guard let finding = compare(first, past, until: isInterrupted) else { return nil }
        suspects = nil
        if let finding = finding.value { return finding }
      } else if generation >= limits.generations {
        return Finding(.unknown(.generations), since: generation)
      } else if engine.population > BigInt(limits.population) {
        return Finding(.unknown(.population), since: generation)
      } else if engine.population == 0 && canDie {
        return Finding(.extinct, since: generation)
      } else {
        if isInterrupted() { return nil }
        let digest = digest(of: engine)
        if let first = known[digest] {
          suspects = (first, start)
          continue
        }
        known[digest] = generation
      }
      engine.advance(by: 1)
      generation += 1
    }
  }

  private struct Verdict {
    var value: Finding?
  }

  /// Compares the present generation with an earlier one; nil when interrupted before.
  private mutating func compare(
    _ first: Int, _ past: any Engine, until isInterrupted: () -> Bool
  ) -> Verdict? {
    var past = past
    let rest = BigInt(first) + start.generation - past.generation
    let done = past.advance(by: rest, until: isInterrupted)
    suspects = (first, past)
    guard done == rest else { return nil }
    let (before, now) = (past.pattern, engine.pattern)
    guard past.background == engine.background,
      let displacement = before.isEmpty && now.isEmpty ? .zero : before.offset(to: now),
      isPlane || displacement == .zero
    else { return Verdict() }
    let motion = Motion(period: generation - first, displacement: displacement)
    let kind: Finding.Kind =
      !motion.isAtRest
      ? .spaceship(motion)
      : motion.period == 1 ? .stillLife : .oscillator(period: motion.period)
    return Verdict(value: Finding(kind, since: first))
  }

  private func digest(of engine: any Engine) -> UInt64 {
    let pattern = engine.pattern
    let origin = isPlane ? pattern.runs.first.map { Point($0.x, $0.y) } ?? .zero : .zero
    return pattern.digest(from: origin) &+ UInt64(engine.background)
  }
}
