import Lattice

/// A pattern that, when it is alone, comes back after a period and has sent out or left behind some
/// objects by then; so the population grows for ever.
struct Emitter {
  let motion: Motion
  /// What is new after the first period.
  let emissions: [Orbit]
  /// Octagons around the islands of all cells at each time of the first period.
  private let hulls: [[Hull]]
  private let distance: Int

  /// - Precondition: `phases` has the cells of each generation of the first period.
  init(motion: Motion, emissions: [Orbit], phases: [Pattern], distance: Int) {
    self.motion = motion
    self.emissions = emissions
    self.distance = distance
    hulls = phases.map { $0.islands(within: distance).compactMap { Hull($0) } }
  }

  /// Whether all that is ever sent out keeps clear of the emitter, of one another and of `others`,
  /// which also keep clear of the emitter. Then all futures are what they would be alone.
  func keepsClear(of others: [Course]) -> Bool {
    let next = hulls.map { $0.map { $0.moved(by: motion.displacement) } }
    let courses = emissions.map(\.course)
    return others.allSatisfy { staysClear(hulls, of: $0) }
      && courses.allSatisfy { staysClear(next, of: $0) }
      && courses.allSatisfy { emission in
        others.allSatisfy { staysClear(emission, of: $0) }
      }
      && courses.indices.allSatisfy { older in
        courses.indices.allSatisfy { staysClear(courses[older], older == $0 ? 1 : 0, courses[$0]) }
      }
  }

  /// Whether the emitter, seen at each time of a period by itself, keeps clear of something.
  private func staysClear(_ places: [[Hull]], of other: Course) -> Bool {
    let period = other.motion.period
    let drift =
      motion.way &* SIMD4(repeating: period)
      &- other.motion.way &* SIMD4(repeating: motion.period)
    return places.enumerated().allSatisfy { time, islands in
      let offset = SIMD4<Int>.zero &- other.motion.way &* SIMD4(repeating: time)
      return islands.allSatisfy {
        $0.staysClear(
          of: other.hull, distance: distance, offset: offset, scale: period, drifts: [drift])
      }
    }
  }

  /// Whether an emission of the first or of any later period keeps clear of what was there before.
  private func staysClear(_ emission: Course, of other: Course) -> Bool {
    let period = other.motion.period
    let way = other.motion.way &* SIMD4(repeating: motion.period)
    return emission.hull.staysClear(
      of: other.hull, distance: distance, offset: SIMD4<Int>.zero &- way, scale: period,
      drifts: [
        motion.way &* SIMD4(repeating: period) &- way,
        emission.motion.drift(against: other.motion),
      ])
  }

  /// Whether an emission keeps clear of another that is `age` or more periods younger.
  private func staysClear(_ older: Course, _ age: Int, _ younger: Course) -> Bool {
    let period = older.motion.period
    let lead =
      older.motion.way &* SIMD4(repeating: motion.period)
      &- motion.way &* SIMD4(repeating: period)
    return older.hull.staysClear(
      of: younger.hull, distance: distance, offset: lead &* SIMD4(repeating: age), scale: period,
      drifts: [lead, older.motion.drift(against: younger.motion)])
  }
}
