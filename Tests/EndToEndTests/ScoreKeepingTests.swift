import Testing

/// Scores in the real data folder, whatever happens to the programs that keep them.
@Suite struct ScoreKeepingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The first food of this seed lies before the snake, the last cell before the wall.
  private func play(seed: Int = 15) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      ["snake", "--size", "8x6", "--seed", "\(seed)", "--speed", "10", "--name", "Ada"],
      environment: folder.environment)
    try terminal.wait(forText: "to start")
    return terminal
  }

  private func scores(_ arguments: String...) throws -> Outcome {
    try Outcome.of(
      ["snake", "scores"] + arguments, in: folder, environment: folder.environment)
  }

  private func entries(_ outcome: Outcome) -> [Substring] {
    outcome.output.split(separator: "\n").filter { $0.contains(#""type":"entry""#) }
  }

  @Test func twoProgramsAtOnceKeepBothGames() throws {
    let terminals = try [play(), play()]
    for terminal in terminals { terminal.send("\r") }
    for terminal in terminals {
      try terminal.wait(forText: "Game over")
      terminal.send("q")
      #expect(try terminal.waitForEnd() == .exit(0))
    }
    let outcome = try scores("--json", "--verify")
    #expect(outcome.end == .exit(0), "\(outcome)")
    #expect(outcome.errors.isEmpty, "\(outcome.errors)")
    // The same game at another time is another entry; at the same time it may be the same.
    let found = entries(outcome)
    #expect((1...2).contains(found.count), "\(outcome.output)")
    for entry in found {
      #expect(entry.contains(#""verified":true"#))
      #expect(entry.contains(#""name":"Ada""#))
      #expect(entry.contains(#""status":"wall""#))
    }
    #expect(outcome.output.contains(#""games":2,"best":1,"mean":1,"#), "\(outcome.output)")
    let table = try scores()
    #expect(table.output.contains("classic, 8x6, speed 10, fast"), "\(table)")
  }

  /// Demos that end many games a second are killed in the middle of it, again and again.
  @Test func aKillLosesNothing() throws {
    var known: [Substring] = []
    for round in 1...3 {
      let terminal = try PseudoTerminal(
        [
          "snake", "--size", "6x4", "--seed", "\(round)", "--speed", "15", "--pilot", "cycle",
        ], environment: folder.environment)
      try terminal.wait(forText: "You won")
      terminal.signal(9)
      _ = try terminal.waitForEnd()
      let outcome = try scores("--pilots", "--json", "--verify")
      #expect(outcome.end == .exit(0), "\(outcome)")
      let found = entries(outcome)
      let files = found.compactMap { $0.split(separator: #""file":"#).last }
      for file in known { #expect(files.contains(file)) }
      #expect(found.allSatisfy { $0.contains(#""verified":true"#) })
      known = files
    }
    #expect(known.count >= 1)
  }

  /// What is no table, or no folder at all, is passed over.
  @Test func nonsenseHarmsNoEntry() throws {
    let first = try play()
    first.send("\r")
    try first.wait(forText: "Game over")
    first.send("q")
    _ = try first.waitForEnd()
    let before = try scores("--json")
    try folder.write("", to: "data/vivarium/snake-scores/people/blocked")
    let blocked = try Outcome.of(
      ["snake", "scores", "--json"], in: folder,
      environment: ["HOME": folder.path, "XDG_DATA_HOME": "/dev/null"])
    #expect(blocked.end == .exit(0), "\(blocked)")
    #expect(entries(blocked).isEmpty)
    #expect(entries(try scores("--json")) == entries(before))
  }

  @Test func anEntryIsAReplay() throws {
    let terminal = try play()
    terminal.send("\r")
    try terminal.wait(forText: "Game over")
    terminal.send("q")
    _ = try terminal.waitForEnd()
    let entry = try #require(entries(try scores("--json")).first)
    let file = try #require(entry.split(separator: #""file":"#).last?.dropFirst().dropLast(2))
    let outcome = try Outcome.of(["snake", "replay", "--verify", String(file)], in: folder)
    #expect(outcome.end == .exit(0), "\(outcome)")
    #expect(outcome.output.contains("valid: Ada, wall, score 1"), "\(outcome.output)")
  }
}
