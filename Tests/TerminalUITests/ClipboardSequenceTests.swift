import Testing

@testable import TerminalUI

@Suite struct ClipboardSequenceTests {
  /// The examples of RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("\u{3FF}\u{FFFF}", "z7/vv78="),
  ])
  func encodes(text: String, expected: String) {
    #expect(String(decoding: ClipboardSequence.base64(Array(text.utf8)), as: UTF8.self) == expected)
    let sequence = ClipboardSequence.setting(text).map { UInt8(bitPattern: $0) }
    #expect(String(decoding: sequence, as: UTF8.self) == "\u{1B}]52;c;\(expected)\u{7}")
  }

  /// What a terminal's clipboard takes, in base64.
  @Test func theLongestTextFits() {
    #expect(ClipboardSequence.base64([UInt8](repeating: 0, count: 56_244)).count == 74_992)
  }
}
