import TerminalUI
import Testing

@testable import Recording

@Suite struct ANSITests {
  private func text(_ canvas: Canvas) -> String {
    String(
      decoding: RecordingEncoder.encode(Recording(of: canvas, for: .zero), as: .ansi),
      as: UTF8.self)
  }

  @Test func everyLineEndsPlain() {
    #expect(text(Sample.canvas("ab \n  \nc")) == "ab\n\nc\n")
    #expect(
      text(Sample.canvas("ab\ncd", [Style(.red, .bold), .plain]))
        == "\u{1B}[0;1;31ma\u{1B}[0mb\n\u{1B}[0;1;31mc\u{1B}[0md\n")
    // A coloured blank is seen.
    #expect(text(Sample.canvas("a ", [Style(.red)])).hasSuffix("a \u{1B}[0m\n"))
  }
}
