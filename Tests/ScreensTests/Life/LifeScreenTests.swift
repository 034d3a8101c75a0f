import BigInt
import Lattice
import Life
import Testing
import TerminalUI

@testable import Screens

@Suite struct LifeScreenTests {
  private let glider = ".O.\n..O\nOOO"
  private let blinker = "OOO"

  // MARK: Time

  @Test func whoPlaysNothingIsToldWhatThereIs() throws {
    var screen = try LifeScreen.showing(".", columns: 80)
    screen.press(.character(" "))
    #expect(screen.isRunning && screen.message?.text.hasPrefix("Nothing lives here") == true)
    screen = try LifeScreen.showing("OOO", columns: 80)
    screen.press(.character(" "))
    #expect(screen.isRunning && screen.message == nil)
  }

  @Test func restsUntilItIsPlayed() throws {
    var screen = try LifeScreen.showing(blinker)
    #expect(screen.timeToNextTick == nil)
    screen.press(.character(" "))
    #expect(screen.timeToNextTick == .seconds(1) / 15)
    screen.send(.tick(elapsed: .seconds(1) / 5))
    #expect(screen.generation == "3")
    screen.press(.character(" "))
    #expect(screen.timeToNextTick == nil)
    screen.send(.tick(elapsed: .seconds(1)))
    #expect(screen.generation == "3")
  }

  @Test(arguments: [Key.enter, .character("."), .character("n")])
  func stepsByOne(key: Key) throws {
    var screen = try LifeScreen.showing(blinker)
    screen.press(key)
    #expect(screen.picture == "O\nO\nO")
    #expect(screen.generation == "1")
    #expect(screen.timeToNextTick == nil)
  }

  @Test func speedGoesFromGenerationsASecondToPowersAFrame() throws {
    var screen = try LifeScreen.showing(glider)
    for _ in 0..<7 { screen.press(.character("+")) }
    #expect(screen.pacer.speed == .perFrame(exponent: 5))
    screen.press(.tab)
    #expect(screen.generation == "32")
    #expect(!screen.isRunning)
    screen.press(.character(" "))
    screen.send(.tick(elapsed: .milliseconds(16)))
    screen.send(.tick(elapsed: .milliseconds(900)))
    #expect(screen.generation == "96")
    #expect(screen.timeToNextTick == .zero)
    for _ in 0..<5 { screen.press(.character("-")) }
    #expect(screen.pacer.speed == .perSecond(60))
  }

  @Test func aSpentBudgetEndsTheWorkAndTheNextTickGoesOn() throws {
    var screen = try LifeScreen.showing(glider, rule: "B3/S23:T30,30")
    screen.press(.character("g"))
    screen.type("+100")
    screen.press(.enter)
    screen.send(.tick(elapsed: .milliseconds(16)), budget: .steps(7))
    #expect(screen.generation == "7")
    #expect(screen.timeToNextTick == .zero)
    #expect(screen.drawn().text.contains("93 to go"))
    screen.send(.tick(elapsed: .milliseconds(16)))
    #expect(screen.generation == "100")
    #expect(screen.timeToNextTick == nil)
  }

  @Test func aSlowUniverseOwesLittle() throws {
    var screen = try LifeScreen.showing(glider, rule: "B3/S23:T30,30")
    screen.press(.character(" "))
    for _ in 0..<100 { screen.send(.tick(elapsed: .milliseconds(250)), budget: .steps(0)) }
    #expect(screen.owed == screen.pacer.mostOwed)
    screen.press(.character(" "))
    #expect(screen.owed == 0 && screen.timeToNextTick == nil)
  }

  @Test(arguments: [("50", "50"), ("+5", "15"), ("2^6", "64"), ("1_000", "1000"), ("4", "4")])
  func goesToAGeneration(text: String, expected: String) throws {
    var screen = try LifeScreen.showing(glider)
    screen.answer("g", "10")
    screen.send(.tick(elapsed: .zero))
    screen.answer("g", text)
    screen.send(.tick(elapsed: .zero))
    #expect(screen.generation == expected)
  }

