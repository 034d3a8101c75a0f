import Lattice

/// Counts the objects that some orbits are made of, a little at a time.
struct CensusTaking {
  private let orbits: [Orbit]
  private var next = 0
  private var census = Census()
  /// The objects of patterns that were taken apart before.
  private var known: [Pattern: [LifeObject]] = [:]
  private var separation: ObjectSeparation?
  private var sorting: OrbitSorting?

  init(_ orbits: [Orbit]) { self.orbits = orbits }

  /// Goes on until all are counted; nil when interrupted before.
  mutating func advance(
    on universe: AnalysisUniverse, memo: inout OrbitMemo, until isInterrupted: () -> Bool
  ) -> Census? {
    while next < orbits.count {
      let orbit = orbits[next]
      let key = orbit.cells.normalized.pattern
      if known[key] == nil {
        guard let objects = objects(orbit, on: universe, memo: &memo, until: isInterrupted)
        else { return nil }
        known[key] = objects
      }
      for object in known[key] ?? [] { census.add(object) }
      next += 1
    }
    return census
  }

  private mutating func objects(
    _ orbit: Orbit, on universe: AnalysisUniverse, memo: inout OrbitMemo,
    until isInterrupted: () -> Bool
  ) -> [LifeObject]? {
    if sorting == nil {
      var separation = self.separation ?? ObjectSeparation(orbit, under: universe.rule)
      // A second owner of the sheet would have it copied, which may be larger than all else.
      self.separation = nil
      let groups = separation.advance(until: isInterrupted)
      self.separation = separation
      guard let groups else { return nil }
      // A group comes back with the whole, or earlier.
      sorting = OrbitSorting(groups, within: orbit.motion.period)
    }
    guard var sorting else { return nil }
    self.sorting = nil
    let isSorted = sorting.advance(on: universe, memo: &memo, until: isInterrupted)
    self.sorting = sorting
    guard isSorted else { return nil }
    self.sorting = nil
    separation = nil
    return sorting.orbits.map { LifeObject($0, under: universe.rule) }
  }
}
