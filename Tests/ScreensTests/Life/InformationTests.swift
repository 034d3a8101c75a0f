import BigInt
import Lattice
import Life
import TerminalUI
import Testing

@testable import Screens

@Suite("What is known of a universe")
struct InformationTests {
  static let rPentomino = ".OO\nOO.\n.O."

  private func text(_ screen: LifeScreen, columns: Int, rows: Int) -> String {
    screen.drawn(columns: columns, rows: rows).text
  }

  @Test("The panel tells the numbers and is hidden again")
  func panel() throws {
    var screen = try LifeScreen.showing("OOO", columns: 80, rows: 24)
    let before = text(screen, columns: 80, rows: 24)
    #expect(!before.contains("Information"))
    screen.press(.character("i"))
    let shown = text(screen, columns: 80, rows: 24)
    for part in [
      "Information", "population 3", "3 x 1 at (0, 0)", "density    100.0%", "B3/S23 (Life)",
      "topology   plane", "generation 0", "engine     sparse",
    ] { #expect(shown.contains(part), "\(part)") }
    screen.press(.character("i"))
    #expect(text(screen, columns: 80, rows: 24) == before)
  }

  @Test("The panel is beside the universe, below it, or nowhere")
  func places() {
    for (columns, rows, isBeside, isBelow) in [
      (200, 48, true, false), (80, 22, true, false), (72, 10, true, false),
      (71, 30, false, true), (40, 20, false, true), (40, 10, false, false), (20, 3, false, false),
    ] {
      let (view, panel) = InformationPanel.place(in: Area(columns: columns, rows: rows))
      #expect(panel.map { $0.column == view.endColumn && $0.rows == rows } ?? false == isBeside)
      #expect(panel.map { $0.row == view.endRow && $0.columns == columns } ?? false == isBelow)
      if panel == nil { #expect(view == Area(columns: columns, rows: rows)) }
    }
  }

  @Test("No number is cut off where it could take a line of its own")
  func wholeNumbers() throws {
    var screen = try LifeScreen.showing(Self.rPentomino, columns: 80, rows: 24)
    screen.answer("g", "200")
    screen.press(.character("i"))
    screen.send(.tick(elapsed: .milliseconds(100)))
    for capabilities in [Capabilities.modern, .minimal] {
      let panel = try #require(screen.informationPlace(columns: 80, rows: 24).panel)
      let shown = screen.drawn(columns: 80, rows: 24, capabilities).text.split(separator: "\n")
        .map { $0.dropFirst(panel.column) }.joined(separator: "\n")
      #expect(!shown.contains("…") && !shown.contains("..."), "\(shown)")
      #expect(shown.contains("at ("), "\(shown)")
    }
  }

  @Test("What the pattern is, is found while it runs, and told in the status line")
  func found() throws {
    var screen = try LifeScreen.showing(Self.rPentomino, columns: 120, rows: 30)
    #expect(screen.timeToNextTick == nil)
    screen.press(.character(" "))
    screen.send(.tick(elapsed: .milliseconds(100)))
    #expect(text(screen, columns: 120, rows: 30).contains("settles at 1,103"))
    #expect(screen.generation == "1")
    // A change by hand makes it another pattern.
    screen.press(.character("i"), .character("c"))
    #expect(!text(screen, columns: 120, rows: 30).contains("settles"))
  }

  @Test("A paused screen rests once all is found")
  func idle() throws {
    var screen = try LifeScreen.showing(Self.rPentomino, columns: 120, rows: 30)
    screen.press(.character("i"))
    #expect(screen.timeToNextTick == .zero)
    var ticks = 0
    while screen.timeToNextTick != nil, ticks < 100_000 {
      screen.send(.tick(elapsed: .milliseconds(16)), budget: .steps(50))
      ticks += 1
    }
    #expect(ticks > 10 && ticks < 100_000)
    #expect(screen.generation == "0")
    let shown = text(screen, columns: 120, rows: 30)
    #expect(shown.contains("settles at 1,103 into"))
    #expect(shown.contains("8 blocks, 4 beehives"))
    #expect(!shown.contains("stabilised"))
    // Only when it is there, it is told as done.
    for (generation, text) in [("1102", "settles at 1,103 into"), ("1103", "stabilised at 1,103:")]
    {
      screen.answer("g", generation)
      screen.send(.tick(elapsed: .milliseconds(100)))
      screen.send(.tick(elapsed: .milliseconds(100)))
      #expect(screen.generation == generation)
      let shown = self.text(screen, columns: 120, rows: 30)
      #expect(shown.contains(text), "\(generation)")
    }
  }

  @Test("Births and deaths are exact", arguments: 0..<20)
  func births(seed: UInt64) throws {
    var engine = try EngineKind.automatic(RuleString(.life))
    let rect = Rect(x: 0, y: 0, width: 20, height: 20)
    engine.insert(Soup(filling: rect, density: 0.4, seed: seed).pattern)
    var record = PopulationRecord()
    record.add(engine, population: engine.population)
    #expect(record.samples.last?.births == nil)
    for _ in 0..<10 {
      let before = Set(engine.pattern.cells.map(\.0))
      engine.advance(by: 1)
      let after = Set(engine.pattern.cells.map(\.0))
      record.add(engine, population: engine.population)
      #expect(record.samples.last?.births == after.subtracting(before).count, "seed \(seed)")
      #expect(record.samples.last?.deaths == before.subtracting(after).count, "seed \(seed)")
    }
    engine.advance(by: 2)
    record.add(engine, population: engine.population)
    #expect(record.samples.last?.births == nil)
    #expect(record.samples.count == 12)
    record.add(engine, population: engine.population)
    #expect(record.samples.count == 12)
  }

  @Test("Plots on a logarithmic scale")
  func plots() {
    let numbers: [Double?] = [nil, 0, 1, 3, 7, 15]
    #expect(
      LogPlot(numbers, columns: 6, rows: 2, glyphs: .blocks).rows == ["   ▁▄█", "  ▅███"])
    #expect(LogPlot(numbers, columns: 6, rows: 2, glyphs: .ascii).rows == ["   .:#", "  :###"])
    #expect(LogPlot(numbers, columns: 3, rows: 1, glyphs: .braille).rows == [" ⣴⣾"])
    #expect(LogPlot(numbers, columns: 2, rows: 1, glyphs: .ascii).range == 7...15)
    #expect(LogPlot([5, 5], columns: 4, rows: 2, glyphs: .ascii).rows == ["  ..", "  ##"])
    #expect(LogPlot([], columns: 2, rows: 1, glyphs: .ascii).rows == ["  "])
    #expect(LogPlot(numbers, columns: 0, rows: 0, glyphs: .ascii).rows.isEmpty)
  }

  @Test("Any size, with and without the panel, in ASCII and mono")
  func sizes() throws {
    var screen = try LifeScreen.showing(Self.rPentomino)
    screen.press(.character("i"), .character(" "))
    for (columns, rows) in [(1, 1), (20, 5), (33, 23), (40, 12), (72, 12), (80, 24), (300, 120)] {
      screen.send(.resize(columns: columns, rows: rows))
      screen.send(.tick(elapsed: .milliseconds(70)), budget: .steps(20))
      let drawn = screen.drawn(columns: columns, rows: rows, .minimal)
      let isPlain = drawn.text.unicodeScalars.allSatisfy { $0.isASCII }
      #expect(isPlain, "\(columns)x\(rows)")
    }
  }

  @Test(arguments: [
    (0, "0 bytes"), (999, "999 bytes"), (1000, "1 kB"), (108_400, "108 kB"),
    (1_540_000, "1.5 MB"), (2_000_000_000, "2 GB"),
  ])
  func bytes(count: Int, text: String) {
    #expect(Numerals.bytes(count) == text)
  }
}
