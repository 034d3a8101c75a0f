import Lattice
import Life

extension RandomUniverse {
  /// Draws a rule of any family on any topology, with cells of all its states.
  ///
  /// Nil for the few draws that no engine runs.
  public init?(ofAnyFamily seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    guard let rule = Self.rule(&generator) else { return nil }
    let topology = Self.topology(&generator)
    let universe = RuleString(rule, on: topology)
    guard EngineKind.naive.supports(universe) else { return nil }
    let reach = generator.below(8) == 0 ? 1 << 40 : 200
    var rect = Rect(
      x: generator.below(reach) - reach / 2, y: generator.below(reach) - reach / 2,
      width: 1 + generator.below(60), height: 1 + generator.below(60))
    // What has an end is filled, or nearly.
    let sides = topology.sides
    if sides.width > 0 { (rect.x, rect.width) = (-(sides.width / 2), sides.width) }
    if sides.height > 0 { (rect.y, rect.height) = (-(sides.height / 2), sides.height) }
    let density = UInt64(1 + generator.below(15))
    var runs: [Pattern.Run] = []
    for y in rect.y..<rect.maxY {
      for x in rect.x..<rect.maxX where generator.below(UInt64(16)) < density {
        // As many young cells as all others together, or nothing would ever be born.
        let state = generator.below(2) == 0 ? 1 : 1 + generator.below(rule.stateCount - 1)
        runs.append(.init(x: x, y: y, state: CellState(state)))
      }
    }
    self.init(
      seed: seed, rule: universe, soup: Pattern(runs: runs), place: Point(rect.x, rect.y),
      generator: generator)
  }

  private static func rule(_ generator: inout SplitMix64) -> Rule? {
    switch generator.below(10) {
    case 0: return .life
    case 1: return .wireWorld
    case 2: return largerThanLife(&generator)
    case 3, 4, 5:
      let base = TwoStateRule(base(&generator))
      let many = generator.below(4) == 0
      return GenerationsRule(base: base, stateCount: 2 + generator.below(many ? 255 : 8))
        .map(Rule.generations)
    default: return .twoState(TwoStateRule(base(&generator)))
    }
  }

  /// A rule on the 3x3 block; most have no birth on few neighbours, which keeps patterns small.
  private static func base(_ generator: inout SplitMix64) -> TwoStateRule.Family {
    let isTame = generator.below(4) > 0
    switch generator.below(4) {
    case 0, 1:
      let neighbourhood = Neighbourhood.allCases[generator.below(3)]
      var birth = UInt16(truncatingIfNeeded: generator.next())
      if isTame { birth &= neighbourhood == .moore ? ~7 : ~3 }
      return .lifeLike(
        LifeLikeRule(
          birth: birth, survival: UInt16(truncatingIfNeeded: generator.next()),
          neighbourhood: neighbourhood))
    case 2:
      // The first three classes are those of no neighbour and of one.
      let birth = generator.next() & generator.next() & (isTame ? ~7 : ~0)
      return .isotropic(
        IsotropicRule(
          birth: HenselSet(classes: birth), survival: HenselSet(classes: generator.next())))
    default:
      let outcomes = (0..<8).map { _ in generator.next() & generator.next() }
      let table = BlockTable { block in
        let isQuiet = isTame && block.nonzeroBitCount < 2
        return !isQuiet && outcomes[block >> 6] >> UInt64(block & 63) & 1 == 1
      }
      return .map(
        MapRule(table, neighbourhood: Neighbourhood.allCases[generator.below(3)]))
    }
  }

  private static func largerThanLife(_ generator: inout SplitMix64) -> Rule? {
    let range = 1 + generator.below(4)
    let letter = ["M", "N", "C", "L", "2", "+", "X", "*", "H"][generator.below(9)]
    let area = letter == "M" ? (2 * range + 1) * (2 * range + 1) : 2 * range * (range + 1)
    func interval(_ from: Int) -> String {
      let low = from + generator.below(max(1, area / 2))
      return "\(low)..\(low + generator.below(max(1, area / 4)))"
    }
    let survival = interval(0)
    let birth = interval(max(1, area / 5))
    let states = [0, 2, 3, 5, 20][generator.below(5)]
    let text = "R\(range),C\(states),M\(generator.below(2)),S\(survival),B\(birth),N\(letter)"
    return try? Rule(text)
  }

  private static func topology(_ generator: inout SplitMix64) -> Topology {
    let width = 1 + generator.below(70)
    let height = 1 + generator.below(50)
    switch generator.below(12) {
    case 0: return .bounded(width: width, height: height)
    case 1: return .torus(width: width, height: height, shiftX: 0, shiftY: 0)
    case 2:
      return .torus(width: width, height: height, shiftX: generator.below(width), shiftY: 0)
    case 3:
      return .torus(width: width, height: height, shiftX: 0, shiftY: -generator.below(height))
    case 4:
      let edges = generator.below(2) == 0 ? Topology.Edges.horizontal : .vertical
      let side = edges == .horizontal ? width : height
      return .kleinBottle(
        width: width, height: height, twisted: edges,
        isShifted: side % 2 == 0 && generator.below(2) == 0)
    case 5: return .crossSurface(width: width, height: height)
    case 6: return .sphere(side: width)
    case 7:
      let isFlat = generator.below(2) == 0
      let (width, height) = isFlat ? (0, height) : (width, 0)
      return generator.below(2) == 0
        ? .torus(width: width, height: height, shiftX: 0, shiftY: 0)
        : .bounded(width: width, height: height)
    default: return .plane
    }
  }
}
