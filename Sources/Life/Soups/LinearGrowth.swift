import BigInt

/// How the population of a pattern that grows for ever goes up: by the same period after period.
struct LinearGrowth {
  /// The least number of generations after which the growth since then is the same as before.
  let period: Int
  /// The least number of generations after which the growth over a period is the same.
  let cycle: Int
  /// The growth over a cycle from each time of a period on.
  private let gains: [Int]

  /// The longest period looked for, that of apgsearch.
  private static let longestPeriod = 4800

  /// Follows what grows when it is alone; nil when it does not grow regularly from the start.
  init?(of emitter: Emitter, on universe: AnalysisUniverse) {
    var engine = universe.engine(emitter.cells)
    var populations: [Int] = []
    // What was sent out may change the population by periods of its own, mostly short ones.
    let window = min(Self.longestPeriod, max(512, 4 * emitter.motion.period))
    for _ in 0..<3 * window {
      populations.append(Int(clamping: engine.population))
      engine.advance(by: 1)
    }
    func gain(_ time: Int, over length: Int) -> Int {
      populations[time + length] - populations[time]
    }
    func isRepeated(after shift: Int, over length: Int) -> Bool {
      (0..<window).allSatisfy {
        gain($0, over: length) == gain($0 + shift, over: length)
      }
    }
    guard
      let period = (1..<window).first(where: { isRepeated(after: $0, over: $0) }),
      let cycle = (1...period).first(where: { isRepeated(after: $0, over: period) })
    else { return nil }
    self.period = period
    self.cycle = cycle
    gains = (0..<period).map { gain($0, over: cycle) }
    guard sum(of: 1) != 0 else { return nil }
  }

  private func sum(of power: Int) -> Int {
    gains.reduce(0) { sum, gain in sum + (1..<power).reduce(gain) { product, _ in product * gain } }
  }

  /// The code by which catalogues know such a pattern.
  ///
  /// As `yl144_1_16_afb5f3db909e60548f086e22ee3353ac` for the block-laying switch engine: the period, the cycle, the sum of the gains, and a hash of the sums of their squares and cubes.
  /// Source: Adam P. Goucher's apgsearch and the catalogue Catagolue.
  var code: String {
    let hash = MD5.hex("\(sum(of: 2))#\(sum(of: 3))")
    return "yl\(period)_\(cycle)_\(sum(of: 1))_\(hash)"
  }
}
