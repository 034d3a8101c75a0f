import BigInt

/// Looks for the code by which the catalogue Catagolue knows a kind of linear growth, as
/// `yl144_1_16_afb5f3db909e60548f086e22ee3353ac`.
///
/// The first number is the least p for which the growth in p generations has period p, the second
/// the least q that is a period of it, the third the growth in q generations, summed over p of
/// them; the rest is a digest of the sums of squares and cubes. So apgsearch has it.
struct LinearGrowthCode {
  private var engine: any Engine
  private let growthPeriod: Int
  private var populations: [Int]

  /// What apgsearch looks for: shorter periods than this.
  static let bound = 4800

  /// Begins with a pattern whose population after `growthPeriod` generations has grown by a number
  /// that itself has that period.
  init?(_ engine: any Engine, growthPeriod: Int) {
    guard growthPeriod < Self.bound else { return nil }
    self.engine = engine
    self.growthPeriod = growthPeriod
    populations = [Int(clamping: engine.population)]
  }

  /// The code of what is alone and sends out others for ever; nil for too long a period.
  static func code(of emitter: Emitter, on universe: AnalysisUniverse) -> String? {
    guard let period = emitter.growthPeriod else { return nil }
    var search = LinearGrowthCode(universe.engine(emitter.cells), growthPeriod: period)
    return search?.advance { false }
  }

  /// Goes on until the code is found; nil when interrupted before.
  mutating func advance(until isInterrupted: () -> Bool) -> String? {
    while populations.count < 2 * growthPeriod {
      if isInterrupted() { return nil }
      engine.advance(by: 1)
      populations.append(Int(clamping: engine.population))
    }
    return Self.code(populations, growthPeriod: growthPeriod)
  }

  /// The code of a growth of which two periods are known.
  static func code(_ known: [Int], growthPeriod: Int) -> String {
    // What is further in the future follows from the growth of each time of the period.
    let populations = (0..<3 * bound).map { time in
      let first = time % growthPeriod
      return known[first] + time / growthPeriod * (known[first + growthPeriod] - known[first])
    }
    func growth(_ time: Int, _ span: Int) -> Int { populations[time + span] - populations[time] }
    func isPeriod(_ period: Int, of span: Int) -> Bool {
      (0..<bound).allSatisfy { growth($0, span) == growth($0 + period, span) }
    }
    let period = (1..<growthPeriod).first { isPeriod($0, of: $0) } ?? growthPeriod
    let step = (1..<period).first { isPeriod($0, of: period) } ?? period
    // The sums wrap around at 32 bits there, and so here.
    var moments: (Int32, Int32, Int32) = (0, 0, 0)
    for time in 0..<period {
      let difference = Int32(truncatingIfNeeded: growth(time, step))
      moments.0 &+= difference
      moments.1 &+= difference &* difference
      moments.2 &+= difference &* difference &* difference
    }
    return "yl\(period)_\(step)_\(moments.0)_\(MD5.hex("\(moments.1)#\(moments.2)"))"
  }
}
