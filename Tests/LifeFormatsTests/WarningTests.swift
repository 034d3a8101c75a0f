import Life
import LifeFormats
import Testing

@Suite("Warnings")
struct WarningTests {
  @Test(
    "What is told, and where",
    arguments: [
      ("x = 3, y = 3, rule = B3/S23\nbo$2bo$3o!\n", []),
      ("bo$2bo$3o!", []), ("#C a\n\n", []), ("!\n.O\n", []),
      (
        "x = 3, y = 3, zoom = 4\nbo$2bo$3o!", ["f:1:15: warning: the key 'zoom' means nothing here"]
      ),
      ("x = 3, y = 3, color = 1\nbo$2bo$3o!", []),
      (
        "x = -3, y = q\nbo$2bo$3o!",
        [
          "f:1:5: warning: the value of 'x' is no whole number from 0, and is passed over",
          "f:1:13: warning: the value of 'y' is no whole number from 0, and is passed over",
        ]
      ),
      (
        "x = 3, y = 3\n#C b\nx = 4, y = 4, rule = B36/S23\nbo!",
        ["f:3:1: warning: this is a second header; what it states takes the place of the first"]
      ),
      ("x = 3\nbo$2bx!", ["f:2:6: warning: 'x' is taken for a living cell"]),
      ("x = 1\n2z!", ["f:2:2: warning: 'z' is taken for a living cell"]),
      ("bo$2bo", ["f:1:7: warning: the cells end without '!'; the file may have been cut"]),
      ("bo3!", ["f:1:3: warning: the count before '!' is passed over"]),
      ("[M2]\n*$\n4 0 0 0 1 7\n", ["f:3:11: warning: what follows the numbers is passed over"]),
      (
        "[M2]\n#FRAMES 2 0 1\n#FRAME 0 0\n*$\n",
        ["f:2:1: warning: only the last frame of the timeline is read"]
      ),
      (
        "#MCell 4.00\n#WRAP 1\n#L A\n",
        ["f:2:1: warning: '#WRAP 1' is passed over: the board is taken as an endless plane"]
      ),
    ])
  func warnings(text: String, expected: [String]) throws {
    let file = try PatternFile.read(Array(text.utf8))
    #expect(file.warnings.map { $0.rendered(file: "f") } == expected)
    #expect(file.warningCount == expected.count)
  }

  @Test("The first twenty are kept, and all are counted")
  func many() throws {
    let file = try PatternFile.read(
      Array(("x = 1\n" + String(repeating: "x$\n", count: 500) + "!").utf8))
    #expect(file.warnings.count == 20)
    #expect(file.warningCount == 500)
    #expect(file.warnings.last?.position?.line == 21)
  }

  @Test("Bytes behind a gzip stream, but not zeros")
  func gzip() throws {
    let packed = try PatternFile(pattern: Pattern(picture: "O")).write(as: .rle, compressed: true)
    #expect(try PatternFile.read(packed + [0, 0]).warningCount == 0)
    let file = try PatternFile.read(packed + [1, 2])
    #expect(
      file.warnings.map { $0.rendered(file: "f.gz") } == [
        "f.gz: warning: what follows the compressed data is passed over"
      ])
  }

  @Test("A warning cannot steer the terminal")
  func control() throws {
    let file = try PatternFile.read(Array("x = 1, a\u{1B}[2J = 3\no!".utf8))
    for warning in file.warnings { #expect(!warning.rendered(file: "\u{1B}").contains("\u{1B}")) }
  }
}
