import Testing

/// What somebody who reads only the screen can do with arenas.
@Suite struct ArenaWalkTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func makesPlaysAndSavesAnArena() throws {
    let terminal = try PseudoTerminal(
      ["snake", "arenas", "--edit"], environment: folder.environment)
    try terminal.wait(forText: "Nothing is wrong.")
    terminal.send("oKK ")
    try terminal.wait(forText: "the portal 'A' has no twin")
    terminal.send("JJ ")
    try terminal.wait(forText: "Nothing is wrong.")
    terminal.send("nTwo Doors\r")
    try terminal.wait(forText: "Two Doors*")
    terminal.send("1k ")
    try terminal.wait(forText: "Start 1")
    terminal.send("p")
    try terminal.wait(forText: "to start")
    terminal.send("q")
    try terminal.wait(forText: "Nothing is wrong.")
    terminal.send("s")
    try terminal.wait(forText: "Save as: two-doors")
    terminal.send("\r")
    try terminal.wait(forText: "Saved to")
    terminal.send("q")
    #expect(try terminal.waitForEnd() == .exit(0))
    terminal.expectRestored()
    let list = try Outcome.of(
      ["snake", "arenas", "two doors"], in: folder, environment: folder.environment)
    #expect(list.output.contains("two-doors  30x16  480 cells  Two Doors\n"), "\(list)")
  }
}
