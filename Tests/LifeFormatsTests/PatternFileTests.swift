import Life
import LifeFormats
import Testing

@Suite("Pattern files")
struct PatternFileTests {
  @Test("A glider in RLE")
  func glider() throws {
    let file = try PatternFile.read(Array("x = 3, y = 3, rule = B3/S23\nbob$2bo$3o!\n".utf8))
    #expect(file.pattern == Pattern(picture: ".O.\n..O\nOOO"))
    #expect(file.rule == RuleString(.life))
  }
}
