import Life
import TerminalUI
import Testing

@testable import Screens

/// Changes of rule, topology, engine and memory while a universe runs.
@Suite struct UniverseChangeTests {
  private let glider = ".O.\n..O\nOOO"

  @Test func everyEngineGetsEveryCell() throws {
    var screen = try LifeScreen.showing(glider, rule: "B3/S23:T40,30")
    screen.press(.enter, .enter)
    let cells = screen.document.engine.pattern
    for kind in ["dense", "naive", "auto"] {
      screen.answer(":", "engine \(kind)")
      #expect(screen.document.engine.pattern == cells && screen.generation == "2")
    }
    screen.answer(":", "topology plane")
    for kind in ["hashlife", "sparse", "naive", "auto"] {
      screen.answer(":", "engine \(kind)")
      #expect(screen.document.engine.pattern == cells && screen.generation == "2")
      if let wanted = EngineKind(rawValue: kind) {
        #expect(screen.document.engine.kind == wanted)
      }
    }
  }

  @Test(arguments: ["B0/S8", "B0123478/S01234678"])
  func aLivingBackgroundGoesOver(rule: String) throws {
    var screen = try LifeScreen.showing(glider, rule: rule)
    for _ in 0..<3 {
      let (cells, background) = (
        screen.document.engine.pattern, screen.document.engine.background
      )
      for kind in ["hashlife", "sparse", "naive"] where screen.message?.isError != true {
        screen.answer(":", "engine \(kind)")
        #expect(screen.document.engine.background == background)
        #expect(screen.document.engine.pattern == cells)
      }
      screen.press(.escape, .enter)
    }
  }

  @Test func theUniverseRunsOn() throws {
    for line in ["engine hashlife", "rule B36/S23", "topology T50", "memory 1G"] {
      var screen = try LifeScreen.showing(glider)
      screen.press(.character(" "))
      screen.answer(":", line)
      #expect(screen.isRunning, "\(line)")
      screen.send(.tick(elapsed: .seconds(1) / 5))
      #expect(screen.generation == "3", "\(line)")
    }
  }

  @Test func enginesAreChosenFromAList() throws {
    var screen = try LifeScreen.showing(glider, columns: 80, rows: 24)
    screen.press(.character("E"))
    let text = screen.drawn(columns: 80, rows: 24).text
    #expect(text.contains("cannot run B3/S23") && text.contains("hashlife"))
    screen.press(.end, .enter)
    #expect(screen.document.engine.kind == .hashlife && screen.overlay == nil)
    screen.press(.character("E"), .escape)
    #expect(screen.overlay == nil)
  }

  @Test func memoryStaysWithTheScreen() throws {
    var screen = try LifeScreen.showing(glider)
    screen.answer("M", "64M")
    #expect(screen.document.engine.resources.memory == 64 << 20)
    screen.answer("x", "B36/S23")
    #expect(screen.document.engine.resources.memory == 64 << 20)
    screen.answer("M", "auto")
    #expect(screen.document.engine.resources == screen.host.resources)
  }

  @Test func rulesAreSuggested() throws {
    var screen = try LifeScreen.showing(glider, columns: 80, rows: 24)
    screen.press(.character("x"), .control("u"))
    screen.type("high")
    #expect(screen.drawn(columns: 80, rows: 24).text.contains("HighLife"))
    screen.press(.tab, .enter)
    #expect(screen.document.rule.notation == "B36/S23")
  }
}
