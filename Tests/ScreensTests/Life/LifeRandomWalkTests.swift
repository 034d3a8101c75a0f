import Lattice
import Life
import TerminalUI
import Testing

@testable import Screens

/// Whatever keys and mouse do, nothing traps, and what Undo brings back is what was.
@Suite struct LifeRandomWalkTests {
  private static let rules = [
    "B3/S23", "B36/S23", "B3/S23:T40,30", "B2/S/C4:P30,30", "B0/S8", "B3/S23:P0,9", "WireWorld",
    "B2/S34H", "R2,C0,M1,S3..8,B5..8,NM",
  ]

  /// A universe of random cells under one of several rules.
  private static func screen(
    _ random: inout SplitMix64, host: LifeTestHost
  ) throws -> LifeScreen {
    var document = try LifeDocument(
      rule: RuleString(parsing: rules[random.below(rules.count)]))
    let area = Rect(x: -8, y: -4, width: 16, height: 8)
    document.engine.insert(
      Soup(filling: area, density: 0.4, seed: random.next(), for: document.engine.rule).pattern)
    var screen = LifeScreen(host: host, document: document)
    screen.send(.resize(columns: 80, rows: 24))
    return screen
  }

  /// In any kind of terminal and at any size.
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func aThousandEventsLoseNothing(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var screen = try Self.screen(&random, host: LifeTestHost())
    let (first, generation, rule) = (
      screen.document.engine.pattern, screen.document.engine.generation, screen.document.rule
    )
    let glyphs = GlyphSet.allCases[Int(seed) % GlyphSet.allCases.count]
    let colors = ColorDepth.allCases[Int(seed) % ColorDepth.allCases.count]
    let capabilities = Capabilities(glyphs: glyphs, colors: colors, hasMouse: true)
    screen.meet(capabilities)
    var size = screen.size
    for step in 0..<1000 {
      let event = randomEvent(&random, within: step % 200 < 100 ? (140, 60) : (300, 120))
      if case .resize(let columns, let rows) = event { size = (columns, rows) }
      screen.send(event, budget: .steps(10))
      // Fine glyphs are there at one zoom only.
      if step % 40 == 0 { screen.viewport.setZoom(1) }
      guard step % (size.columns * size.rows < 9000 ? 20 : 100) == 0 else { continue }
      let canvas = screen.drawn(columns: size.columns, rows: size.rows, capabilities)
      if glyphs == .ascii {
        #expect(canvas.cells.allSatisfy { $0.glyph.value < 0x7F }, "seed \(seed), step \(step)")
      }
    }
    // It may have been somewhere in between.
    screen.redoAll()
    let (last, lastGeneration) = (
      screen.document.engine.pattern, screen.document.engine.generation
    )
    let lastRule = screen.document.rule
    screen.undoAll()
    #expect(screen.document.engine.generation == generation, "seed \(seed)")
    #expect(screen.document.rule == rule, "seed \(seed)")
    #expect(screen.document.engine.pattern == first, "seed \(seed)")
    screen.redoAll()
    #expect(screen.document.engine.generation == lastGeneration, "seed \(seed)")
    #expect(screen.document.rule == lastRule, "seed \(seed)")
    #expect(screen.document.engine.pattern == last, "seed \(seed)")
  }

  /// All small sizes, and a choice of the larger ones up to 300x120.
  @Test func drawsAtEverySize() throws {
    var random = SplitMix64(seed: 7)
    let screens: [any Screen] = try Self.rules.map { rule in
      try LifeScreen.showing("OO.O\n.OO.\nO..O", rule: rule, columns: 80, rows: 24)
    }
    var browser = PatternBrowserScreen(host: LifeTestHost())
    _ = browser.update(.resize(columns: 80, rows: 24), budget: .unlimited)
    var sizes: [(Int, Int)] = []
    for columns in 0...24 { for rows in 0...9 { sizes.append((columns, rows)) } }
    for _ in 0..<60 { sizes.append((random.below(300) + 1, random.below(120) + 1)) }
    sizes += [(300, 120), (1, 120), (300, 1), (80, 24), (200, 50)]
    for (columns, rows) in sizes {
      var screen = random.below(8) == 0 ? browser : screens[random.below(screens.count)]
      _ = screen.update(.resize(columns: columns, rows: rows), budget: .unlimited)
      for glyphs in [GlyphSet.ascii, .sextants] {
        var canvas = Canvas(columns: columns, rows: rows)
        screen.draw(
          into: &canvas,
          capabilities: Capabilities(
            glyphs: glyphs, colors: glyphs == .ascii ? .mono : .full, hasMouse: true))
      }
    }
  }
}

extension LifeScreen {
  /// Undoes until there is nothing more to undo.
  fileprivate mutating func undoAll() { repeatToEnd { $0.undo(.unlimited) } }
  /// Redoes until there is nothing more to redo.
  fileprivate mutating func redoAll() { repeatToEnd { $0.redo(.unlimited) } }

  private mutating func repeatToEnd(_ change: (inout LifeScreen) -> Void) {
    // More than a walk can have done.
    for _ in 0..<3000 {
      change(&self)
      for _ in 0..<1000 where travel != nil { send(.tick(elapsed: .milliseconds(16))) }
      if message?.text.hasPrefix("Nothing to") == true { return }
    }
    Issue.record("there is no end of it: \(message?.text ?? "")")
  }
}
