import BigInt
import Lattice
import Life
import Testing
import TerminalUI

@testable import Screens

@Suite struct PatternBrowserTests {
  private func browser(columns: Int = 80, rows: Int = 24) -> PatternBrowserScreen {
    var screen = PatternBrowserScreen(host: LifeTestHost())
    _ = screen.update(.resize(columns: columns, rows: rows), budget: .unlimited)
    return screen
  }

  private func text(_ screen: PatternBrowserScreen, columns: Int = 80, rows: Int = 24) -> String {
    var canvas = Canvas(columns: columns, rows: rows)
    screen.draw(into: &canvas, capabilities: .modern)
    return canvas.text
  }

  @discardableResult
  private func press(_ screen: inout PatternBrowserScreen, _ keys: Key...) -> Transition {
    keys.reduce(.stay) { _, key in screen.update(.key(key), budget: .unlimited) }
  }

  @Test func showsListPreviewAndDescription() {
    var screen = browser()
    press(&screen, .down, .character("j"))
    let shown = text(screen)
    #expect(screen.selected?.name == "glider")
    for part in [
      "Block", "Blinker", "Oscillators", "Travels by one cell", "██", "3/4", "Enter open",
    ] {
      #expect(shown.contains(part), "\(part)")
    }
  }

  @Test func searchesWhileTyping() {
    var screen = browser()
    press(&screen, .character("/"), .character("g"), .character("l"), .character("i"))
    #expect(screen.shown.map(\.name) == ["glider"])
    #expect(text(screen).contains("/gli"))
    press(&screen, .character("z"))
    #expect(screen.shown.isEmpty && screen.preview == nil)
    #expect(text(screen).contains("Nothing matches."))
    #expect(press(&screen, .enter).isStay)
    press(&screen, .escape)
    #expect(screen.shown.count == 4)
    #expect(press(&screen, .escape).isPop)
  }

  @Test func namesComeBeforeMentions() {
    var screen = browser()
    press(&screen, .character("/"), .character("b"))
    #expect(screen.shown.map(\.name) == ["block", "blinker", "broken", "glider"])
  }

  @Test func goesThroughTheKinds() {
    var screen = browser()
    press(&screen, .right)
    #expect(screen.shown.map(\.name) == ["block"])
    press(&screen, .left, .left)
    #expect(screen.shown.map(\.name) == ["glider", "broken"])
    press(&screen, .right)
    #expect(screen.shown.count == 4)
  }

  @Test func opensWhatIsChosen() throws {
    var screen = browser()
    let universe = try #require(press(&screen, .down, .enter).pushedUniverse)
    #expect(universe.document.name == "Blinker" && universe.population == "3")
    press(&screen, .end)
    #expect(press(&screen, .enter).isStay)
    #expect(screen.message?.hasPrefix("broken:2:") == true)
    #expect(press(&screen, .character("q")).isPop)
  }

  @Test func theSearchIsOverWhenAPatternWasOpened() throws {
    var screen = browser()
    press(&screen, .character("/"), .character("g"), .character("l"))
    #expect(press(&screen, .enter).pushedUniverse?.document.name == "Glider")
    #expect(text(screen).contains("'gl'"))
    #expect(press(&screen, .character("q")).isPop)
  }

  @Test func opensByMouse() {
    var screen = browser()
    let click = Event.mouse(MouseEvent(.press(.left), column: 3, row: 3))
    _ = screen.update(click, budget: .unlimited)
    #expect(screen.selected?.name == "glider")
    #expect(screen.update(click, budget: .unlimited).pushedUniverse != nil)
  }

  @Test func thePreviewPlaysOnceAndRests() throws {
    var screen = browser()
    press(&screen, .down)
    var generations = 0
    while let wait = screen.timeToNextTick, generations <= 10_000 {
      _ = screen.update(.tick(elapsed: max(wait, .milliseconds(1))), budget: .unlimited)
      generations += 1
    }
    #expect(generations == PatternPreview.generations)
    let document = try #require(screen.preview?.document)
    #expect("\(document.engine.generation)" == "0")
  }

  @Test(arguments: UInt64(0)..<16)
  func nothingTrapsWhateverHappens(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var size = (columns: generator.below(120), rows: generator.below(50))
    var screen = browser(columns: size.columns, rows: size.rows)
    for _ in 0..<60 {
      let event = randomEvent(&generator)
      if case .resize(let columns, let rows) = event { size = (columns, rows) }
      _ = screen.update(event, budget: .steps(20))
      var canvas = Canvas(columns: size.columns, rows: size.rows)
      screen.draw(into: &canvas, capabilities: generator.below(2) == 0 ? .modern : .minimal)
    }
    #expect(screen.list.items.count == screen.shown.count, "seed \(seed)")
  }
}
