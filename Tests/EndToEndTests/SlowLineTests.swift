import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Terminals that take or show less than the program could write.
@Suite struct SlowLineTests {
  /// A soup that changes everywhere in every frame.
  private func start() throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      ["life", "watch", "--random", "0.4", "--size", "300x300", "--seed", "1"], columns: 120,
      rows: 50)
    try terminal.wait(forText: "paused")
    return terminal
  }

  private func frameCount(_ terminal: PseudoTerminal) -> Int {
    terminal.outputText.ranges(of: "\u{1B}[?2026h").count
  }

  /// Keys are read and obeyed while the terminal takes nothing at all.
  @Test func obeysKeysWhileTheLineIsFull() throws {
    let terminal = try start()
    let folder = try TemporaryFolder()
    let path = folder.file("slow.rle")
    terminal.send("++p")
    try terminal.holdOut(for: "a full line") { terminal.unreadCount > 3000 }
    terminal.send("ps\u{15}\(path)\r")
    try terminal.holdOut(for: "the file") { access(path, F_OK) == 0 }
    try terminal.wait(forText: "Saved")
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    terminal.expectRestored()
  }

  /// No more than some frames are on their way to a terminal that says when it has shown them.
  @Test func waitsUntilFramesAreShown() throws {
    let terminal = try start()
    terminal.answersStatus = true
    terminal.send("++p")
    let first = frameCount(terminal)
    try terminal.wait(for: "a running universe") { frameCount($0) > first + 20 }
    terminal.answersStatus = false
    let answered = frameCount(terminal)
    try terminal.wait(for: "silence") { $0.outputDuringQuiet(.milliseconds(300)) == 0 }
    let held = frameCount(terminal)
    // The most that may be on their way, and one that was read in part.
    #expect(held - answered <= 17)
    let generation = try #require(terminal.number(after: "gen"))
    terminal.answersStatus = true
    try terminal.wait(for: "another frame") { frameCount($0) > held }
    try terminal.wait(for: "the present generation") {
      ($0.number(after: "gen") ?? 0) > generation + 10
    }
    terminal.send("pq")
    #expect(try terminal.waitForEnd() == .exit(0))
    terminal.expectRestored()
  }

  /// Nobody is left waiting by a terminal that tells nothing.
  @Test func asksASilentTerminalOnlyAFewTimes() throws {
    let terminal = try start()
    terminal.send("++p")
    try terminal.wait(for: "many frames") { frameCount($0) > 40 }
    #expect(terminal.outputText.ranges(of: "\u{1B}[5n").count == 3)
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exit(0))
  }
}
