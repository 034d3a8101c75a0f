import BigInt

/// Looks at how a population grows at generations that double, by HashLife.
struct GrowthSearch {
  enum Outcome {
    case found(PopulationGrowth, generation: Int, population: BigInt)
    case absent(String)
  }

  private var engine: HashLifeEngine
  private let mostGenerations: Int
  private var populations: [BigInt] = []
  private var time = 0

  private static let first = 1 << 10
  private static let mostWork: UInt64 = 100_000_000
  /// How many doublings must show the same power.
  private static let evidence = 3

  /// Nil where HashLife cannot run the pattern.
  init?(_ pattern: Pattern, rule: Rule, generations: Int) {
    guard HashLifeEngine.supports(rule, on: .plane), generations >= Self.first else { return nil }
    engine = HashLifeEngine(rule: rule, topology: .plane)
    engine.insert(pattern)
    mostGenerations = generations
  }

  /// How far it has come.
  var generation: Int { time }

  /// Goes on until there is evidence or a limit; nil when interrupted before.
  mutating func advance(until isInterrupted: () -> Bool) -> Outcome? {
    while true {
      if isInterrupted() { return nil }
      let target = Self.first << populations.count
      guard target <= mostGenerations, engine.work <= Self.mostWork, !engine.isOutOfMemory else {
        return growth(within: 0.05).map {
          .found($0, generation: time, population: engine.population)
        } ?? .absent("populations of \(time.grouped) generations")
      }
      time += Int(clamping: engine.advance(by: BigInt(target - time), until: isInterrupted))
      guard time == target else { continue }
      populations.append(engine.population)
      if let growth = growth(within: 0.01) {
        return .found(growth, generation: time, population: engine.population)
      }
    }
  }

  /// The power that the last doublings show: growth that doubles with time is linear.
  private func growth(within tolerance: Double) -> PopulationGrowth? {
    let growths = zip(populations.dropFirst(), populations).map { Double($0 - $1) }
    let ratios = zip(growths.dropFirst(), growths).suffix(Self.evidence).map { $0 / $1 }
    guard ratios.count == Self.evidence, growths.suffix(Self.evidence + 1).allSatisfy({ $0 > 0 })
    else { return nil }
    func areClose(to value: Double, within tolerance: Double) -> Bool {
      ratios.allSatisfy { abs($0 - value) < tolerance * value }
    }
    if areClose(to: 2, within: tolerance) {
      return .linear((growths.last ?? 0) * 2 / Double(time))
    }
    if areClose(to: 4, within: tolerance) { return .quadratic }
    // What comes near a whole power may reach it later.
    let mean = ratios.reduce(0, +) / Double(ratios.count)
    let isNear = [2, 4].contains { areClose(to: $0, within: 0.05) }
    return mean > 1.1 && !isNear && areClose(to: mean, within: tolerance)
      ? .power(logarithm(mean)) : nil
  }

  /// The logarithm to base 2, by squaring.
  private func logarithm(_ value: Double) -> Double {
    var (rest, result, place) = (value.significand, Double(value.exponent), 0.5)
    for _ in 0..<30 {
      rest *= rest
      if rest >= 2 {
        rest /= 2
        result += place
      }
      place /= 2
    }
    return result
  }
}
