import TerminalUI

/// The characters of the last frame, a line a row.
struct TextWriter: RecordingWriter {
  private let recording: Recording

  init(_ recording: Recording) { self.recording = recording }

  func finish() -> [UInt8] { Array("\(recording.last.text)\n".utf8) }
}
