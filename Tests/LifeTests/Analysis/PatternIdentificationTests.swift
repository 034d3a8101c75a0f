import BigInt
import Lattice
import Testing

@testable import Life

@Suite("All that is told of a pattern")
struct PatternIdentificationTests {
  static func identify(
    _ pattern: Pattern, _ rule: String = "B3/S23", generations: Int = 1 << 24, slice: Int = .max
  ) throws -> Identification {
    var engine = try EngineKind.automatic(RuleString(parsing: rule))
    engine.insert(pattern)
    var search = PatternIdentification(of: engine, limits: .init(generations: generations))
    while search.result == nil {
      var left = slice
      search.advance {
        left -= 1
        return left < 0
      }
    }
    return try #require(search.result)
  }

  static func object(_ code: String) throws -> Pattern { try Apgcode(parsing: code).pattern }

  /// What is told of an object: period, mod, rotor, stator, changes in a period.
  struct Numbers: Hashable {
    var period: Int
    var mod: Int
    var rotor: Int
    var stator: Int
    var changes: Int
  }

  @Test(
    "Oscillators in numbers",
    arguments: [
      ("xs4_33", Numbers(period: 1, mod: 1, rotor: 0, stator: 4, changes: 0)),
      ("xp2_7", Numbers(period: 2, mod: 1, rotor: 4, stator: 1, changes: 8)),
      ("xp2_7e", Numbers(period: 2, mod: 2, rotor: 8, stator: 2, changes: 16)),
      ("xp2_318c", Numbers(period: 2, mod: 2, rotor: 2, stator: 6, changes: 4)),
      (
        "xp3_co9nas0san9oczgoldlo0oldlogz1047210127401",
        Numbers(period: 3, mod: 3, rotor: 64, stator: 24, changes: 128)
      ),
      ("xp15_4r4z4r4", Numbers(period: 15, mod: 15, rotor: 80, stator: 0, changes: 336)),
      (
        "xp30_w33z8kqrqk8zzzw33",
        Numbers(period: 30, mod: 15, rotor: 104, stator: 4, changes: 536)
      ),
    ])
  func numbers(code: String, numbers: Numbers) throws {
    let found = try Self.identify(Self.object(code))
    let measures = try #require(found.measures)
    let parts = try #require(measures.parts)
    #expect(
      Numbers(
        period: measures.motion.period, mod: measures.mod, rotor: parts.rotor,
        stator: parts.stator, changes: measures.changes) == numbers)
    #expect(found.code == code && found.isProven && found.since == 0)
    #expect(found.map?.cells.count == parts.rotor + parts.stator)
  }

  @Test(
    "Spaceships in numbers",
    arguments: [
      ("xq4_153", "c/4 diagonal", 2, 16), ("xq4_6frc", "c/2 orthogonal", 2, 44),
    ])
  func ships(code: String, speed: String, mod: Int, changes: Int) throws {
    let found = try Self.identify(Self.object(code))
    let measures = try #require(found.measures)
    #expect(found.kind == .spaceship && found.code == code && found.map == nil)
    #expect(measures.parts == nil && measures.mod == mod)
    #expect(found.motion?.speed == speed)
    #expect(measures.changes == changes)
  }

  @Test(
    "Directions as on a map",
    arguments: [
      (1, 1, "south-east"), (0, -2, "north"), (-3, 0, "west"), (-1, -1, "north-west"),
      (1, -2, "north-north-east"), (-5, 1, "west-south-west"), (0, 0, nil),
    ] as [(Int, Int, String?)])
  func direction(x: Int, y: Int, direction: String?) {
    #expect(Motion(period: 8, displacement: Point(x, y)).direction == direction)
  }

  @Test("Neither orientation nor phase nor place matters to code and numbers", arguments: 0..<8)
  func symmetry(number: Int) throws {
    for code in ["xp15_4r4z4r4", "xq4_6frc", "xp3_co9nas0san9oczgoldlo0oldlogz1047210127401"] {
      let pattern = try Self.object(code)
      let bounds = try #require(pattern.bounds)
      var engine = try EngineKind.automatic(RuleString(.life))
      engine.insert(
        pattern.oriented(Orientation.allCases[number], in: bounds)
          .translated(by: Point(1000 * number, -77)))
      engine.advance(by: BigInt(3 * number))
      let known = try Self.identify(pattern)
      let turned = try Self.identify(engine.pattern)
      #expect(turned.code == code)
      #expect(turned.measures?.changes == known.measures?.changes)
      #expect(turned.measures?.parts == known.measures?.parts)
      #expect(turned.measures?.mod == known.measures?.mod)
    }
  }

  @Test("A methuselah is a small pattern that takes long")
  func methuselah() throws {
    let found = try Self.identify(Pattern(picture: ".OO\nOO.\n.O."))
    #expect(found.isMethuselah && found.since == 1103 && found.population == 116)
    #expect(found.code == nil)
    #expect(try !Self.identify(Pattern(picture: "OO\n.O")).isMethuselah)
  }

  @Test("What is found does not depend on how the work is divided", arguments: [7, 100])
  func slices(slice: Int) throws {
    for picture in [".O.\n..O\nOOO", "OO.OO\nOO.OO", "O.OO\n.O..\nOO.O"] {
      let pattern = Pattern(picture: picture)
      let whole = try Self.identify(pattern, generations: 3000)
      let sliced = try Self.identify(pattern, generations: 3000, slice: slice)
      #expect(sliced.kind == whole.kind && sliced.since == whole.since)
      #expect(sliced.code == whole.code && sliced.census == whole.census)
      #expect(sliced.measures == whole.measures)
    }
  }

  @Test("Limits are kept, and what was tried is told")
  func limits() throws {
    let found = try Self.identify(Pattern(picture: ".OO\nOO.\n.O."), generations: 200)
    #expect(found.kind == .unknown && found.code == nil)
    #expect(found.tried.contains("not known after 200 generations"))
  }

  @Test("A long period is found by HashLife")
  func longPeriod() throws {
    // Oscillators that are far apart have the least common multiple of their periods.
    let codes = [
      "xp7_wg886picgc48czoi7o5knzx343", "xp9_32acxca23zy04r4zy04r4zo8a6x6a8o",
      "xp11_y0dbzggci5ld3xog8oz0343", "xp13_gy1gr3zd5a64210g8c4066zy2kr6og",
    ]
    let pattern = try codes.enumerated().reduce(Pattern()) { whole, next in
      .union([whole, try Self.object(next.element).translated(by: Point(100 * next.offset, 0))])
    }
    var search = try #require(LongReturn(pattern, rule: .life, longest: 1 << 14))
    guard case .found(let result) = search.advance(until: { false }) else {
      Issue.record("no period is found")
      return
    }
    #expect(result.motion == Motion(period: 7 * 9 * 11 * 13) && result.since == 0)
  }

  @Test("What has too many cells to be taken apart is soon seen to come back as a whole")
  func large() throws {
    let cells = (0..<5600).flatMap { number in
      (0..<3).map { Point(number % 80 * 6 + $0, number / 80 * 6) }
    }
    let found = try Self.identify(Pattern(cells: cells))
    #expect(found.kind == .oscillator)
    #expect(found.motion == Motion(period: 2))
    #expect(found.since == 0)
    // A domino that dies beside them is gone in the next generation.
    let later = try Self.identify(Pattern(cells: cells + [Point(-9, 0), Point(-9, 1)]))
    #expect(later.motion == Motion(period: 2))
    #expect(later.since == 1)
  }

  /// In both cases after the last of the small steps; with the shorter search only large ones meet.
  @Test("HashLife tells when a period begins", arguments: [1 << 12, 1 << 14])
  func settling(longest: Int) throws {
    // The pi-heptomino leaves still lifes and blinkers, and no ship.
    var search = try #require(
      LongReturn(Pattern(picture: "OOO\nO.O\nO.O"), rule: .life, longest: longest))
    guard case .found(let result) = search.advance(until: { false }) else {
      Issue.record("no period is found")
      return
    }
    let finding = try PatternAnalysisTests.finding("OOO\nO.O\nO.O")
    #expect(result.motion?.period == 2 && result.since == finding.since)
  }

  @Test("HashLife tells when the last cell dies")
  func dying() throws {
    let diehard = Pattern(picture: "......O.\nOO......\n.O...OOO")
    var search = try #require(LongReturn(diehard, rule: .life, longest: 1 << 14))
    guard case .found(let result) = search.advance(until: { false }) else {
      Issue.record("its end is not found")
      return
    }
    #expect(result.motion == nil && result.since == 130)
  }

  @Test("A puffer is told by what does not come to rest, not by gliders that overtake it")
  func overtaken() throws {
    let switchEngine = try Pattern(
      wechsler: "0ngg08gz344421y3gg88gzfgvy633wg108zyikw48y2ggzyh4aq221y211zyzwcczy966zywcs8y5o8"
        + "gzymo48gx6y1g8ooy21zyb651e4ogy111y611zyd34461yzy066zyzok8y7652")
    let found = try Self.identify(switchEngine)
    #expect(found.kind == .puffer && found.motion?.speed == "c/12 diagonal")
    #expect(found.motion?.period == 384 && found.outputPeriod == 384)
    // The growth that the catalogue's code tells.
    #expect(found.census.counts.reduce(0) { $0 + $1.key.population * $1.value } == 59)
    #expect(found.code == "yl384_1_59_7aeb1999980c43b4945fb7fcdb023326")
  }

  @Test("Growth is even too when what is left behind changes its population")
  func changingOutput() {
    // A beacon every 54 generations, of 8 cells and 6 in turns.
    let populations = (0..<600).map { 1413 + $0 / 54 * ($0.isMultiple(of: 2) ? 8 : 6) }
    #expect(PlaneAnalysis.period(ofGrowthIn: populations) == 54)
    // A glider every 30.
    #expect(PlaneAnalysis.period(ofGrowthIn: (0..<600).map { 36 + $0 / 30 * 5 }) == 30)
    // No growth by the same number.
    #expect(PlaneAnalysis.period(ofGrowthIn: (0..<600).map { $0 * $0 }) == nil)
  }

  @Test("Growth that doubles with time is linear")
  func powers() throws {
    let gun = Pattern(
      picture: """
        ........................O...........
        ......................O.O...........
        ............OO......OO............OO
        ...........O...O....OO............OO
        OO........O.....O...OO..............
        OO........O...O.OO....O.O...........
        ..........O.....O.......O...........
        ...........O...O....................
        ............OO......................
        """)
    var search = try #require(GrowthSearch(gun, rule: .life, generations: 1 << 20))
    guard case .found(.linear(let rate), _, _) = search.advance(until: { false }) else {
      Issue.record("no linear growth is found")
      return
    }
    #expect(abs(rate - 5 / 30) < 0.01)
  }

  @Test(
    "Places that look the same again tell a gun, foremost sides a puffer",
    arguments: [
      ("blinker puffer 1", 8, Point(-4, 0)), ("Gosper glider gun", 30, .zero),
    ])
  func fronts(name: String, period: Int, way: Point) throws {
    let picture =
      period == 30
      ? """
      ........................O...........
      ......................O.O...........
      ............OO......OO............OO
      ...........O...O....OO............OO
      OO........O.....O...OO..............
      OO........O...O.OO....O.O...........
      ..........O.....O.......O...........
      ...........O...O....................
      ............OO......................
      """
      : """
      ...O.....
      .O...O...
      O........
      O....O...
      OOOOO....
      .........
      .........
      .........
      .OO......
      OO.OOO...
      .OOOO....
      ..OO.....
      .........
      .....OO..
      ...O....O
      ..O......
      ..O.....O
      ..OOOOOO.
      """
    let universe = try #require(AnalysisUniverse(rule: .life))
    var search = try #require(
      FrontSearch(Pattern(picture: picture), on: universe, generations: 1 << 14))
    guard case .found(let result) = search.advance(to: .max, until: { false }) else {
      Issue.record("\(name) is not told")
      return
    }
    #expect(result.motion == Motion(period: period, displacement: way), "\(name)")
  }
}
