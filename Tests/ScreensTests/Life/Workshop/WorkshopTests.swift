import BigInt
import Lattice
import Life
import TerminalUI
import Testing

@testable import Screens

/// Universes that are made elsewhere, while the screen goes on with the old one.
@Suite struct WorkshopTests {
  private let workshop = ManualWorkshop()

  private func glider(columns: Int = 80) throws -> LifeScreen {
    let host = LifeTestHost()
    host.workshop = workshop
    host.files["block.rle"] = Array("x = 2, y = 2\n2o$2o!\n".utf8)
    host.files["bad.rle"] = Array("x = 2, y = 2\n2o?!\n".utf8)
    return try LifeScreen.showing(".O.\n..O\nOOO", columns: columns, host: host)
  }

  private func tick(_ screen: inout LifeScreen) {
    screen.send(.tick(elapsed: .milliseconds(100)))
  }

  @Test func theOldUniverseGoesOnWhileAFileIsOpened() throws {
    var screen = try glider()
    screen.answer("o", "block.rle")
    #expect(screen.overlay == nil)
    #expect(screen.timeToNextTick != nil)
    #expect(screen.drawn(columns: 80).text.contains("opening…"))
    workshop.progress = WorkshopProgress(part: .reading, percent: 45)
    tick(&screen)
    #expect(screen.drawn(columns: 80).text.contains("opening: reading 45 %"))
    screen.press(.enter, .character("["))
    #expect(screen.generation == "1")
    #expect(screen.viewport.zoom == 1)
    workshop.isBarred = false
    tick(&screen)
    #expect(screen.population == "4")
    #expect(screen.document.path == "block.rle")
    #expect(screen.message?.text == "Opened 'block.rle'.")
    #expect(screen.timeToNextTick == nil)
    #expect(!screen.drawn(columns: 80).text.contains("opening"))
    screen.press(.character("u"))
    #expect(screen.population == "5")
  }

  @Test func escapeStopsIt() throws {
    var screen = try glider()
    screen.answer("o", "block.rle")
    screen.press(.escape)
    #expect(workshop.job == nil)
    #expect(screen.message?.text.hasPrefix("Stopped opening") == true)
    workshop.isBarred = false
    tick(&screen)
    #expect(screen.population == "5")
    #expect(screen.timeToNextTick == nil)
    screen.answer("o", "block.rle")
    #expect(screen.population == "4")
  }

  @Test func aFileThatCannotBeReadIsToldOf() throws {
    var screen = try glider()
    screen.answer("o", "bad.rle")
    #expect(screen.message?.isError != true)
    workshop.isBarred = false
    tick(&screen)
    #expect(screen.message?.isError == true)
    #expect(screen.message?.text.contains("2:3") == true)
    #expect(screen.population == "5")
    // Told at once where it is known at once.
    screen.answer("o", "bad.rle")
    #expect(screen.message?.isError == true)
    guard case .prompt(.open, _) = screen.overlay else { throw Lost() }
  }

  @Test func oneThingAtATime() throws {
    var screen = try glider()
    screen.answer("o", "block.rle")
    screen.answer("x", "B36/S23")
    #expect(screen.message?.text == "Opening…; Esc stops that.")
    #expect(screen.document.rule.notation == "B3/S23")
  }

  @Test func timeStandsStillWhileCellsGoOver() throws {
    var screen = try glider()
    screen.press(.character(" "))
    screen.answer("x", "B36/S23")
    let generation = screen.generation
    for _ in 0..<5 { tick(&screen) }
    screen.press(.character("n"), .character("c"), .character("u"), .enter, .character(" "))
    screen.send(.paste("OOO"))
    #expect(screen.generation == generation)
    #expect(screen.population == "5")
    #expect(screen.message?.text.contains("Esc stops that") == true)
    screen.press(.character("["), .character("l"))
    #expect(screen.viewport.zoom == 1)
    #expect(screen.timeToNextTick == .zero)
    workshop.isBarred = false
    tick(&screen)
    #expect(screen.document.rule.notation == "B36/S23")
    #expect(screen.isRunning)
    for _ in 0..<5 { tick(&screen) }
    #expect(screen.document.engine.generation > 0)
    screen.press(.character(" "), .character("u"))
  }

