import BigInt
import Lattice
import Life
import Testing

/// Several generations in a pass: they must be those that single passes make.
@Suite struct DenseBlocksTests {
  private func universe(_ rule: RuleString, _ soup: Pattern, blocksFrom: Int) -> any Engine {
    var engine = EngineKind.dense(rule, blocksFrom: blocksFrom)
    engine.insert(soup)
    return engine
  }

  @Test(
    arguments: [
      "B3/S23:T4200,270", "B36/S23:T512+77,300", "B3/S23:T431,300-9", "B3/S23:P4101,60",
      "B013/S1:P210,270", "B03/S238:T640,70", "/2/3:T450,260", "/2/3:P430,40", "345/2/25:T300,60",
      "B2-a/S12:P70,33", "B2/S34H:T64,5", "B3/S23:T3,9",
    ], [1, 3])
  func agreeWithSinglePasses(notation: String, threads: Int) throws {
    let rule = try RuleString(parsing: notation)
    let extent = try #require(rule.topology.extent)
    let soup = Soup(filling: extent, density: 0.4, seed: 7, for: rule.rule).pattern
    var blocks = universe(rule, soup, blocksFrom: 0)
    var single = universe(rule, soup, blocksFrom: .max)
    blocks.resources.threads = threads
    for generations in [1, 32, 5] {
      blocks.advance(by: BigInt(generations))
      for _ in 0..<generations { single.advance(by: 1) }
      #expect((blocks.pattern == single.pattern) as Bool, "\(notation)")
      #expect((blocks.population == single.population) as Bool, "\(notation)")
    }
    #expect(blocks.generation == 38)
  }

  @Test func anEditBetweenPassesCounts() throws {
    let rule = try RuleString(parsing: "B3/S23:T200,100")
    let soup = Soup(
      filling: try #require(rule.topology.extent), density: 0.3, seed: 1
    ).pattern
    var blocks = universe(rule, soup, blocksFrom: 0)
    var naive = try EngineKind.naive.make(rule)
    naive.insert(soup)
    for edge in [Point(-100, 0), Point(99, 49), Point(0, -50)] {
      blocks.advance(by: 7)
      naive.advance(by: 7)
      blocks[edge] = 1
      naive[edge] = 1
      #expect((blocks.pattern == naive.pattern) as Bool)
    }
  }

  @Test func brokenOffPassesChangeNothing() throws {
    let rule = try RuleString(parsing: "B3/S23:T500,1200")
    let soup = Soup(
      filling: try #require(rule.topology.extent), density: 0.3, seed: 1
    ).pattern
    var engine = EngineKind.dense(rule, blocksFrom: 0, largestStrip: Size(500, 256))
    engine.insert(soup)
    var questions = 0
    let done = engine.advance(by: 100) {
      questions += 1
      return questions > 1
    }
    #expect(done == 0)
    #expect((engine.pattern == soup) as Bool)
    // Taken up again where it was broken off, unless a copy was, or a cell was set.
    var copy = engine
    var edited = engine
    edited[Point(3, 3)] = 1
    var straight = universe(rule, soup, blocksFrom: .max)
    var straightEdited = straight
    straightEdited[Point(3, 3)] = 1
    for _ in 0..<32 {
      straight.advance(by: 1)
      straightEdited.advance(by: 1)
    }
    var passes = 0
    while engine.generation < 32 {
      _ = engine.advance(by: 32 - engine.generation) {
        passes += 1
        return passes % 3 == 0
      }
    }
    copy.advance(by: 32)
    edited.advance(by: 32)
    #expect((engine.pattern == straight.pattern) as Bool)
    #expect((copy.pattern == straight.pattern) as Bool)
    #expect((edited.pattern == straightEdited.pattern) as Bool)
  }
}
