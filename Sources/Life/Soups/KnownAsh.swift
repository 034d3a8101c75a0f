import Lattice

/// The islands of ash that were met before: most ash is the same few objects.
///
/// What is remembered changes no result, only the time it takes.
struct KnownAsh {
  /// An island that comes back by itself.
  struct Entry {
    /// With the first column and row of the island at 0.
    let orbit: Orbit
    /// The objects it is made of, by the numbers of their kinds.
    let kinds: [(kind: Int, count: Int)]
  }

  /// The codes of all kinds, by their numbers.
  private(set) var codes: [String] = []
  private var kinds: [String: Int] = [:]
  private(set) var entries: [Entry] = []
  /// The course of each entry, at hand for many comparisons.
  private(set) var courses: [Course] = []
  private var small: [UInt64: Int] = [:]
  private var large: [Pattern: Int] = [:]
  private let universe: AnalysisUniverse
  private var orbits = OrbitMemo()

  /// Beyond so many all are forgotten.
  private static let mostEntries = 1 << 16

  init(_ universe: AnalysisUniverse) { self.universe = universe }

  /// The number of an island's entry; nil when it is not known.
  @inline(__always)
  func find(_ island: TileIsland) -> Int? {
    if let word = island.word { return small[word] }
    return large[island.pattern]
  }

  /// The number of an island's entry, made when it is not known yet; nil when the island does not
  /// come back within `Dissection.longestPeriod`.
  mutating func learn(_ island: TileIsland) -> Int? {
    find(island)
      ?? follow(island.pattern, word: island.word, within: Dissection.longestPeriod)
  }

  /// The number of the entry of some cells and where their first column and row are; nil when they
  /// do not come back within a period.
  mutating func learn(_ cells: Pattern, within period: Int) -> (entry: Int, offset: Point)? {
    let (pattern, offset) = Self.cornered(cells)
    if let known = large[pattern] { return (known, offset) }
    return follow(pattern, word: nil, within: period).map { ($0, offset) }
  }

  /// The number of the entry of an orbit that was found elsewhere, and its place.
  mutating func learn(_ orbit: Orbit) -> (entry: Int, offset: Point) {
    let (pattern, offset) = Self.cornered(orbit.cells)
    if let known = large[pattern] { return (known, offset) }
    let back = Point(-offset.x, -offset.y)
    return (keep(orbit.moved(by: back), of: pattern, word: nil), offset)
  }

  /// Cells with their first column and row at 0, and where these were.
  private static func cornered(_ cells: Pattern) -> (pattern: Pattern, offset: Point) {
    let corner = cells.bounds?.origin ?? .zero
    return (cells.translated(by: Point(-corner.x, -corner.y)), corner)
  }

  private mutating func follow(_ pattern: Pattern, word: UInt64?, within period: Int) -> Int? {
    var search = OrbitSearch(pattern, on: universe, within: period)
    while true {
      switch search.step() {
      case .found(let orbit): return keep(orbit, of: pattern, word: word)
      case .absent: return nil
      case nil: continue
      }
    }
  }

  /// The number of a kind.
  mutating func kind(of code: String) -> Int {
    if let kind = kinds[code] { return kind }
    kinds[code] = codes.count
    codes.append(code)
    return codes.count - 1
  }

  /// Forgets all when it has become too much; kinds keep their numbers.
  mutating func trim() {
    guard entries.count > Self.mostEntries else { return }
    entries.removeAll()
    courses.removeAll()
    small.removeAll()
    large.removeAll()
    orbits = OrbitMemo()
  }

  private mutating func keep(_ orbit: Orbit, of pattern: Pattern, word: UInt64?) -> Int {
    let kinds = kinds(of: orbit)
    if let word { small[word] = entries.count } else { large[pattern] = entries.count }
    entries.append(Entry(orbit: orbit, kinds: kinds))
    courses.append(orbit.course)
    return entries.count - 1
  }

  private mutating func kinds(of orbit: Orbit) -> [(kind: Int, count: Int)] {
    if let kinds = kindsApart(orbit) { return kinds }
    var taking = CensusTaking([orbit])
    let census = taking.advance(on: universe, memo: &orbits, until: { false }) ?? Census()
    return census.sorted.map { (kind: kind(of: $0.object.code ?? $0.object.name), $0.count) }
  }

  /// The kinds when cells that do not touch do as they do alone, which is soon seen; else nil.
  private mutating func kindsApart(_ orbit: Orbit) -> [(kind: Int, count: Int)]? {
    let groups = orbit.cells.islands(within: universe.rule.radius)
    guard groups.count > 1 else { return nil }
    let period = orbit.motion.period
    var parts: [(entry: Int, orbit: Orbit)] = []
    for group in groups {
      guard let (entry, offset) = learn(group, within: period),
        period.isMultiple(of: entries[entry].orbit.motion.period)
      else { return nil }
      parts.append((entry, entries[entry].orbit.moved(by: offset)))
    }
    for time in 0..<period {
      let cells = parts.map { $0.orbit.cells(at: time) }
      let whole = orbit.cells(at: time)
      // A cell in two of them at once would need both.
      guard cells.reduce(0, { $0 + $1.population }) == whole.population,
        Pattern.union(cells) == whole
      else { return nil }
    }
    return parts.flatMap { entries[$0.entry].kinds }
  }
}
