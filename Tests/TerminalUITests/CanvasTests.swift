import TerminalUI
import Testing

@Suite struct CanvasTests {
  @Test func showsTextAsAPicture() {
    var canvas = Canvas(columns: 7, rows: 3)
    canvas.put("hello", column: 1, row: 1)
    canvas.put("cut here", column: 5, row: 2)
    canvas.put("left", column: -2, row: 0)
    #expect(canvas.text == "ft\n hello\n     cu")
  }

  @Test(arguments: [
    ("a\tb\u{1B}[31m", "a\u{FFFD}b\u{FFFD}[31m"), ("e\u{301}x", "ex"), ("漢字", "\u{FFFD}\u{FFFD}"),
    ("👾!", "\u{FFFD}!"), ("zero\u{200B}width", "zerowidth"), ("─█⣿é", "─█⣿é"),
  ])
  func keepsOneColumnACell(text: String, expected: String) {
    var canvas = Canvas(columns: 12, rows: 1)
    let width = canvas.put(text, column: 0, row: 0)
    #expect(canvas.text == expected)
    #expect(width == CellText.width(of: text))
  }

  @Test(arguments: [
    (GlyphSet.blocks, 6, 3, "┌────┐\n│    │\n└────┘"), (.ascii, 4, 2, "+--+\n+--+"),
    (.blocks, 3, 1, "───"), (.blocks, 1, 2, "│\n│"), (.blocks, 1, 1, "─"), (.blocks, 0, 0, ""),
    (.ascii, 9, 2, "+ title +\n+-------+"),
  ])
  func drawsBoxes(glyphs: GlyphSet, columns: Int, rows: Int, expected: String) {
    var canvas = Canvas(columns: columns, rows: rows)
    canvas.box(canvas.bounds, title: columns == 9 ? "title" : "", glyphs: glyphs)
    #expect(canvas.text == expected)
  }

  @Test func alignsTextInAnArea() {
    var canvas = Canvas(columns: 9, rows: 3)
    for (row, alignment) in [Canvas.Alignment.leading, .center, .trailing].enumerated() {
      canvas.put("abc", in: Area(column: 1, row: row, columns: 7, rows: 1), alignment)
    }
    #expect(canvas.text == " abc\n   abc\n     abc")
  }

  @Test func copiesAndRestyles() {
    var small = Canvas(columns: 2, rows: 2, filledWith: CanvasCell("x"))
    small[1, 1] = CanvasCell("y", .bold)
    var canvas = Canvas(columns: 4, rows: 2)
    canvas.draw(small, column: 3, row: 0)
    canvas.draw(small, column: -1, row: 0)
    #expect(canvas.text == "x  x\ny  x")
    #expect(canvas[0, 1].style == .bold)
    canvas.restyle(canvas.bounds) { $0 = $0.adding(.reverse) }
    #expect(canvas[0, 1].style == Style(.standard, [.bold, .reverse]))
    #expect(canvas[2, 0] == CanvasCell(" ", .reverse))
  }

  /// Whatever is drawn wherever, nothing traps and the size stays.
  @Test(arguments: [(0, 0), (1, 1), (0, 7), (3, 2), (80, 24), (-4, 5)])
  func takesAnyCoordinates(columns: Int, rows: Int) {
    var random = Chance(seed: UInt64(columns + 10) &* 1000 &+ UInt64(rows))
    let extremes = [Int.min, -1_000_000, -1, 0, 1, 1_000_000, Int.max]
    var canvas = Canvas(columns: columns, rows: rows)
    for _ in 0..<400 {
      func number() -> Int {
        random.below(3) == 0 ? extremes[random.below(extremes.count)] : random.below(100) - 10
      }
      let area = Area(column: number(), row: number(), columns: number(), rows: number())
      switch random.below(6) {
      case 0: canvas.put("some text", column: number(), row: number(), width: number())
      case 1: canvas.fill(area, with: CanvasCell("#"))
      case 2: canvas.box(area, title: "a title", glyphs: .blocks)
      case 3: canvas[number(), number()] = CanvasCell("@")
      case 4: canvas.put("aligned", in: area.inset(number()), .center)
      default:
        canvas.draw(Canvas(columns: 3, rows: 3), column: number(), row: number())
        canvas.restyle(area.centered(columns: number(), rows: number())) { $0 = .bold }
      }
    }
    #expect(canvas.cells.count == max(columns, 0) * max(rows, 0))
  }
}

/// A small generator for tests: Steele, Lea and Flood's SplitMix64.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }
}
