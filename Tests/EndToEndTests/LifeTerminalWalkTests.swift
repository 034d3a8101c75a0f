import Testing

/// A new user's walk through the Life screen, on terminals of every kind.
@Suite struct LifeTerminalWalkTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A terminal that somebody may sit at.
  struct Kind: CustomTestStringConvertible {
    var type: String
    var locale = "C.UTF-8"
    var columns = 80
    var rows = 24
    /// The colours that the terminal tells of itself, as `15;0` for white on black.
    var colors: String?

    var testDescription: String { "\(type) \(locale) \(columns)x\(rows) \(colors ?? "")" }
  }

  static let kinds = [
    Kind(type: "xterm-256color"),
    Kind(type: "xterm-256color", columns: 200, rows: 50, colors: "15;0"),
    Kind(type: "xterm-256color", colors: "0;15"),
    Kind(type: "tmux-256color", columns: 200, rows: 50),
    Kind(type: "tmux-256color", colors: "0;15"),
    Kind(type: "linux"),
    Kind(type: "vt100"),
    Kind(type: "xterm-256color", locale: "C"),
    Kind(type: "vt100", locale: "C", columns: 200, rows: 50),
  ]

  @Test(arguments: kinds)
  func walksThroughLife(kind: Kind) throws {
    var environment = folder.environment
    environment["TERM"] = kind.type
    environment["LC_ALL"] = kind.locale
    environment["COLORFGBG"] = kind.colors
    let terminal = try PseudoTerminal(
      ["life", "gosper-glider-gun"], environment: environment, columns: kind.columns,
      rows: kind.rows)
    try terminal.wait(forText: "pop 36")

    // The first key does what it always does, whatever a new user is told.
    terminal.send(" ")
    try terminal.wait(for: "the gun to run") { ($0.number(after: "gen ") ?? 0) >= 10 }
    terminal.send("[")
    try terminal.wait(forText: "1:2")
    terminal.send(" ")
    try terminal.wait(forText: "paused")

    // Every colour mode and theme leaves the status line in sight.
    terminal.send("vvvvvttttt")
    terminal.send("]")
    try terminal.wait(forText: "1:1")

    terminal.send("?")
    try terminal.wait(forText: "Time")
    terminal.send("\u{1B}")
    try terminal.wait(forText: "paused")

    terminal.send("e")
    try terminal.wait(forText: "2:1")
    let before = try #require(terminal.number(after: "pop "))
    terminal.send("\u{1B}[<0;3;2M\u{1B}[<0;3;2m")
    try terminal.wait(for: "a cell drawn by mouse") {
      $0.number(after: "pop ").map { abs($0 - before) } == 1
    }
    terminal.send("u")
    try terminal.wait(for: "the cell undone") { $0.number(after: "pop ") == before }
    terminal.send("e")
    try terminal.wait(forText: "1:1")

    terminal.send("/pentadec")
    try terminal.wait(forText: "Pentadecathlon")
    terminal.send("\u{1B}")
    terminal.send("q")
    try terminal.wait(forText: "pop ")

    terminal.send(":rule B36/S23\r")
    try terminal.wait(forText: "B36/S23")

    // The wheel zooms out, a drag with the right button moves the view.
    terminal.send("\u{1B}[<65;20;10M")
    try terminal.wait(forText: "1:2")
    terminal.send("\u{1B}[<2;20;10M\u{1B}[<34;25;12M\u{1B}[<2;25;12m")

    terminal.resize(columns: 40, rows: 12)
    try terminal.wait(forText: "pop ")
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    // The others have no second screen to leave.
    if kind.type.hasSuffix("256color") { terminal.expectRestored() }
    #expect(terminal.isRestored)
    if kind.locale == "C" { #expect(terminal.output.allSatisfy { $0 < 0x80 }) }
    if kind.type == "vt100" { #expect(!terminal.outputText.contains(/\u{1B}\[(3|4)[0-9]m/)) }
  }
}
