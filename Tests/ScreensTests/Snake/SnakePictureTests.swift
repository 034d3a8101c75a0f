import Lattice
import Snake
import TerminalUI
import Testing

@testable import Screens

@Suite struct SnakePictureTests {
  /// A snake that has eaten its way to a length, seen in an area of the given size.
  func picture(
    _ columns: Int, _ rows: Int, _ capabilities: Capabilities, wrap: Bool = false,
    turns: [Direction?] = []
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
    BoardView(game: game, viewport: Viewport(), death: death)
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
}
