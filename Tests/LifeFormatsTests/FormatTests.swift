import Lattice
import Life
import LifeFormats
import Testing

@Suite("Other formats")
struct FormatTests {
  static let glider = Pattern(picture: ".O.\n..O\nOOO")

  @Test(
    "Plaintext and bare pictures",
    arguments: [
      "!Name: Glider\n!\n.O.\n..O\nOOO\n", ".O\n..O\nOOO", "\n\n.*.\n..*\n***\n",
      "!\n.O.\n! between rows\n..O\nOOO", "!dblife\n6k13h@!\n.O\n2.O\n3O",
      "! blanks\n O\n  O\nOOO \t",
      "\t\n!x\r\n.O.\r\n..O\r\nOOO\r\n\t\t", "#C a\n.O.\n..O\nOOO",
    ])
  func plaintext(text: String) throws {
    let file = try PatternFile.read(Array(text.utf8))
    #expect(try file.pattern == Self.glider)
    #expect(file.format == .plaintext)
    #expect(file.rule == nil)
    #expect(file.declaredSize?.height == 3)
  }

  @Test("Plaintext remarks and empty rows")
  func plaintextRemarks() throws {
    let text = "!Name: Two dots\n!Author: A. Nobody\n!first\n\nO\n\n..O\n\n"
    let file = try PatternFile.read(Array(text.utf8))
    #expect(file.name == "Two dots")
    #expect(file.author == "A. Nobody")
    #expect(file.comments == ["first"])
    #expect(try file.pattern == Pattern(cells: [Point(0, 1), Point(2, 3)]))
    #expect(file.declaredSize == Size(3, 4))
  }

