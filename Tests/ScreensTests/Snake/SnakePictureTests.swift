import Lattice
import Snake
import TerminalUI
import Testing

@testable import Screens

@Suite struct SnakePictureTests {
  /// A snake that has eaten its way to a length, seen in an area of the given size.
  func picture(
    _ columns: Int, _ rows: Int, _ capabilities: Capabilities, wrap: Bool = false,
    turns: [Direction?] = [], thinking: PilotThinking? = nil
  ) throws -> String {
    let arena = try Arena(parsing: "........\n..##....\n........\n.....@..\n")
    var options = SnakeGame.Options(arena: arena)
    options.wrap = wrap
    options.startLength = 5
    var game = try SnakeGame(options: options, seed: 3)
    var death: Point?
    for turn in turns {
      for case .died(_, let cell) in game.advance(turn) { death = cell }
    }
    var canvas = Canvas(columns: columns, rows: rows)
    BoardView(game: game, viewport: Viewport(), death: death, thinking: thinking)
      .draw(into: &canvas, in: canvas.bounds, capabilities: capabilities)
    return canvas.text
  }

  @Test func theBodyIsAPipe() throws {
    #expect(
      try picture(18, 6, .modern, turns: [.right, .up, .left])
        == """
        ┌────────────────┐
        │▐▌              │
        │    ▒▒▒▒        │
        │          < █   │
        │        ▀▀▀▀▀   │
        └────────────────┘
        """)
  }

  @Test func asciiShowsTheSame() throws {
    #expect(
      try picture(18, 6, .minimal, turns: [.right, .up, .left])
        == """
        +----------------+
        |()              |
        |    ####        |
        |          < +   |
        |        ====+   |
        +----------------+
        """)
  }

  /// Way, cycle and reachable cells differ in their characters, not in colours alone.
  static let thinking = PilotThinking(
    path: [Point(6, 2), Point(7, 2), Point(7, 1), Point(7, 0)],
    cycle: [Point(4, 0), Point(5, 0), Point(5, 1), Point(4, 1)],
    reachable: [Point(1, 0), Point(2, 0), Point(1, 1), Point(7, 3)])

  @Test func thoughtsAreLines() throws {
    #expect(
      try picture(18, 6, .modern, turns: [.up], thinking: Self.thinking)
        == """
        ┌────────────────┐
        │▐▌. .   ┌─┐   ║ │
        │  . ▒▒▒▒└─┘   ║ │
        │          /\\══╝ │
        │    ▀▀▀▀▀▀▀   . │
        └────────────────┘
        """)
  }

  @Test func thoughtsAreSignsInASCII() throws {
    #expect(
      try picture(18, 6, .minimal, turns: [.up], thinking: Self.thinking)
        == """
        +----------------+
        |(), ,   .-.   * |
        |  , ####.-.   * |
        |          /\\* * |
        |    ======+   , |
        +----------------+
        """)
  }

  @Test func aBrokenFrameLetsThrough() throws {
    #expect(
      try picture(18, 6, .modern, wrap: true, turns: [.down, .right])
        == """
        ┌──  ──  ──  ──  ┐
        │▐▌        ▀▀ >  │
             ▒▒▒▒
        │                │
               ▀▀▀▀█
        └──  ──  ──  ──  ┘
        """)
  }

  @Test func theWallThatKilledIsMarked() throws {
    #expect(
      try picture(18, 6, .modern, turns: [.down])
        == """
        ┌────────────────┐
        │▐▌              │
        │    ▒▒▒▒        │
        │                │
        │  ▀▀▀▀▀▀▀▀\\/    │
        └──────────XX────┘
        """)
  }

  @Test func aSmallViewScrolls() throws {
    #expect(
      try picture(10, 5, .modern)
        == """
        ┌▲▲▲▲▲▲▲▲┐
        ◄▒▒      ►
        ◄        ►
        ◄▀▀▀▀ >  ►
        └────────┘
        """)
  }

  @Test(arguments: [Capabilities.modern, .minimal])
  func portalsAreLetters(capabilities: Capabilities) throws {
    let arena = try Arena(parsing: "........\n.@.A....\n....B..B\n.....A..\n")
    var options = SnakeGame.Options(arena: arena)
    options.startLength = 2
    var game = try SnakeGame(options: options, seed: 3)
    for _ in 0..<3 { game.advance() }
    var canvas = Canvas(columns: 18, rows: 6)
    BoardView(game: game, viewport: Viewport(), death: nil)
      .draw(into: &canvas, in: canvas.bounds, capabilities: capabilities)
    let rows = canvas.text.split(separator: "\n")
    #expect(rows[2].contains("AA"))
    #expect(rows[3].contains("BB    BB"))
    // The snake has come out of the other A and goes on to the right.
    #expect(game.head == Point(6, 3))
    #expect(rows[4].dropFirst(13).hasPrefix(" >"))
  }
}
