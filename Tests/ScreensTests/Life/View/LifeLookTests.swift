import BigInt
import Lattice
@testable import Life
import TerminalUI
import Testing

@testable import Screens

@Suite struct LifeLookTests {
  private let glider = ".O.\n..O\nOOO"

  @Test func keysChangeTheLook() throws {
    var screen = try LifeScreen.showing(glider)
    for mode in [ColorMode.age, .history, .heat, .periods, .plain] {
      screen.press(.character("v"))
      #expect(screen.look.mode == mode)
      #expect(screen.contentsOfStatus.contains(mode.name) == (mode != .plain))
    }
    screen.press(.character("V"))
    #expect(screen.look.mode == .periods)
    for theme in [ThemeName.dark, .light, .safe, .mono, .ascii, .standard] {
      screen.press(.character("t"))
      #expect(screen.look.theme == theme)
      #expect(screen.message?.text.hasPrefix("Theme \(theme.name)") == true)
    }
  }

  /// What the settings hold back is neither offered nor looked at.
  @Test func keepsToTheCharactersOfTheSettings() throws {
    var screen = try LifeScreen.showing(glider, columns: 40, rows: 12)
    screen.richestGlyphs = .blocks
    for _ in 0..<6 {
      screen.press(.character("G"))
      #expect(screen.viewport.zoom < 1)
    }
    screen.look.mode = .history
    screen.viewport.setZoom(1)
    for _ in 0..<16 { screen.press(.enter) }
    let traced = screen.drawn()
    screen.chronicle.forget()
    #expect(screen.drawn() != traced)
  }

