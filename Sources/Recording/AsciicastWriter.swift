import TerminalUI

/// A terminal session in version 2 of asciinema's format: lines of JSON, each with its time.
///
/// The format is told at docs.asciinema.org/manual/asciicast/v2.
struct AsciicastWriter: RecordingWriter {
  private var lines: String
  private var terminal: TerminalText
  private var time = Duration.zero
  private let rows: Int

  init(_ recording: Recording, colors: ColorDepth) {
    rows = recording.rows
    terminal = TerminalText(columns: recording.columns, colors: colors)
    // Without the date that programs put here, the same game gives the same bytes.
    lines = "{\"version\":2,\"width\":\(recording.columns),\"height\":\(recording.rows)"
    lines += ",\"duration\":\(AsciicastWriter.seconds(recording.duration))"
    if !recording.title.isEmpty {
      lines += ",\"title\":\(AsciicastWriter.quoted(recording.title))"
    }
    lines += ",\"env\":{\"TERM\":\"xterm-256color\"}}\n"
    write("\u{1B}[?25l\u{1B}[0m\u{1B}[2J")
  }

  mutating func append(_ frame: Recording.Frame) {
    write(terminal.text(of: frame.changes))
    time += frame.duration
  }

  mutating func finish() -> [UInt8] {
    // Players stop at the last line, which must not cut the last frame short.
    write("\u{1B}[0m\u{1B}[\(rows);1H\u{1B}[?25h")
    return Array(lines.utf8)
  }

  private mutating func write(_ text: String) {
    guard !text.isEmpty else { return }
    let time = AsciicastWriter.seconds(time)
    lines += "[\(time),\"o\",\(AsciicastWriter.quoted(text))]\n"
  }

  /// Seconds with milliseconds, as `12.345`.
  static func seconds(_ duration: Duration) -> String {
    let milliseconds = duration.rounded(to: .milliseconds(1))
    let digits = String(1000 + milliseconds % 1000).dropFirst()
    return "\(milliseconds / 1000).\(digits)"
  }

  /// A JSON string.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _ where scalar.value < 0x20:
        quoted += "\\u00" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

extension Duration {
  /// How many times a unit goes into it, to the nearest.
  func rounded(to unit: Duration) -> Int { Int((self / unit).rounded()) }
}
