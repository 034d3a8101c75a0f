import TerminalUI
import Testing

@Suite struct GlyphTests {
  @Test func numbersQuadrants() {
    let all = String(String.UnicodeScalarView((0..<16).map { Glyphs.quadrant(UInt8($0)) }))
    #expect(all == " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█")
  }

  @Test(
    arguments: [
      (0, 0x20), (1, 0x1FB00), (20, 0x1FB13), (21, 0x258C), (22, 0x1FB14), (41, 0x1FB27),
      (42, 0x2590), (43, 0x1FB28), (62, 0x1FB3B), (63, 0x2588),
    ] as [(UInt8, UInt32)])
  func numbersSextants(bits: UInt8, value: UInt32) {
    #expect(Glyphs.sextant(bits).value == value)
  }

  @Test func numbersBraille() {
    let dots = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3)]
    for (number, dot) in dots.enumerated() {
      let bit = Glyphs.brailleBit(column: dot.0, row: dot.1)
      #expect(bit == 1 << number)
      #expect(Glyphs.braille(bit).value == 0x2800 + 1 << UInt32(number))
    }
    #expect(Glyphs.braille(0) == " ")
    #expect(Glyphs.braille(0xFF) == "⣿")
  }

  @Test func halvesAndBars() {
    #expect(Glyphs.halfBlock(top: true, bottom: false) == "▀")
    #expect(Glyphs.halfBlock(top: false, bottom: true) == "▄")
    let bars = String(String.UnicodeScalarView((-1...9).map { Glyphs.bar(eighths: $0) }))
    #expect(bars == "  ▁▂▃▄▅▆▇██")
  }

  @Test(arguments: [
    (true, ["TERM": "xterm-256color"], GlyphSet.braille), (true, ["TERM": "linux"], .blocks),
    (true, ["TERM": "rxvt-unicode"], .quadrants), (true, ["TERM": "xterm-kitty"], .sextants),
    (true, ["TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"], .sextants),
    (false, ["TERM": "xterm-kitty"], .ascii), (true, [:], .ascii), (true, ["TERM": "dumb"], .ascii),
  ])
  func detectsGlyphs(isUTF8: Bool, environment: [String: String], expected: GlyphSet) {
    #expect(GlyphSet.detected(isUTF8: isUTF8) { environment[$0] } == expected)
  }

  @Test(arguments: [
    (Color.rgb(255, 0, 0), ColorDepth.full, Color.palette(196)),
    (.rgb(128, 128, 128), .full, .palette(244)), (.rgb(0, 0, 0), .full, .palette(16)),
    (.rgb(255, 255, 255), .full, .palette(231)), (.rgb(250, 10, 10), .sixteen, .brightRed),
    (.rgb(200, 10, 10), .eight, .red), (.palette(200), .full, .palette(200)),
    (.palette(196), .sixteen, .brightRed), (.brightGreen, .eight, .green), (.gray, .sixteen, .gray),
    (.red, .mono, .standard), (.standard, .eight, .standard),
    (.rgb(118, 118, 118), .eight, .standard), (.gray, .eight, .standard),
    (.palette(242), .eight, .standard), (.palette(234), .eight, .black),
    (.palette(254), .eight, .white), (.rgb(118, 118, 118), .sixteen, .gray),
  ])
  func degradesColors(color: Color, depth: ColorDepth, expected: Color) {
    #expect(color.degraded(to: depth) == expected)
  }

  /// Every colour lands inside the depth's range.
  @Test(arguments: ColorDepth.allCases)
  func degradesIntoRange(depth: ColorDepth) {
    var chance = Chance(seed: 3)
    for _ in 0..<2000 {
      let color = Color.rgb(
        UInt8(chance.below(256)), UInt8(chance.below(256)), UInt8(chance.below(256)))
      switch color.degraded(to: depth) {
      case .palette(let index): #expect(Int(index) < depth.rawValue)
      case .standard:
        let (red, green, blue) = color.components
        #expect(depth == .mono || depth == .eight && red == green && green == blue)
      case .rgb: Issue.record("\(color) is left at \(depth)")
      }
    }
  }
}
