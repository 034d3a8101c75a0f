import Lattice

/// A pattern that, when it is alone, comes back after a period and has sent out or left behind some
/// objects by then; so the population grows for ever.
struct Emitter {
  let motion: Motion
  /// The cells at time 0, without what was sent out before.
  let cells: Pattern
  /// What is new after the first period.
  let emissions: [Orbit]
  /// Octagons around the islands of all cells at each time of the first period.
  private let hulls: [[Hull]]
  private let distance: Int

  /// - Precondition: `phases` has the cells of each generation of the first period.
  init(motion: Motion, emissions: [Orbit], phases: [Pattern], distance: Int) {
    self.motion = motion
    self.emissions = emissions
    cells = phases.first ?? Pattern()
    self.distance = distance
    hulls = phases.map { $0.islandHulls(within: distance) }
  }

  /// After how many generations the population has grown by a number that itself has that period; nil
  /// when it leaves `Int`.
  var growthPeriod: Int? {
    emissions.reduce(motion.period) { period, emission in
      period.flatMap { leastCommonMultiple($0, emission.motion.period) }
    }
  }

  /// Whether all that is ever sent out keeps clear of the emitter, of one another and of `others`.
  ///
  /// So must the others keep clear of the emitter. Then all futures are what they would be alone.
  func keepsClear(of others: [Orbit]) -> Bool {
    let next = hulls.map { $0.map { $0.moved(by: motion.displacement) } }
    return others.allSatisfy { staysClear(hulls, of: $0) }
      && emissions.allSatisfy { staysClear(next, of: $0) }
      && emissions.allSatisfy { emission in
        others.allSatisfy { staysClear(emission, of: $0) }
      }
      && emissions.indices.allSatisfy { older in
        emissions.indices.allSatisfy { younger in
          (older == younger
            || emissions[older].staysClear(of: emissions[younger], distance: distance))
            && staysClear(emissions[older], ofLater: emissions[younger])
        }
      }
  }

  /// Whether something looks the same a period of the emitter later.
  private func isInStep(_ orbit: Orbit) -> Bool {
    motion.period.isMultiple(of: orbit.motion.period)
  }

  /// By how much the emitter gains on something in a period, times the other's period.
  private func lead(over other: Orbit) -> SIMD4<Int> {
    motion.way &* SIMD4(repeating: other.motion.period)
      &- other.motion.way &* SIMD4(repeating: motion.period)
  }

  /// Whether the emitter, seen at each time of a period by itself, keeps clear of something.
  private func staysClear(_ places: [[Hull]], of other: Orbit) -> Bool {
    let isInStep = isInStep(other)
    let drifts = [lead(over: other)]
    return places.enumerated().allSatisfy { time, islands in
      let hull = isInStep ? other.hull(at: time) : other.course.hull
      let way = isInStep ? .zero : other.motion.way &* SIMD4(repeating: time)
      return islands.allSatisfy {
        $0.staysClear(
          of: hull, distance: distance, offset: SIMD4<Int>.zero &- way,
          scale: isInStep ? 1 : other.motion.period, drifts: drifts)
      }
    }
  }

  /// Whether an emission of the first or of any later period keeps clear of what was there before.
  private func staysClear(_ emission: Orbit, of other: Orbit) -> Bool {
    let lead = lead(over: other)
    if isInStep(emission), isInStep(other), let times = emission.timesInCommon(with: other) {
      return times.allSatisfy {
        emission.hull(at: $0).staysClear(
          of: other.hull(at: $0 + motion.period), distance: distance, drifts: [lead])
      }
    }
    return emission.course.hull.staysClear(
      of: other.course.hull, distance: distance,
      offset: SIMD4<Int>.zero &- other.motion.way &* SIMD4(repeating: motion.period),
      scale: other.motion.period,
      drifts: [lead, emission.motion.drift(against: other.motion)])
  }

  /// Whether an emission keeps clear of one of the next or of any later period.
  private func staysClear(_ older: Orbit, ofLater younger: Orbit) -> Bool {
    let lead = SIMD4<Int>.zero &- lead(over: older)
    if isInStep(older), isInStep(younger), let times = older.timesInCommon(with: younger) {
      return times.allSatisfy {
        older.hull(at: $0 + motion.period).staysClear(
          of: younger.hull(at: $0).moved(by: motion.displacement), distance: distance,
          drifts: [lead])
      }
    }
    return older.course.hull.staysClear(
      of: younger.course.hull, distance: distance, offset: lead, scale: older.motion.period,
      drifts: [lead, older.motion.drift(against: younger.motion)])
  }
}