  @Test("Life 1.05 with overlapping blocks out of order")
  func life105() throws {
    let text =
      "#Life 1.05\n#D Name: Blocks\n#D words\n#R 125/36\n#P 4 5\n**\n\n.*\n#P -1 0\n***\n#P 0 0\n**.*\n"
    let file = try PatternFile.read(Array(text.utf8))
    #expect(file.rule?.notation == "B36/S125")
    #expect(file.name == "Blocks")
    #expect(file.comments == ["words"])
    #expect(file.hasPosition)
    #expect(
      try file.pattern
        == Pattern(
          cells: [-1, 0, 1, 3].map { Point($0, 0) } + [Point(4, 5), Point(5, 5), Point(5, 6)]))
  }

  @Test("Life 1.05 without its first line")
  func headerless105() throws {
    let file = try PatternFile.read(Array("#P -2 -2\n....\n*..*\n".utf8))
    #expect(file.format == .life105)
    #expect(try file.pattern == Pattern(cells: [Point(-2, -1), Point(1, -1)]))
  }

  @Test("Life 1.06 with repeated cells, tabs and blank lines")
  func life106() throws {
    let text = "#Life 1.06\r\n0\t0\r\n1   0\r\n 2 0\r\n1 0\r\n\r\n-5 -2147483648\r\n"
    let file = try PatternFile.read(Array(text.utf8))
    #expect(try file.pattern.population == 4)
    #expect(try file.pattern.runs.count == 2)
    #expect(file.rule == nil)
    let normal = try PatternFile.read(Array("#Life 1.06\n#N\n3 4\n".utf8))
    #expect(normal.rule == RuleString(.life))
  }

  @Test("A macrocell's centre is the corner at (0, 0)")
  func macrocell() throws {
    let text =
      "[M2] (golly 4.3)\n#R B3/S23\n#G 28853\n#C a\n\n.*$..*$***$\n4 0 0 0 1 99\n4 1 0 0 1\n"
    let file = try PatternFile.read(Array(text.utf8))
    #expect(file.generation == 28853)
    #expect(file.comments == ["a"])
    let twice = Self.glider.runs + Self.glider.translated(by: Point(-8, -8)).runs
    #expect(try file.pattern == Pattern(runs: twice))
    let leaf = try PatternFile.read(Array("[M2]\n*$\n".utf8))
    #expect(try leaf.pattern == Pattern(cells: [Point(-4, -4)]))
  }

  @Test("A macrocell of several states")
  func macrocellStates() throws {
    let text = "[M2]\n#R 345/2/4\n1 1 2 0 3\n2 0 1 1 0\n"
    let file = try PatternFile.read(Array(text.utf8))
    let cells = try file.pattern.cells.map { "\($0.0.x) \($0.0.y) \($0.1)" }
    #expect(
      cells == ["0 -2 1", "1 -2 2", "1 -1 3", "-2 0 1", "-1 0 2", "-1 1 3"])
  }

  @Test("Deep macrocells take no time, whatever they hold")
  func deepMacrocell() throws {
    // Every level doubles the side; the cells stay beside the centre, or fill everything.
    var near = "[M2]\n*$\n4 0 0 0 1\n5 2 0 0 0\n"
    var full =
      "[M2]\n********$********$********$********$********$********$********$********$\n4 1 1 1 1\n"
    var far = "[M2]\n*$\n4 0 0 0 1\n"
    var last = 3
    for level in 6...1000 {
      near += level == 1000 ? "\(level) 0 0 0 \(last)\n" : "\(level) \(last) 0 0 0\n"
      full += "\(level - 1) \(last - 1) \(last - 1) \(last - 1) \(last - 1)\n"
      far += "\(level - 1) 0 0 0 \(last - 1)\n"
      last += 1
    }
    #expect(try PatternFile.read(Array(near.utf8)).pattern == Pattern(cells: [Point(8, 8)]))
    #expect(throws: ExpansionError.tooManyRuns(limit: 1 << 26)) {
      _ = try PatternFile.read(Array(full.utf8)).pattern
    }
    #expect(throws: ExpansionError.outOfReach) {
      _ = try PatternFile.read(Array(far.utf8)).pattern
    }
  }

  @Test("MCell")
  func mcell() throws {
    let text = "#MCell 4.20\n#GAME Generations\n#RULE 345/2/30\n#D words\n#L .2A$\n#L aA.3B\n"
    let file = try PatternFile.read(Array(text.utf8))
    #expect(file.rule?.notation == "345/2/30")
    #expect(
      try file.pattern.runs == [
        .init(x: 1, y: 0, length: 2), .init(x: 0, y: 1, state: 25),
        .init(x: 2, y: 1, length: 3, state: 2),
      ])
  }

  @Test(
    "Placing on bounded grids",
    arguments: [
      ("x = 3, y = 3, rule = B3/S23:T10,10\n3o!", -1, -1, 3),
      ("x = 4, y = 5, rule = B3/S23:T10,10\n3o!", -2, -2, 3),
      ("x = 3, y = 99, rule = B3/S23:T10,10\n3o!", -5, -5, 3),
      ("rule = B3/S23:P10,8\n3o!", -5, -4, 3),
      ("x = 9, y = 1, rule = B3/S23:P5,5\n9o!", -2, -2, 5),
      ("x = 9, y = 1, rule = B3/S23:P0,5\n9o!", -4, 0, 9),
      ("#CXRLE Pos=1,2\nx = 9, y = 1, rule = B3/S23:P5,5\n9o!", 1, 2, 2),
      ("#CXRLE Pos=-4,0\nx = 9, y = 1, rule = B3/S23:P5,5\n9o!", -2, 0, 5),
      ("x = 3, y = 3, rule = B3/S23\n3o!", 0, 0, 3),
    ])
  func placing(text: String, x: Int, y: Int, width: Int) throws {
    let file = try PatternFile.read(Array(text.utf8))
    let bounds = try file.placed(on: file.rule?.topology ?? .plane).bounds
    #expect(bounds == Rect(x: x, y: y, width: width, height: 1))
  }
}
