import TerminalUI
import Testing

@Suite struct KeyNameTests {
  @Test(arguments: [
    (Key.character("q"), "q"), (.character("Q"), "Q"), (.character(" "), "Space"),
    (.character("é"), "é"), (.character("-"), "-"), (.control("r"), "Ctrl-R"),
    (.control("]"), "Ctrl-]"), (.controlUp, "Ctrl-Up"), (.shiftLeft, "Shift-Left"),
    (.backTab, "Shift-Tab"), (.tab, "Tab"), (.escape, "Esc"), (.function(12), "F12"),
    (.pageDown, "PgDn"), (.character("F"), "F"),
  ])
  func aNameIsReadAsTheKey(key: Key, name: String) {
    #expect(key.name == name)
    #expect(Key(named: name) == key)
  }

  @Test(arguments: [
    "", " ", "up", "ctrl-r", "Ctrl-r", "Ctrl-", "Ctrl-RR", "F0", "F64", "F1x", "\n", "\r\n",
    "\u{1B}", "\u{7F}", "e\u{301}", "語", "qq", "Ctrl-İ", "Ctrl-ß",
  ])
  func whatIsNoNameGivesNoKey(name: String) {
    #expect(Key(named: name) == nil)
  }

  private enum Command { case quit, pause, step }

  private let keys = KeyMap<Command>([
    KeyBinding(
      .character(" "), .character("p"), command: .pause, hint: "pause", help: "Stop.",
      section: "Time"),
    KeyBinding(.enter, command: .step, hint: "step", help: "One generation.", section: "Time"),
    KeyBinding(.character("q"), command: .quit, hint: "quit", help: "Leave.", section: "Program"),
  ])

  @Test func otherKeysAreDispatchedHintedAndExplained() {
    let changed = keys.rebinding([.pause: [.character("x"), .tab]])
    #expect(changed.command(for: .character("x")) == .pause)
    #expect(changed.command(for: .tab) == .pause)
    #expect(changed.command(for: .character("p")) == nil)
    #expect(changed.command(for: .enter) == .step)
    #expect(changed.hints(.ascii).map(\.key) == ["x", "Enter", "q"])
    #expect(changed.help(.ascii)[0].entries[0] == .init(keys: "x Tab", sentence: "Stop."))
    #expect(changed.keys(of: .pause) == [.character("x"), .tab])
    #expect(changed.label(of: .pause, .ascii) == "x")
  }

  @Test func withoutChangesAllStays() {
    #expect(keys.rebinding([:]).hints(.ascii) == keys.hints(.ascii))
    #expect(keys.label(of: .pause, .braille) == "Space")
  }
}