  @Test func resetGoesBackToTheStart() throws {
    var screen = try LifeScreen.showing(glider)
    screen.press(.enter, .enter, .character("R"))
    #expect(screen.generation == "0" && screen.picture == glider)
    screen.press(.character("u"))
    #expect(screen.generation == "2")
    // What is drawn at the start belongs to the start.
    screen.press(.character("R"), .character("e"), .character(" "), .character("e"), .enter)
    screen.press(.character("R"))
    #expect(screen.generation == "0" && screen.population == "6")
  }

  // MARK: Undo

  @Test func undoAndRedoTakeBackEditsAndTime() throws {
    var screen = try LifeScreen.showing(glider)
    screen.press(.enter, .character("c"))
    #expect(screen.population == "0")
    screen.press(.character("u"))
    #expect(screen.generation == "1" && screen.population == "5")
    screen.press(.character("u"))
    #expect(screen.generation == "0" && screen.picture == glider)
    screen.press(.character("u"))
    #expect(screen.message?.text == "Nothing to undo.")
    screen.press(.control("r"), .control("r"))
    #expect(screen.population == "0")
    screen.press(.control("r"))
    #expect(screen.message?.text == "Nothing to redo.")
    screen.press(.character("u"), .character("e"), .character(" "), .control("r"))
    #expect(screen.message?.text == "Nothing to redo.")
  }

  /// Nothing is lost by leaving when all that was drawn is undone.
  @Test func asksBeforeADrawingIsLost() throws {
    var screen = try LifeScreen.showing(glider)
    screen.press(.character("e"), .character(" "), .enter, .character("."))
    #expect(screen.send(.key(.character("q"))).isStay)
    screen.press(.character("n"), .character("u"), .character("u"))
    #expect(screen.send(.key(.character("q"))).isStay)
    screen.press(.character("n"), .character("u"))
    #expect(screen.picture == glider)
    #expect(screen.send(.key(.character("q"))).isPop)
    screen.press(.control("r"), .character("c"))
    #expect(screen.send(.key(.character("q"))).isStay)
  }

  @Test func undoHasNoEnd() throws {
    var screen = try LifeScreen.showing(glider)
    for _ in 0..<300 { screen.press(.enter) }
    for _ in 0..<300 { screen.press(.character("u")) }
    #expect(screen.generation == "0" && screen.picture == glider)
    for _ in 0..<300 { screen.press(.control("r")) }
    #expect(screen.generation == "300")
  }

  // MARK: Editing

  @Test func drawsByKeys() throws {
    var screen = try LifeScreen.showing("")
    screen.press(.character("e"), .character(" "), .right, .enter, .character("l"), .character(" "))
    #expect(screen.picture == "OOO")
    #expect(screen.viewport.zoom == -1)
    screen.press(.left, .character(" "))
    #expect(screen.picture == "O.O")
    screen.press(.escape)
    #expect(!screen.isEditing && screen.viewport.zoom == 0)
    screen.press(.escape)
    #expect(screen.picture == "O.O")
  }

  @Test func theViewFollowsTheCursor() throws {
    var screen = try LifeScreen.showing("", columns: 20, rows: 8)
    screen.press(.character("e"))
    for _ in 0..<100 {
      screen.press(.character("L"), .character("K"))
      #expect(screen.viewport.position(of: screen.cursor) != nil)
    }
    #expect(screen.cursor == Point(800, -800))
  }

  @Test func theFirstCellDecidesWhatTheMouseDraws() throws {
    var screen = try LifeScreen.showing("", columns: 20, rows: 12)
    func mouse(_ action: MouseEvent.Action, _ column: Int, _ row: Int) -> Event {
      .mouse(MouseEvent(action, column: column, row: row))
    }
    screen.press(.character("]"))
    screen.send(mouse(.press(.left), 4, 2))
    screen.send(mouse(.drag(.left), 10, 2))
    screen.send(mouse(.drag(.left), 10, 4))
    screen.send(mouse(.release(.left), 10, 4))
    #expect(screen.picture == "OOOO\n...O\n...O")
    screen.send(mouse(.press(.left), 8, 2))
    screen.send(mouse(.drag(.left), 4, 2))
    screen.send(mouse(.release(.left), 4, 2))
    screen.send(mouse(.drag(.left), 0, 0))
    #expect(screen.picture == "O\nO\nO")
    screen.press(.character("u"), .character("u"))
    #expect(screen.population == "0")
  }

