import BigInt
import Lattice

/// Looks for the part of a pattern that keeps it from coming to rest, and for its period.
///
/// The part is followed alone. At times that may be periods it is told again which part of what is
/// there does not come to rest; when that is the same part, in its place or another, then it will
/// be so for ever, and all else was sent out by it.
struct CoreSearch {
  /// Which objects do not belong to the part.
  enum Kind: CaseIterable {
    /// Spaceships that are beyond all else and fly away from it, as from a gun.
    case leaving
    /// All that is not close to the cells that do not come to rest, as behind a puffer.
    case settled
  }

  enum Result {
    case orbit(Orbit)
    case emitter(Emitter)
    /// No period among the times.
    case absent
  }

  private let core: Pattern
  private let kind: Kind
  private let universe: AnalysisUniverse
  /// The times that may be periods, in ascending order.
  private var times: ArraySlice<Int>
  private var engine: any Engine
  private var time = 0
  private var cellCount: Int
  /// The cells at each time from 0 on, as far as they were needed, and the universe in which they are
  /// read: only a part that has come back is followed a second time.
  private var phases: [Pattern]
  private var reader: (any Engine)?
  /// The objects of the present time being told.
  private var sorting: OrbitSorting?

  private static let mostCells = 1 << 22
  /// How far around cells that do not come to rest objects belong to them.
  private static let vicinity = 8

  /// - Parameter period: after how many generations the population has grown by the same number
  ///   again and again; the part's period divides it or is a multiple of it.
  init(_ core: Pattern, _ kind: Kind, period: Int, on universe: AnalysisUniverse) {
    self.core = core
    self.kind = kind
    self.universe = universe
    let divisors = (1...period).filter { period.isMultiple(of: $0) }
    times = (divisors + (2...4).map { $0 * period })[...]
    engine = universe.engine(core)
    phases = [core]
    cellCount = core.population
  }

  mutating func advance(memo: inout OrbitMemo, until isInterrupted: () -> Bool) -> Result? {
    while let time = times.first {
      while self.time < time {
        if isInterrupted() { return nil }
        engine.advance(by: 1)
        self.time += 1
        let count = Int(clamping: engine.population)
        cellCount += count
        guard count > 0, cellCount <= Self.mostCells else { return .absent }
      }
      if Int(clamping: engine.population) >= core.population {
        var sorting =
          sorting
          ?? OrbitSorting(
            engine.pattern.islands(within: universe.reach), within: Dissection.longestPeriod)
        let isSorted = sorting.advance(on: universe, memo: &memo, until: isInterrupted)
        self.sorting = sorting
        guard isSorted else { return nil }
        let (part, others) = Self.part(of: sorting, kind, distance: universe.reach)
        if let displacement = core.offset(to: part) {
          guard readPhases(before: time, until: isInterrupted) else { return nil }
          let motion = Motion(period: time, displacement: displacement)
          if let result = result(motion, others) { return result }
        }
      }
      sorting = nil
      times.removeFirst()
    }
    return .absent
  }

  /// Reads the cells at all times before one; false when interrupted before.
  private mutating func readPhases(before time: Int, until isInterrupted: () -> Bool) -> Bool {
    var engine = reader ?? universe.engine(core)
    reader = nil
    defer { reader = engine }
    while phases.count < time {
      if isInterrupted() { return false }
      engine.advance(by: 1)
      phases.append(engine.pattern)
    }
    return true
  }

  private func result(_ motion: Motion, _ others: [Orbit]) -> Result? {
    let phases = Array(phases[..<motion.period])
    if others.isEmpty { return .orbit(Orbit(phases: phases, motion: motion)) }
    let emitter = Emitter(
      motion: motion, emissions: others, phases: phases, distance: universe.reach)
    return emitter.keepsClear(of: []) ? .emitter(emitter) : nil
  }

  /// The part that does not come to rest, and the other objects.
  static func part(
    of sorting: OrbitSorting, _ kind: Kind, distance: Int
  ) -> (part: Pattern, others: [Orbit]) {
    var orbits = sorting.orbits
    var members = sorting.restless
    var place: Hull?
    func include(_ pattern: Pattern) {
      guard let hull = Hull(pattern) else { return }
      place = place?.union(hull) ?? hull
    }
    members.forEach(include)
    func take(_ belongs: (Orbit) -> Bool) {
      for orbit in orbits where belongs(orbit) {
        members.append(orbit.cells)
        include(orbit.cells)
      }
      orbits.removeAll(where: belongs)
    }
    switch kind {
    case .leaving:
      take { $0.motion.isAtRest }
      var count = -1
      while let near = place, count != members.count {
        count = members.count
        take { !$0.course.isLeaving(near, distance: distance) }
      }
    case .settled:
      if let near = place {
        take { Hull($0.cells).map { $0.isWithin(vicinity, of: near) } ?? false }
      }
    }
    return (.union(members), orbits)
  }
}
