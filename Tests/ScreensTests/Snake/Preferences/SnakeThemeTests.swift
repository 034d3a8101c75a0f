import Lattice
import Snake
import TerminalUI
import Testing

@testable import Screens

@Suite struct SnakeThemeTests {
  static let terminals: [Capabilities] = ColorDepth.allCases.flatMap { colors in
    [GlyphSet.ascii, .blocks, .braille].map {
      Capabilities(glyphs: $0, colors: colors, hasMouse: false)
    }
  }

  /// Everything that can lie on a board, with its name.
  static func cells(_ look: SnakeLook) -> [(String, SnakeLook.Cell)] {
    let heads = Direction.allCases.map { ("head \($0)", look.head($0)) }
    let items = SnakeGame.Item.Kind.allCases.map { ("\($0)", look.item($0)) }
    let pieces: [Set<Direction>] = [[.left, .right], [.up, .down], [.right, .down], [.left]]
    let body = pieces.map { ("body", look.body(links: $0, place: 0.5)) }
    return heads + items + body + [
      ("food", look.food), ("wall", look.wall), ("portal", look.portal("A")),
      ("death", look.death), ("floor", look.floor),
    ]
  }

  @Test(arguments: ThemeName.allCases, terminals)
  func shapesAloneTellThingsApart(theme: ThemeName, terminal: Capabilities) {
    let cells = Self.cells(SnakeLook(theme, capabilities: terminal))
    for (place, one) in cells.enumerated() {
      for other in cells[..<place] where one.0 != other.0 {
        let isSame = one.1.left == other.1.left && one.1.right == other.1.right
        #expect(!isSame, "\(one.0) looks like \(other.0)")
      }
    }
  }

  @Test(arguments: ThemeName.allCases, terminals)
  func whatIsDrawnCanBeSeen(theme: ThemeName, terminal: Capabilities) {
    let depth = terminal.colors
    for (name, cell) in Self.cells(SnakeLook(theme, capabilities: terminal)) where name != "floor" {
      let style = cell.style
      let ink = style.foreground.degraded(to: depth)
      let paper = style.background.degraded(to: depth)
      #expect(ink != paper || ink == .standard, "\(name)")
      // A white or yellow glyph on the terminal's own background is lost on half of the terminals.
      if style.background == .standard, depth < .full {
        #expect(![.white, .yellow, .brightWhite, .brightYellow].contains(ink), "\(name)")
      }
      if case .palette(let index) = ink, depth < .full { #expect(Int(index) < depth.rawValue) }
    }
  }

  @Test(arguments: ThemeName.allCases)
  func withoutColoursThereAreNone(theme: ThemeName) {
    for (name, cell) in Self.cells(SnakeLook(theme, capabilities: .minimal)) {
      #expect(cell.style.foreground == .standard && cell.style.background == .standard, "\(name)")
      #expect(cell.left.isASCII && cell.right.isASCII, "\(name)")
    }
  }

  @Test func themesLimitTheTerminal() {
    #expect(SnakeLook(.mono, capabilities: .modern).capabilities.colors == .mono)
    #expect(SnakeLook(.mono, capabilities: .modern).capabilities.glyphs == .braille)
    #expect(SnakeLook(.ascii, capabilities: .modern).capabilities.glyphs == .ascii)
    #expect(SnakeLook(.ascii, capabilities: .modern).capabilities.colors == .full)
  }

  /// No channel leaps: a hundredth of the body changes it by a few steps of 256.
  @Test(arguments: [ThemeName.standard, .dark, .light, .safe, .ascii])
  func theBodyShadesOff(theme: ThemeName) {
    let colors = SnakeColors(theme, depth: .full)
    let shades = (0...100).map { colors.body(at: Double($0) / 100).foreground.components }
    #expect(shades[0] == colors.body[0].components)
    #expect(shades[100] == colors.body[colors.body.count - 1].components)
    #expect(shades[0] != shades[100])
    for (one, next) in zip(shades, shades.dropFirst()) {
      #expect(abs(Int(one.red) - Int(next.red)) <= 6)
      #expect(abs(Int(one.green) - Int(next.green)) <= 6)
      #expect(abs(Int(one.blue) - Int(next.blue)) <= 6)
    }
    #expect(colors.body(at: -1) == colors.body(at: 0))
    #expect(colors.body(at: 2) == colors.body(at: 1))
  }

  /// Where the themes' colours meet, they differ in brightness, which no eye lacks.
  @Test func theSafeThemeTellsByBrightness() {
    let colors = SnakeColors(.safe, depth: .full)
    func brightness(_ color: Color) -> Int {
      let (red, green, blue) = color.components
      return (299 * Int(red) + 587 * Int(green) + 114 * Int(blue)) / 1000
    }
    let head = brightness(colors.head.background)
    let food = brightness(colors.food.foreground)
    #expect(head - brightness(colors.body[0]) > 40)
    #expect(brightness(colors.body[0]) - food > 30)
  }

  @Test func namesAreReadAndGoRound() {
    for theme in ThemeName.allCases { #expect(ThemeName(name: theme.name) == theme) }
    #expect(ThemeName(name: "Dark") == nil)
    #expect(ThemeName.standard.moved(by: 1) == .dark)
    #expect(ThemeName.standard.moved(by: -1) == .ascii)
    #expect(ThemeName.ascii.moved(by: 1) == .standard)
  }

  /// A game in an area, with the floor's colour where nothing lies.
  func canvas(_ theme: ThemeName, _ capabilities: Capabilities = .modern) throws -> Canvas {
    let arena = try Arena(parsing: ".......B\n..##....\n.B......\n.....@..\n")
    var options = SnakeGame.Options(arena: arena)
    options.startLength = 4
    var game = try SnakeGame(options: options, seed: 3)
    for turn in [Direction.up, .left] { _ = game.advance(turn) }
    var canvas = Canvas(columns: 18, rows: 6)
    BoardView(game: game, viewport: Viewport(), death: nil, theme: theme)
      .draw(into: &canvas, in: canvas.bounds, capabilities: capabilities)
    return canvas
  }

  @Test(arguments: [
    (
      ThemeName.dark,
      """
      ┌────────────────┐
      │▐▌            BB│
      │    ▒▒▒▒        │
      │  BB    < █     │
      │        ▀▀▀     │
      └────────────────┘
      """
    ),
    (
      .mono,
      """
      ┌────────────────┐
      │()            BB│
      │    ▒▒▒▒        │
      │  BB    < █     │
      │        ▀▀▀     │
      └────────────────┘
      """
    ),
    (
      .ascii,
      """
      +----------------+
      |()            BB|
      |    ####        |
      |  BB    < +     |
      |        ==+     |
      +----------------+
      """
    ),
  ])
  func theSameBoardInThemes(theme: ThemeName, picture: String) throws {
    #expect(try canvas(theme).text == picture)
  }

  @Test func darkAndLightBoardsHaveAFloor() throws {
    for theme in [ThemeName.dark, .light] {
      let canvas = try canvas(theme)
      let floor = SnakeColors(theme, depth: .full).floor
      #expect(floor != .standard)
      #expect(canvas[9, 1].style.background == floor)
      #expect(canvas[0, 0].style.background == floor, "the frame, too")
    }
    #expect(try canvas(.standard)[9, 1].style == .plain)
  }

  @Test func everyThemeDrawsAnotherPicture() throws {
    let pictures = try ThemeName.allCases.map { try canvas($0) }
    #expect(Set(pictures).count == ThemeName.allCases.count)
  }
}
