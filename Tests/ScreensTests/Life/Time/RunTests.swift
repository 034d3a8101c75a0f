import BigInt
import Lattice
import Testing

@testable import Screens

@Suite struct RunTests {
  /// A run that was watched at several speeds, drawn from a seed.
  private func run(seed: UInt64) -> Run {
    var generator = SplitMix64(seed: seed)
    var run = Run()
    for _ in 0...generator.below(8) {
      let generations = BigInt(1) << generator.below(80)
      for _ in 0...generator.below(20) { run.add(generations) }
    }
    return run
  }

  @Test func isAsLongAsItWasWatched() {
    var run = Run()
    for _ in 0..<100 { run.add(1) }
    #expect(run.width == 100 && run.length == 100)
    #expect(run.offset(at: 50 * Run.unit) == 50)
    for _ in 0..<100 { run.add(1000) }
    #expect(run.width == 200)
    #expect(run.offset(at: 150 * Run.unit) == 50_100)
    #expect(run.position(of: 50_100) == 150 * Run.unit)
  }

  /// A leap that took one frame is long enough on the bar to look into.
  @Test func leapsCanBeLookedInto() {
    var run = Run()
    run.add(1_000_000)
    #expect(run.width == 100)
    #expect(run.offset(at: run.width * Run.unit / 2) == 500_000)
  }

  @Test(arguments: 0..<20)
  func positionsRiseFromEndToEnd(seed: UInt64) {
    let run = run(seed: seed)
    #expect(run.position(of: 0) == 0 && run.offset(at: 0) == 0)
    #expect(run.offset(at: run.width * Run.unit) == run.length, "seed \(seed)")
    #expect(run.position(of: run.length) == run.width * Run.unit, "seed \(seed)")
    var (last, lastPosition) = (BigInt(-1), -1)
    for step in 0...50 {
      let offset = run.offset(at: run.width * Run.unit * step / 50)
      #expect(offset >= last, "seed \(seed)")
      let position = run.position(of: offset)
      #expect(position >= lastPosition && position <= run.width * Run.unit, "seed \(seed)")
      (last, lastPosition) = (offset, position)
    }
  }

  @Test(arguments: 0..<20)
  func truncatesToAnyLength(seed: UInt64) {
    let whole = run(seed: seed)
    for step in 0...10 {
      var run = whole
      let length = whole.length * BigInt(step) / 10
      run.truncate(to: length)
      #expect(run.length == length, "seed \(seed)")
      #expect(run.offset(at: run.width * Run.unit) == length, "seed \(seed)")
    }
  }

  /// However irregular the speed, it takes little memory.
  @Test func piecesAreFew() {
    var run = Run()
    var total: BigInt = 0
    for step in 0..<10_000 {
      let generations = BigInt(1) << (step * 7 % 40)
      run.add(generations)
      total += generations
    }
    #expect(run.length == total && run.offset(at: run.width * Run.unit) == total)
    #expect(MemoryLayout.size(ofValue: run) < 64)
  }
}
