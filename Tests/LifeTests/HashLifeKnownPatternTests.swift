import BigInt
import Lattice
import Life
import Testing

/// Patterns whose far future is known.
@Suite struct HashLifeKnownPatternTests: Sendable {
  private static let glider = Pattern(picture: ".O.\n..O\nOOO")
  private static let gun = Pattern(
    picture: """
      ........................O
      ......................O.O
      ............OO......OO............OO
      ...........O...O....OO............OO
      OO........O.....O...OO
      OO........O...O.OO....O.O
      ..........O.....O.......O
      ...........O...O
      ............OO
      """)

  private func universe(_ pattern: Pattern, ceiling: Int = 1 << 30) -> HashLifeEngine {
    var engine = HashLifeEngine(rule: .life, topology: .plane)
    engine.resources.memory = ceiling
    engine.insert(pattern)
    return engine
  }

  @Test(arguments: [BigInt(10).power(30), BigInt(2).power(100), BigInt(10).power(200)])
  func aGliderFliesAsFarAsYouLike(generations: BigInt) {
    var engine = universe(Self.glider)
    engine.advance(by: generations)
    let way = generations / 4
    #expect(engine.population == 5)
    #expect(engine.bounds == Box(x: way, y: way, width: 3, height: 3))
    #expect(engine.generation == generations)
    // Too far away for anything that counts in Int.
    #expect(engine.pattern.isEmpty)
    engine[Point(3, 4)] = 1
    #expect(engine.population == 6)
    #expect(engine.pattern == Pattern(cells: [Point(3, 4)]))
  }

  /// Squares of two thousand levels, in a thread whose stack is not known to be large.
  @Test func theRecursionIsAsDeepAsTheStepsAreLong() async {
    for threads in 1...2 {
      let way = await Task.detached {
        var engine = self.universe(Self.glider)
        engine.resources.threads = threads
        engine.shareEachStep()
        engine.advance(by: BigInt(2).power(1998))
        engine[Point(0, 0)] = 1
        _ = engine.quadtree
        return engine.bounds?.width
      }.value
      #expect(way == BigInt(2).power(1996) + 3)
    }
  }

  /// A glider every 30 generations, each of five cells, and the gun the same as in the beginning.
  @Test(arguments: [
    BigInt(30_000), BigInt(1_000_020), BigInt(30) * BigInt(2).power(70),
    BigInt(30) * BigInt(10).power(40),
  ])
  func theGunShootsForEver(generations: BigInt) {
    var engine = universe(Self.gun)
    #expect(engine.population == 36)
    engine.advance(by: generations)
    #expect(engine.population == 36 + generations / 30 * 5)
  }

  @Test func theRPentominoSettles() {
    var engine = universe(Pattern(picture: ".OO\nOO.\n.O."))
    engine.advance(by: 1103)
    #expect(engine.population == 116)
    engine.advance(by: 3)
    #expect(engine.population == 116)
  }

  @Test func aGliderOfHolesGlides() throws {
    // Conway's Life with black and white exchanged.
    var engine = try EngineKind.hashlife.make(RuleString(parsing: "B0123478/S01234678"))
    engine.insert(Self.glider)
    engine.advance(by: BigInt(4) * BigInt(10).power(9))
    #expect(engine.pattern == Self.glider.translated(by: Point(1_000_000_000, 1_000_000_000)))
    #expect(engine.background == 1)
  }

  @Test func anEmptyPlaneUnderB0Flashes() throws {
    var engine = try EngineKind.hashlife.make(RuleString(parsing: "B0/S"))
    engine.advance(by: 1_000_001)
    #expect(engine.background == 1)
    #expect(engine[Point(7, -3)] == 1)
    engine.advance(by: 1)
    #expect(engine.background == 0)
  }

  @Test func aWideSoupGoesInAndComesOut() {
    let soup = Soup(
      filling: Rect(x: -1_000_003, y: 77, width: 700, height: 900), density: 0.3, seed: 5
    ).pattern
    let far = Soup(
      filling: Rect(x: 1 << 60, y: -(1 << 60), width: 100, height: 100), density: 0.5, seed: 6
    ).pattern
    var engine = universe(soup)
    engine.insert(far)
    #expect(engine.pattern == Pattern(runs: soup.runs + far.runs))
    #expect(engine.population == BigInt(soup.population + far.population))
  }

  /// What lies beyond the coordinates is dropped, not wrapped.
  @Test func cellsBeyondTheLimitAreLeftOut() {
    let limit = Pattern.coordinateLimit
    var engine = universe(Self.glider)
    engine[Point(limit, 0)] = 1
    engine[Point(0, Int.min)] = 1
    engine[Point(Int.max, Int.max)] = 1
    #expect(engine.population == 5)
    #expect(engine[Point(Int.max, Int.min)] == 0)
    #expect(engine.pattern(in: Rect(x: 100, y: 100, width: 0, height: 5)).isEmpty)
  }
}
