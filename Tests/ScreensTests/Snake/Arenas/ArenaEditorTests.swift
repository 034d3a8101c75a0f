import Lattice
import Snake
import TerminalUI
import Testing

@testable import Screens

@Suite struct ArenaEditorTests {
  let host = KeepingHost()

  func editor(
    _ text: String, ownName: String? = nil, columns: Int = 40, rows: Int = 10
  ) throws -> ArenaEditorScreen {
    var editor = ArenaEditorScreen(
      session: SnakeSession(host: host), arena: try Arena(parsing: text), ownName: ownName)
    editor.take(.resize(columns: columns, rows: rows))
    return editor
  }

  /// Types a text into a prompt that may have another.
  func type(_ text: String, into editor: inout ArenaEditorScreen) {
    editor.press(.control("u"))
    for character in text { editor.press(.character(character)) }
    editor.press(.enter)
  }

  func rows(_ editor: ArenaEditorScreen) -> [String] {
    let draft = editor.draft
    return (0..<draft.size.height).map { y in
      String((0..<draft.size.width).map { draft[Point($0, y)].character })
    }
  }

  @Test func noKeyMeansTwoThings() {
    #expect(ArenaEditorCommand.keys.contestedKeys.isEmpty)
    #expect(ArenaListScreen.keys.contestedKeys.isEmpty)
  }

