import BigInt
import Lattice
import Life
import Testing
import TerminalUI

@testable import Screens

@Suite struct CellPainterTests {
  private static let mono = Capabilities(glyphs: .braille, colors: .mono, hasMouse: false)

  private func engine(_ picture: String, _ rule: String = "B3/S23") throws -> any Engine {
    let rule = try RuleString(parsing: rule)
    var engine = try EngineKind.automatic(rule)
    engine.insert(Pattern(picture: picture))
    return engine
  }

  /// What 8 by 4 characters show with cell (0, 0) at the top left.
  private func text(
    _ engine: any Engine, zoom: Int, _ capabilities: Capabilities, columns: Int = 8, rows: Int = 4
  ) -> String {
    var viewport = CellViewport(columns: columns, rows: rows)
    viewport.setZoom(zoom)
    viewport.pan(x: -viewport.origin.x, y: -viewport.origin.y)
    var canvas = Canvas(columns: columns, rows: rows)
    CellPainter(capabilities: capabilities)
      .paint(engine, through: viewport, into: &canvas, in: canvas.bounds)
    return canvas.text
  }

  private let glider = """
    .O.
    ..O
    OOO
    """

  @Test func twoColumnsACell() throws {
    #expect(
      text(try engine(glider), zoom: -1, .modern) == """
          ██
            ██
        ██████

        """)
    #expect(
      text(try engine(glider), zoom: -1, .minimal) == """
          []
            []
        [][][]

        """)
  }

  @Test func twoCellsACharacter() throws {
    #expect(text(try engine(glider), zoom: 0, .modern) == " ▀▄\n▀▀▀\n\n")
    #expect(text(try engine(glider), zoom: 0, .minimal) == " '.\n'''\n\n")
  }

  @Test func dots() throws {
    #expect(text(try engine(glider), zoom: 1, .modern) == "⠬⠆\n\n\n")
  }

  @Test func brightnessOfTwoCells() throws {
    // Without braille a pixel has four cells; ASCII has the mean of two pixels in a character.
    #expect(text(try engine("OOOO\nOOOO\nOOOO\nOOOO"), zoom: 1, .minimal) == "@@\n\n\n")
    #expect(text(try engine("OO..\nOO.."), zoom: 1, .minimal) == "+\n\n\n")
  }

  @Test func densityIsNeverJustOnOrOff() throws {
    var soup = try engine("")
    soup.insert(
      Soup(filling: Rect(x: 0, y: 0, width: 64, height: 64), density: 0.03, seed: 1).pattern)
    soup.insert(
      Soup(filling: Rect(x: 64, y: 0, width: 64, height: 64), density: 0.9, seed: 1).pattern)
    soup[Point(200, 40)] = 1
    var viewport = CellViewport(columns: 8, rows: 4)
    viewport.setZoom(6)
    viewport.pan(x: -viewport.origin.x, y: -viewport.origin.y)
    let picture = CellPicture(of: soup, through: viewport, glyphs: .braille)
    let (ash, crowd, lone) = (
      picture.brightness(0, 0), picture.brightness(1, 0), picture.brightness(3, 0)
    )
    #expect(picture.brightness(2, 0) == 0)
    #expect(0 < lone && lone < ash && ash < crowd && crowd <= 1)
    var canvas = Canvas(columns: 8, rows: 4)
    CellPainter(capabilities: .modern)
      .paint(soup, through: viewport, into: &canvas, in: canvas.bounds)
    let colors = [0, 1, 3].map { canvas[$0, 0].style.foreground }
    #expect(Set(colors).count == 3)
    #expect(canvas[2, 0] == .blank)
  }

  @Test func dyingCellsHaveColoursOfTheirOwn() throws {
    let brain = try engine("12", "B2/S/C4")
    var viewport = CellViewport(columns: 8, rows: 4)
    viewport.pan(x: -viewport.origin.x, y: -viewport.origin.y)
    var canvas = Canvas(columns: 8, rows: 4)
    CellPainter(capabilities: .modern)
      .paint(brain, through: viewport, into: &canvas, in: canvas.bounds)
    #expect(canvas[0, 0] == CanvasCell("▀", Style(LifeTheme.standard.alive)))
    #expect(canvas[1, 0] == CanvasCell("▀", Style(LifeTheme.standard.dying[0])))
    #expect(text(brain, zoom: 0, CellPainterTests.mono) == "▀░\n\n\n")
  }

  @Test func livingBackgroundIsDrawn() throws {
    // Under B0/S8 the plane is alive for good.
    var engine = try engine("", "B0/S8")
    if engine.background == 0 { engine.advance(by: 1) }
    #expect(engine.background == 1)
    engine[Point(1, 0)] = 0
    #expect(text(engine, zoom: 0, .modern) == "█▄██████\n████████\n████████\n████████")
  }

  @Test func alternatingBackgroundDoesNotFlash() throws {
    // Under B012345678/S every dead cell is born, and every living one dies.
    var engine = try engine("", "B012345678/S")
    engine[Point(1, 0)] = 1
    for background: CellState in [0, 1, 0] {
      #expect(engine.background == background)
      #expect(text(engine, zoom: 0, .modern) == " ▀\n\n\n")
      #expect(text(engine, zoom: 1, .modern) == "⠈\n\n\n")
      engine.advance(by: 1)
    }
  }

  @Test func beyondTheEdgeOfAGrid() throws {
    let grid = try engine("OO", "B3/S23:P4,4")
    // The grid is from (-2, -2) to (1, 1), of which the view shows the lower right quarter.
    // The edge and a few diagonals where there are no colours.
    #expect(text(grid, zoom: 0, CellPainterTests.mono) == "▀▀▒   ▒\n▒▒▒  ▒\n    ▒\n   ▒")
    #expect(text(grid, zoom: 0, .minimal) == "''/   /\n///  /\n    /\n   /")
    #expect(text(grid, zoom: -1, .minimal) == "[][]//\n    //\n//////\n      //")
  }

  /// What is no cell looks like no cell without colours that tell it.
  @Test(arguments: [ColorDepth.mono, .eight, .sixteen], [-1, 0, 1])
  func withFewColoursTheEdgeIsAShade(colors: ColorDepth, zoom: Int) throws {
    for glyphs in GlyphSet.allCases where glyphs != .ascii {
      let capabilities = Capabilities(glyphs: glyphs, colors: colors, hasMouse: false)
      let shown = text(try engine("", "B3/S23:P4,4"), zoom: zoom, capabilities)
      #expect(!shown.contains("█") && !shown.contains("▀") && !shown.contains("▄"), "\(glyphs)")
      #expect(shown.contains { "░▒╱/".contains($0) }, "\(glyphs)")
    }
  }

  @Test(arguments: UInt64(0)..<40)
  func everyPixelIsWhatTheEngineSays(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var engine = try engine("")
    let place = Point(generator.below(100) - 50, generator.below(100) - 50)
    engine.insert(
      Soup(
        filling: Rect(x: place.x, y: place.y, width: 70, height: 50), density: 0.3, seed: seed
      ).pattern)
    var viewport = CellViewport(columns: 1 + generator.below(60), rows: 1 + generator.below(20))
    viewport.center(on: Point(generator.below(80) - 40, generator.below(80) - 40))
    viewport.setZoom(generator.below(2) - 1)
    let picture = CellPicture(of: engine, through: viewport, glyphs: .braille)
    for y in 0..<viewport.pixelRows {
      for x in 0..<viewport.pixelColumns {
        let cell = Point(viewport.origin.x + x, viewport.origin.y + y)
        #expect(picture[x, y] == .state(engine[cell]), "seed \(seed), cell \(cell)")
      }
    }
  }
}