  @Test func stoppedChangesLeaveAllAsItWas() throws {
    var screen = try glider()
    screen.press(.character(":"))
    screen.type("engine naive")
    screen.press(.enter)
    #expect(screen.drawn(columns: 100).text.contains("changing the engine"))
    screen.press(.escape, .enter)
    #expect(screen.generation == "1")
    #expect(screen.document.engine.kind != .naive)
  }

  @Test func filesAreWrittenElsewhere() throws {
    var screen = try glider()
    let host = try #require(screen.host as? LifeTestHost)
    screen.press(.character("."), .character("e"), .character(" "), .escape)
    #expect(screen.document.hasUnsavedDrawing)
    let (cells, generation) = (screen.population, screen.generation)
    screen.answer("s", "mine.rle")
    #expect(screen.overlay == nil && workshop.job != nil)
    #expect(host.files["mine.rle"] == nil)
    workshop.progress = WorkshopProgress(part: .writing, percent: 30)
    #expect(screen.drawn(columns: 80).text.contains("saving: writing 30 %"))
    // It stays as it is, and can be looked at.
    let zoom = screen.viewport.zoom
    screen.press(.character("c"), .character("u"), .enter, .character("["))
    #expect(screen.population == cells && screen.generation == generation)
    #expect(screen.viewport.zoom == zoom + 1)
    // Nobody leaves while a file would be lost.
    let transition = screen.send(.key(.character("q")))
    #expect(transition.isStay)
    #expect(screen.overlay == nil)
    #expect(screen.message?.text == "Saving: writing 30 %; Esc stops that.")
    workshop.isBarred = false
    tick(&screen)
    let bytes = try #require(host.files["mine.rle"])
    #expect(screen.message?.text == "Saved \(bytes.count) bytes to 'mine.rle'.")
    #expect(screen.document.path == "mine.rle" && !screen.document.hasUnsavedDrawing)
    #expect(try LifeDocument.open(bytes, name: "").engine.pattern == screen.document.engine.pattern)
    screen.press(.character("u"), .character("U"))
    #expect(!screen.document.hasUnsavedDrawing)
  }

  @Test func whoStopsSavingHasNoFile() throws {
    var screen = try glider()
    let host = try #require(screen.host as? LifeTestHost)
    screen.answer("s", "mine.rle")
    screen.press(.escape)
    #expect(screen.message?.text == "Stopped saving.")
    workshop.isBarred = false
    tick(&screen)
    #expect(host.files["mine.rle"] == nil && screen.document.path == nil)
  }

  @Test func theEndOfTheProgramWaitsForAFile() throws {
    var screen = try glider()
    let host = try #require(screen.host as? LifeTestHost)
    screen.answer("s", "mine.mc.gz")
    workshop.isBarred = false
    screen.send(.terminate(.hangup))
    #expect(host.files["mine.mc.gz"] != nil)
  }

  @Test func aDiskThatIsFullIsToldOf() throws {
    var screen = try glider()
    let host = try #require(screen.host as? LifeTestHost)
    host.refusesToWrite = true
    screen.answer("s", "mine.rle")
    workshop.isBarred = false
    tick(&screen)
    #expect(screen.message?.text == "The disk is full." && screen.message?.isError == true)
    #expect(screen.document.path == nil)
  }

  @Test func aScreenOpensBeforeItsUniverseIsThere() throws {
    let host = LifeTestHost()
    workshop.start(
      WorkshopJob { _ in
        var document = try LifeDocument()
        document.engine.insert(Pattern(picture: "OO\nOO"))
        document.path = "huge.rle"
        return .universe(document)
      })
    var screen = try LifeScreen(host: host, rule: RuleString(.life), madeBy: workshop)
    screen.send(.resize(columns: 80, rows: 12))
    #expect(screen.drawn(columns: 80).text.contains("opening…"))
    screen.press(.character("r"), .character(" "))
    tick(&screen)
    #expect(screen.population == "0")
    #expect(!screen.isRunning)
    workshop.isBarred = false
    tick(&screen)
    #expect(screen.population == "4")
    #expect(RecentFiles.paths(host: host) == ["/home/ada/huge.rle"])
    screen.press(.character("u"))
    #expect(screen.message?.text == "Nothing to undo.")
  }

  struct Lost: Error {}
}
