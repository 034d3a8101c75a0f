import Snake
import TerminalUI
import Testing

@testable import Screens

@Suite struct ArenaSavingTests {
  let host = KeepingHost()

  init() {
    host.arenas = [
      LibraryItem(
        name: "garden", kind: "Arenas", title: "Garden", description: "An open field.",
        text: "name: Garden\nauthor: Ada\n\n......\n......\n......\n")
    ]
  }

  func editor(ownName: String? = nil) throws -> ArenaEditorScreen {
    let arena = try Arena(parsing: "name: My Yard!\n\n......\n......\n......\n")
    var editor = ArenaEditorScreen(
      session: SnakeSession(host: host), arena: arena, ownName: ownName)
    editor.take(.resize(columns: 80, rows: 24))
    editor.press(.enter)
    return editor
  }

  func type(_ text: String, into editor: inout ArenaEditorScreen) {
    editor.press(.control("u"))
    for character in text { editor.press(.character(character)) }
    editor.press(.enter)
  }

  func text(_ name: String) -> String? {
    host.disk.files["arenas/\(name).txt"].map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func savesUnderAName() throws {
    var editor = try editor()
    #expect(editor.isChanged)
    editor.press(.character("s"))
    #expect(editor.picture(80, 24).contains("Save as: my-yard"))
    editor.press(.enter)
    #expect(text("my-yard") == "name: My Yard!\n\n......\n...#..\n......\n")
    #expect(!editor.isChanged)
    #expect(editor.picture(80, 24).contains("Saved to 'data/arenas/my-yard.txt'."))
    editor.press(.up, .enter)
    #expect(editor.isChanged)
    editor.press(.character("s"), .enter)
    #expect(text("my-yard") == "name: My Yard!\n\n...#..\n...#..\n......\n", "its own place")
    editor.press(.character("u"))
    #expect(editor.isChanged)
    editor.press(.control("r"))
    #expect(!editor.isChanged, "what is saved came back")
    #expect(editor.press(.character("q")).name == "pop")
  }

  @Test(arguments: [("txt", "y"), ("txt", "n"), ("nsnake", "n")])
  func asksBeforeItReplaces(ending: String, answer: Character) throws {
    host.disk.files["arenas/hall.\(ending)"] = Array("old".utf8)
    var editor = try editor()
    editor.press(.character("s"))
    type("hall", into: &editor)
    #expect(editor.picture(80, 24).contains("You have an arena 'hall'. Replace it? y/n"))
    editor.press(.character(answer))
    let old = host.disk.files["arenas/hall.\(ending)"] == Array("old".utf8)
    #expect(old == (answer == "n"))
    #expect(editor.isChanged == (answer == "n"))
  }

  @Test(arguments: [
    "a/b", "..", ".hidden", "-x", "a b", "Garden", String(repeating: "x", count: 121),
  ])
  func refusesNames(name: String) throws {
    var editor = try editor()
    editor.press(.character("s"))
    type(name, into: &editor)
    #expect(host.disk.files.isEmpty)
    #expect(editor.notice?.isWarning == true)
    type("", into: &editor)
    #expect(editor.overlay == nil)
  }

  @Test(arguments: [("hall.txt", nil), ("my yard", "my yard")] as [(String, String?)])
  func understandsNames(name: String, ownName: String?) throws {
    var editor = try editor(ownName: ownName)
    editor.press(.character("s"))
    type(name, into: &editor)
    #expect(Array(host.disk.files.keys) == ["arenas/\(ownName ?? "hall").txt"])
    #expect(!editor.isChanged)
  }

  @Test func troubleIsToldAndLosesNothing() throws {
    var editor = try editor()
    host.disk.trouble = HostError("no space left")
    editor.press(.character("s"), .enter)
    #expect(editor.picture(80, 24).contains("no space left"))
    #expect(editor.isChanged)
    host.disk.trouble = nil
    editor.press(.enter)
    #expect(!editor.isChanged)
  }

  @Test func asksBeforeLeavingWhatIsNotSaved() throws {
    var editor = try editor()
    #expect(editor.press(.character("q")).name == "stay")
    #expect(editor.picture(80, 24).contains("Leave unsaved? y/n"))
    #expect(editor.press(.character("n")).name == "stay")
    #expect(editor.press(.escape).name == "stay")
    #expect(editor.press(.character("q"), .character("y")).name == "pop")
  }

  // MARK: The list

  func list() -> ArenaListScreen {
    var list = ArenaListScreen(session: SnakeSession(host: host))
    list.take(.resize(columns: 80, rows: 24))
    return list
  }

  @Test func listsBuiltInAndOwnArenas() throws {
    host.disk.files["arenas/yard.txt"] = Array(
      "comment: Mine.\nedges: wrap\ngoal: 3\n\n@A..#2\n..A...\n".utf8)
    var list = list()
    var picture = list.picture(80, 24)
    #expect(picture.contains("6x3, walls"))
    #expect(picture.contains("An open field."))
    list.press(.down)
    picture = list.picture(80, 24)
    #expect(picture.contains("own  6x2"))
    #expect(picture.contains("6x2, wrap, goal 3 foods, 1 portal pair,"))
    #expect(picture.contains("Mine."))
    #expect(picture.contains("│ >AA    ▒▒2@│"))
    #expect(list.press(.enter).name == "push SnakeScreen")
    #expect(list.press(.character("e")).name == "push ArenaEditorScreen")
    #expect(list.press(.character("n")).name == "push ArenaEditorScreen")
    #expect(list.press(.character("q")).name == "pop")
  }

  @Test func aCopyOfABuiltInArenaGetsItsOwnName() throws {
    var list = list()
    guard case .push(let screen) = list.press(.character("e")),
      var editor = screen as? ArenaEditorScreen
    else {
      Issue.record("no editor")
      return
    }
    editor.take(.resize(columns: 80, rows: 24))
    editor.press(.character("s"))
    #expect(editor.picture(80, 24).contains("Save as: my-garden"))
    type("garden", into: &editor)
    #expect(editor.notice?.text == "'garden' is a built-in arena; take another name.")
    type("garden-2", into: &editor)
    #expect(text("garden-2")?.hasPrefix("name: Garden\nauthor: Ada\n") == true)
    list.take(.resize(columns: 80, rows: 24))
    #expect(list.selected?.item.name == "garden-2", "what is new is selected")
  }

  @Test func deletesOwnArenasOnly() throws {
    host.disk.files["arenas/yard.txt"] = Array("....\n".utf8)
    var list = list()
    list.press(.character("d"))
    #expect(list.picture(80, 24).contains("A built-in arena stays."))
    list.press(.down, .character("d"), .character("n"), .character("d"))
    #expect(list.picture(80, 24).contains("Delete 'yard' for good? y/n"))
    #expect(text("yard") != nil)
    list.press(.character("y"))
    #expect(text("yard") == nil)
    #expect(list.picture(80, 24).contains("Deleted 'yard'."))
    #expect(list.selected?.item.name == "garden")
  }

  @Test func aWrongArenaIsToldWithItsPlace() throws {
    host.disk.files["arenas/bad.txt"] = Array("..\n.x\n".utf8)
    var list = list()
    list.press(.down)
    #expect(list.picture(80, 24).contains("Line 2, column 2: 'x' is no cell"))
    #expect(list.press(.enter).name == "stay")
    #expect(list.press(.character("e")).name == "stay")
  }

  @Test(arguments: [(60, 16, "▒▒▒"), (24, 12, "▒"), (30, 40, "▒")])
  func previewsFitWhatever(columns: Int, rows: Int, wall: String) throws {
    let row = String(repeating: "#", count: 90) + String(repeating: ".", count: 90) + "\n"
    let arena = try Arena(parsing: String(repeating: row, count: 50))
    var canvas = Canvas(columns: columns, rows: rows)
    ArenaPreview(arena).draw(
      into: &canvas, in: canvas.bounds, look: ArenaLook(.standard, capabilities: .modern))
    let lines = canvas.text.split(separator: "\n").filter { $0.contains(wall) }
    #expect(!lines.isEmpty)
    #expect(Set(lines).count == 1)
    // Half of the picture is wall.
    let inside = try #require(lines.first?.split(separator: "│").last)
    let walls = inside.count { $0 == "▒" }
    #expect(abs(2 * walls - inside.count) <= 2)
  }
}
