import TerminalUI
import Testing

@testable import Recording

@Suite struct FontTests {
  /// A bitmap as a picture, without the empty lines at its top and bottom.
  static func picture(_ bitmap: GlyphBitmap) -> String {
    var lines = (0..<GlyphBitmap.height).map { y in
      String((0..<GlyphBitmap.width).map { x -> Character in bitmap[x, y] ? "#" : "." })
    }
    while lines.last == "........" { lines.removeLast() }
    while lines.first == "........" { lines.removeFirst() }
    return lines.joined(separator: "\n")
  }

  static func picture(_ glyph: Unicode.Scalar) -> String {
    picture(PixelFont.bitmap(of: glyph))
  }

  static let box = picture("\u{FFFD}")

  @Test func everyPrintableCharacterOfASCIIHasItsOwnPicture() {
    let glyphs = (0x21...0x7E as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    #expect(Set(glyphs.map(Self.picture)).count == 94)
    for glyph in glyphs {
      let bitmap = PixelFont.bitmap(of: glyph)
      #expect(Self.picture(glyph) != Self.box, "\(glyph)")
      // The last column and the outer lines keep characters apart.
      #expect((0..<16).allSatisfy { !bitmap[7, $0] }, "\(glyph)")
      #expect(bitmap.rows[0] == 0 && bitmap.rows[1] == 0 && bitmap.rows[15] == 0, "\(glyph)")
    }
    #expect(PixelFont.bitmap(of: " ") == GlyphBitmap())
  }

  @Test func lettersStandOnTheLine() {
    #expect(Self.picture("g").split(separator: "\n").count == 10)
    #expect(PixelFont.bitmap(of: "x").rows[11] != 0 && PixelFont.bitmap(of: "x").rows[12] == 0)
    #expect(
      Self.picture("A")
        == """
        ...##...
        ..#..#..
        ..#..#..
        .#....#.
        .#....#.
        .#....#.
        .######.
        .#....#.
        .#....#.
        .#....#.
        """)
  }

  @Test func theUnknownIsAHollowBox() {
    let lines = Self.box.split(separator: "\n")
    #expect(lines.first == ".######." && lines.last == ".######." && lines[3] == ".#....#.")
    for glyph in ["\u{4E2D}", "\u{1F600}", "\u{7F}"] as [Unicode.Scalar] {
      #expect(Self.picture(glyph) == Self.box)
    }
  }

