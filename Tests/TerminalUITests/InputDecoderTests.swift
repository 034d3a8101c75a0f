import TerminalUI
import Testing

@Suite struct InputDecoderTests {
  /// Feeds bytes as they come from a terminal that nothing is known of.
  private func decode(_ pieces: String...) -> [Event] {
    var decoder = InputDecoder()
    return pieces.flatMap { piece in
      piece.unicodeScalars.flatMap { decoder.decode(.scalar($0)) } + decoder.flush()
    }
  }

  @Test(arguments: [
    ("q", [Key.character("q")]), ("é", [.character("é")]), (" ", [.character(" ")]),
    ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]), ("\u{8}\u{7F}", [.backspace, .backspace]),
    ("\u{1}\u{12}\u{0}\u{1F}", [.control("a"), .control("r"), .control("@"), .control("_")]),
    ("\u{1B}", [.escape]), ("\u{1B}\u{1B}", [.escape, .escape]),
    ("\u{1B}x", [.escape, .character("x")]),
    ("\u{1B}[", [.escape, .character("[")]), ("\u{1B}O", [.escape, .character("O")]),
    ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left]),
    ("\u{1B}OA\u{1B}OD", [.up, .left]),
    ("\u{1B}[1;2A\u{1B}[1;5C\u{1B}[1;6B", [.shiftUp, .controlRight, .controlDown]),
    ("\u{1B}[1;3A", [.up]), ("\u{1B}[H\u{1B}[4~\u{1B}[7~", [.home, .end, .home]),
    ("\u{1B}[2~\u{1B}[3~\u{1B}[5~\u{1B}[6~", [.insert, .delete, .pageUp, .pageDown]),
    ("\u{1B}OP\u{1B}[15~\u{1B}[24~", [.function(1), .function(5), .function(12)]),
    ("\u{1B}[Z", [.backTab]), ("\u{1B}[99~x", [.character("x")]),
    ("\u{1B}[?1;2cx", [.character("x")]),
  ])
  func decodesKeys(bytes: String, keys: [Key]) {
    #expect(decode(bytes) == keys.map(Event.key))
  }

  @Test(arguments: [
    ("0;1;1M", MouseEvent(.press(.left), column: 0, row: 0)),
    ("2;300;200M", MouseEvent(.press(.right), column: 299, row: 199)),
    ("0;5;6m", MouseEvent(.release(.left), column: 4, row: 5)),
    ("33;5;6M", MouseEvent(.drag(.middle), column: 4, row: 5)),
    ("64;5;6M", MouseEvent(.wheel(.up), column: 4, row: 5)),
    ("65;5;6M", MouseEvent(.wheel(.down), column: 4, row: 5)),
    ("67;5;6M", MouseEvent(.wheel(.right), column: 4, row: 5)),
    ("28;5;6M", MouseEvent(.press(.left), column: 4, row: 5, modifiers: [.shift, .alt, .control])),
    ("35;5;6M", MouseEvent(.move, column: 4, row: 5)),
  ])
  func decodesMouseReports(parameters: String, expected: MouseEvent) {
    let bytes = "\u{1B}[<" + parameters
    #expect(decode(bytes) == [.mouse(expected)])
    // In one burst, and split at every place behind the start.
    #expect(
      decode(bytes + bytes + "q") == [.mouse(expected), .mouse(expected), .key(.character("q"))])
    for length in 3..<bytes.count {
      #expect(
        decode(String(bytes.prefix(length)), String(bytes.dropFirst(length))) == [.mouse(expected)])
    }
  }

  @Test(arguments: ["3;1;1M", "0;0;5M", "0;1M", ";;M", "999;1;1M", "0;1;1;1M", "M"])
  func dropsMouseReportsWithoutMeaning(parameters: String) {
    #expect(decode("\u{1B}[<" + parameters + "x") == [.key(.character("x"))])
  }

  @Test func leavesABrokenMouseReport() {
    #expect(decode("\u{1B}[<0;1q") == [.key(.character("q"))])
    #expect(decode("\u{1B}[<" + String(repeating: "9", count: 100)).count < 100)
  }

  @Test func collectsPastes() {
    #expect(decode("\u{1B}[I\u{1B}[O") == [.focus(true), .focus(false)])
    var decoder = InputDecoder()
    #expect(decoder.decode(.pasteStart) == [])
    let inside: [InputDecoder.Unit] = "a\r\nb\rc\n\u{1B}d".unicodeScalars.map { .scalar($0) }
    let early = inside.flatMap { decoder.decode($0) }
    #expect(early == [])
    #expect(decoder.flush() == [])
    #expect(decoder.decode(.key(.up)) == [])
    #expect(decoder.decode(.pasteEnd) == [.paste("a\nb\nc\n\u{1B}d")])
    #expect(decoder.decode(.pasteEnd) == [])
    #expect(decoder.decode(.key(.up)) == [.key(.up)])
  }

  @Test func keepsTheOrderOfKeysAndEscapes() {
    var decoder = InputDecoder()
    #expect(decoder.decode(.scalar("\u{1B}")) == [])
    #expect(decoder.decode(.key(.left)) == [.key(.escape), .key(.left)])
    #expect(decoder.decode(.scalar("\u{1B}")) == [])
    #expect(decoder.decode(.mouseStart) == [.key(.escape)])
  }

  /// No bytes make it trap, and none make it deaf for good.
  @Test(arguments: 0..<50 as Range<UInt64>)
  func survivesNoise(seed: UInt64) {
    var chance = Chance(seed: seed)
    var decoder = InputDecoder()
    let alphabet = Array("\u{1B}\u{1B}[[<OMm~;;0123456789ABCDHFIZq\r\u{7F}é".unicodeScalars)
    for _ in 0..<500 {
      if chance.below(10) == 0 { _ = decoder.flush() }
      _ = decoder.decode(.scalar(alphabet[chance.below(alphabet.count)]))
    }
    _ = decoder.decode(.pasteEnd)
    _ = decoder.decode(.scalar("\r"))
    #expect(decoder.flush() + decoder.decode(.scalar("q")) == [.key(.character("q"))])
  }
}
