import BigInt
import Lattice
import Life
import Testing

@Suite("Apgcodes")
struct ApgcodeTests {
  /// The phases of an object of this period.
  static func phases(of pattern: Pattern, period: Int) throws -> [Pattern] {
    var engine = try EngineKind.naive.make(RuleString(.life))
    engine.insert(pattern)
    return (0..<period).map { _ in
      let phase = engine.pattern
      engine.advance(by: 1)
      return phase
    }
  }

  @Test(
    "Codes that everyone knows, from any phase and orientation",
    arguments: [
      ("xs4_33", "OO\nOO", 1), ("xs6_696", ".OO.\nO..O\n.OO.", 1),
      ("xs7_2596", ".OO.\nO..O\n.O.O\n..O.", 1), ("xs5_253", "OO.\nO.O\n.O.", 1),
      ("xq4_153", "OOO\nO..\n.O.", 4), ("xq4_6frc", ".OOOO\nO...O\n....O\nO..O.", 4),
      ("xp2_7", "OOO", 2), ("xp2_7e", ".OOO\nOOO.", 2), ("xp2_318c", "OO..\nO...\n...O\n..OO", 2),
      (
        "xp3_co9nas0san9oczgoldlo0oldlogz1047210127401",
        """
        ..OOO...OOO..
        .............
        O....O.O....O
        O....O.O....O
        O....O.O....O
        ..OOO...OOO..
        .............
        ..OOO...OOO..
        O....O.O....O
        O....O.O....O
        O....O.O....O
        .............
        ..OOO...OOO..
        """, 3
      ),
      ("xp15_4r4z4r4", "OOOOOOOOOO", 15),
    ])
  func known(code: String, picture: String, period: Int) throws {
    let prefix = String(code.prefix { $0 != "_" })
    let object = try Apgcode(parsing: code)
    #expect(object.description == code)
    #expect(Apgcode.code(of: object.pattern, under: .life) == code)
    let own = try Self.phases(of: object.pattern, period: period)
    #expect(Apgcode.canonical(of: own, prefix: prefix) == code)
    // The pentadecathlon comes from a row that is none of its phases.
    var engine = try EngineKind.naive.make(RuleString(.life))
    engine.insert(Pattern(picture: picture))
    engine.advance(by: period == 15 ? 60 : 0)
    let phases = try Self.phases(of: engine.pattern, period: period)
    #expect(Apgcode.canonical(of: phases, prefix: prefix) == code)
  }

  @Test("Empty columns and strips", arguments: [1, 2, 3, 4, 5, 38, 39, 40, 41, 78, 79, 100])
  func gaps(gap: Int) throws {
    let pattern = Pattern(cells: [Point(0, 0), Point(gap + 1, 4), Point(gap + 1, gap + 5)])
    let text = try #require(pattern.wechsler())
    #expect(try Pattern(wechsler: text) == pattern, "\(text)")
    let shown = [1: "10g", 2: "1wg", 3: "1xg", 4: "1y0g", 39: "1yzg", 40: "1yz0g", 41: "1yzwg"]
    if let start = shown[gap] { #expect(text.hasPrefix(start), "\(text)") }
  }

  /// As lifelib 2.5.6 tells them where it knows no rule.
  @Test(
    "States are told bit by bit",
    arguments: [(1, "1"), (2, "0_1"), (3, "1_1"), (4, "0_0_1"), (6, "0_1_1"), (8, "0_0_0_1")]
      as [(CellState, String)])
  func states(state: CellState, text: String) throws {
    let cell = Pattern(runs: [.init(x: 0, y: 0, state: state)])
    #expect(cell.wechsler() == text)
    #expect(try Pattern(wechsler: text) == cell)
  }

  /// As lifelib counts what is left of a dying cell from the third bit on.
  @Test(
    "States of Generations are told by what is left of them",
    arguments: [
      (3, ["1", "0_1"]), (4, ["1", "0_1_1", "0_1"]), (5, ["1", "0_1_0_1", "0_1_1", "0_1"]),
      (6, ["1", "0_1_1_1", "0_1_0_1", "0_1_1", "0_1"]),
    ])
  func ages(stateCount: Int, texts: [String]) throws {
    let states = WechslerStates.ages(stateCount)
    for (place, text) in texts.enumerated() {
      let cell = Pattern(runs: [.init(x: 0, y: 0, state: CellState(place + 1))])
      #expect(cell.wechsler(states: states) == text)
      #expect(try Pattern(wechsler: text, states: states) == cell)
    }
  }

  @Test("Every state of Generations is told by bits of its own", arguments: 2...256)
  func allAges(stateCount: Int) throws {
    let states = WechslerStates.ages(stateCount)
    let runs = (1..<stateCount).map { Pattern.Run(x: $0, y: 0, state: CellState($0)) }
    let row = Pattern(runs: runs)
    let text = try #require(row.wechsler(states: states))
    #expect(try Pattern(wechsler: text, states: states) == row.translated(by: Point(-1, 0)))
  }

  @Test("Objects of Generations have lifelib's codes", arguments: agingCodes)
  func agingObjects(rule: String, code: String, picture: String) throws {
    let rule = try RuleString(parsing: rule).rule
    let rows = picture.split(separator: "/", omittingEmptySubsequences: false)
    let runs = rows.enumerated().flatMap { y, row in
      row.utf8.enumerated().compactMap { x, letter in
        letter == UInt8(ascii: ".") ? nil : Pattern.Run(x: x, y: y, state: letter - 64)
      }
    }
    let object = Pattern(runs: runs)
    #expect(Apgcode.code(of: object, under: rule) == code)
    let read = try Apgcode(parsing: code, under: rule).pattern
    #expect(Apgcode.code(of: read, under: rule) == code)
  }

  /// Rules, lifelib 2.5.6's codes of objects, and a phase of each in the letters of RLE.
  static let agingCodes = [
    ("345/2/4", "xs5_272", ".A/AAA/.A"), ("345/2/4", "xq1_11_66_22", "CC/BB/AA"),
    ("345/2/4", "xp12_05e4_6_2", "CBA/.A/AAA/.A"),
    ("345/2/4", "xq1_114_66o_228", "..C/..B/CCA/BB/AA"),
    ("345/2/4", "xq1_11x22_66xcc_22x44", ".CBA/.CBA////CBA/CBA"),
    ("2/234/5", "xq1_11_ee_44_22", "DCBA/DCBA"),
    ("2/234/5", "xq1_411_oeez1_g44_822", ".AA/.BB/ACC/BDD/C/D"),
    ("2/234/5", "xq1_609_066f99_w609_0609", "D..D/C..C/BDDB/ACCA/.BB/.AA"),
  ]

  @Test(
    "Bits that tell no age",
    arguments: [(4, "1_1", 2), (4, "0_0_1", 4), (5, "0_1_1_1", 2), (4, "0_1_1_1", 5)])
  func noAge(stateCount: Int, text: String, offset: Int) throws {
    let error = #expect(throws: ApgcodeError.self) {
      try Pattern(wechsler: text, states: .ages(stateCount))
    }
    #expect(error?.offset == offset)
  }

