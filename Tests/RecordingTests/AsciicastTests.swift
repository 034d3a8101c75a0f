import Lattice
import TerminalUI
import Testing

@testable import Recording

@Suite struct AsciicastTests {
  /// A line of an asciicast after its first: `[seconds,"o","text"]`.
  struct Line {
    let seconds: Double
    let text: String

    init(_ line: Substring) throws {
      let match = try #require(line.wholeMatch(of: /\[([0-9]+\.[0-9]{3}),"o",(".*")\]/))
      seconds = try #require(Double(match.1))
      text = try JSONText.parsed(match.2)
    }
  }

  static func lines(_ bytes: [UInt8]) throws -> (header: Substring, lines: [Line]) {
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasSuffix("]\n"))
    let lines = text.split(separator: "\n")
    return (lines[0], try lines.dropFirst().map(Line.init))
  }

  @Test func aSmallCastIsThis() {
    var recording = Recording(
      of: Sample.canvas("ab\ncd", [.plain, Style(.red, .bold)]), for: .milliseconds(90),
      title: "A \"cast\"")
    recording.append(
      Sample.canvas("a\\\n\"d", [.plain, Style(.rgb(95, 215, 95), on: .brightRed)]),
      for: .seconds(2))
    #expect(
      String(decoding: RecordingEncoder.encode(recording, as: .asciicast), as: UTF8.self)
        == #"""
        {"version":2,"width":2,"height":2,"duration":2.090,"title":"A \"cast\"","env":{"TERM":"xterm-256color"}}
        [0.000,"o","\u001b[?25l\u001b[0m\u001b[2J"]
        [0.000,"o","\u001b[1;1Ha\u001b[0;1;31mb\u001b[2;1H\u001b[0mc\u001b[0;1;31md"]
        [0.090,"o","\u001b[1;2H\u001b[0;38;5;77;101m\\\u001b[2;1H\u001b[0m\"\u001b[0;38;5;77;101md"]
        [2.090,"o","\u001b[0m\u001b[2;1H\u001b[?25h"]

        """#)
  }

  /// Played on a terminal, it shows the canvases one after the other, each at its time.
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func playsAsTheCanvases(seed: UInt64) throws {
    for colors in ColorDepth.allCases {
      let canvases = Sample.canvases(seed: seed)
      let recording = Sample.film(canvases)
      let bytes = RecordingEncoder.encode(recording, as: .asciicast, colors: colors)
      let (_, lines) = try Self.lines(bytes)
      var screen = ScreenModel(columns: 7, rows: 4)
      try screen.write(lines[0].text)
      var start = Duration.zero
      var wanted: [(milliseconds: Int, canvas: Canvas)] = []
      for (canvas, duration) in canvases {
        if wanted.last?.canvas != canvas {
          wanted.append((start.rounded(to: .milliseconds(1)), canvas))
        }
        start += duration
      }
      if recording.frames[0].changes.isEmpty { wanted.removeFirst() }
      #expect(lines.count == wanted.count + 2)
      for (line, wanted) in zip(lines.dropFirst(), wanted) {
        try screen.write(line.text)
        #expect(Int((line.seconds * 1000).rounded()) == wanted.milliseconds, "seed \(seed)")
        #expect(
          screen.canvas == wanted.canvas.degraded(to: colors), "seed \(seed), \(colors) colours")
      }
      #expect(!screen.showsCursor)
      try screen.write(lines.last?.text ?? "")
      #expect(screen.showsCursor && screen.canvas == recording.last.degraded(to: colors))
    }
  }

  @Test func controlCharactersAreSpelledOut() throws {
    let text = "\u{1B}[m\u{7}\"\\é\u{1F}"
    let quoted = AsciicastWriter.quoted(text)
    #expect(quoted == #""\u001b[m\u0007\"\\é\u001f""#)
    #expect(try JSONText.parsed(quoted[...]) == text)
  }

  @Test func timesAreMilliseconds() {
    #expect(AsciicastWriter.seconds(.zero) == "0.000")
    #expect(AsciicastWriter.seconds(.microseconds(1_499)) == "0.001")
    #expect(AsciicastWriter.seconds(.milliseconds(61_050)) == "61.050")
  }
}

/// A JSON string, read by the grammar of RFC 8259.
enum JSONText {
  struct Broken: Error {}

  static func parsed(_ text: Substring) throws -> String {
    var scalars = Array(text.unicodeScalars)[...]
    func fail() throws -> Never { throw Broken() }
    guard scalars.count >= 2, scalars.popFirst() == "\"", scalars.popLast() == "\"" else {
      try fail()
    }
    var parsed = String.UnicodeScalarView()
    while let scalar = scalars.popFirst() {
      guard scalar.value >= 0x20, scalar != "\"" else { try fail() }
      guard scalar == "\\" else {
        parsed.append(scalar)
        continue
      }
      switch scalars.popFirst() {
      case "\""?: parsed.append("\"")
      case "\\"?: parsed.append("\\")
      case "u"?:
        let digits = String(String.UnicodeScalarView(scalars.prefix(4)))
        scalars = scalars.dropFirst(4)
        guard digits.count == 4, let value = UInt32(digits, radix: 16),
          let scalar = Unicode.Scalar(value)
        else { try fail() }
        parsed.append(scalar)
      default: try fail()
      }
    }
    return String(parsed)
  }
}

extension Canvas {
  /// What a terminal of so many colours shows of it.
  func degraded(to colors: ColorDepth) -> Canvas {
    var canvas = self
    for row in 0..<rows {
      for column in 0..<columns {
        var cell = self[column, row]
        cell.style.foreground = cell.style.foreground.degraded(to: colors)
        cell.style.background = cell.style.background.degraded(to: colors)
        canvas[column, row] = cell
      }
    }
    return canvas
  }
}