  /// All characters that the program's glyph sets can ask for.
  @Test func everyGlyphOfTheScreensIsThere() {
    var glyphs = Array("←↑→↓×·±–…▲▼◄►╱╲╳░▒▓".unicodeScalars)
    glyphs += (0..<16 as Range<UInt8>).map(Glyphs.quadrant)
    glyphs += (0..<64 as Range<UInt8>).map(Glyphs.sextant)
    glyphs += (0...255 as ClosedRange<UInt8>).map(Glyphs.braille)
    glyphs += (0...8).map(Glyphs.bar)
    glyphs += (0x2500...0x259F as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    for glyph in glyphs where glyph != " " {
      #expect(Self.picture(glyph) != Self.box && Self.picture(glyph) != "", "\(glyph)")
    }
  }

  /// Each small pixel of a cell is painted in its own part of it.
  @Test func partsOfACellAreExact() {
    func count(_ glyph: Unicode.Scalar, _ columns: Range<Int>, _ lines: Range<Int>) -> Int {
      let bitmap = PixelFont.bitmap(of: glyph)
      return lines.reduce(0) { sum, y in sum + columns.count { bitmap[$0, y] } }
    }
    for bits in 0..<16 as Range<UInt8> {
      for part in 0..<4 {
        let (x, y) = (part % 2 * 4, part / 2 * 8)
        let painted = count(Glyphs.quadrant(bits), x..<(x + 4), y..<(y + 8))
        #expect(painted == (bits >> part & 1 == 1 ? 32 : 0), "quadrant \(bits)")
      }
    }
    for bits in 0..<64 as Range<UInt8> {
      for part in 0..<6 {
        let lines = [0..<5, 5..<11, 11..<16][part / 2]
        let x = part % 2 * 4
        let painted = count(Glyphs.sextant(bits), x..<(x + 4), lines)
        #expect(painted == (bits >> part & 1 == 1 ? 4 * lines.count : 0), "sextant \(bits)")
      }
    }
    for bits in 0...255 as ClosedRange<UInt8> {
      for row in 0..<4 {
        for column in 0..<2 {
          let isSet = bits & Glyphs.brailleBit(column: column, row: row) != 0
          let (x, y) = (column * 4, row * 4)
          let painted = count(Glyphs.braille(bits), x..<(x + 4), y..<(y + 4))
          #expect(painted == (isSet ? 4 : 0), "braille \(bits)")
        }
      }
    }
    for eighths in 0...8 {
      #expect(count(Glyphs.bar(eighths: eighths), 0..<8, (16 - 2 * eighths)..<16) == 16 * eighths)
      #expect(count(Glyphs.bar(eighths: eighths), 0..<8, 0..<16) == 16 * eighths)
    }
    #expect("░▒▓█".unicodeScalars.map { count($0, 0..<8, 0..<16) } == [32, 64, 96, 128])
    #expect(count("▀", 0..<8, 0..<8) == 64 && count("▀", 0..<8, 8..<16) == 0)
    #expect(count("▐", 4..<8, 0..<16) == 64 && count("▏", 0..<1, 0..<16) == 16)
  }

  /// The lines of a box drawing character reach the edges that its name tells, where its neighbour
  /// takes them up at the same pixels.
  @Test func linesMeetTheirNeighbours() {
    func edge(_ glyph: Unicode.Scalar, _ side: Int) -> [Int] {
      let bitmap = PixelFont.bitmap(of: glyph)
      return side % 2 == 0
        ? (0..<8).filter { bitmap[$0, side == 0 ? 0 : 15] }
        : (0..<16).filter { bitmap[side == 1 ? 7 : 0, $0] }
    }
    let cases: [(Unicode.Scalar, [[Int]])] = [
      ("─", [[], [7], [], [7]]), ("│", [[3], [], [3], []]), ("┌", [[], [7], [3], []]),
      ("┘", [[3], [], [], [7]]), ("┼", [[3], [7], [3], [7]]), ("━", [[], [7, 8], [], [7, 8]]),
      ("╬", [[2, 4], [6, 8], [2, 4], [6, 8]]), ("╭", [[], [7], [3], []]),
      ("╼", [[], [7, 8], [], [7]]), ("╹", [[3, 4], [], [], []]), ("╓", [[], [7], [2, 4], []]),
      ("╱", [[7], [0, 1], [0], [14, 15]]),
    ]
    for (glyph, edges) in cases {
      #expect((0..<4).map { edge(glyph, $0) } == edges, "\(glyph)")
    }
  }

  @Test func doubleLinesJoin() {
    func dots(_ line: String, _ count: Int) -> String {
      Array(repeating: line, count: count).joined(separator: "\n")
    }
    let cases: [(Unicode.Scalar, String)] = [
      ("╔", "..######\n..#.....\n..#.####\n" + dots("..#.#...", 7)),
      ("╥", "########\n" + dots("..#.#...", 8)),
      ("╤", "########\n........\n########\n" + dots("...#....", 7)),
      ("╒", "...#####\n...#....\n...#####\n" + dots("...#....", 7)),
    ]
    for (glyph, picture) in cases { #expect(Self.picture(glyph) == picture, "\(glyph)") }
  }

  @Test func boldIsAPixelWider() {
    #expect(Self.picture(PixelFont.bitmap(of: "-").bold) == ".#######")
    #expect(PixelFont.isDrawnByRule("█") && !PixelFont.isDrawnByRule("B"))
  }

  /// The rectangles of a glyph cover it exactly.
  @Test(arguments: Sample.glyphs)
  func rectanglesCoverTheGlyph(glyph: Unicode.Scalar) {
    let bitmap = PixelFont.bitmap(of: glyph)
    var covered = GlyphBitmap()
    for part in bitmap.rectangles {
      covered.fill(part.x..<(part.x + part.width), part.y..<(part.y + part.height))
    }
    #expect(covered == bitmap)
    #expect(PixelFont.bitmap(of: "█").rectangles.count == 1)
  }
}
