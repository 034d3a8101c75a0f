import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Games that are interrupted while they run give the terminal back, or go on.
@Suite struct InterruptionTests {
  /// Something that moves by itself.
  enum Game: CaseIterable {
    case gun, snake, autopilot

    var arguments: [String] {
      switch self {
      case .gun: ["life", "gosper-glider-gun"]
      // Without walls it goes round for ever.
      case .snake: ["snake", "--wrap", "--size", "8x6", "--seed", "15", "--speed", "10"]
      case .autopilot: ["snake", "--pilot", "cycle", "--size", "24x16", "--speed", "10"]
      }
    }

    /// How far it is, by the number on the screen.
    func progress(_ terminal: PseudoTerminal) -> Int {
      terminal.number(after: self == .gun ? "gen " : "Steps ") ?? 0
    }

    /// Waits until it moves.
    func waitForProgress(_ terminal: PseudoTerminal) throws {
      let before = progress(terminal)
      try terminal.wait(for: "progress beyond \(before)") { progress($0) > before + 1 }
    }
  }

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A game that is going on.
  private func start(_ game: Game) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(game.arguments, environment: folder.environment)
    switch game {
    case .gun:
      try terminal.wait(forText: "Space play")
      terminal.send(" ")
    case .snake:
      try terminal.wait(forText: "to start")
      terminal.send("\r")
    case .autopilot: break
    }
    try game.waitForProgress(terminal)
    return terminal
  }

  @Test(
    arguments: Game.allCases, [(SIGINT, 130), (SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
  func restoresAfterSignals(game: Game, signal: (number: Int32, status: Int32)) throws {
    let terminal = try start(game)
    terminal.signal(signal.number)
    #expect(try terminal.waitForEnd() == .exit(signal.status))
    terminal.expectRestored()
  }

  @Test(arguments: Game.allCases)
  func endsWhenTheWindowCloses(game: Game) throws {
    let terminal = try start(game)
    terminal.hangUp()
    #expect(try terminal.waitForEnd() == .exit(129))
  }

  @Test(arguments: Game.allCases)
  func stopsAndGoesOn(game: Game) throws {
    let terminal = try start(game)
    terminal.signal(SIGTSTP)
    try terminal.wait(for: "the stop") { $0.isStopped }
    _ = terminal.outputDuringQuiet(.milliseconds(20))
    terminal.expectRestored()
    terminal.signal(SIGCONT)
    try terminal.wait(for: "the screen") { $0.screen.modes.isSuperset(of: [1002, 1006, 1049]) }
    #expect(!terminal.screen.modes.contains(25))
    // Nobody dies while away: a game waits for its player.
    if game != .gun {
      try terminal.wait(forText: "Space go on")
      terminal.send(" ")
    }
    try game.waitForProgress(terminal)
    terminal.send("q")
    if game == .snake { terminal.send("y") }
    #expect(try terminal.waitForEnd() == .exit(0))
    terminal.expectRestored()
  }

  @Test(arguments: Game.allCases)
  func survivesAStormOfSizes(game: Game) throws {
    let terminal = try start(game)
    for step in 0..<60 {
      terminal.resize(columns: 1 + step * 37 % 300, rows: 1 + step * 17 % 100)
      // Arrow keys have a snake that waits go on.
      if game == .snake { terminal.send("\u{1B}[A\u{1B}[C") }
      if step % 10 == 0 { _ = terminal.outputDuringQuiet(.milliseconds(10)) }
    }
    for (columns, rows) in [(1, 1), (300, 100), (2, 1), (1, 50), (300, 1), (19, 7), (80, 24)] {
      terminal.resize(columns: columns, rows: rows)
      _ = terminal.outputDuringQuiet(.milliseconds(15))
    }
    if game == .gun {
      try game.waitForProgress(terminal)
    } else {
      try terminal.wait(forText: "Space go on")
      terminal.send(" ")
      if game == .autopilot { try game.waitForProgress(terminal) }
    }
    terminal.send("q")
    if game == .snake { terminal.send("y") }
    #expect(try terminal.waitForEnd() == .exit(0))
    terminal.expectRestored()
  }
}