  @Test("A code gives back cells in many states", arguments: 0..<20)
  func statesRoundTrip(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let runs = (0..<30).map { _ in
      Pattern.Run(
        x: random.below(20), y: random.below(20), state: CellState(1 + random.below(255)))
    }
    let pattern = Pattern(runs: runs)
    let corner = try #require(pattern.bounds?.origin)
    let cornered = pattern.translated(by: Point(-corner.x, -corner.y))
    let text = try #require(pattern.wechsler())
    #expect(try Pattern(wechsler: text) == cornered, "seed \(seed)")
  }

  @Test("A code gives back the cells", arguments: 0..<100)
  func roundTrip(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let size = Rect(x: 0, y: 0, width: 1 + random.below(90), height: 1 + random.below(30))
    let soup = Soup(filling: size, density: [0.01, 0.3, 0.9][random.below(3)], seed: seed).pattern
    guard let corner = soup.bounds?.origin else { return }
    let pattern = soup.translated(by: Point(-corner.x, -corner.y))
    let text = try #require(pattern.wechsler())
    #expect(try Pattern(wechsler: text) == pattern, "seed \(seed)")
    let canonical = try #require(Apgcode.canonical(of: [pattern], prefix: "xp2"))
    // The shortest of all orientations is the same from each of them.
    let turned = Pattern(cells: pattern.cells.map { Point(-$0.0.y, $0.0.x) })
    #expect(Apgcode.canonical(of: [turned], prefix: "xp2") == canonical, "seed \(seed)")
    #expect(canonical.utf8.count <= text.utf8.count + 4)
  }

  @Test(
    "What is wrong, and where",
    arguments: [
      ("glider", .noPrefix, 0), ("xs_33", .noPrefix, 0), ("ov_p2", .noPrefix, 0),
      ("xs4_", .noCells, 4), ("xs4_0", .noCells, 4), ("xs4_3!", .unexpected("!"), 5),
      ("xs4_33Z", .unexpected("Z"), 6), ("xs4_33y", .endsEarly, 7),
      ("xp3_1y_1", .unexpected("_"), 6), ("xs4_1_1_1_1_1_1_1_1_1", .tooManyStates, 19),
      ("xs5_33", .wrongPopulation(4), 2),
      ("xs4_é", .unexpected("é"), 4),
    ] as [(String, ApgcodeError.Reason, Int)])
  func errors(text: String, reason: ApgcodeError.Reason, offset: Int) {
    let error = #expect(throws: ApgcodeError.self) { _ = try Apgcode(parsing: text) }
    #expect(error?.reason == reason)
    #expect(error?.offset == offset)
  }

  @Test(
    "Empty strips at the end do not count when texts are compared, in the last bit too",
    arguments: [
      "xq1_028z11_gh4", "xq1_8izw11_49gg", "xq2_0294z11_gh42", "xq2_0494z11_gi42",
    ])
  func emptyStrips(code: String) throws {
    // As lifelib codes these ships of Brian's Brain.
    let rule = try RuleString(parsing: "/2/3").rule
    let object = try Apgcode(parsing: code).pattern
    let bounds = try #require(object.bounds)
    for orientation in Orientation.allCases {
      let laid = object.oriented(orientation, in: bounds)
      #expect(Apgcode.code(of: laid, under: rule, within: 4) == code)
    }
  }

  @Test("What has no code")
  func untold() {
    #expect(Pattern().wechsler() == nil)
    #expect(Pattern(cells: [Point(0, 0), Point(1 << 40, 1 << 40)]).wechsler() == nil)
    #expect(Apgcode.canonical(of: [], prefix: "xs0") == nil)
  }

  @Test("What is no object has no code", arguments: ["O", "OOO.O", ""])
  func noObject(picture: String) {
    #expect(Apgcode.code(of: Pattern(picture: picture), under: .life, within: 100) == nil)
  }
}