  @Test func aSecondClickTakesTheLowerHalf() throws {
    var screen = try LifeScreen.showing("", columns: 20, rows: 12)
    let click = MouseEvent(.press(.left), column: 3, row: 3)
    let release = MouseEvent(.release(.left), column: 3, row: 3)
    screen.send(.mouse(click))
    screen.send(.mouse(release))
    #expect(screen.drawn(columns: 20).text.split(separator: "\n").first == "   ▀")
    screen.send(.mouse(click))
    screen.send(.mouse(release))
    #expect(screen.picture == "O\nO")
  }

  @Test func theMousePansAndZooms() throws {
    var screen = try LifeScreen.showing(glider)
    let before = screen.viewport.origin
    screen.send(.mouse(MouseEvent(.press(.right), column: 10, row: 5)))
    screen.send(.mouse(MouseEvent(.drag(.right), column: 13, row: 4)))
    screen.send(.mouse(MouseEvent(.release(.right), column: 13, row: 4)))
    #expect(screen.viewport.origin == Point(before.x - 3, before.y + 2))
    screen.send(.mouse(MouseEvent(.wheel(.down), column: 5, row: 5)))
    #expect(screen.viewport.zoom == 1)
    // Too far out to draw, the left button pans too.
    screen.send(.mouse(MouseEvent(.press(.left), column: 10, row: 5)))
    #expect(screen.picture == glider)
    screen.send(.mouse(MouseEvent(.wheel(.up), column: 5, row: 5)))
    screen.send(.mouse(MouseEvent(.wheel(.up), column: 5, row: 5)))
    #expect(screen.viewport.zoom == -1)
  }

  @Test func fillsWhatIsInView() throws {
    var screen = try LifeScreen.showing("", columns: 20, rows: 12)
    screen.answer("r", "50%")
    let expected = Soup(
      filling: Rect(x: -10, y: -10, width: 20, height: 20), density: 0.5, seed: 42
    ).pattern
    #expect(screen.document.engine.pattern == expected)
    #expect(screen.message?.text == "Filled 20x20 at 50%, seed 42.")
    screen.answer("r", "100")
    #expect(screen.population == "400")
    screen.answer("r", "0")
    #expect(screen.population == "0")
    screen.answer("r", "120")
    #expect(screen.message?.isError == true && screen.overlay != nil)
  }

  @Test func refusesToFillTheWorld() throws {
    var screen = try LifeScreen.showing(glider)
    for _ in 0..<20 { screen.press(.character("[")) }
    screen.answer("r", "30")
    #expect(screen.message?.isError == true && screen.picture == glider)
  }

  @Test func takesPastedPatterns() throws {
    var screen = try LifeScreen.showing("")
    screen.send(.paste("x = 3, y = 3\nbo$2bo$3o!\n"))
    screen.press(.enter)
    #expect(screen.picture == glider)
    screen.send(.paste("x = 3, y = 3\nbo?!\n"))
    #expect(screen.message?.isError == true && screen.picture == glider)
  }

  // MARK: Rule

  @Test func changesTheRuleAndKeepsEveryCell() throws {
    var screen = try LifeScreen.showing(glider)
    screen.press(.enter)
    let cells = screen.picture
    screen.answer("x", "b36s23")
    #expect(screen.document.rule.notation == "B36/S23")
    #expect(screen.picture == cells && screen.generation == "1")
    screen.answer(":", "B2/S/C3")
    #expect(screen.kindName == "sparse" && screen.picture == cells)
    screen.answer("x", "B3/S23:T100,100")
    #expect(screen.kindName == "dense" && screen.picture == cells)
    #expect(screen.contentsOfStatus.contains("B3/S23:T100,100"))
    screen.press(.character("u"))
    #expect(screen.document.rule.notation == "/2/3")
  }

