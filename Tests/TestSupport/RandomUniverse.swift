public import Lattice
public import Life

/// A universe drawn from a seed: a rule, a topology that fits it, and a soup to start from.
public struct RandomUniverse: CustomStringConvertible, Sendable {
  /// The seed, to be printed when a test fails.
  public let seed: UInt64
  /// The rule and the topology.
  public let rule: RuleString
  /// The first generation.
  public let soup: Pattern
  /// The top-left corner of what the soup was drawn in.
  public let place: Point
  /// Where all further chance comes from.
  public var generator: SplitMix64

  /// Draws a two-state rule, on the plane or on a small bounded grid.
  public init(seed: UInt64, bounded: Bool) {
    var generator = SplitMix64(seed: seed)
    let family = generator.below(4)
    let life = LifeLikeRule(
      birth: UInt16(truncatingIfNeeded: generator.next()),
      survival: UInt16(truncatingIfNeeded: generator.next()))
    // A quarter Life itself, half without B0 (which keeps patterns small), a quarter anything.
    let rule =
      switch family {
      case 0: LifeLikeRule.life
      case 1, 2: LifeLikeRule(birth: life.birth & ~3, survival: life.survival)
      default: life
      }
    var topology = Topology.plane
    if bounded {
      let width = 1 + generator.below(100)
      let height = 1 + generator.below(12)
      topology =
        generator.below(2) == 0
        ? .bounded(width: width, height: height)
        : .torus(width: width, height: height, shiftX: 0, shiftY: 0)
    }
    self.seed = seed
    self.rule = RuleString(.lifeLike(rule), on: topology)
    let place = Point(generator.below(200) - 100, generator.below(200) - 100)
    let rect =
      topology.extent
      ?? Rect(
        x: place.x, y: place.y, width: 1 + generator.below(40), height: 1 + generator.below(12))
    soup =
      Soup(
        filling: rect, density: Double(generator.below(10)) / 10, seed: generator.next()
      ).pattern
    self.place = Point(rect.x, rect.y)
    self.generator = generator
  }

  init(seed: UInt64, rule: RuleString, soup: Pattern, place: Point, generator: SplitMix64) {
    self.seed = seed
    self.rule = rule
    self.soup = soup
    self.place = place
    self.generator = generator
  }

  /// The seed and the rule, as they should stand in a failure.
  public var description: String { "seed \(seed), \(rule.notation)" }
}
