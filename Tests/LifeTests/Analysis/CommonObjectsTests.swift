import Life
import Testing

@Suite("Common objects")
struct CommonObjectsTests {
  @Test("Each code is the canonical one of what its cells do")
  func codes() throws {
    #expect(CommonObjects.names.count >= 230)
    for code in CommonObjects.names.keys.sorted() {
      let object = try Apgcode(parsing: code)
      #expect(Apgcode.code(of: object.pattern, under: .life, within: 64) == code)
    }
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
