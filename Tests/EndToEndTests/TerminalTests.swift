import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The terminal is taken, shown on, and given back: on `vivarium terminal` in a pseudo-terminal.
@Suite struct TerminalTests {
  private func start(
    _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 80,
    rows: Int = 24
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      ["terminal"] + arguments, environment: environment, columns: columns, rows: rows)
    try terminal.wait(forText: "size \(columns)x\(rows)")
    try terminal.wait(for: "the end of the first frame") { !$0.screen.modes.contains(2026) }
    return terminal
  }

  @Test func startsAndQuits() throws {
    let terminal = try start()
    #expect(terminal.screen.modes.isSuperset(of: [1002, 1004, 1006, 1049]))
    #expect(!terminal.screen.modes.contains(25))
    #expect(!terminal.isRestored)
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    terminal.expectRestored()
  }

  @Test(arguments: [
    ("no-such-terminal", "unknown terminal type 'no-such-terminal'"),
    ("dumb", "cannot position the cursor"),
    ("", "TERM is not set"),
  ])
  func refusesInOneLine(type: String, message: String) throws {
    let terminal = try PseudoTerminal(["terminal"], environment: ["TERM": type])
    #expect(try terminal.waitForEnd() == .exit(69))
    let lines = terminal.outputText.split(whereSeparator: \.isNewline)
    #expect(lines.count == 1)
    #expect(terminal.outputText.contains(message))
    #expect(!terminal.outputText.contains("\u{1B}"))
    #expect(terminal.isRestored)
  }

  /// A terminal that is newer than the terminfo database is driven like the one that it descends from.
  @Test func fallsBackForDescendantsOfXterm() throws {
    let terminal = try start(environment: ["TERM": "xterm-that-is-new"])
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exit(0))
  }

  @Test func keepsToASCIIWhereTheLocaleDoes() throws {
    let terminal = try start(environment: ["LC_ALL": "C"])
    terminal.send("x\u{e9}?")
    try terminal.wait(forText: "Give the terminal back")
    terminal.send("qq")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(terminal.output.allSatisfy { $0 < 0x80 })
    #expect(terminal.outputText.contains("glyphs ascii"))
  }

  /// ssh forwards the names of locales that are not installed here.
  @Test func drawsUnicodeForAMissingLocaleOfUTF8() throws {
    let terminal = try start(environment: ["LC_ALL": "xx_YY.UTF-8"])
    #expect(terminal.screen.text.contains("glyphs braille"))
    #expect(terminal.screen.text.contains("┌ events"))
    terminal.send("é")
    try terminal.wait(forText: "key é")
  }

  @Test func honoursNoColor() throws {
    let terminal = try start(environment: ["NO_COLOR": "1"])
    #expect(terminal.screen.text.contains("colors 0"))
    let color = try Regex("\u{1B}\\[[0-9;]*[34]8;")
    #expect(!terminal.outputText.contains(color))
  }

  /// Variables that shells export must not freeze the size.
  @Test func followsTheSizeDespiteTheEnvironment() throws {
    let terminal = try start(environment: ["LINES": "10", "COLUMNS": "20"])
    terminal.resize(columns: 100, rows: 30)
    try terminal.wait(forText: "size 100x30")
  }

  @Test(arguments: [
    (SIGINT, PseudoTerminal.End.exit(130)), (SIGTERM, .exit(143)), (SIGHUP, .exit(129)),
    (SIGQUIT, .signal(SIGQUIT)), (SIGSEGV, .signal(SIGSEGV)), (SIGABRT, .signal(SIGABRT)),
  ])
  func restoresAfterSignals(signal: Int32, end: PseudoTerminal.End) throws {
    let terminal = try start()
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == end)
    terminal.expectRestored()
  }

  @Test func restoresAfterCtrlC() throws {
    let terminal = try start()
    terminal.send("\u{3}")
    #expect(try terminal.waitForEnd() == .exit(130))
    terminal.expectRestored()
  }

  @Test func restoresAfterACrashAndShowsItsMessage() throws {
    let terminal = try PseudoTerminal(["terminal", "--crash-after-start"])
    let end = try terminal.waitForEnd()
    guard case .signal(let number) = end else {
      Issue.record("ended by \(end)")
      return
    }
    #expect([SIGILL, SIGTRAP].contains(number))
    terminal.expectRestored()
    let afterwards = terminal.outputText.components(after: "\u{1B}[?1049l")
    #expect(afterwards.contains("crashed on request"))
  }

  @Test func endsWhenTheWindowCloses() throws {
    let terminal = try start()
    terminal.hangUp()
    #expect(try terminal.waitForEnd() == .exit(129))
  }

  @Test func stopsAndContinues() throws {
    let terminal = try start()
    terminal.signal(SIGTSTP)
    try terminal.wait(for: "the stop") { $0.isStopped }
    _ = terminal.outputDuringQuiet(.milliseconds(20))
    terminal.expectRestored()
    terminal.resize(columns: 90, rows: 20)
    terminal.signal(SIGCONT)
    try terminal.wait(forText: "size 90x20")
    try terminal.wait(forText: "resumed")
    #expect(terminal.screen.modes.isSuperset(of: [1002, 1004, 1006, 1049]))
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    terminal.expectRestored()
  }

  @Test func survivesAStormOfSizes() throws {
    let terminal = try start()
    for step in 0..<60 {
      terminal.resize(columns: 1 + step * 37 % 300, rows: 1 + step * 17 % 100)
      terminal.send("x")
      if step % 10 == 0 { _ = terminal.outputDuringQuiet(.milliseconds(10)) }
    }
    for (columns, rows) in [(1, 1), (300, 100), (2, 1), (1, 50), (80, 24)] {
      terminal.resize(columns: columns, rows: rows)
      _ = terminal.outputDuringQuiet(.milliseconds(10))
    }
    try terminal.wait(forText: "size 80x24")
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    terminal.expectRestored()
  }

  @Test func writesNothingWhileIdle() throws {
    let terminal = try start()
    #expect(terminal.outputDuringQuiet(.milliseconds(200)) == 0)
    terminal.send("x")
    try terminal.wait(forText: "key x")
    _ = terminal.outputDuringQuiet(.milliseconds(50))
    #expect(terminal.outputDuringQuiet(.milliseconds(200)) == 0)
  }

  #if os(Linux)
    /// A frame is one write, which is a synchronized update and perhaps a question to the terminal;
    /// before that the program writes it for itself.
    @Test func writesAFrameAtOnce() throws {
      let terminal = try start(columns: 80, rows: 24)
      var counts: [Int] = []
      for key in ["?", "x", "c", "?", "x", "?"] {
        let before = try writeCount(terminal.process)
        let mark = terminal.output.count
        terminal.send(key)
        try terminal.wait(for: "a frame") {
          $0.output.count > mark && !$0.screen.modes.contains(2026)
        }
        _ = terminal.outputDuringQuiet(.milliseconds(40))
        let frame = String(decoding: terminal.output[mark...], as: UTF8.self)
        #expect(frame.hasPrefix("\u{1B}[?2026h"))
        #expect(frame.hasSuffix("\u{1B}[?2026l") || frame.hasSuffix("\u{1B}[?2026l\u{1B}[5n"))
        counts.append(try writeCount(terminal.process) - before)
      }
      #expect(counts.allSatisfy { (2...3).contains($0) }, "writes a frame: \(counts)")
    }

    /// How often a process has called write(2).
    private func writeCount(_ process: pid_t) throws -> Int {
      let file = try #require(fopen("/proc/\(process)/io", "r"))
      defer { fclose(file) }
      var buffer = [UInt8](repeating: 0, count: 1024)
      let count = fread(&buffer, 1, buffer.count, file)
      let text = String(decoding: buffer[..<count], as: UTF8.self)
      let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("syscw:") })
      return try #require(Int(line.dropFirst("syscw: ".count)))
    }
  #endif

  @Test(arguments: [
    (
      "\u{1B}[<0;5;6M\u{1B}[<32;6;6M\u{1B}[<0;6;6m",
      ["press left at 4,5", "drag left at 5,5", "release left at 5,5"]
    ),
    (
      "\u{1B}[<64;1;1M\u{1B}[<65;2;2M\u{1B}[<66;3;3M",
      ["wheel up at 0,0", "wheel down at 1,1", "wheel left at 2,2"]
    ),
    ("\u{1B}[<16;300;40M", ["press left at 299,39 ctrl"]),
    (
      "\u{1B}[A\u{1B}OB\u{1B}[1;2C\u{1B}[1;5D",
      ["key Up", "key Down", "key Shift-Right", "key Ctrl-Left"]
    ),
    (
      "\u{1B}OP\u{1B}[15~\u{1B}[3~\u{1B}[6~\u{1B}[Z\u{7F}\t\r",
      ["key Del", "key PgDn", "key Shift-Tab", "key Backspace", "key Tab", "key Enter"]
    ),
    ("\u{1B}[I\u{1B}[O", ["focus in", "focus out"]),
    ("é█\u{1B}", ["key é", "key █", "key Esc"]),
    ("p\u{1B}[200~two\rlines q\u{1B}[201~", ["paste 11 characters: two"]),
  ])
  func decodesInput(bytes: String, expected: [String]) throws {
    for type in ["xterm-256color", "tmux-256color", "linux"] {
      let terminal = try start(environment: ["TERM": type], columns: 80, rows: 30)
      terminal.send(bytes)
      for text in expected { try terminal.wait(forText: text) }
      terminal.send("q")
      #expect(try terminal.waitForEnd() == .exit(0), "\(type)")
    }
  }

  /// A report may come in two pieces.
  @Test func decodesSplitMouseReports() throws {
    let terminal = try start()
    terminal.send("\u{1B}[<0;5")
    _ = terminal.outputDuringQuiet(.milliseconds(60))
    terminal.send(";6M")
    try terminal.wait(forText: "mouse press left at 4,5")
  }

  @Test func takesKeysFromTheTerminalWhenInputIsAPipe() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    defer { ends.forEach { close($0) } }
    let terminal = try PseudoTerminal(["terminal"], standardInput: ends[0])
    try terminal.wait(forText: "size 80x24")
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    terminal.expectRestored()
  }
}

extension String {
  /// What follows the last occurrence of a string.
  fileprivate func components(after separator: String) -> String {
    split(separator: separator, omittingEmptySubsequences: false).last.map(String.init) ?? ""
  }
}
