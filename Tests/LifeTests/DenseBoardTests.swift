import BigInt
import Lattice
import Life
import Testing

/// What is known of gliders on closed surfaces, and how a dense board is left when it is stopped.
@Suite struct DenseBoardTests {
  private static let glider = Pattern(
    cells: [Point(1, 0), Point(2, 1), Point(0, 2), Point(1, 2), Point(2, 2)])

  private func run(_ rule: String, _ generations: Int, _ start: Pattern) throws -> Pattern {
    var engine = try EngineKind.dense.make(try RuleString(parsing: rule))
    engine.insert(start)
    engine.advance(by: BigInt(generations))
    return engine.pattern
  }

  @Test func aGliderComesBackMirroredFromAKleinBottle() throws {
    // A cell diagonally in four generations: 20 rows take 80, and lead over one twisted edge.
    let mirrored = Pattern(cells: Self.glider.cells.map { Point(-1 - $0.0.x, $0.0.y) })
    #expect(try run("B3/S23:K20*,20", 80, Self.glider) == mirrored)
    #expect(try run("B3/S23:K20*,20", 160, Self.glider) == Self.glider)
    // Over the other pair of edges it comes back upside down.
    let flipped = Pattern(cells: Self.glider.cells.map { Point($0.0.x, -1 - $0.0.y) })
    #expect(try run("B3/S23:K20,20*", 80, Self.glider) == flipped)
    // A shift moves the mirror's axis by half a cell.
    let moved = Pattern(cells: Self.glider.cells.map { Point(-2 - $0.0.x, $0.0.y) })
    #expect(try run("B3/S23:K20*+1,20", 80, Self.glider) == moved)
  }

  @Test func aGliderComesBackToItsPlaceOnATorus() throws {
    #expect(try run("B3/S23:T20,20", 80, Self.glider) == Self.glider)
    let shifted = Pattern(
      cells: Self.glider.cells.map { Point($0.0.x + 5 > 9 ? $0.0.x - 15 : $0.0.x + 5, $0.0.y) })
    #expect(try run("B3/S23:T20+5,20", 80, Self.glider) == shifted)
  }

  @Test func aSpaceshipNeverLeavesAnEndlessTube() throws {
    // A window follows it: 2,000 cells away it is as it was.
    let ship = Pattern(
      cells: [(1, 0), (4, 0), (0, 1), (0, 2), (4, 2), (0, 3), (1, 3), (2, 3), (3, 3)]
        .map { Point($0.0, $0.1) })
    #expect(
      try run("B3/S23:T0,30", 4000, ship) == ship.translated(by: Point(-2000, 0)))
    let upright = Pattern(cells: ship.cells.map { Point($0.0.y, $0.0.x) })
    #expect(
      try run("B3/S23:P30,0", 4000, upright) == upright.translated(by: Point(0, -2000)))
  }

  @Test func theLoneCellAtAPoleSeesItself() throws {
    // At a pole three of a cell's neighbours are the cell itself.
    let corner = Pattern(cells: [Point(-4, -4)])
    #expect(try run("B/S1:S8", 1, corner).isEmpty)
    #expect(try run("B/S3:S8", 1, corner) == corner)
    // The other kind of corner touches itself once.
    #expect(try run("B/S1:S8", 1, Pattern(cells: [Point(3, -4)])) == Pattern(cells: [Point(3, -4)]))
  }

  @Test(arguments: ["B3/S23:P8192,8300", "B3/S23:K8191*,8300"])
  func aGenerationCanBeBrokenOff(rule: String) throws {
    // More than one strip of rows: the fourth question comes in the middle of some pass.
    var stopped = try EngineKind.dense.make(try RuleString(parsing: rule))
    let corner = try #require(stopped.topology.extent)
    stopped.insert(Self.glider.translated(by: corner.origin))
    var straight = stopped
    var questions = 0
    let done = stopped.advance(by: 5) {
      questions += 1
      return questions > 3
    }
    #expect(done < 5)
    #expect(stopped.generation == done)
    straight.advance(by: done)
    let rect = Rect(x: corner.x, y: corner.y, width: 9000, height: 9)
    #expect(stopped.pattern(in: rect) == straight.pattern(in: rect))
    #expect(stopped.population == straight.population)
    stopped.advance(by: 2)
    straight.advance(by: 2)
    #expect(stopped.pattern(in: rect) == straight.pattern(in: rect))
  }

  @Test func whatLiesTooFarAwayIsDropped() throws {
    let rule = try RuleString(parsing: "R2,C0,S2-5,B3-4,NM")
    var engine = try EngineKind.dense.make(rule)
    let far = Pattern.coordinateLimit
    engine.insert(Pattern(cells: [Point(0, 0), Point(1, 0), Point(far, far)]))
    engine[Point(-far, 5)] = 1
    engine[Point(Int.max, Int.min)] = 1
    #expect(engine.pattern == Pattern(cells: [Point(0, 0), Point(1, 0)]))
    #expect(engine[Point(far, far)] == 0)
  }

  @Test func aWindowStopsWhereCoordinatesEnd() throws {
    // Cells are born one column further on either side in each generation.
    var engine = try EngineKind.dense.make(try RuleString(parsing: "B1/S:T0,9"))
    let edge = Pattern.coordinateLimit - 100
    engine.insert(Pattern(cells: [Point(edge, 0)]))
    let done = engine.advance(by: 1000) { false }
    // The window ends 64 cells beyond the first cell, and cannot go further.
    #expect(done == 64)
    #expect(engine.generation == 64)
  }
}
