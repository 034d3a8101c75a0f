import Lattice

/// The objects on a plane, when it is proven that they never come near each other.
struct AshCensus {
  /// An island, or some that are followed together, with its place.
  struct Resident {
    /// The number of its entry in `KnownAsh`.
    let entry: Int
    let offset: Point
    let motion: Motion
    fileprivate let track: Track

    init(_ entry: Int, at offset: Point, in ash: KnownAsh) {
      self.entry = entry
      self.offset = offset
      let course = ash.courses[entry]
      motion = course.motion
      track = Track(course, at: offset)
    }

    /// The orbit, now at time 0.
    func orbit(in ash: KnownAsh) -> Orbit { ash.entries[entry].orbit.moved(by: offset) }
  }

  enum Verdict {
    /// What there is does what it does alone, for ever.
    case settled
    /// Not all of it is known.
    case unknown
    /// Something flies to where it may meet something else.
    case open
  }

  private(set) var residents: [Resident] = []

  /// Cells that are further apart do not act on the same cell.
  fileprivate static let distance = 2
  /// The longest period of islands that are followed together.
  private static let longestJointPeriod = 1 << 12

  /// Takes the census of a plane with so many cells.
  ///
  /// Islands that are not known are followed, which
  /// takes its time, only when it is `thorough`.
  mutating func take(
    _ plane: TilePlane, population: Int, ash: inout KnownAsh, thorough: Bool
  ) -> Verdict {
    guard collect(plane, population, &ash, thorough) else { return .unknown }
    while true {
      let pairs: [(Int, Int)]
      switch arrangement(in: ash) {
      case .clear: return .settled
      case .open: return .open
      case .close(let found): pairs = found
      }
      guard thorough else { return .unknown }
      guard join(pairs, &ash) else { return .open }
    }
  }

  /// Takes orbits that are known to keep apart.
  mutating func take(_ orbits: [Orbit], ash: inout KnownAsh) {
    residents = orbits.map { orbit in
      let (entry, offset) = ash.learn(orbit)
      return Resident(entry, at: offset, in: ash)
    }
  }

  /// The orbits of the residents, now at time 0.
  func orbits(in ash: KnownAsh) -> [Orbit] { residents.map { $0.orbit(in: ash) } }

  /// Lists all islands; false when some are not known.
  private mutating func collect(
    _ plane: TilePlane, _ population: Int, _ ash: inout KnownAsh, _ thorough: Bool
  ) -> Bool {
    residents.removeAll(keepingCapacity: true)
    var counted = 0
    var isKnown = true
    plane.forEachIsland { island in
      guard let entry = thorough ? ash.learn(island) : ash.find(island) else {
        isKnown = false
        return false
      }
      counted += island.population
      residents.append(Resident(entry, at: Point(island.x, island.y), in: ash))
      return true
    }
    guard isKnown, counted != population else { return isKnown }
    // Some are too large to be seen from a tile.
    guard thorough else { return false }
    residents.removeAll(keepingCapacity: true)
    for island in plane.pattern(in: nil).islands(within: Self.distance) {
      guard let (entry, offset) = ash.learn(island, within: Dissection.longestPeriod) else {
        return false
      }
      residents.append(Resident(entry, at: offset, in: ash))
    }
    return true
  }

  private enum Arrangement {
    /// None can ever meet another.
    case clear
    /// Some may that do not fly side by side.
    case open
    /// These pairs are so close that they must be followed together.
    case close([(Int, Int)])
  }

  private func arrangement(in ash: KnownAsh) -> Arrangement {
    var close: [(Int, Int)] = []
    for (index, first) in residents.enumerated() {
      let isStill = first.motion.period == 1
      for (other, second) in residents[..<index].enumerated() {
        // Islands that never change and are apart now always are.
        if isStill && second.motion.period == 1 { continue }
        if first.track.staysClear(of: second.track) { continue }
        guard first.motion.keepsPace(with: second.motion) else { return .open }
        let (a, b) = (first.orbit(in: ash), second.orbit(in: ash))
        if !a.staysClear(of: b, distance: Self.distance) { close.append((index, other)) }
      }
    }
    return close.isEmpty ? .clear : .close(close)
  }

  /// Makes one of the residents that pairs link; false when together they do not come back.
  private mutating func join(_ pairs: [(Int, Int)], _ ash: inout KnownAsh) -> Bool {
    var leaders = Array(residents.indices)
    for (first, second) in pairs {
      let (from, to) = (leaders[first], leaders[second])
      for index in leaders.indices where leaders[index] == from { leaders[index] = to }
    }
    var groups: [[Resident]] = Array(repeating: [], count: residents.count)
    for (resident, leader) in zip(residents, leaders) { groups[leader].append(resident) }
    residents.removeAll(keepingCapacity: true)
    for group in groups where !group.isEmpty {
      if group.count == 1 {
        residents.append(group[0])
        continue
      }
      let period = group.reduce(1 as Int?) { period, resident in
        period.flatMap { leastCommonMultiple($0, resident.motion.period) }
      }
      let cells = Pattern.union(group.map { $0.orbit(in: ash).cells })
      guard let period, period <= Self.longestJointPeriod,
        let (entry, offset) = ash.learn(cells, within: period)
      else { return false }
      residents.append(Resident(entry, at: offset, in: ash))
    }
    return true
  }
}

/// A course in few bits, since there are many pairs of them to be compared.
private struct Track {
  private let least: SIMD4<Int32>
  private let most: SIMD4<Int32>
  private let way: SIMD4<Int32>
  private let period: Int32

  /// Soups stay within some 10^5 cells of where they began.
  init(_ course: Course, at offset: Point) {
    let move = Hull.coordinates(offset)
    least = SIMD4(truncatingIfNeeded: course.hull.least &+ move)
    most = SIMD4(truncatingIfNeeded: course.hull.most &+ move)
    way = SIMD4(truncatingIfNeeded: course.motion.way)
    period = Int32(truncatingIfNeeded: course.motion.period)
  }

  private static let slack = SIMD4<Int32>(
    Int32(AshCensus.distance), Int32(AshCensus.distance), 2 * Int32(AshCensus.distance),
    2 * Int32(AshCensus.distance))

  /// As `Course.staysClear` has it.
  @inline(__always)
  func staysClear(of other: Track) -> Bool {
    let ahead = least &- other.most .> Self.slack
    let behind = other.least &- most .> Self.slack
    if way == .zero && other.way == .zero { return any(ahead .| behind) }
    let drift = way &* other.period &- other.way &* period
    return any((ahead .& (drift .>= 0)) .| (behind .& (drift .<= 0)))
  }
}
