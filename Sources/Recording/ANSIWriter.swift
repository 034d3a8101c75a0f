import TerminalUI

/// The last frame as text for a terminal: a line a row, with ECMA-48's graphic rendition.
struct ANSIWriter: RecordingWriter {
  private let recording: Recording
  private let colors: ColorDepth

  init(_ recording: Recording, colors: ColorDepth) {
    self.recording = recording
    self.colors = colors
  }

  func finish() -> [UInt8] {
    var terminal = TerminalText(columns: recording.columns, colors: colors)
    var text = ""
    for row in 0..<recording.rows {
      let cells = (0..<recording.columns).map { recording.last[$0, row] }
      // Blanks at the end of a line need not be written.
      let used = (cells.lastIndex { $0 != CanvasCell(" ", .plain) } ?? -1) + 1
      text += terminal.line(of: cells[..<used]) + "\n"
    }
    return Array(text.utf8)
  }
}
