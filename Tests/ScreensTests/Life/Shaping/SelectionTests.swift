import BigInt
import Lattice
import Life
import TerminalUI
import Testing

@testable import Screens

@Suite struct SelectionTests {
  private let letter = "OOO\nO..\nOO.\nO.."

  /// A screen with the whole picture selected.
  private func selecting(
    _ picture: String, rule: String = "B3/S23", host: LifeTestHost = LifeTestHost()
  ) throws -> LifeScreen {
    var screen = try LifeScreen.showing(picture, rule: rule, host: host)
    screen.press(.control("a"))
    return screen
  }

  // MARK: Choosing

  @Test func selectsByKeys() throws {
    var screen = try LifeScreen.showing(letter)
    screen.press(.character("a"))
    #expect(screen.isEditing && screen.tool == .select)
    let corner = screen.cursor
    screen.type("lljjj ")
    #expect(screen.shaping.selection == Rect(x: corner.x, y: corner.y, width: 3, height: 4))
    #expect(screen.contentsOfStatus.contains("selected 3x4"))
    // Again, from here.
    screen.type("ahk ")
    #expect(screen.shaping.selection == Rect(x: corner.x + 1, y: corner.y + 2, width: 2, height: 2))
    screen.press(.escape)
    #expect(screen.shaping.selection == nil && screen.isEditing)
    screen.press(.escape)
    #expect(!screen.isEditing)
  }

  @Test func selectsAllAndShrinks() throws {
    var screen = try selecting(letter)
    #expect(screen.shaping.selection == Rect(x: 0, y: 0, width: 3, height: 4))
    screen.shaping.selection = Rect(x: -9, y: -9, width: 11, height: 50)
    screen.press(.character("*"))
    #expect(screen.shaping.selection == Rect(x: 0, y: 0, width: 2, height: 4))
    screen.shaping.selection = Rect(x: 90, y: 90, width: 2, height: 2)
    screen.press(.character("*"))
    #expect(screen.message?.isError == true)
    screen.press(.escape, .character("*"))
    #expect(screen.message?.text.hasPrefix("Nothing is selected") == true)
  }

  @Test func selectsByDragging() throws {
    var screen = try LifeScreen.showing("")
    func send(_ action: MouseEvent.Action, _ column: Int, _ row: Int) {
      screen.send(.mouse(MouseEvent(action, column: column, row: row, modifiers: .control)))
    }
    // While watching, at two cells a character.
    send(.press(.left), 3, 2)
    send(.drag(.left), 6, 4)
    send(.release(.left), 6, 4)
    let first = try #require(screen.viewport.cells(column: 3, row: 2))
    #expect(screen.shaping.selection == Rect(x: first.x, y: first.y, width: 4, height: 6))
    #expect(screen.population == "0" && !screen.isEditing)
    // A click drops it.
    send(.press(.left), 3, 2)
    send(.release(.left), 3, 2)
    #expect(screen.shaping.selection == nil && screen.shaping.span == nil)
    // Far out whole squares of cells are taken.
    screen.press(.character("["), .character("["))
    send(.press(.left), 3, 2)
    send(.drag(.left), 4, 2)
    send(.release(.left), 4, 2)
    #expect(screen.shaping.selection.map { "\($0.width)x\($0.height)" } == "8x8")
  }

  @Test func theSelectionIsSeen() throws {
    var screen = try selecting("....\n.OO.\n.OO.")
    screen.shaping.selection = Rect(x: -1, y: -1, width: 6, height: 6)
    screen.viewport.setZoom(-1)
    for capabilities in [Capabilities.modern, .minimal] {
      let canvas = screen.drawn(capabilities)
      let place = try #require(screen.viewport.position(of: Point(-1, -1)))
      let style = canvas[place.column, place.row].style
      if capabilities.colors == .mono {
        #expect(style.attributes.contains(.underline))
        #expect(canvas.text.filter { $0 == "+" }.count == 4)
      } else {
        #expect(style.background != .standard)
        #expect(canvas.text.contains("┌") && canvas.text.contains("┘"))
      }
      let outside = canvas[place.column - 4, place.row].style
      #expect(outside.background == .standard && !outside.attributes.contains(.underline))
    }
  }

  // MARK: Changing

  @Test(arguments: [
    ("~", "OOOO\n.O.O\n...O"), ("`", "O...\nO.O.\nOOOO"), ("|", "OOO\n..O\n.OO\n..O"),
    ("^", "O..\nOO.\nO..\nOOO"), ("~~", "..O\n.OO\n..O\nOOO"), ("~`", "OOO\nO..\nOO.\nO.."),
    ("~~~~", "OOO\nO..\nOO.\nO.."), ("||", "OOO\nO..\nOO.\nO.."),
  ])
  func turnsInPlace(keys: String, expected: String) throws {
    var screen = try selecting(letter)
    screen.type(keys)
    #expect(screen.picture == expected)
    let selection = try #require(screen.shaping.selection)
    #expect(screen.document.engine.pattern.bounds == selection)
  }

  @Test(arguments: 0..<20 as Range<UInt64>) func fourTurnsAreTheIdentity(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var screen = try LifeScreen.showing("")
    let rect = Rect(
      x: generator.below(9) - 4, y: generator.below(9) - 4, width: 1 + generator.below(9),
      height: 1 + generator.below(9))
    screen.edit(.fill(Soup(filling: rect, density: 0.5, seed: seed)))
    screen.select(rect)
    let before = screen.document.engine.pattern
    let key = Character(["~", "`"][generator.below(2)])
    for _ in 0..<4 { screen.press(.character(key)) }
    #expect(screen.document.engine.pattern == before, "seed \(seed)")
    #expect(screen.shaping.selection == rect, "seed \(seed)")
    for _ in 0..<4 { screen.press(.character("u")) }
    #expect(screen.document.engine.pattern == before, "seed \(seed)")
  }

