import BigInt
import Lattice
import Life
import TerminalUI
import Testing

@testable import Screens

/// What is on the screen does not depend on the engine that keeps the cells.
@Suite struct SamePictureTests {
  private static let zooms = [-1, 0, 1, 2, 3, 5, 8, 20, 60]

  private func patterns() -> [(name: String, pattern: Pattern)] {
    let far = Pattern(picture: ".O.\n..O\nOOO").translated(by: Point(3000, -2000))
    let soup = Soup(filling: Rect(x: -30, y: -25, width: 60, height: 40), density: 0.4, seed: 7)
    return [
      ("nothing", Pattern()), ("a cell", Pattern(picture: "O")), ("soup", soup.pattern),
      ("soup and a glider far off", Pattern(runs: soup.pattern.runs + far.runs)),
      ("a line", Pattern(runs: [.init(x: -500, y: 3, length: 1000)])),
    ]
  }

  /// A universe in this generation and the next ones.
  private static func course(of start: any Engine) -> [any Engine] {
    (0...3).map { steps in
      var engine = start
      engine.advance(by: BigInt(steps))
      return engine
    }
  }

  @Test func enginesAgree() throws {
    for (name, pattern) in patterns() {
      for steps in [0, 5] {
        // Stepped once for all zooms, because the naive engine takes its time for many cells.
        let kinds = [EngineKind.naive, .sparse, .hashlife].filter {
          $0 != .naive || pattern.population <= 1000
        }
        let courses = try kinds.map { kind in
          var engine = try kind.make(RuleString(.life))
          engine.insert(pattern)
          engine.advance(by: BigInt(steps))
          return Self.course(of: engine)
        }
        for zoom in Self.zooms {
          let pictures = try courses.map { try views(of: $0, zoom: zoom) }
          for picture in pictures.dropFirst() {
            #expect(picture == pictures[0], "\(name), zoom \(zoom)")
          }
        }
      }
    }
  }

  @Test(arguments: Self.zooms) func enginesAgreeOnAGrid(zoom: Int) throws {
    let rule = try RuleString(parsing: "B3/S23:T64,40")
    var pictures: [Canvas] = []
    for kind in [EngineKind.naive, .dense] {
      var engine = try kind.make(rule)
      engine.insert(
        Soup(filling: Rect(x: -32, y: -20, width: 64, height: 40), density: 0.4, seed: 3).pattern)
      engine.advance(by: 3)
      pictures += try views(of: Self.course(of: engine), zoom: zoom)
    }
    #expect(Array(pictures[2...]) == Array(pictures[..<2]))
  }

  /// What differs from a living background is dead, and has neither an age nor a trace.
  @Test func aLivingBackgroundHasNoPast() throws {
    var engine = try EngineKind.automatic(RuleString(parsing: "B0/S8"))
    if engine.background == 0 { engine.advance(by: 1) }
    engine[Point(13, -7)] = 0
    var viewport = CellViewport(columns: 60, rows: 20)
    viewport.center(on: Point(13, -7))
    let (pixels, shift) = viewport.pixels(with: .braille)
    var chronicle = Chronicle()
    for _ in 0..<6 {
      chronicle.look(at: engine, visible: pixels, shift: shift)
      engine.advance(by: 2)
    }
    chronicle.look(at: engine, visible: pixels, shift: shift)
    let pictures = [ColorMode.plain, .age, .history].map { mode in
      var canvas = Canvas(columns: 60, rows: 20)
      CellPainter(capabilities: .modern, mode: mode, chronicle: chronicle)
        .paint(engine, through: viewport, into: &canvas, in: canvas.bounds)
      return canvas
    }
    #expect(pictures[1] == pictures[0] && pictures[2] == pictures[0])
  }

  /// As it is, and with what is known of the past.
  private func views(of course: [any Engine], zoom: Int) throws -> [Canvas] {
    var viewport = CellViewport(columns: 60, rows: 20)
    viewport.center(on: Point(13, -7))
    viewport.setZoom(zoom)
    var chronicle = Chronicle()
    let (pixels, shift) = viewport.pixels(with: .braille)
    for engine in course { chronicle.look(at: engine, visible: pixels, shift: shift) }
    let engine = try #require(course.last)
    return [ColorMode.plain, .heat].map { mode in
      var canvas = Canvas(columns: 60, rows: 20)
      CellPainter(capabilities: .modern, mode: mode, chronicle: chronicle)
        .paint(engine, through: viewport, into: &canvas, in: canvas.bounds)
      return canvas
    }
  }

  /// Whatever the terminal and the choices, nothing is drawn outside of the area.
  @Test(arguments: UInt64(0)..<60)
  func nothingIsDrawnOutside(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let rules = ["B3/S23", "B3/S23:T20,10", "B2/S/C4", "B0/S8", "WireWorld"]
    var engine = try EngineKind.automatic(
      RuleString(parsing: rules[generator.below(rules.count)]))
    let soup = Soup(
      filling: Rect(x: -9, y: -5, width: 18, height: 10), density: 0.5, seed: seed,
      for: engine.rule)
    engine.insert(soup.pattern)
    var chronicle = Chronicle()
    for _ in 0..<20 {
      var viewport = CellViewport(columns: generator.below(50), rows: generator.below(20))
      viewport.fine = CellGlyphs.allCases[generator.below(5)]
      viewport.setZoom(generator.below(4) == 0 ? generator.below(62) - 1 : generator.below(5) - 1)
      viewport.center(on: Point(generator.below(40) - 20, generator.below(40) - 20))
      let capabilities = Capabilities(
        glyphs: GlyphSet.allCases[generator.below(5)],
        colors: ColorDepth.allCases[generator.below(4)], hasMouse: true)
      let (pixels, shift) = viewport.pixels(with: capabilities.glyphs)
      engine.advance(by: 1)
      chronicle.look(at: engine, visible: pixels, shift: shift)
      let name = ThemeName.allCases[generator.below(6)]
      let mark = CanvasCell("@", .bold)
      var canvas = Canvas(columns: 60, rows: 30, filledWith: mark)
      let area = Area(
        column: generator.below(70) - 5, row: generator.below(35) - 3, columns: viewport.columns,
        rows: viewport.rows)
      CellPainter(
        theme: LifeTheme(for: engine.rule, in: name, depth: capabilities.colors),
        capabilities: capabilities, showsGrid: generator.below(2) == 0,
        mode: ColorMode.allCases[generator.below(4)], chronicle: chronicle
      ).paint(engine, through: viewport, into: &canvas, in: area)
      for row in 0..<canvas.rows {
        for column in 0..<canvas.columns where !area.contains(column: column, row: row) {
          #expect(canvas[column, row] == mark, "seed \(seed)")
        }
      }
      if capabilities.glyphs == .ascii {
        #expect(canvas.cells.allSatisfy { $0.glyph.value < 0x7F }, "seed \(seed)")
      }
    }
  }
}
