public import BigInt
import Lattice

/// All that was found out about a pattern: what it is, how it moves, what it is made of.
public struct Identification: Sendable {
  /// What a pattern is, from some generation on.
  public enum Kind: Hashable, Sendable {
    /// Nothing lives any more.
    case extinct
    /// Nothing changes any more.
    case stillLife
    /// All comes back to its place.
    case oscillator
    /// All comes back elsewhere.
    case spaceship
    /// Objects that come back each by itself and never meet.
    case several
    /// Something in its place sends out spaceships for ever.
    case gun
    /// Something that travels sends out spaceships for ever.
    case rake
    /// Something that travels leaves objects behind for ever.
    case puffer
    /// The population grows; nothing more is known.
    case growth(PopulationGrowth)
    /// Nothing is known.
    case unknown
  }

  /// What it is.
  public let kind: Kind
  /// The first generation, counted from the one that was looked at, from which it is so; see
  /// `Finding.since`.
  public let since: Int
  /// The period, and the way that is made in it; nil where there is none.
  public let motion: Motion?
  /// The objects that are there then, or those that come in `outputPeriod`.
  public let census: Census
  /// In how many generations the objects of the census are sent out or left behind, a multiple of the
  /// period; nil where nothing is.
  public internal(set) var outputPeriod: Int?
  /// Whether it follows from what was seen for all times; else it was seen to repeat some times.
  public let isProven: Bool
  /// The population in the generation that was looked at.
  public let firstPopulation: BigInt
  /// The population in generation `since`.
  public let population: BigInt
  /// The canonical apgcode of the whole pattern; of what grows evenly its `yl` code, and of other
  /// growth a `zz_` code.
  public internal(set) var code: String?
  /// What a period is like, where there is one that is not too long.
  public internal(set) var measures: CycleMeasures?
  /// What each cell does, of what is at rest.
  public internal(set) var map: CycleMap?
  /// What was done before nothing was known.
  public let tried: [String]

  init(
    _ kind: Kind, since: Int, motion: Motion? = nil, census: Census = Census(),
    isProven: Bool = true, firstPopulation: BigInt, population: BigInt, tried: [String] = []
  ) {
    self.kind = kind
    self.since = since
    self.motion = motion
    self.census = census
    self.isProven = isProven
    self.firstPopulation = firstPopulation
    self.population = population
    self.tried = tried
  }

  /// The name by which people know the pattern, nil when it has none that is in common use.
  public var name: String? { code.flatMap { CommonObjects.name(of: $0) } }

  /// Whether it settles at last.
  public var isSettled: Bool {
    switch kind {
    case .stillLife, .oscillator, .spaceship, .several: true
    default: false
    }
  }

  /// Whether a small pattern takes long to settle: ten generations a cell, and a hundred at least.
  public var isMethuselah: Bool {
    isSettled && since >= 100 && BigInt(since) >= 10 * firstPopulation
  }
}

extension Motion {
  /// Where it goes, as on a map with the north at the top: `east`, `south-west`,
  /// `north-north-east`; nil at rest.
  public var direction: String? {
    if isAtRest { return nil }
    let (x, y) = (displacement.x, displacement.y)
    let vertical = y < 0 ? "north" : "south"
    let horizontal = x < 0 ? "west" : "east"
    if x == 0 { return vertical }
    if y == 0 { return horizontal }
    if abs(x) == abs(y) { return "\(vertical)-\(horizontal)" }
    return "\(abs(x) > abs(y) ? horizontal : vertical)-\(vertical)-\(horizontal)"
  }
}
