import TerminalUI
import Testing

@testable import Recording

@Suite struct SVGTests {
  static func svg(_ canvas: Canvas, title: String = "") -> String {
    let recording = Recording(of: canvas, for: .zero, title: title)
    return String(decoding: RecordingEncoder.encode(recording, as: .svg), as: UTF8.self)
  }

  @Test func aSmallDrawingIsThis() {
    var canvas = Sample.canvas(" a<b \n──█░")
    canvas[1, 1] = CanvasCell("─", Style(.red, on: .blue, .bold))
    canvas[4, 0] = CanvasCell("z", Style(.red, [.bold, .underline]))
    #expect(
      Self.svg(canvas, title: "A & B")
        == """
        <svg xmlns="http://www.w3.org/2000/svg" width="40" height="32" viewBox="0 0 40 32">
        <title>A &amp; B</title>
        <rect width="40" height="32" fill="#121212"/>
        <g shape-rendering="crispEdges">
        <path fill="#0000ee" d="M8 16h8v16h-8z"/>
        <path fill="#e5e5e5" d="M0 23h8v1h-8zM16 16h8v16h-8z"/>
        <path fill="#cd0000" d="M8 23h8v1h-8z"/>
        <path fill="#e5e5e5" fill-opacity="0.25" d="M24 16h8v16h-8z"/>
        </g>
        <g font-family="monospace" font-size="13.3" xml:space="preserve">
        <text x="8" y="12" fill="#e5e5e5" textLength="24" lengthAdjust="spacingAndGlyphs">a&lt;b</text>
        <text x="32" y="12" fill="#cd0000" textLength="8" lengthAdjust="spacingAndGlyphs" \
        font-weight="bold" text-decoration="underline">z</text>
        </g>
        </svg>

        """)
  }

  /// The rows of a line, which meet without a seam, are one shape.
  @Test func neighboursAreJoined() {
    #expect(Self.svg(Sample.canvas("────")).contains("d=\"M0 7h32v1h-32z\""))
  }

  /// Whatever is on it, it nests, and its text escapes what would be markup.
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func isWellFormed(seed: UInt64) throws {
    let text = Self.svg(Sample.film(seed: seed).last)
    var open: [Substring] = []
    for match in text.matches(of: /<(\/?)([a-z]+)[^<>]*?(\/?)>/) {
      if match.1 == "/" {
        #expect(open.popLast() == match.2, "seed \(seed)")
      } else if match.3 != "/" {
        open.append(match.2)
      }
    }
    #expect(open.isEmpty, "seed \(seed)")
    let plain = text.replacing(/<[^<>]*>/, with: "").replacing(/&(amp|lt|gt);/, with: "")
    #expect(!plain.contains { "<>&".contains($0) }, "seed \(seed)")
  }
}