  @Test func showsTheArenaAsTheGameDoes() throws {
    let editor = try editor("name: Yard\ngoal: 5\n\n..#..2\n.@.*A.\n...A..\n")
    #expect(
      editor.picture(40, 8)
        == """
        Yard  6x3  Walls  Goal…  Wall, dots  4,2
                     ┌────────────┐
                     │    ▒▒    2@│
                     │   >  * AA  │
                     │      AA    │
                     └────────────┘
        the starting snake does not fit: the ce…
        Space draw  Tab shape  # wall  o portal
        """)
  }

  @Test func drawsWithKeys() throws {
    var editor = try editor("......\n......\n......\n")
    #expect(editor.cursor == Point(3, 1))
    editor.press(.character(" "), .right, .character(" "), .left, .character("#"))
    #expect(rows(editor) == ["......", "...##.", "......"])
    editor.press(.enter)
    #expect(rows(editor) == ["......", "....#.", "......"], "the same again takes it away")
    editor.press(.character("*"), .enter, .up, .character("3"), .enter, .left)
    editor.press(.character("o"), .enter, .left, .enter, .left, .enter)
    #expect(rows(editor) == ["BAA3..", "...*#.", "......"])
    editor.press(.character("."), .enter)
    editor.press(.down, .down, .delete)
    #expect(rows(editor) == [".AA3..", "...*#.", "......"])
    for _ in 0..<20 { editor.press(.character("u")) }
    #expect(rows(editor) == ["......", "......", "......"])
    #expect(editor.picture(40, 10).contains("Nothing to undo."))
    #expect(!editor.isChanged)
    editor.press(.control("r"))
    #expect(rows(editor) == ["......", "...#..", "......"])
    #expect(editor.isChanged)
  }

  @Test func drawsShapesBetweenTwoCorners() throws {
    var editor = try editor("......\n......\n......\n......\n")
    editor.press(.tab, .tab, .up, .enter)
    #expect(rows(editor).joined().allSatisfy { $0 == "." }, "only a corner")
    editor.press(.left, .left, .down, .down)
    #expect(editor.picture(40, 10).contains("│  ░░░░░░    │\n"))
    #expect(editor.picture(40, 10).contains("│  ░░  ░░    │\n"))
    editor.press(.enter)
    #expect(rows(editor) == ["......", ".###..", ".#.#..", ".###.."])
    editor.press(.enter, .escape, .right)
    #expect(editor.corner == nil)
    editor.press(.character("u"))
    #expect(rows(editor).joined().allSatisfy { $0 == "." }, "one step")
    editor.press(.tab, .up, .enter, .right, .down, .enter)
    #expect(rows(editor) == ["......", "......", "..##..", "..##.."])
  }

  @Test func drawsWithTheMouse() throws {
    var editor = try editor("......\n......\n......\n")
    let inside = try #require(editor.board(in: Area(columns: 40, rows: 10))).inside
    let event = { (action: MouseEvent.Action, x: Int, y: Int) in
      Event.mouse(MouseEvent(action, column: inside.column + 2 * x + 1, row: inside.row + y))
    }
    editor.take(event(.press(.left), 0, 0), event(.drag(.left), 2, 2), event(.drag(.left), 5, 2))
    editor.take(event(.release(.left), 5, 2))
    #expect(rows(editor) == ["#.....", ".#....", "..####"])
    editor.take(event(.press(.right), 5, 2), event(.drag(.right), 99, 0))
    editor.take(event(.release(.right), 99, 0), event(.drag(.left), 0, 1))
    #expect(rows(editor) == ["#.....", ".#....", "..###."])
    editor.press(.character("u"), .character("u"))
    #expect(rows(editor) == ["......", "......", "......"], "a drag is one step")
    editor.press(.tab, .tab)
    editor.take(event(.press(.left), 1, 0), event(.drag(.left), 3, 2), event(.release(.left), 3, 2))
    #expect(rows(editor) == [".###..", ".#.#..", ".###.."])
    editor.press(.character("o"))
    editor.take(event(.press(.left), 0, 0), event(.drag(.left), 5, 0), event(.release(.left), 5, 0))
    #expect(rows(editor) == ["A###..", ".#.#..", ".###.."], "portals are set one by one")
    editor.take(event(.press(.left), 30, 0))
    #expect(rows(editor) == ["A###..", ".#.#..", ".###.."])
  }

  @Test func growsAndShrinksAtItsSides() throws {
    var editor = try editor("#..\n..#\n")
    let cursor = editor.cursor
    editor.press(.character("+"), .left, .up)
    #expect(editor.cursor == cursor + Point(1, 1), "the cursor stays on its cell")
    editor.press(.right, .down, .character("-"), .up)
    #expect(rows(editor) == [".#...", "...#.", "....."])
    #expect(editor.picture(40, 10).contains("Remove a column or row"))
    for _ in 0..<9 { editor.press(.left) }
    #expect(rows(editor) == [".", ".", "."])
    #expect(editor.picture(40, 10).contains("An arena keeps one column and one row."))
    editor.press(.escape)
    for _ in 0..<20 { editor.press(.character("u")) }
    #expect(rows(editor) == ["#..", "..#"])
  }

  @Test func changesTheHeader() throws {
    var editor = try editor(".....\n.....\n")
    editor.press(.character("n"))
    type(" The yard ", into: &editor)
    editor.press(.character("c"))
    editor.take(.paste("Small,\nand round."))
    editor.press(.enter, .character("b"))
    type("Ada", into: &editor)
    editor.press(.character("g"))
    type("0", into: &editor)
    #expect(editor.picture(60, 10).contains("A goal is a number of foods"))
    type("12", into: &editor)
    editor.press(.character("e"), .character("t"))
    let arena = try editor.draft.arena()
    #expect(
      arena.text.hasPrefix(
        """
        name: The yard
        author: Ada
        comment: Small, and round.
        heading: down
        edges: wrap
        goal: 12

        """))
    editor.press(.character("g"))
    type("", into: &editor)
    #expect(editor.draft.header.goal == nil)
    for _ in 0..<9 { editor.press(.character("u")) }
    #expect(editor.draft.header == ArenaDraft.Header())
  }

  @Test func tellsWhatIsWrongAndWhere() throws {
    var editor = try editor("..@..#.\n.....#.\n......#\n", columns: 60)
    #expect(editor.picture(60, 10).contains("│          ▒▒!!│"))
    editor.press(.character("o"))
    editor.press(.left, .enter)
    let picture = editor.picture(60, 10)
    #expect(picture.contains("A?"))
    #expect(picture.contains("x 1/2: the portal 'A' has no twin"))
    editor.press(.down, .character("x"))
    #expect(editor.cursor == Point(2, 1))
    editor.press(.character("x"))
    #expect(editor.cursor == Point(6, 0))
    #expect(editor.picture(60, 10).contains("2/2: 2 floor cells cannot be reached"))
    #expect(editor.press(.character("p")).name == "stay")
    #expect(editor.picture(60, 10).contains("No game can begin: the portal 'A'"))
    editor.press(.character("s"))
    #expect(editor.overlay == nil)
    #expect(editor.picture(60, 10).contains("This cannot be saved: the portal 'A'"))
    editor.press(.enter)
    #expect(editor.picture(60, 10).contains("Nothing is wrong."), "a portal is a way too")
    editor.press(.character("x"))
    #expect(editor.press(.character("p")).name == "push SnakeScreen")
  }

  @Test func playsWhatIsDrawn() throws {
    var shell = Shell(
      try editor("name: Yard\n\n........\n........\n........\n"), columns: 40, rows: 12)
    shell.update(.key(.character("p")), budget: .unlimited)
    var canvas = Canvas(columns: 40, rows: 12)
    shell.draw(into: &canvas, capabilities: .modern)
    #expect(canvas.text.contains("Score 0"))
    shell.update(.key(.character("q")), budget: .unlimited)
    canvas = Canvas(columns: 40, rows: 12)
    shell.draw(into: &canvas, capabilities: .modern)
    #expect(canvas.text.contains("Yard  8x3  Walls"))
  }

  @Test func scrollsWhereTheArenaIsLarger() throws {
    var editor = ArenaEditorScreen(session: SnakeSession(host: host))
    editor.take(.resize(columns: 22, rows: 8))
    for _ in 0..<40 { editor.press(.shiftRight, .shiftDown) }
    #expect(editor.cursor == Point(29, 15))
    #expect(editor.picture(22, 8).contains("◄"))
    let inside = try #require(editor.board(in: Area(columns: 22, rows: 8))).inside
    editor.take(
      .mouse(MouseEvent(.press(.left), column: inside.endColumn - 1, row: inside.endRow - 1)))
    #expect(editor.draft[Point(29, 15)] == .wall)
  }

  @Test func tooSmallAScreenIsTold() throws {
    var editor = try editor("....\n", columns: 12, rows: 3)
    editor.press(.enter, .character("w"))
    #expect(!editor.isChanged, "nobody draws on what is not seen")
    #expect(editor.picture(30, 3).contains("too small"))
    #expect(editor.press(.character("q")).name == "pop")
  }
}
