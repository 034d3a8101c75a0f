import BigInt

/// Looks whether a pattern grows for ever in a regular way, generation by generation.
struct RegularGrowthSearch {
  enum Result {
    case settled([Orbit], generations: Int)
    case growing(code: String, generations: Int)
  }

  private let universe: AnalysisUniverse
  private var engine: any Engine
  private var populations: [Int]
  private var memo = OrbitMemo()

  /// More than three times the periods of the switch engines.
  private static let generations = 4096
  private static let spacing = 64

  init(_ pattern: Pattern, on universe: AnalysisUniverse) {
    self.universe = universe
    engine = universe.engine(pattern)
    populations = [pattern.population]
  }

  /// Nil when nothing can be proven, or the population leaves its bound.
  mutating func run(population: Int) -> Result? {
    var nextTry = 0
    for generation in 1...Self.generations {
      engine.advance(by: 1)
      let now = Int(clamping: engine.population)
      guard now <= population else { return nil }
      populations.append(now)
      guard generation % Self.spacing == 0, generation >= nextTry,
        let period = PlaneAnalysis.period(ofGrowthIn: populations)
      else { continue }
      nextTry = generation + generation / 4
      var dissection = Dissection(engine.pattern, on: universe, period: period)
      switch dissection.advance(memo: &memo, until: { false }) {
      case .settled(let orbits): return .settled(orbits, generations: generation)
      case .growing(let emitter):
        return LinearGrowthCode.code(of: emitter, on: universe).map {
          .growing(code: $0, generations: generation)
        }
      case .open, nil: break
      }
    }
    return nil
  }
}
