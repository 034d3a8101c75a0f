import BigInt
import Lattice
import LifeKernels

/// Runs soups, one after the other, until it is known what becomes of each.
///
/// A soup runs on tiles, eight generations at a time, and only when its population goes around in a
/// circle are its objects looked at. It is settled when each of them comes back by itself and it is proven
/// that none can ever meet another: nothing is cut off. What does not come to rest by a late
/// generation is looked at more closely, as something that grows.
final class SettlingRun {
  enum Ending {
    /// The objects are in `ash.residents`.
    case settled
    case growing(code: String)
    case unsettled
  }

  private(set) var census: AshCensus
  private(set) var ash: KnownAsh
  let universe: AnalysisUniverse
  private let rule: TileRule
  private let plane = TilePlane(planes: 1)
  private let bounds: Bounds
  private var history = PopulationHistory()
  /// The cells of each tile, and of all.
  private var populations: [Int] = []
  private var population = 0
  /// The generations run so far.
  private(set) var generation = 0

  /// How far a soup is run.
  struct Bounds {
    var generations = 1 << 16
    var population: Int
    /// The first generation that is looked at for growth; then those at twice and four times that.
    var growth = 12_288
  }

  private static let visitLength = Int(LifeTileHalo)

  /// - Precondition: `series` says that a census is possible under the rule.
  init(_ rule: Rule, bounds: Bounds) {
    guard let universe = AnalysisUniverse(rule: rule) else {
      preconditionFailure("rules of two states run on the plane")
    }
    self.universe = universe
    self.rule = TileRule(rule)
    self.bounds = bounds
    census = AshCensus()
    ash = KnownAsh(universe)
  }

  /// Runs a soup to its end.
  func run(_ soup: Pattern) -> Ending {
    start(soup)
    var nextLook = 0
    var nextGrowth = bounds.growth
    let visit = Visit(generations: Self.visitLength, rule: rule, background: 0, threads: 1)
    while generation < bounds.generations {
      _ = plane.visit(visit) { false }
      generation += Self.visitLength
      updatePopulation()
      guard population <= bounds.population else { return .unsettled }
      if generation >= nextGrowth {
        nextGrowth *= 2
        if let ending = lookForGrowth() { return ending }
      }
      guard generation >= nextLook else { continue }
      let repetition = history.repetition
      guard plane.isAsleep || repetition != .none else { continue }
      let isThorough = plane.isAsleep || repetition == .sure
      switch census.take(plane, population: population, ash: &ash, thorough: isThorough) {
      case .settled: return .settled
      case .unknown: nextLook = generation + 2 * Self.visitLength
      // Longer and longer: what flies takes its time.
      case .open: nextLook = max(generation + 4 * Self.visitLength, generation + generation / 16)
      }
    }
    return .unsettled
  }

  private func start(_ soup: Pattern) {
    ash.trim()
    plane.clear()
    history.clear()
    populations.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
    population = 0
    generation = 0
    for run in soup.runs { plane.set(run) }
  }

  /// The number of a kind of object.
  func kind(of code: String) -> Int { ash.kind(of: code) }

  /// Only tiles that were visited can have changed.
  private func updatePopulation() {
    if populations.count < plane.count {
      populations += Array(repeating: 0, count: plane.capacity - populations.count)
    }
    populations.withUnsafeMutableBufferPointer { populations in
      for position in 0..<plane.visitedCount {
        let tile = plane.awakeNext[position]
        let now = Int(life_population(Kernels.tier, plane.present(tile), TilePlane.side))
        population &+= now &- populations[Int(tile)]
        populations[Int(tile)] = now
      }
    }
    history.add(population)
  }

  /// Looks whether the soup grows in a regular way, or has settled into what has a long period.
  private func lookForGrowth() -> Ending? {
    var search = RegularGrowthSearch(plane.pattern(in: nil), on: universe)
    switch search.run(population: bounds.population) {
    case .settled(let orbits, let generations):
      generation += generations
      census.take(orbits, ash: &ash)
      return .settled
    case .growing(let code, let generations):
      generation += generations
      return .growing(code: code)
    case nil: return nil
    }
  }

  /// The first generation from which the soup that was run last consists of its residents, and the
  /// number of cells then.
  func lifespan(of soup: Pattern) -> (generation: Int, population: Int) {
    let orbits = census.orbits(in: ash)
    var engine = universe.engine(soup)
    var moments: [SettlingDate.Moment] = []
    var time = 0
    while time < generation {
      moments.append(SettlingDate.Moment(generation: time, pattern: engine.pattern))
      // Mostly it settled shortly before that was found.
      let step = generation - time > 256 ? 128 : 16
      engine.advance(by: BigInt(step))
      time += step
    }
    var date = SettlingDate(orbits, at: generation, moments: moments, on: universe)
    let settled = date.advance(until: { false }) ?? generation
    let cells = orbits.reduce(0) { $0 + $1.cells(at: settled - generation).population }
    return (settled, cells)
  }
}
