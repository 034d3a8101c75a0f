import BigInt
import Lattice
import Life
import Testing

/// Two threads in one store make the same cells as one, and squares that are as they should be.
@Suite struct HashLifeThreadTests {
  private func universe(_ rule: String, seed: UInt64, threads: Int) throws -> HashLifeEngine {
    let rule = try RuleString(parsing: rule)
    var engine = HashLifeEngine(rule: rule.rule, topology: .plane)
    engine.resources = Resources(threads: threads, memory: 1 << 30)
    engine.insert(
      Soup(filling: Rect(x: -40, y: -30, width: 90, height: 90), density: 0.4, seed: seed).pattern)
    if threads > 1 { engine.shareEachStep() }
    return engine
  }

  @Test(arguments: ["B3/S23", "B36/S23", "B0123478/S01234678", "345/2/4"], [1, 2] as [UInt64])
  func twoThreadsMakeTheSameCells(rule: String, seed: UInt64) throws {
    var one = try universe(rule, seed: seed, threads: 1)
    var two = try universe(rule, seed: seed, threads: 2)
    for generations in [64, 1, 37, 256, 64] {
      one.advance(by: BigInt(generations))
      two.advance(by: BigInt(generations))
      #expect((two.pattern == one.pattern) as Bool, "\(rule), seed \(seed), \(one.generation)")
    }
    #expect(two.brokenInvariant == nil)
    #expect(two.squareCount >= one.squareCount)
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>) func underATinyCeiling(seed: UInt64) throws {
    var one = try universe("B3/S23", seed: seed, threads: 1)
    var two = try universe("B3/S23", seed: seed, threads: 2)
    two.resources.memory = 200_000
    for generations in [300, 200] {
      #expect(two.advance(by: BigInt(generations), until: { false }) == BigInt(generations))
      one.advance(by: BigInt(generations))
      #expect((two.pattern == one.pattern) as Bool, "seed \(seed)")
      #expect(two.brokenInvariant == nil)
    }
  }

  @Test func interruptedStepsGoOn() throws {
    var one = try universe("B3/S23", seed: 9, threads: 1)
    var two = try universe("B3/S23", seed: 9, threads: 2)
    while two.generation < 512 {
      var left = 3
      _ = two.advance(by: 512 - two.generation) {
        left -= 1
        return left < 0
      }
    }
    one.advance(by: 512)
    #expect((two.pattern == one.pattern) as Bool)
    #expect(two.brokenInvariant == nil)
  }
}
