import BigInt
import Lattice
import Life
import LifeFormats
import Testing

@Suite("RLE")
struct RLETests {
  static let glider = Pattern(picture: ".O.\n..O\nOOO")

  @Test(
    "The same glider in every accepted spelling",
    arguments: [
      "x = 3, y = 3, rule = B3/S23\nbob$2bo$3o!\n",
      "x = 3, y = 3, rule = B3/S23\r\nbob$\r\n2bo$\r\n3o!\r\n",
      "x = 3, y = 3, rule = B3/S23\rbob$\r2bo$\r3o!\r",
      "\u{FEFF}x = 3, y = 3, rule = B3/S23\nbo$2bo$3o!",
      "\n\n \t\nx=3,y=3,rule=b3s23\nbo$2bo$3o",
      "X = 3, Y = 3, RULE = B3/S23\nbo$2bo$3o!",
      "rule = B3 / S23, y = 3, x = 3\nbo$2bo$3o!",
      "x = 3, y = 3, color = 1, rule = 23/3\nbo$2bo$3o!",
      "x = 3 y = 3 rule = B3/S23, color = 1\nbo$2bo$3o!",
      "x = -3, y = 99999999999999999999999, rule = B3/S23\nbo$2bo$3o!",
      "x = 1, y = 1, rule = B3/S23\nbo$2bo$3o!",
      "#r 23/3\nx = 3, y = 3\nbo$2bo$3o!",
      "#r 2/2\nx = 3, y = 3, rule = B3/S23\nbo$2bo$3o!",
      "x = 3, y = 3, rule = B3/S23\nbo$2bo$3o5!",
      "x = 3, y = 3, rule = B3/S23\n\tbo b$\t2bo$ \t 3o!\t",
      "x = 3, y = 3, rule = B3/S23\nbo$2bo$\n#C between the rows\n3o!",
      "x = 3, y = 3, rule = B3/S23\nbo$2bo$3o! ooo$ooo\n?????",
      "x = 3, y = 3, rule = B3/S23\n.A$..A$3A!",
      "x = 3, y = 3, rule = B3/S23\nbx$2by$3p!",
      "#CXRLE Pos= Gen= =,=\nx = 3, y = 3, rule = B3/S23\nbo$2bo$3o!",
    ])
  func spellings(text: String) throws {
    let file = try PatternFile.read(Array(text.utf8))
    #expect(try file.pattern == Self.glider)
    #expect(file.rule == RuleString(.life))
    #expect(file.format == .rle)
    #expect(!file.hasPosition)
  }

  @Test("Nothing at all is an empty pattern", arguments: ["", "\n \n", "x = 3, y = 3\n", "#C a\n"])
  func empty(text: String) throws {
    let file = try PatternFile.read(Array(text.utf8))
    #expect(try file.pattern.isEmpty)
    #expect(file.rule == nil)
  }

  @Test("Remarks, place and generation")
  func remarks() throws {
    let text = """
      #CXRLE Pos=-5,7 Gen=123456789012345678901234567890
      #N Glider
      #O Richard K. Guy, 1970
      #C first
      #c second
      #R not a place
      x = 4, y = 5, rule = B36/S23:T100,80
      bo$2bo$3o!
      """
    let file = try PatternFile.read(Array(text.utf8))
    #expect(file.name == "Glider")
    #expect(file.author == "Richard K. Guy, 1970")
    #expect(file.comments == ["first", "second", "R not a place"])
    #expect(file.hasPosition)
    #expect(file.generation == BigInt("123456789012345678901234567890"))
    #expect(file.declaredSize == Size(4, 5))
    #expect(file.rule?.notation == "B36/S23:T100,80")
    #expect(try file.pattern == Self.glider.translated(by: Point(-5, 7)))
  }

  @Test("XLife's places", arguments: ["#P -2 3", "#R -2 3", "#CXRLE Pos=-2,3", "#P -2,3"])
  func places(line: String) throws {
    let file = try PatternFile.read(Array("\(line)\nx = 3, y = 3\nbo$2bo$3o!".utf8))
    #expect(try file.pattern.bounds?.origin == Point(-2, 3))
    #expect(file.hasPosition)
  }

  @Test("States by one and by two letters")
  func states() throws {
    let text = "x = 9, y = 1, rule = 23/3/256\n.2A.XpApX2yO!"
    let file = try PatternFile.read(Array(text.utf8))
    let states = try file.pattern.cells.map { ($0.0.x, Int($0.1)) }
    #expect(states.map(\.0) == [1, 2, 4, 5, 6, 7, 8])
    #expect(states.map(\.1) == [1, 1, 24, 25, 48, 255, 255])
  }

  @Test("Rows of a remark in Latin-1 are read as such")
  func latin1() throws {
    let file = try PatternFile.read(Array("#C caf".utf8) + [0xE9] + Array("\no!".utf8))
    #expect(file.comments == ["café"])
  }

  @Test("A long run costs one run")
  func longRun() throws {
    let file = try PatternFile.read(Array("x = 1, y = 1\n1000000o1000000o$1000000000000$o!".utf8))
    #expect(try file.pattern.runs.count == 2)
    #expect(try file.pattern.population == 2_000_001)
    #expect(try file.pattern.bounds?.height == 1_000_000_000_002)
  }

  @Test("Limits are kept")
  func limits() {
    let limits = ReadingLimits(unpackedBytes: 10, cells: 5, runs: 2)
    func reason(_ text: String) -> FormatError.Reason? {
      do {
        _ = try PatternFile.read(Array(text.utf8), limits: limits)
        return nil
      } catch {
        return error.reason
      }
    }
    #expect(reason("5o!") == nil)
    #expect(reason("6o!") == .tooManyCells(limit: 5))
    #expect(reason("3o$3o!") == .tooManyCells(limit: 5))
    #expect(reason("obobo!") == .tooManyRuns(limit: 2))
    #expect(reason("ooo$ooo!") == .tooManyCells(limit: 5))
  }
}
