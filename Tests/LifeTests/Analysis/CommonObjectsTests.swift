import BigInt
import Lattice
@testable import Life
import Testing

@Suite("Common objects")
struct CommonObjectsTests {
  @Test("Each code is the canonical one of what its cells do")
  func codes() throws {
    let elsewhere = Set(CommonObjects.elsewhere.map(\.code))
    #expect(CommonObjects.names.count - elsewhere.count >= 460)
    for code in CommonObjects.names.keys.sorted() where !elsewhere.contains(code) {
      let object = try Apgcode(parsing: code)
      #expect(Apgcode.code(of: object.pattern, under: .life, within: 144) == code)
    }
  }

  @Test("Codes of other rules are canonical there")
  func codesElsewhere() throws {
    for (text, code, name) in CommonObjects.elsewhere {
      let rule = try RuleString(parsing: text).rule
      let object = try Apgcode(parsing: code)
      #expect(Apgcode.code(of: object.pattern, under: rule, within: 98) == code, "\(name)")
    }
    #expect(CommonObjects.elsewhere.count >= 30)
  }

  /// What the sources say: the cells as they are drawn there, rows apart by slashes, the period,
  /// and the steps along a row or a column in it.
  private static let told: [(name: String, rows: String, period: Int, steps: Int)] = [
    ("moon", "O/.O/.O/O", 1, 1),
    ("shiplet", "O/..O/.O", 2, 0),
    ("banana", "O/O/.O", 2, 2),
    ("checker", "O/.O", 2, 0),
    ("anchor", "O/.O//.O/O", 4, 0),
    ("rusty anchor stack", "...O...O/....O.O//.O.O/O...O", 4, 0),
    ("shiny anchor stack", "..O...O/...O.O//.O.O/O...O", 4, 0),
    ("wavy anchor stack", "....O...O/.....O.O//.O.O/O...O", 4, 0),
    ("Z-pentomino", "OO/.O/.OO", 1, 0),
    ("long blinker", "OOOO", 2, 0),
    ("big blinker", "OOOO/OOOO", 2, 0),
    ("P-pentomino", "OO/OO/O", 4, 0),
    ("R-pentomino", ".OO/OO/.O", 4, 0),
    ("spinning glider", "O.O/.OO/.O", 4, 0),
    ("T", "OOO/.O", 5, 1),
    ("spinner", "..O/OO.O/OO.OO/OO/....O", 32, 0),
    ("stag", "..OOO/O.....O/O.....O/O.....O", 3, 0),
    ("snowflake", "...O/.OOOOO/.O...O/OO.O.OO/.O...O/.OOOOO/...O", 1, 0),
    ("G", "O.O/OOO", 2, 1),
    ("R", "O..O/OOO/.O", 4, 2),
    ("B-heptomino", "O.OO/OOO/.O", 98, 1),
  ]

  @Test("Objects of other rules are what their names' sources say", arguments: told)
  func elsewhere(name: String, rows: String, period: Int, steps: Int) throws {
    let (text, code, _) = try #require(CommonObjects.elsewhere.first { $0.name == name })
    let rule = try RuleString(parsing: text).rule
    let object = Pattern(picture: rows.replacing("/", with: "\n"))
    #expect(Apgcode.code(of: object, under: rule, within: 98) == code)
    var engine = try EngineKind.naive.make(RuleString(rule))
    engine.insert(object)
    engine.advance(by: BigInt(period))
    let moved = try #require(engine.pattern.bounds?.origin)
    #expect(engine.pattern == object.translated(by: moved))
    #expect(Set([abs(moved.x), abs(moved.y)]) == [0, steps])
  }

  @Test(
    "Names hold in other rules where the cells do the same",
    arguments: [("B36/S23", 200), ("B38/S23", 300), ("B3/S238", 300)])
  func otherRules(text: String, least: Int) throws {
    let rule = try RuleString(parsing: text).rule
    let count = CommonObjects.names.keys.count { code in
      guard !code.hasPrefix("xp1"), let object = try? Apgcode(parsing: code) else { return false }
      return Apgcode.code(of: object.pattern, under: rule, within: 16) == code
    }
    #expect(count >= least)
  }

  @Test(
    "Names that everyone knows",
    arguments: [
      ("xs4_33", "block"), ("xp2_7", "blinker"), ("xs6_696", "beehive"), ("xs7_2596", "loaf"),
      ("xs5_253", "boat"), ("xs6_356", "ship"), ("xs4_252", "tub"), ("xs8_6996", "pond"),
      ("xs7_178c", "eater"), ("xq4_153", "glider"), ("xq4_6frc", "LWSS"),
    ])
  func names(code: String, name: String) {
    #expect(CommonObjects.name(of: code) == name)
  }

  @Test("No two objects share a name")
  func unique() {
    let names = CommonObjects.names.values.sorted()
    for (name, next) in zip(names, names.dropFirst()) { #expect(name != next) }
  }
}
