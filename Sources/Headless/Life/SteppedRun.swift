import BigInt
import Life
import Screens

/// The stepping of one universe, with the time it takes; reports and rows take none of it.
struct SteppedRun {
  private let start: UniverseOptions.Start
  private let first: BigInt
  private var time = Duration.zero

  init(_ start: UniverseOptions.Start, _ universe: inout any Engine) {
    self.start = start
    first = universe.generation
  }

  /// Goes on by `generations`, or until Ctrl-C, and hands a report to `print` at each row.
  mutating func advance(
    _ universe: inout any Engine, by generations: BigInt, rowEvery: BigInt?, step: BigInt?,
    print: (RunReport) -> Void
  ) {
    let end = universe.generation + generations
    let progress = ProgressLine()
    var nextRow = rowEvery.map { _ in universe.generation }
    while true {
      if let row = nextRow, let rowEvery, universe.generation == row {
        progress.clear()
        print(report(universe))
        nextRow = row + rowEvery
      }
      guard universe.generation < end, !Interrupt.isRequested, !universe.isOutOfMemory else {
        break
      }
      let stop = min(end, nextRow ?? end)
      let length = min(stop - universe.generation, step ?? stop)
      advance(&universe, by: length, towards: end, progress)
    }
    progress.clear()
    if let rowEvery, (universe.generation - first) % rowEvery != 0 { print(report(universe)) }
  }

  private mutating func advance(
    _ universe: inout any Engine, by length: BigInt, towards end: BigInt, _ progress: ProgressLine
  ) {
    let clock = ContinuousClock()
    let begin = clock.now
    let target = universe.generation + length
    // In slices, so that there is something to say between them.
    while universe.generation < target && !Interrupt.isRequested && !universe.isOutOfMemory {
      let sliceEnd = clock.now + .milliseconds(200)
      _ = universe.advance(by: target - universe.generation) {
        Interrupt.isRequested || clock.now >= sliceEnd
      }
      progress.show("generation \(universe.generation.grouped) of \(end.grouped)")
    }
    time += clock.now - begin
  }

  /// A sentence when memory did not suffice for the steps that were asked for.
  func memoryNote(_ universe: any Engine) -> String? {
    let size = ByteCount(universe.resources.memory).description
    return universe.hashLife?.shortening.map {
      "note: a step of 2^\($0.wanted) generations did not fit into \(size); took 2^\($0.taken)"
    }
  }

  /// The error that ends a run which memory did not suffice for.
  func memoryFailure(_ universe: any Engine) -> Failure? {
    guard universe.isOutOfMemory else { return nil }
    let size = ByteCount(universe.resources.memory).description
    let next = (universe.generation + 1).grouped
    return Failure(
      .outOfMemory, "error: generation \(next) does not fit into \(size); see --memory")
  }

  /// A report on the universe as it is now.
  func report(_ universe: any Engine) -> RunReport {
    RunReport(start, universe, seconds: time.inSeconds, stepped: universe.generation - first)
  }
}

extension Duration {
  /// The time in seconds.
  var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
