import Lattice
import Life
import TerminalUI
import Testing

@testable import Screens

@Suite struct ToolTests {
  // MARK: Shapes

  @Test(arguments: [
    (Tool.line, Point(0, 0), Point(3, 0), "OOOO"),
    (.line, Point(0, 2), Point(2, 0), "..O\n.O.\nO.."),
    (.line, Point(1, 1), Point(1, 1), "O"),
    (.rectangle, Point(3, 2), Point(0, 0), "OOOO\nO..O\nOOOO"),
    (.rectangle, Point(0, 0), Point(1, 3), "OO\nOO\nOO\nOO"),
    (.rectangle, Point(0, 0), Point(4, 0), "OOOOO"),
    (.block, Point(2, 0), Point(0, 1), "OOO\nOOO"), (.block, Point(5, 5), Point(5, 5), "O"),
  ])
  func picturesOfShapes(tool: Tool, from: Point, to: Point, expected: String) throws {
    let cells = try #require(tool.cells(from: from, to: to))
    #expect(cells.picture == expected)
    #expect(cells == tool.cells(from: to, to: from) || tool == .line)
  }

  @Test func nothingTooLargeIsMade() {
    let far = Point(1 << 59, 1 << 59)
    for tool in Tool.allCases { #expect(tool.cells(from: .zero, to: far) == nil) }
    #expect(Tool.block.cells(from: .zero, to: Point(1 << 12, 1 << 12)) == nil)
    #expect(Tool.rectangle.cells(from: .zero, to: Point(1 << 12, 1 << 12)) != nil)
  }

  // MARK: Keys

  /// What keys draw on an empty plane, the cursor at (0, 0).
  @Test(arguments: [
    ("3 lll ", "OOOO"), ("3 llj ", "OO.\n..O"), ("4 lljj ", "OOO\nO.O\nOOO"),
    ("5 ljj ", "OO\nOO\nOO"), ("1 l l ", "OOO"), ("1 l  l ", "O.O"), ("wll", "OOO"),
    ("wlw l ", "O.O"), ("5 ljj 2l", "OO\nOO\nOO"), ("5 ljj 2k ", "OO\nO.\nOO"),
    ("5 ljj 2wk", "OO\nO.\nO."), ("dd ll ", "OOO"), ("4 lllljjjj hhkk6 ", "OOOOO\n".repeated(5)),
  ])
  func drawsByKeys(keys: String, expected: String) throws {
    var screen = try LifeScreen.showing("")
    screen.press(.character("e"))
    screen.type(keys)
    #expect(screen.picture == expected.trimmingBlanks(), "\(keys)")
  }

  @Test func aFillStopsAtLivingCellsAndAtTheView() throws {
    var screen = try LifeScreen.showing("", columns: 40, rows: 12)
    screen.press(.character("e"))
    screen.type("4 lllljjjj 6hhkk ")
    #expect(screen.picture == "OOOOO\n".repeated(5).trimmingBlanks())
    #expect(screen.message?.text == "Filled 9 cells.")
    // Outside of it, all that is seen around it.
    screen.type("HH")
    let seen = try #require(screen.viewport.cells)
    let free = seen.width * seen.height - screen.document.engine.pattern(in: seen).population
    screen.type(" ")
    #expect(screen.message?.text == "Filled \(free) cells, up to the edge.")
    #expect(screen.population == "\(25 + free)")
    screen.press(.character("u"), .character("u"))
    #expect(screen.population == "16")
  }

  /// A soup is kept as its seed: it costs time to be made again, and no memory.
  @Test func aSoupTakesTimeAndNoMemory() {
    let area = Rect(x: 0, y: 0, width: 1000, height: 1000)
    let fill = Edit.fill(Soup(filling: area, density: 0.5, seed: 1, for: .life))
    #expect(fill.memory < 1000)
    #expect(fill.cost > 10_000)
  }

  @Test func aFillKeepsToTheSelection() throws {
    var screen = try LifeScreen.showing("", columns: 40, rows: 12)
    screen.press(.character("e"), .character("a"))
    screen.type("lljj 6 ")
    #expect(screen.picture == "OOO\nOOO\nOOO")
  }

  @Test(arguments: [
    (".OO.\nO..O\n.OO.", Point(1, 1), ".\n.OO", false),
    ("O.O\n...\nO.O", Point(1, 1), "", true), ("OO\n.O", Point(0, 1), "", true),
  ])
  func fillsWhatHangsTogether(picture: String, start: Point, expected: String, edge: Bool) {
    let rect = Rect(x: 0, y: 0, width: 4, height: 3)
    var states = [CellState](repeating: 0, count: 12)
    for (cell, state) in Pattern(picture: picture).cells { states[cell.y * 4 + cell.x] = state }
    let flood = FloodFill(from: start, in: rect, states: states)
    #expect(flood.reachesEdge == edge)
    if !edge { #expect(flood.cells == Pattern(picture: expected)) }
  }

  /// Against a search cell by cell.
  @Test(arguments: 0..<40 as Range<UInt64>) func fillsAsASearchDoes(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let rect = Rect(x: -5, y: 3, width: 1 + generator.below(20), height: 1 + generator.below(12))
    let states = (0..<rect.width * rect.height).map { _ in CellState(generator.below(2)) }
    func state(_ cell: Point) -> CellState? {
      rect.contains(cell) ? states[(cell.y - rect.y) * rect.width + cell.x - rect.x] : nil
    }
    let start = Point(rect.x + generator.below(rect.width), rect.y + generator.below(rect.height))
    var found: Set<Point> = [start]
    var open = [start]
    while let cell = open.popLast() {
      for direction in Direction.allCases {
        let next = cell + direction.step
        if state(next) == state(start), found.insert(next).inserted { open.append(next) }
      }
    }
    let flood = FloodFill(from: start, in: rect, states: states)
    #expect(flood.cells == Pattern(cells: found), "seed \(seed)")
  }

  @Test func aLineAndItsPreview() throws {
    var screen = try LifeScreen.showing("", columns: 24, rows: 7)
    screen.press(.character("e"))
    screen.type("3 ll")
    #expect(screen.drawn(columns: 24, rows: 7).text.contains("▒▒▒▒[]"))
    #expect(screen.drawn(columns: 24, rows: 7, .minimal).text.contains("{}{}<>"))
    #expect(screen.contentsOfStatus.contains("line 3x1"))
    screen.press(.escape)
    #expect(screen.shaping.span == nil && screen.isEditing && screen.population == "0")
  }

  /// What the pen draws in one go is one change.
  @Test func aStrokeIsOneChange() throws {
    var screen = try LifeScreen.showing("")
    screen.press(.character("e"))
    screen.type("wlljj")
    #expect(screen.picture == "OOO\n..O\n..O")
    screen.type("u")
    #expect(screen.population == "0")
    // After an undo it is another one.
    screen.type("ll")
    screen.type("u")
    #expect(screen.population == "0")
    screen.press(.control("y"))
    #expect(screen.population == "3")
  }

  @Test func refusesToDrawWhereCellsAreTooSmall() throws {
    var screen = try LifeScreen.showing("")
    screen.press(.character("e"), .character("["), .character("["), .character("["))
    #expect(screen.viewport.shift == 2)
    for key in " 2 6 w" { screen.press(.character(key)) }
    #expect(screen.population == "0")
    #expect(
      screen.message == .init(text: "Cells are too small to draw here: ] zooms in.", isError: true))
    // The cursor goes by what is seen.
    let before = screen.cursor
    screen.press(.right)
    #expect(screen.cursor.x == (before.x >> 2 + 1) << 2)
  }

  @Test func stateIsPickedAndTyped() throws {
    var screen = try LifeScreen.showing("", rule: "WireWorld")
    screen.press(.character("e"), .character(">"), .character(">"), .character(" "))
    #expect(screen.picture == "3")
    #expect(screen.message?.isError != true)
    screen.press(.character(">"))
    #expect(screen.pen == 0)
    screen.press(.character("'"))
    #expect(screen.pen == 3)
    #expect(screen.contentsOfStatus.contains("draw 3 wire"))
    screen.answer("\"", "2")
    #expect(screen.pen == 2)
    screen.answer("\"", "nonsense")
    #expect(screen.overlay != nil && screen.message?.isError == true && screen.pen == 2)
    screen.press(.escape)
    screen.answer(
      "\"", screen.stateText(1).split(separator: " ").dropFirst().joined(separator: " "))
    #expect(screen.pen == 1)
    screen.press(.character("<"))
    screen.type("5 ll ")
    #expect(screen.population == "0")
  }

  @Test func allIsCutToTheGrid() throws {
    var screen = try LifeScreen.showing("", rule: "B3/S23:P4,4")
    screen.press(.character("e"))
    screen.type("5kkkkkkhhhhhh llllllllllllllljjjjjjjjjjjjjjj ")
    #expect(screen.population == "16")
    screen.type("llll6 ")
    #expect(screen.message?.text == LifeScreen.beyondEdge && screen.population == "16")
  }

  /// On a plane that turns over what is seen is drawn, not what is stored.
  @Test(arguments: ["B0/S", "B0/S8", "B3/S23", "B01/S7"])
  func drawsWhatIsSeenOnAnyBackground(rule: String) throws {
    var screen = try LifeScreen.showing("", rule: rule)
    for _ in 0..<2 {
      let empty = screen.drawn().text.components(from: "\n").dropLast(2)
      screen.press(.character("e"))
      screen.type("5 lljj ")
      screen.press(.character("e"))
      let drawn = screen.drawn().text.components(from: "\n").dropLast(2)
      if rule == "B0/S8" { #expect(drawn == empty) } else { #expect(drawn != empty) }
      screen.press(.character("e"))
      screen.type("<5 lljj >")
      screen.press(.character("e"))
      if rule != "B0/S8" {
        #expect(screen.drawn().text.components(from: "\n").dropLast(2) == empty)
      }
      screen.press(.character("c"), .enter)
    }
  }

  // MARK: Mouse

  private func mouse(
    _ screen: inout LifeScreen, _ places: (Int, Int)..., modifiers: MouseEvent.Modifiers = []
  ) {
    guard let first = places.first, let last = places.last else { return }
    screen.send(
      .mouse(MouseEvent(.press(.left), column: first.0, row: first.1, modifiers: modifiers)))
    for place in places.dropFirst() {
      screen.send(
        .mouse(MouseEvent(.drag(.left), column: place.0, row: place.1, modifiers: modifiers)))
    }
    screen.send(
      .mouse(MouseEvent(.release(.left), column: last.0, row: last.1, modifiers: modifiers)))
  }

  @Test(arguments: [
    (Tool.line, "OOOO"), (.rectangle, "OOOO"), (.block, "OOOO"), (.draw, "OOOO"),
  ])
  func drawsByDragging(tool: Tool, expected: String) throws {
    var screen = try LifeScreen.showing("")
    screen.press(.character("e"), .character(Character("\(tool.rawValue + 1)")))
    mouse(&screen, (4, 2), (8, 2), (10, 2))
    #expect(screen.picture == expected)
    mouse(&screen, (4, 4), (10, 6))
    screen.press(.character("u"))
    #expect(screen.picture == expected)
    // Two clicks do as well.
    guard tool != .draw else { return }
    mouse(&screen, (4, 4))
    #expect(screen.inputModes.contains(.motion))
    screen.send(.mouse(MouseEvent(.move, column: 8, row: 4)))
    mouse(&screen, (10, 4))
    #expect(screen.picture == "OOOO\n....\nOOOO")
    #expect(!screen.inputModes.contains(.motion))
  }

  @Test func erasesAndFillsWithTheMouse() throws {
    var screen = try LifeScreen.showing("")
    screen.press(.character("e"), .character("4"))
    mouse(&screen, (4, 2), (10, 5))
    #expect(screen.picture == "OOOO\nO..O\nO..O\nOOOO")
    screen.press(.character("6"))
    mouse(&screen, (6, 3))
    #expect(screen.population == "16")
    screen.press(.character("2"))
    mouse(&screen, (4, 3), (10, 3))
    #expect(screen.picture == "OOOO\n....\nOOOO\nOOOO")
    screen.press(.character("u"), .character("u"), .character("u"))
    #expect(screen.population == "0")
  }
}

extension String {
  func repeated(_ count: Int) -> String { String(repeating: self, count: count) }

  func components(from separator: Character) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