  @Test func clearsInsideAndOutside() throws {
    var screen = try LifeScreen.showing("OOOO\nOOOO\nOOOO\nOOOO")
    screen.select(Rect(x: 1, y: 1, width: 2, height: 2))
    screen.press(.delete)
    #expect(screen.picture == "OOOO\nO..O\nO..O\nOOOO")
    screen.press(.character("u"), .character("C"))
    #expect(screen.picture == "OO\nOO")
    screen.press(.character("u"))
    #expect(screen.population == "16")
    // Without a selection Delete takes the cell under the cursor.
    screen.press(.escape, .character("e"), .backspace)
    #expect(screen.population == "15")
    // At an odd generation of a rule that turns the plane over, too.
    screen = try LifeScreen.showing("OOOO", rule: "B0/S")
    screen.press(.enter)
    screen.select(Rect(x: 1, y: -5, width: 90, height: 90))
    let kept = screen.document.engine.pattern(in: Rect(x: 1, y: -5, width: 90, height: 90))
    screen.press(.character("C"))
    #expect(screen.document.engine.pattern == kept && !kept.isEmpty)
  }

  @Test func turningKeepsToTheGrid() throws {
    var screen = try LifeScreen.showing("", rule: "B3/S23:P20,4")
    screen.select(Rect(x: -5, y: -1, width: 10, height: 1))
    screen.type("r")
    screen.press(.control("u"))
    screen.type("100\n")
    screen.press(.enter)
    let before = screen.picture
    screen.press(.character("~"))
    #expect(screen.message?.isError == true && screen.picture == before)
  }

  // MARK: Random cells

  @Test(arguments: [
    ("50", Symmetry.c1, nil as UInt64?, 0.5), ("30%", .c1, nil, 0.3),
    ("7.5 d8_1", .d8AboutCell, nil, 0.075),
    ("100 C2_4 seed 9", .c2AboutCorner, 9, 1), ("0 seed 0", .c1, 0, 0),
  ])
  func readsWhatToFill(text: String, symmetry: Symmetry, seed: UInt64?, density: Double) throws {
    let fill = try RandomFill(text)
    #expect(fill.symmetry == symmetry && fill.seed == seed && fill.density == density)
  }

  @Test(arguments: ["", "x", "101", "-1", "50 C3", "50 seed", "50 seed x", "nan"])
  func refusesToFill(text: String) {
    #expect(throws: RandomFill.Problem.self) { try RandomFill(text) }
  }

  @Test func fillsTheSelectionWithASymmetry() throws {
    var screen = try LifeScreen.showing("")
    screen.select(Rect(x: -8, y: -8, width: 16, height: 16))
    screen.answer("r", "40 D8_1 seed 5")
    #expect(screen.message?.text == "Filled 15x15 at 40%, D8_1, seed 5.")
    let rect = Rect(x: -8, y: -8, width: 15, height: 15)
    let cells = screen.document.engine.pattern
    #expect(cells == Soup(filling: rect, density: 0.4, seed: 5, symmetry: .d8AboutCell).pattern)
    for orientation in Orientation.allCases {
      #expect(cells.oriented(orientation, in: rect) == cells)
    }
    screen.press(.character("u"))
    #expect(screen.population == "0")
  }

  // MARK: Time

  /// The selection goes on as a universe of its own.
  @Test(arguments: [("B3/S23", UInt64(1)), ("B36/S23", 2), ("B2/S/C4", 3), ("B3/S23:T40,40", 4)])
  func advancesOnlyTheSelection(rule: String, seed: UInt64) throws {
    var screen = try LifeScreen.showing("", rule: rule)
    let everything = Rect(x: -20, y: -20, width: 40, height: 40)
    screen.edit(.fill(Soup(filling: everything, density: 0.4, seed: seed)))
    let rect = Rect(x: -7, y: -4, width: 15, height: 9)
    let before = screen.document.engine.pattern
    screen.select(rect)
    var alone = try EngineKind.automatic(screen.document.rule)
    alone.insert(before.clipped(to: rect))
    alone.advance(by: 6)
    screen.press(.character("!"))
    #expect(screen.message?.text == "Advanced the selection by 1 generation.")
    screen.press(.character("u"))
    screen.answer("&", "6")
    let after = screen.document.engine.pattern
    #expect(after.clipped(to: rect) == alone.pattern(in: rect))
    let outside = { (pattern: Pattern) in
      pattern.merged(with: Pattern(picture: "")) { a, _ in a }.cells.filter { !rect.contains($0.0) }
        .map(\.0)
    }
    #expect(outside(after) == outside(before))
    #expect(screen.generation == "0")
    screen.press(.character("u"))
    #expect(screen.document.engine.pattern == before)
  }

  @Test func knowsHowFarASelectionCanGo() throws {
    var screen = try selecting("OOO")
    screen.answer("&", "2^70")
    #expect(screen.picture == "OOO" || screen.picture == "O\nO\nO")
    screen.answer("&", "many")
    #expect(screen.message?.isError == true)
    screen.press(.escape)
    screen = try selecting("OO")
    screen.answer("&", "2^70")
    #expect(screen.population == "0" && screen.message?.isError == false)
    screen = try selecting("OOO", rule: "B0/S")
    screen.press(.character("!"))
    #expect(screen.message?.isError == true)
  }
}
