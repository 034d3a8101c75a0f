import Life
import LifeFormats
import Testing

@Suite("Format errors")
struct FormatErrorTests {
  @Test(
    "What is shown, word for word",
    arguments: [
      (
        "x = 3, y = 3, rule = B3/S23\nbo$0b2bo$3o!\n",
        """
        f:2:4: error: a run count cannot start with 0
        bo$0b2bo$3o!
           ^
        """
      ),
      (
        "x = 3, y = 3, rule = B3/S23\nbo$2 bo$3o!",
        """
        f:2:5: error: a run count must be followed at once by its letter
        bo$2 bo$3o!
            ^
        """
      ),
      (
        "x = 1, y = 1\nbo$12",
        """
        f:2:4: error: the file ends after a run count
        bo$12
           ^
        """
      ),
      (
        "x = 3, y = 1, rule = B3/S23\nABC!",
        """
        f:2:2: error: state 2 is out of range; the rule has the states 0 to 1
        ABC!
         ^
        """
      ),
      (
        "#N x\nx = 3, y = 3, rule = B39/S23\no!",
        """
        f:2:24: error: a cell has fewer neighbours than '9'
        x = 3, y = 3, rule = B39/S23
                               ^
        """
      ),
      (
        "x = 3, y = 3, rule =\no!",
        """
        f:1:21: error: the rule is empty
        x = 3, y = 3, rule =
                            ^
        """
      ),
      (
        "x = 3, y = 3\r\n\tbé\u{1B}o",
        """
        f:2:3: error: unexpected 'é'
         bé?o
          ^
        """
      ),
      (
        "x = 3, y = 3\nb\u{1B}[2Jo",
        """
        f:2:2: error: unexpected character U+001B
        b?[2Jo
         ^
        """
      ),
      (
        "#Life 1.05\n#P 0 0\n.O.\n",
        """
        f:3:2: error: unexpected 'O'; a living cell is written '*' here
        .O.
         ^
        """
      ),
      (
        "#Life 1.06\n0 0\n5\n",
        """
        f:3:2: error: expected two whole numbers, x and y
        5
         ^
        """
      ),
      (
        "#Life 1.06\n0 9223372036854775807\n",
        """
        f:2:3: error: the coordinate is too large
        0 9223372036854775807
          ^
        """
      ),
      (
        "[M2]\n#R B3/S23\n.*$..*$***$\n10 0 0 0 1\n",
        """
        f:4:10: error: this child is of level 3, but must be of level 9
        10 0 0 0 1
                 ^
        """
      ),
      (
        "\n<html>\n",
        """
        f:2:1: error: this is in none of the known pattern formats
        <html>
        ^
        """
      ),
    ])
  func rendering(text: String, message: String) {
    let error = #expect(throws: FormatError.self) { _ = try PatternFile.read(Array(text.utf8)) }
    #expect(error?.rendered(file: "f") == message)
  }

  @Test("A long line is cut around the place")
  func longLine() {
    let row = String(repeating: "b", count: 200)
    let error = #expect(throws: FormatError.self) {
      _ = try PatternFile.read(Array("x = 1, y = 1\n\(row)?\(row)".utf8))
    }
    let shown = "..." + String(repeating: "b", count: 60) + "?"
    #expect(
      error?.rendered(file: "f") == """
        f:2:201: error: unexpected '?'
        \(shown)\(String(repeating: "b", count: 59))...
        \(String(repeating: " ", count: 63))^
        """)
  }

  @Test("A file name cannot steer the terminal")
  func fileName() {
    let error = #expect(throws: FormatError.self) { _ = try PatternFile.read(Array("?".utf8)) }
    #expect(error?.rendered(file: "a\u{1B}[2J\nb").hasPrefix("a?[2J?b:1:1: error:") == true)
  }

  @Test(
    "What is wrong, and where",
    arguments: [
      ("\u{0}\u{0}", .notText, 1), ("\u{7F}ELF\u{1}\u{0}", .notText, 1),
      ("#Life 1.07\n0 0", .unknownLifeVersion, 1),
      ("#R B3/S23\n.*$..*$***$\n4 0 0 0 1\n", .missingMacrocellHeader, 1),
      ("x = 1, y = 1\n99999999999999999999o!", .countTooLarge, 2),
      ("x = 1, y = 1\n9223372036854775807bo!", .countTooLarge, 2),
      ("x = 1, y = 1\n2000000000000000000b2000000000000000000bo!", .coordinateTooLarge, 2),
      ("#CXRLE Pos=9223372036854775807,0\no!", .coordinateTooLarge, 1),
      ("x = 1, y = 1\n4000000000o!", .tooManyCells(limit: 1 << 30), 2),
      ("x = 1, y = 1, rule = 23/3/256\nAp!", .danglingPrefix("p"), 2),
      ("x = 1, y = 1, rule = 23/3/256\nyP!", .stateOutOfRange(256, stateCount: 256), 2),
      ("x = 1, y = 1\nobq@!", .unexpected("@"), 2),
      ("!Name: a\n.O.\n..o\n", .wrongLivingCell("o", expected: "O"), 3),
      ("!\n3 .O", .blankAfterCount, 2), ("!\n.03O", .zeroCount, 2), ("!\n.O3", .endAfterCount, 2),
      ("#Life 1.05\n#P 5\n***", .expectedCoordinates, 2),
      ("#Life 1.05\n#P 9223372036854775807 0\n***", .coordinateTooLarge, 2),
      ("#Life 1.06\n0 0\nfive six\n", .expectedCoordinates, 3),
      ("#Life 1.06\n0 0 0\n", .expectedCoordinates, 2),
      ("[M2]\n.*x$\n", .unexpected("x"), 2), ("[M2]\n*********$\n", .leafTooLarge, 2),
      ("[M2]\n$$$$$$$$*\n", .leafTooLarge, 2), ("[M2]\n*$\n-4 0 0 0 1\n", .badLevel, 3),
      ("[M2]\n*$\n4 0 0 0 2\n", .unknownNode, 3), ("[M2]\n*$\n4 0 0 0 -1\n", .unknownNode, 3),
      ("[M2]\n*$\n4 0 0 0 18446744073709551617\n", .unknownNode, 3),
      ("[M2]\n*$\n4 0 0 1\n", .badNode, 3), ("[M2]\n*$\n4 0 0 0 x\n", .badNode, 3),
      ("[M2]\n#R B3/S23\n1 0 0 2 0\n", .stateOutOfRange(2, stateCount: 2), 3),
      ("[M2]\n#G 12x\n", .badGeneration, 2),
      (
        "#MCell 4.00\n#GAME Generations\n#RULE 23/3/3\n#L A$H\n",
        .stateOutOfRange(8, stateCount: 3), 4
      ),
      ("#MCell 4.00\n#L AC\n#RULE 23/3/3\n", .stateOutOfRange(3, stateCount: 3), 3),
      ("[M2]\n1 0 0 5 0\n#R 23/3/3\n", .stateOutOfRange(5, stateCount: 3), 3),
    ] as [(String, FormatError.Reason, Int)])
  func reasons(text: String, reason: FormatError.Reason, line: Int) {
    let error = #expect(throws: FormatError.self) { _ = try PatternFile.read(Array(text.utf8)) }
    #expect(error?.reason == reason)
    #expect(error?.position?.line == line)
  }

  @Test("UTF-16 is told as such")
  func utf16() {
    let error = #expect(throws: FormatError.self) {
      _ = try PatternFile.read([0xFF, 0xFE, 0x78, 0x00])
    }
    #expect(error?.reason == .utf16)
  }
}