  @Test func themesReachTheScreen() throws {
    var screen = try LifeScreen.showing(glider, columns: 40, rows: 12)
    screen.press(.character("t"))
    let dark = screen.drawn()
    #expect(dark[0, 0].style.background == LifeTheme(in: .dark).floor)
    screen.look.theme = .ascii
    #expect(screen.drawn().cells.allSatisfy { $0.glyph.value < 0x7F })
    screen.look.theme = .mono
    #expect(
      screen.drawn().cells.allSatisfy {
        $0.style.foreground == .standard && $0.style.background == .standard
      })
  }

  @Test func agesAndTracesHaveColours() throws {
    var screen = try LifeScreen.showing("OOO", columns: 21, rows: 7)
    screen.look.mode = .age
    for _ in 0..<40 { screen.press(.enter) }
    let theme = LifeTheme.standard
    let colors = Set(screen.drawn(columns: 21, rows: 7).cells.map(\.style.foreground))
    // The middle is as old as what was there at first, the ends are newborn.
    #expect(colors.contains(theme.ages[0]) && colors.contains(theme.ages[7]))
    // Shades tell the past where nobody knows what is behind.
    screen.look.mode = .history
    #expect(
      screen.drawn(columns: 21, rows: 7).cells.contains(CanvasCell("░", Style(theme.traces[0]))))
    screen.look.theme = .dark
    let dark = LifeTheme(in: .dark)
    #expect(
      screen.drawn(columns: 21, rows: 7).cells.contains {
        $0.style.foreground == dark.traces[0] || $0.style.background == dark.traces[0]
      })
    screen.press(.character("c"))
    #expect(screen.chronicle.layer(shift: 0)?.ages(y: 0, x: 0..<1) == [0])
  }

  /// Without colours it is shapes and attributes that tell.
  @Test(arguments: [-1, 0, 1, 2])
  func monoTellsWhatColoursTell(zoom: Int) throws {
    let mono = Capabilities(glyphs: .braille, colors: .mono, hasMouse: false)
    // Further out a shade tells how crowded two squares are, and attributes how old.
    for mode in [ColorMode.age, .history, .heat] where zoom < 2 || mode == .age {
      var screen = try LifeScreen.showing("OOO\n\n\n\n\n\n\n\n........OO\n........OO")
      screen.meet(mono)
      screen.viewport.setZoom(zoom)
      screen.look.mode = mode
      for _ in 0..<41 { screen.press(.enter) }
      // Without the legend, which would differ in any case.
      screen.isFilmed = true
      screen.look.mode = .plain
      let after = screen.drawn(mono)
      screen.look.mode = mode
      let differs = screen.drawn(mono) != after
      #expect(differs, "\(mode) at zoom \(zoom)")
    }
  }

  /// A block does not change, the ends of a blinker do.
  @Test func periodsAreToldOnceTheyAreKnown() throws {
    var screen = try LifeScreen.showing(
      "OO......\nOO......\n........\n.....OOO", columns: 60, rows: 20)
    screen.look.mode = .periods
    #expect(screen.timeToNextTick == .zero)
    for _ in 0..<2000 where screen.timeToNextTick == .zero {
      screen.send(.tick(elapsed: .milliseconds(16)))
    }
    #expect(screen.timeToNextTick == nil)
    let periods = try #require(screen.information.periods(at: 0))
    #expect(periods.periods == [1, 2])
    func color(_ cell: Point) -> Int? {
      var color: Int?
      periods.forEachCell(inRow: cell.y) { x, rank in
        if x == cell.x { color = periods.step(rank, of: 8).color }
      }
      return color
    }
    #expect(color(Point(0, 0)) == 0 && color(Point(5, 3)) == 7 && color(Point(5, 0)) == nil)
    let colored = screen.drawn()
    screen.look.mode = .plain
    #expect(screen.drawn() != colored)
    screen.press(.character("c"))
    #expect(screen.information.periods(at: 0) == nil)
  }

  /// Still lifes and blinkers of a methuselah that has sent out gliders.
  @Test(arguments: [Capabilities.modern, .init(glyphs: .ascii, colors: .mono, hasMouse: false)])
  func periodsOfAsh(capabilities: Capabilities) throws {
    var screen = try LifeScreen.showing(".OO\nOO.\n.O.", columns: 100, rows: 40)
    screen.meet(capabilities)
    screen.look.mode = .periods
    screen.look.showsInspector = true
    func settle() {
      for _ in 0..<20_000 where screen.timeToNextTick == .zero {
        screen.send(.tick(elapsed: .milliseconds(16)))
      }
    }
    #expect(screen.drawn(columns: 100, rows: 40, capabilities).text.contains("looked ahead 0"))
    settle()
    #expect(
      screen.drawn(columns: 100, rows: 40, capabilities).text.contains(
        "periods: known from generation 1,103 on"))
    screen.answer(":", "goto 1200")
    settle()
    let periods = try #require(screen.information.periods(at: 1200))
    #expect(periods.periods == [1, 2] && periods.hasOthers)
    let cell = capabilities.glyphs == .ascii ? ":" : "█"
    let text = screen.drawn(columns: 100, rows: 40, capabilities).text
    #expect(text.contains(" period \(cell) 1 \(cell) 2 \(cell) none "))
    // What a cell looks like is what the legend says.
    let living = try #require(
      screen.document.engine.pattern.cells.first { periods.period(of: $0.0) == 2 }?.0)
    screen.inspected = living
    #expect(
      screen.drawn(columns: 100, rows: 40, capabilities).text.contains("  period 2  "))
    screen.viewport.setZoom(3)
    #expect(
      screen.drawn(columns: 100, rows: 40, capabilities).text.contains("zoom in to see them"))
  }

  /// What never changes, what does, and what travels look different in every theme.
  @Test(arguments: ThemeName.allCases, [ColorDepth.mono, .eight, .sixteen, .full])
  func periodsLookDifferent(theme: ThemeName, depth: ColorDepth) {
    for glyphs in [GlyphSet.ascii, .quadrants, .braille] {
      for zoom in [-1, 0] {
        let capabilities = theme.limit(
          .init(glyphs: glyphs, colors: depth, hasMouse: false), to: nil)
        let colors = LifeTheme(in: theme, depth: capabilities.colors)
        let painter = CellPainter(theme: colors, capabilities: capabilities, mode: .periods)
        var viewport = CellViewport(columns: 10, rows: 10)
        viewport.setZoom(zoom)
        let legend = ColorLegend(
          of: .periods, theme: colors, periods: periods(of: [1, 2]), lack: "")
        let swatches = (legend?.parts ?? []).compactMap { part -> [CanvasCell]? in
          guard case .look(let look) = part else { return nil }
          return painter.swatch(look, at: viewport)
        }
        #expect(swatches.count == 3 && Set(swatches).count == 3, "\(glyphs), zoom \(zoom)")
        // No colour is made fainter than it was chosen.
        #expect(
          capabilities.colors == .mono
            || swatches.joined().allSatisfy { !$0.style.attributes.contains(.dim) })
      }
    }
  }

  private func periods(of periods: [Int]) -> CellPeriods {
    let cells = Dictionary(
      uniqueKeysWithValues: periods.map {
        (Point($0, 0), CycleMap.Cell(period: $0, living: 1, changes: 1))
      })
    let map = CycleMap(
      period: 20, bounds: Rect(x: 1, y: 0, width: 20, height: 1), cells: cells)
    return CellPeriods(map, since: 0, hasOthers: true)
  }

  @Test func manyPeriodsShareLooks() throws {
    let periods = periods(of: Array(1...20))
    for count in [1, 2, 3, 5, 8] {
      let legend = periods.legend(of: count)
      #expect(legend.first?.periods == "1" && legend.last?.periods == "20")
      #expect(Set(legend.map(\.step)).count == legend.count)
      for (step, text) in legend {
        let bounds = text.split(separator: "-").compactMap { Int($0) }
        for period in bounds[0]...bounds[bounds.count - 1] {
          #expect(periods.step(period - 1, of: count) == step)
        }
      }
    }
  }

  /// Every mode that tells more than states says how, and none in a film.
  @Test(arguments: ColorMode.allCases) func legends(mode: ColorMode) throws {
    var screen = try LifeScreen.showing("OOO\n\n\n\n\nOO\nOO", columns: 60, rows: 20)
    screen.look.mode = mode
    for _ in 0..<3 { screen.press(.enter) }
    func firstLine() -> Substring {
      screen.drawn().text.split(separator: "\n", omittingEmptySubsequences: false)[0]
    }
    let word = [ColorMode.age: "age: new", .history: "past", .heat: "never", .periods: "period"]
    #expect(firstLine().contains(word[mode] ?? "") && firstLine().isEmpty == (mode == .plain))
    screen.isFilmed = true
    #expect(!firstLine().contains { $0.isLetter })
  }

  @Test func theMapShowsAllAndWhereTheViewIs() throws {
    var screen = try LifeScreen.showing(glider, columns: 90, rows: 30)
    let without = screen.drawn(columns: 90, rows: 30)
    screen.press(.character("m"), .character("L"), .character("L"))
    let lines = screen.drawn(columns: 90, rows: 30).text.split(separator: "\n")
    #expect(lines[0].contains("┌ map ─"))
    #expect(lines.dropFirst().prefix(8).contains { $0.contains("┌") || $0.contains("│┌") })
    screen.press(.character("m"), .character("f"))
    #expect(screen.drawn(columns: 90, rows: 30) == without)
  }

  @Test(arguments: [(1, 1), (20, 5), (24, 12), (300, 120)])
  func everythingAtOnceFitsAnySize(columns: Int, rows: Int) throws {
    var screen = try LifeScreen.showing(glider, columns: columns, rows: rows)
    screen.press(.character("m"), .character("I"), .character("v"), .character("e"))
    for zoom in [-1, 0, 1, 7, 60] {
      screen.viewport.setZoom(zoom)
      screen.send(.tick(elapsed: .zero))
      _ = screen.drawn(columns: columns, rows: rows)
    }
  }

  @Test func theInspectorTellsAboutACell() throws {
    var screen = try LifeScreen.showing(glider, columns: 60, rows: 14)
    screen.press(.character("I"), .character("e"))
    screen.cursor = Point(1, 0)
    #expect(screen.inspectorText == "(1, 0)  state 1 alive  age 0 or more  1 neighbour")
    screen.press(.character("."))
    screen.cursor = Point(0, 1)
    #expect(screen.inspectorText == "(0, 1)  state 1 alive  age 0  1 neighbour")
    screen.press(.character("."))
    screen.cursor = Point(1, 1)
    #expect(screen.inspectorText.hasPrefix("(1, 1)  state 0 dead"))
    #expect(screen.drawn(columns: 60, rows: 14).text.contains(" (1, 1)  state 0 dead"))
    screen.press(.character("e"), .character("]"))
    screen.send(.mouse(MouseEvent(.press(.right), column: 2, row: 1)))
    #expect(screen.inspectedCell == screen.viewport.cell(column: 2, row: 1))
  }

  @Test(arguments: [("B3/S23V", 4), ("B2/S34H", 6), ("B3/S23", 8), ("R2,C0,M1,S1..8,B3..5,NM", 24)])
  func neighboursAreThoseOfTheRule(rule: String, count: Int) throws {
    var engine = try EngineKind.automatic(RuleString(parsing: rule))
    engine.insert(Pattern(picture: "OOOOO\nOOOOO\nOOOOO\nOOOOO\nOOOOO"))
    #expect(engine.livingNeighbours(of: Point(2, 2)) == count)
  }

  // MARK: Edges

  @Test func arrowsTellWhereThePatternIs() throws {
    var screen = try LifeScreen.showing(glider, columns: 40, rows: 12)
    #expect(!screen.drawn().text.contains("→"))
    screen.viewport.center(on: Point(-100, 0))
    var lines = screen.drawn().text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[..<10].contains { $0.hasSuffix("→") })
    screen.viewport.center(on: Point(0, 300))
    lines = screen.drawn().text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].contains("↑"))
    #expect(screen.drawn(.minimal).text.contains("^"))
  }

  /// A line is drawn on while the button rests at the edge.
  @Test func aDragAtTheEdgeScrolls() throws {
    var screen = try LifeScreen.showing("", columns: 40, rows: 12)
    screen.send(.mouse(MouseEvent(.press(.left), column: 30, row: 5)))
    screen.send(.mouse(MouseEvent(.drag(.left), column: 39, row: 5)))
    #expect(screen.timeToNextTick == EdgeScroll.interval)
    let before = screen.viewport.origin
    for _ in 0..<10 { screen.send(.tick(elapsed: EdgeScroll.interval)) }
    #expect(screen.viewport.origin == Point(before.x + 20, before.y))
    #expect(screen.population == "30")
    screen.send(.mouse(MouseEvent(.release(.left), column: 39, row: 5)))
    #expect(screen.timeToNextTick != EdgeScroll.interval)
    screen.send(.tick(elapsed: .seconds(1)))
    #expect(screen.viewport.origin == Point(before.x + 20, before.y))
  }

  @Test func filmsHaveALook() throws {
    var document = try LifeDocument()
    document.engine.insert(Pattern(picture: "OOO"))
    var film = LifeFilm(
      document, host: LifeTestHost(), columns: 30, rows: 8, follows: false, capabilities: .modern,
      look: LifeLook(theme: .dark, mode: .age))
    for _ in 0..<5 { film.advance { $0.advance(by: 1) } }
    let frame = film.frame()
    let theme = LifeTheme(in: .dark)
    #expect(frame[0, 0].style.background == theme.floor)
    #expect(frame.cells.contains { $0.style.foreground == theme.ages[0] })
  }
}

/// What colours of the past have looked at is not painted again, which nobody can see.
@Suite struct SeenPictureTests {
  @Test(arguments: 0..<24 as Range<UInt64>) func showsWhatIsThere(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let soup = Soup(
      filling: Rect(x: -20, y: -9, width: 40, height: 18), density: 0.4, seed: seed
    ).pattern
    let rule = ["B3/S23", "B3/S23:T40,18", "B2/S/C3", "B02/S"][generator.below(4)]
    var screen = try LifeScreen.showing(soup.picture, rule: rule)
    screen.look.mode = ColorMode.allCases[generator.below(4)]
    let keys: [Key] = [
      .character("n"), .character("l"), .character("j"), .character("["), .character("]"),
      .character("v"), .character("f"), .character("u"), .character("c"), .character(","),
      .character("e"), .enter, .character(" "),
    ]
    for _ in 0..<40 {
      if generator.below(3) == 0 {
        screen.send(.tick(elapsed: .milliseconds(100)))
      } else {
        screen.press(keys[generator.below(keys.count)])
      }
      var unseen = screen
      unseen.chronicle.notePassingTime()
      #expect((screen.drawn() == unseen.drawn()) as Bool, "seed \(seed)")
    }
  }
}
