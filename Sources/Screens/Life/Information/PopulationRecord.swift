import BigInt
import Life

/// The population of the generations that were seen, the latest last, and what it changed by.
///
/// Births and deaths are exact. They are known only for a generation whose predecessor was seen, and
/// while there are few enough cells to compare them all.
struct PopulationRecord {
  /// One generation.
  struct Sample: Hashable {
    var generation: BigInt
    var population: Double
    /// The cells that began and that ceased to live, or nil where that is not known.
    var births: Int?
    var deaths: Int?
  }

  private(set) var samples: [Sample] = []
  /// The last generation, to be compared with the next one.
  private var last: (generation: BigInt, pattern: Pattern, background: CellState)?

  /// As many as the widest plot shows, and a good deal more, so that they are seldom moved.
  private static let mostSamples = 4096
  private static let leastSamples = 1024
  /// The most cells that are compared.
  private static let mostCells = BigInt(1 << 18)

  /// Takes a universe as it is now, unless that was its last generation already.
  mutating func add(_ engine: any Engine, population: BigInt) {
    let generation = engine.generation
    if let newest = samples.last?.generation {
      if newest == generation { return }
      if newest > generation { self = PopulationRecord() }
    }
    var sample = Sample(generation: generation, population: Double(population))
    if population <= Self.mostCells {
      let pattern = engine.pattern
      if let last, last.generation + 1 == generation, last.background == engine.background {
        let kept = pattern.commonCells(with: last.pattern)
        sample.births = pattern.population - kept
        sample.deaths = last.pattern.population - kept
      }
      last = (generation, pattern, engine.background)
    } else {
      last = nil
    }
    samples.append(sample)
    if samples.count > Self.mostSamples {
      samples.removeFirst(samples.count - Self.leastSamples)
    }
  }
}

extension Pattern {
  /// The number of cells that both have, whatever their states.
  /// - Complexity: O(runs of both).
  func commonCells(with other: Pattern) -> Int {
    var count = 0
    var index = 0
    for run in runs {
      while index < other.runs.count,
        (other.runs[index].y, other.runs[index].end) <= (run.y, run.x)
      {
        index += 1
      }
      var near = index
      while near < other.runs.count, other.runs[near].y == run.y, other.runs[near].x < run.end {
        count += max(0, min(run.end, other.runs[near].end) - max(run.x, other.runs[near].x))
        near += 1
      }
    }
    return count
  }
}
