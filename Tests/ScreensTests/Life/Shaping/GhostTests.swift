import Lattice
import Life
import TerminalUI
import Testing

@testable import Screens

@Suite struct GhostTests {
  private let glider = ".O.\n..O\nOOO"
  private let text = "x = 3, y = 3\nbo$2bo$3o!\n"

  private func pasting(
    _ text: String, onto picture: String = "", rule: String = "B3/S23"
  ) throws -> LifeScreen {
    var screen = try LifeScreen.showing(picture, rule: rule)
    screen.send(.paste(text))
    return screen
  }

  // MARK: Coming

  /// What to do next is told whole on the smallest usual screen.
  @Test func whatToDoFitsTheScreen() throws {
    let message = try pasting(text).message?.text ?? ""
    #expect(message.hasSuffix("Esc drops it.") && message.count <= 80, "\(message)")
  }

  @Test(arguments: [
    ("x = 3, y = 3, rule = B3/S23\nbo$2bo$3o!\n", ".O.\n..O\nOOO"), ("3o!", "OOO"),
    ("!Name: Glider\n.O\n..O\nOOO\n", ".O.\n..O\nOOO"),
    ("#Life 1.05\n#P -1 -1\n.*\n..*\n***\n", ".O.\n..O\nOOO"),
    ("#Life 1.06\n0 -1\n1 0\n-1 1\n0 1\n1 1\n", ".O.\n..O\nOOO"), (" xs4_33\n", "OO\nOO"),
    ("xq4_153", "OOO\n..O\n.O."),
  ])
  func pastedTextsBecomeGhosts(text: String, expected: String) throws {
    var screen = try pasting(text)
    #expect(screen.population == "0")
    #expect(screen.shaping.ghost?.clip.cells.picture == expected)
    screen.press(.enter)
    #expect(screen.picture == expected && screen.shaping.ghost == nil)
    screen.press(.character("u"))
    #expect(screen.population == "0")
  }

  @Test(arguments: [
    ("hello world", "line 1, column 1"), ("x = 3, y = 3\nbo?!\n", "line 2, column 3"),
    ("xs5_33", "apgcode"), ("xq4_!", "apgcode"), ("", "Nothing"), ("x = 1, y = 1\nb!", "No cells"),
    ("x = 1, y = 1\n99999999999o!", "too many"), ("x = 1, y = 1\n1000000000o!", "too many"),
    ("999999999999999999999999b3o!", "too large"),
  ])
  func saysWhyATextIsNoPattern(text: String, expected: String) throws {
    let screen = try pasting(text)
    #expect(screen.shaping.ghost == nil && screen.message?.isError == true)
    #expect(screen.message?.text.contains(expected) == true, "\(screen.message?.text ?? "")")
    #expect(screen.message?.text.contains("\n") == false)
  }

  /// A few bytes that ask for much, or for places far away.
  @Test(arguments: [
    "x = 1000000000, y = 1000000000\n40000o!", "40000o$4000000$3o!",
    "x = 9223372036854775807, y = 9223372036854775807\no!",
    "#CXRLE Pos=-2305843009213693000,2305843009213693000\nx = 1, y = 1\no!",
    "o2000000000000b$o!",
  ])
  func hostileSizesDoNotHang(text: String) throws {
    var screen = try pasting(text)
    for key in "rxymmm[[[[jjjrs" { screen.press(.character(key)) }
    _ = screen.drawn()
    screen.press(.enter)
    _ = screen.drawn()
    #expect(screen.overlay == nil)
  }

  @Test func tooManyCellsAreNotTurned() throws {
    var screen = try pasting("x = 1100000, y = 1\n1100000o!")
    screen.press(.character("r"))
    #expect(screen.message?.text.contains("too many to turn") == true)
    screen.press(.character("x"))
    #expect(screen.message == nil && screen.shaping.ghost?.clip.size == Size(1_100_000, 1))
    _ = screen.drawn()
  }

  @Test func aGhostOfAnotherRuleIsHeldToThisOne() throws {
    var screen = try pasting("x = 4, y = 1, rule = WireWorld\nABC!\n")
    #expect(screen.message?.text.contains("WireWorld") == true)
    screen.press(.enter)
    #expect(screen.picture == "OOO")
  }