  @Test func movesCellsIntoAGridWhereTheyFit() throws {
    var screen = try LifeScreen.showing("\n\n\n......OOOO")
    screen.answer("x", "B3/S23:P4,4")
    #expect(screen.picture == "OOOO")
    #expect(screen.message?.text.contains("moved to the middle") == true)
    screen.answer("x", "B3/S23:P2,2")
    #expect(screen.population == "2")
    #expect(screen.message?.text.contains("2 cells beyond the edges are lost") == true)
  }

  @Test(arguments: [
    ("B3/S29", "Column 6:"), ("nonsense", "Column 1:"), ("B3/S23:X5", "Column 8:"),
    ("B3/S23:T0", ""),
  ])
  func refusesRules(text: String, expected: String) throws {
    var screen = try LifeScreen.showing(glider)
    screen.answer("x", text)
    guard !expected.isEmpty else { return }
    #expect(screen.message?.isError == true)
    #expect(screen.message?.text.hasPrefix(expected) == true, "\(screen.message?.text ?? "")")
    #expect(screen.document.rule.notation == "B3/S23")
    screen.press(.escape)
    #expect(screen.overlay == nil)
  }

  // MARK: Files

  @Test func savesAndOpens() throws {
    let host = LifeTestHost()
    var screen = try LifeScreen.showing(glider, host: host)
    screen.press(.enter)
    let cells = screen.document.engine.pattern
    screen.answer("s", "a.rle")
    #expect(host.files["a.rle"] != nil)
    screen.press(.character("c"))
    screen.answer("o", "a.rle")
    #expect(screen.document.engine.pattern == cells && screen.generation == "1")
    screen.answer("o", "missing.rle")
    #expect(screen.message?.text == "There is no file 'missing.rle'.")
  }

  @Test func asksBeforeItReplacesAFile() throws {
    let host = LifeTestHost()
    host.files["a.rle"] = [1]
    var screen = try LifeScreen.showing(glider, host: host)
    screen.answer("s", "a.rle")
    #expect(host.files["a.rle"] == [1])
    screen.press(.character("n"))
    #expect(host.files["a.rle"] == [1] && screen.overlay == nil)
    screen.answer("s", "a.rle")
    screen.press(.character("y"))
    #expect(host.files["a.rle"] != [1])
    host.refusesToWrite = true
    screen.answer("s", "b.rle")
    #expect(screen.message == .init(text: "The disk is full.", isError: true))
  }

  @Test func asksOnlyWhileADrawingCanBeLost() throws {
    var screen = try LifeScreen.showing(glider)
    #expect(screen.send(.key(.character("q"))).isPop)
    screen.press(.character("e"), .character(" "), .character("e"))
    #expect(screen.send(.key(.character("q"))).isStay)
    #expect(screen.send(.key(.character("n"))).isStay)
    #expect(screen.send(.key(.character("q"))).isStay)
    #expect(screen.send(.key(.character("y"))).isPop)
  }

  @Test func opensBytes() throws {
    let host = LifeTestHost()
    let text = "#N Test\nx = 3, y = 1, rule = B36/S23\n3o!"
    let screen = try LifeScreen.open(Array(text.utf8), name: "t.rle", host: host)
    #expect(screen.document.rule.notation == "B36/S23" && screen.document.name == "Test")
    let error = #expect(throws: OpeningError.self) {
      try LifeScreen.open(Array("x = 1, y = 1\n?!".utf8), name: "t.rle", host: host)
    }
    #expect(error?.description.hasPrefix("t.rle:2:1: ") == true)
    #expect(error?.rendering.hasSuffix("\n?!\n^") == true)
  }

  @Test func leadsToTheBrowser() throws {
    var screen = try LifeScreen.showing(glider)
    guard case .push(let next) = screen.send(.key(.character("b"))) else {
      Issue.record("b leads nowhere")
      return
    }
    #expect(next is PatternBrowserScreen)
  }

  @Test(arguments: [true, false])
  func noKeyHasTwoMeanings(isEditing: Bool) {
    #expect(LifeCommand.keyMap(isEditing: isEditing).contestedKeys.isEmpty)
    #expect(BrowserCommand.keys(placing: true).contestedKeys.isEmpty)
  }
}

extension LifeScreen {
  var contentsOfStatus: String { statusText(width: 200) }
}
