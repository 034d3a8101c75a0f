import ArgumentParser
import BigInt
import Lattice
import Life

/// The runs of one workload in this process.
struct WorkloadRun {
  let measurement: Measurement

  /// The first generation of a workload; of many soups, an empty one.
  static func start(_ workload: Workload) throws -> UniverseOptions.Start {
    switch workload.source {
    case .pattern(let name): try UniverseOptions.parse([name]).start()
    case .soup(let rule, let side):
      try UniverseOptions.parse([
        "--random", "0.5", "--size", "\(Size(side, side))", "--seed", "1", "--rule", rule,
      ]).start()
    case .soups: try UniverseOptions.parse([]).startOrEmpty()
    }
  }

  /// Runs a workload as often as the options say.
  init(_ workload: Workload, options: LifeBench, start given: UniverseOptions.Start? = nil) throws {
    let start = try given ?? Self.start(workload)
    let kind = options.kind(for: workload)
    let resources = options.machine.resources
    guard let generations = options.generations?.value ?? BigInt(generations: workload.generations)
    else {
      throw Failure(.internalError, "error: no number of generations: \(workload.generations)")
    }
    var times: [Double] = []
    var digest = Digest()
    var peakMemory = 0
    var end: (kind: EngineKind, stepped: BigInt, population: BigInt) = (kind ?? .sparse, 0, 0)
    for _ in 0..<options.runCount where !Interrupt.isRequested {
      if case .soups(let count) = workload.source {
        let soups = try SoupRun(count, on: kind ?? .sparse, resources)
        if Interrupt.isRequested && !times.isEmpty { break }
        times.append(soups.seconds)
        digest = soups.digest
        end = (kind ?? .sparse, soups.generations, soups.population)
        continue
      }
      var universe = try start.universe(in: kind, resources: resources)
      var run = SteppedRun(start, &universe)
      run.advance(&universe, by: generations, rowEvery: nil, step: nil) { _ in }
      // A run that was broken off tells nothing beside whole ones.
      if Interrupt.isRequested && !times.isEmpty { break }
      let report = run.report(universe)
      // Listing all cells for the digest takes memory of its own.
      if times.isEmpty { peakMemory = Posix.peakMemory }
      times.append(report.seconds)
      digest = Digest(universe)
      end = (report.engine, report.stepped, report.population)
    }
    measurement = Measurement(
      name: workload.name, engine: end.kind, rule: start.rule, threads: resources.threads,
      generations: end.stepped, times: times.sorted(), population: end.population,
      digest: digest.text, peakMemory: peakMemory > 0 ? peakMemory : Posix.peakMemory)
  }
}

/// Many small soups, each until it has settled.
private struct SoupRun {
  private(set) var generations: BigInt = 0
  private(set) var population: BigInt = 0
  private(set) var digest = Digest()
  let seconds: Double

  /// The generations between two looks at the population: a multiple of the common periods, so that
  /// ash has the same number of cells at each; and how often it must be the same.
  private static let stride = 120
  private static let repetitions = 4
  private static let mostGenerations: BigInt = 30_000

  init(_ count: Int, on kind: EngineKind, _ resources: Resources) throws {
    let clock = ContinuousClock()
    let begin = clock.now
    for seed in 1...max(1, UInt64(count)) where !Interrupt.isRequested {
      var engine = try kind.make(RuleString(.life), resources: resources)
      engine.insert(
        Soup(filling: Rect(x: 0, y: 0, width: 16, height: 16), density: 0.5, seed: seed).pattern)
      var last: BigInt = -1
      var same = 1
      while same < Self.repetitions, engine.generation < Self.mostGenerations {
        engine.advance(by: BigInt(Self.stride))
        let now = engine.population
        same = now == last ? same + 1 : 1
        last = now
      }
      generations += engine.generation
      population += last
      digest.add(engine.generation)
      digest.add(last)
    }
    seconds = (clock.now - begin).inSeconds
  }
}