  @Test func thePatternOfAScreenAboveIsAGhost() throws {
    var screen = try LifeScreen.showing("")
    screen.receive(.place(Pattern(picture: glider), title: "Glider"))
    #expect(screen.message?.text.contains("places Glider") == true)
    screen.press(.character(" "))
    #expect(screen.picture == glider)
    screen.receive(.place(Pattern(), title: "Nothing"))
    #expect(screen.shaping.ghost == nil && screen.message?.isError == true)
  }

  // MARK: Moving and turning

  @Test func comesToTheCursorTheMouseOrTheMiddle() throws {
    var screen = try pasting("o!")
    #expect(screen.shaping.ghost?.place == screen.viewport.center)
    screen.press(.escape)
    screen.send(.mouse(MouseEvent(.wheel(.left), column: 3, row: 4)))
    screen.send(.paste("o!"))
    #expect(screen.shaping.ghost?.place == screen.viewport.cell(column: 3, row: 4))
    screen.press(.escape, .character("e"), .down, .down)
    screen.send(.paste("o!"))
    #expect(screen.shaping.ghost?.place == screen.cursor)
  }

  @Test func movesByKeysAndStaysInView() throws {
    var screen = try pasting(text)
    let start = try #require(screen.shaping.ghost?.place)
    screen.press(.left, .up, .character("l"), .character("l"), .character("J"))
    #expect(screen.shaping.ghost?.place == Point(start.x + 1, start.y + 7))
    for _ in 0..<50 {
      screen.press(.character("L"))
      let middle = try #require(screen.shaping.ghost?.middle)
      #expect(screen.viewport.position(of: middle) != nil)
    }
    // Far out it goes by what is seen, and never out of reach.
    for _ in 0..<70 { screen.press(.character("[")) }
    for _ in 0..<50 { screen.press(.character("L"), .character("K")) }
    #expect(try #require(screen.shaping.ghost).middle.x < CellViewport.reach)
    screen.press(.enter)
    _ = screen.drawn()
  }

  @Test(arguments: [
    ("r", "O..\nO.O\nOO."), ("R", ".OO\nO.O\n..O"), ("x", ".O.\nO..\nOOO"), ("y", "OOO\n..O\n.O."),
    ("rrrr", ".O.\n..O\nOOO"), ("~~", "OOO\nO..\n.O."), ("|^", "OOO\nO..\n.O."),
  ])
  func turns(keys: String, expected: String) throws {
    var screen = try pasting(text)
    let middle = screen.shaping.ghost?.middle
    screen.type(keys)
    #expect(screen.shaping.ghost?.middle == middle)
    screen.press(.enter)
    #expect(screen.picture == expected)
  }

  @Test func followsTheMouse() throws {
    var screen = try pasting(text)
    #expect(screen.inputModes.contains(.motion))
    screen.send(.mouse(MouseEvent(.move, column: 5, row: 5)))
    #expect(screen.shaping.ghost?.middle == screen.viewport.cell(column: 5, row: 5))
    screen.send(.mouse(MouseEvent(.press(.left), column: 9, row: 5, modifiers: .control)))
    screen.send(.mouse(MouseEvent(.release(.left), column: 9, row: 5, modifiers: .control)))
    #expect(screen.picture == glider && screen.shaping.ghost != nil)
    screen.send(.mouse(MouseEvent(.press(.left), column: 20, row: 5)))
    screen.send(.mouse(MouseEvent(.drag(.left), column: 21, row: 5)))
    screen.send(.mouse(MouseEvent(.release(.left), column: 21, row: 5)))
    #expect(screen.population == "10" && screen.shaping.ghost == nil)
    #expect(screen.document.engine.pattern.bounds?.width == 15)
    #expect(!screen.inputModes.contains(.motion))
  }

  // MARK: Placing

