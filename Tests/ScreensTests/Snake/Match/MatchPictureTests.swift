import Lattice
import Snake
import TerminalUI
import Testing

@testable import Screens

@Suite struct MatchPictureTests {
  /// A match after some steps, a string of directions for each snake, `.` straight on.
  func picture(
    _ arena: String, _ turns: [String], columns: Int = 26, rows: Int = 7, startLength: Int = 4,
    _ capabilities: Capabilities = .modern
  ) throws -> String {
    var options = SnakeMatch.Options(arena: try Arena(parsing: arena))
    options.snakes = turns.count
    options.startLength = startLength
    options.wrap = options.arena.edges == .wrap
    var match = try SnakeMatch(options: options, seed: 1)
    let letters = turns.map(Array.init)
    for step in 0..<(letters.map(\.count).max() ?? 0) {
      match.advance(
        letters.map { turns in
          step < turns.count ? Direction.allCases.first { "\($0)".first == turns[step] } : nil
        })
    }
    var canvas = Canvas(columns: columns, rows: rows)
    let focus = try #require(MatchView.focus(of: match, on: 0..<1))
    MatchView(match: match, viewport: Viewport(), focus: focus)
      .draw(into: &canvas, in: canvas.bounds, capabilities: capabilities)
    return canvas.text
  }

  static let yard = "............\n.@..........\n..........*.\n.......2....\n............\n"

  @Test func eachSnakeHasItsLetter() throws {
    let picture = try picture(Self.yard, ["rrrr", "llld"])
    #expect(
      picture
        == """
        ┌────────────────────────┐
        │                        │
        │    a▀▀▀a▀A>            │
        │                    ▐▌  │
        │        b▀▀▀▀           │
        │        Bv              │
        └────────────────────────┘
        """)
  }

  @Test func asciiTellsThemApartToo() throws {
    let picture = try picture(Self.yard, ["rrrr", "llld"], .minimal)
    #expect(
      picture
        == """
        +------------------------+
        |                        |
        |    a===a=A>            |
        |                    ()  |
        |        b====           |
        |        Bv              |
        +------------------------+
        """)
  }

  /// Colours and rhythms differ, too.
  @Test func noTwoSnakesLookTheSame() {
    let look = SnakeLook(capabilities: .modern)
    let bodies = (0..<8).map { snake in
      (1...6).map { look.body(of: snake, links: [.left, .right], place: $0) }
    }
    #expect(Set(bodies).count == 8)
    #expect(Set((0..<8).map { look.head(of: $0, .up) }).count == 8)
    #expect(Set((0..<8).map { look.head(of: $0, .up).style }).count == 8)
    let mono = SnakeLook(capabilities: .minimal)
    #expect(Set((0..<8).map { mono.head(of: $0, .left).right }).count == 8)
  }

  @Test func theDeadVanishAndLeaveAMark() throws {
    let picture = try picture(Self.yard, ["rrrr", "rrrrr"])
    #expect(
      picture
        == """
        ┌────────────────────────┐
        │                        │
        │      a▀▀▀a▀A>          │
        │                    ▐▌  │
        │                        X
        │                        │
        └────────────────────────┘
        """)
  }

  @Test func bodiesRunThroughPortals() throws {
    let arena = "............\n.@A......A..\n............\n............\n.......2..*.\n"
    let picture = try picture(arena, ["rr.", "r.l"], startLength: 3)
    #expect(
      picture
        == """
        ┌────────────────────────┐
        │                        │
        │    AA            ▀▀a▀A>│
        │                        │
        │                        │
        │              ▀▀▀▀b▀B>  │
        └────────────────────────┘
        """)
  }
}
