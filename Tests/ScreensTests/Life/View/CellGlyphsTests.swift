import Lattice
import Life
import TerminalUI
import Testing

@testable import Screens

@Suite struct CellGlyphsTests {
  private static let sextants = Capabilities(glyphs: .sextants, colors: .full, hasMouse: true)

  /// What a few characters show with cell (0, 0) at the top left.
  private func text(
    _ picture: String, zoom: Int, _ fine: CellGlyphs, _ capabilities: Capabilities
  ) throws -> String {
    var engine: any Engine = try EngineKind.automatic(RuleString(.life))
    engine.insert(Pattern(picture: picture))
    var viewport = CellViewport(columns: 8, rows: 3)
    viewport.fine = fine
    viewport.setZoom(zoom)
    viewport.pan(x: -viewport.origin.x, y: -viewport.origin.y)
    var canvas = Canvas(columns: 8, rows: 3)
    CellPainter(capabilities: capabilities)
      .paint(engine, through: viewport, into: &canvas, in: canvas.bounds)
    return canvas.text
  }

  private let glider = """
    .O.
    ..O
    OOO
    """

  @Test func aGliderInAllGlyphs() throws {
    let terminal = Self.sextants
    #expect(try text(glider, zoom: -1, .braille, terminal) == "  ██\n    ██\n██████")
    #expect(try text(glider, zoom: 0, .braille, terminal) == " ▀▄\n▀▀▀\n")
    #expect(try text(glider, zoom: 1, .quadrants, terminal) == "▝▖\n▀▘\n")
    #expect(try text(glider, zoom: 1, .sextants, terminal) == "\u{1FB2F}\u{1FB13}\n\n")
    #expect(try text(glider, zoom: 1, .braille, terminal) == "⠬⠆\n\n")
  }

  /// Fine glyphs that a terminal lacks become squares of four cells, as bright as they are crowded.
  @Test(arguments: [GlyphSet.ascii, .blocks])
  func poorTerminalsHaveDensityInstead(glyphs: GlyphSet) throws {
    let terminal = Capabilities(glyphs: glyphs, colors: .eight, hasMouse: false)
    for fine in CellGlyphs.allCases where fine.isFine {
      let lines = try text(glider, zoom: 1, fine, terminal).split(separator: "\n")
      #expect(!(lines.first ?? "").isEmpty, "\(fine)")
      let known = glyphs == .ascii ? Set(".:-=+*#%@ ") : Set("░▒▓█▀▄ ")
      #expect(lines.allSatisfy { $0.allSatisfy(known.contains) }, "\(fine)")
    }
  }

  @Test func namesLeadBack() {
    for glyphs in CellGlyphs.allCases { #expect(CellGlyphs(name: glyphs.name) == glyphs) }
    for mode in ColorMode.allCases { #expect(ColorMode(name: mode.name) == mode) }
    #expect(CellGlyphs(name: "octants") == nil && ColorMode(name: "hot") == nil)
  }

  @Test(arguments: [
    (GlyphSet.ascii, [CellGlyphs.halves, .double]), (.blocks, [.halves, .double]),
    (.quadrants, [.halves, .quadrants, .double]),
    (.braille, [.halves, .quadrants, .braille, .double]),
    (.sextants, [.halves, .quadrants, .sextants, .braille, .double]),
  ])
  func theKeyGoesThroughWhatTheTerminalHas(glyphs: GlyphSet, expected: [CellGlyphs]) throws {
    var screen = try LifeScreen.showing(glider, columns: 40, rows: 12)
    screen.meet(Capabilities(glyphs: glyphs, colors: .full, hasMouse: true))
    screen.press(.character("]"))
    for glyph in expected {
      screen.press(.character("G"))
      #expect(screen.viewport.rendering(with: glyphs) == .cells(glyph))
    }
  }

  @Test(arguments: CellGlyphs.allCases)
  func cellsAndCharactersAgree(fine: CellGlyphs) throws {
    var generator = SplitMix64(seed: 5)
    for _ in 0..<200 {
      var viewport = CellViewport(columns: 2 + generator.below(100), rows: 1 + generator.below(40))
      viewport.fine = fine
      viewport.setZoom(1)
      viewport.center(on: Point(generator.below(1000) - 500, generator.below(1000) - 500))
      let (column, row) = (generator.below(viewport.columns), generator.below(viewport.rows))
      let beside = generator.below(2) == 1
      let cell = try #require(viewport.cell(column: column, row: row, beside: beside))
      let place = try #require(viewport.position(of: cell))
      #expect((place.column, place.row) == (column, row), "\(fine) \(cell)")
      let (width, height) = fine.cells
      let step = beside ? 1 : 0
      #expect(
        place.pixel
          == Point(width > 1 ? step : 0, (height - 1) / 2 + (width == 1 && height > 1 ? step : 0)))
      let all = try #require(viewport.cells(column: column, row: row))
      #expect(all.contains(cell) && all.width == width && all.height == height)
      var moved = viewport
      moved.pan(columns: 3, rows: -2)
      #expect(moved.position(of: cell)?.column ?? column - 3 == column - 3)
      #expect(moved.position(of: cell)?.row ?? row + 2 == row + 2)
    }
  }
}
