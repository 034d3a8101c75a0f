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
      #expect(Apgcode.code(of: object.pattern, under: rule, within: 64) == code, "\(name)")
    }
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