  @Test(arguments: [
    ("", "OOOO\nOOOO\nOOOO"), ("m", "OOOO\n.O.O\nOOOO"), ("mm", "OOOO\n.OO.\nOOOO"),
    ("mmm", "OOOO\nO...\nOOOO"), ("mmmm", "OOOO\nOOOO\nOOOO"),
  ])
  func joinsByMode(keys: String, expected: String) throws {
    // The ghost `.O.O` over `O.O.` between two rows; what is outside of it stays.
    var screen = try LifeScreen.showing("OOOO\nO.O.\nOOOO")
    var ghost = Ghost(
      Clip(Pattern(picture: ".O.O"), in: Rect(x: 0, y: 0, width: 4, height: 1)), title: "it",
      at: Point(2, 1))
    #expect(ghost.rect == Rect(x: 0, y: 1, width: 4, height: 1))
    ghost.mode = .or
    screen.shaping.ghost = ghost
    screen.type(keys)
    screen.press(.enter)
    let mode = screen.shaping.mode
    let below = Pattern(picture: "O.O.")
    let joined = below.merged(with: Pattern(picture: ".O.O"), by: mode.state)
    let row = screen.document.engine.pattern(in: Rect(x: 0, y: 1, width: 4, height: 1))
    #expect(row == joined.translated(by: Point(0, 1)))
    #expect(screen.document.engine.pattern.bounds == Rect(x: 0, y: 0, width: 4, height: 3))
  }

  @Test(arguments: ["B3/S23", "B2/S/C5", "WireWorld", "B3/S23:T20,20"])
  func xorTwiceIsTheIdentity(rule: String) throws {
    var screen = try LifeScreen.showing("", rule: rule)
    screen.edit(
      .fill(
        Soup(
          filling: Rect(x: -8, y: -8, width: 16, height: 16), density: 0.5, seed: 4,
          for: screen.document.engine.rule)))
    let before = screen.document.engine.pattern
    screen.show(
      Clip(
        Soup(
          filling: Rect(x: 0, y: 0, width: 9, height: 9), density: 0.5, seed: 5,
          for: screen.document.engine.rule
        ).pattern, in: Rect(x: 0, y: 0, width: 9, height: 9)), title: "it")
    screen.type("mms")
    #expect(screen.document.engine.pattern != before)
    screen.press(.enter)
    #expect(screen.document.engine.pattern == before)
  }

  @Test func stampsAndDrops() throws {
    var screen = try pasting(text)
    screen.type("sLs")
    #expect(screen.population == "10" && screen.shaping.ghost != nil)
    screen.type("q")
    #expect(screen.shaping.ghost == nil && screen.population == "10")
    screen.type("uu")
    #expect(screen.population == "0")
  }

  @Test func isCutToTheGrid() throws {
    var screen = try pasting("x = 9, y = 1\n9o!", rule: "B3/S23:P4,4")
    screen.press(.enter)
    #expect(screen.population == "4")
    #expect(screen.message?.text == "Placed 4 cells; 5 are beyond the edge; u takes them back.")
    screen.send(.paste("o!"))
    for _ in 0..<9 { screen.press(.character("L")) }
    screen.press(.enter)
    #expect(screen.message?.isError == true && screen.shaping.ghost != nil)
  }

  @Test func isSeenEverywhere() throws {
    for zoom in -1...4 {
      for capabilities in [Capabilities.modern, .minimal] {
        var screen = try pasting("x = 3, y = 3\n3o$3o$3o!")
        screen.viewport.setZoom(zoom)
        let with = screen.drawn(capabilities).text
        screen.shaping.ghost = nil
        screen.message = nil
        let without = screen.drawn(capabilities).text
        let rows = { (text: String) in text.components(from: "\n").prefix(10) }
        #expect(rows(with) != rows(without), "zoom \(zoom)")
        if capabilities.glyphs == .ascii {
          #expect(with.contains(zoom < 0 ? "{}" : "X") || with.contains("^") || with.contains("v"))
        }
      }
    }
  }

  @Test func keysOfTheGhostAreItsOwn() {
    let map = LifeCommand.keyMap(isEditing: false, isPlacing: true)
    #expect(map.contestedKeys.isEmpty)
    #expect(map.command(for: .enter) == .shape(.place))
    #expect(map.command(for: .character("u")) != nil)
    #expect(map.command(for: .left) == .view(.move(x: -1, y: 0)))
  }

  @Test func theFooterTellsTheUsefulKeys() throws {
    var screen = try pasting(text)
    screen.message = nil
    #expect(
      screen.drawn(columns: 80).text.contains("Enter place  r turn  Tab mode  Esc drop  s stamp"))
    screen.press(.enter, .character("e"))
    screen.message = nil
    #expect(screen.drawn(columns: 80).text.contains("Space toggle  d tool  a select  e done"))
    screen.press(.character("3"), .character(" "))
    screen.message = nil
    #expect(screen.drawn(columns: 80).text.contains("Space draw  d tool"))
  }
}
