import Lattice
import Snake
import TerminalUI
import Testing

@testable import Screens

/// Whatever happens at whatever size, the screens of arenas neither trap nor lose their place.
@Suite struct RandomArenaEventTests {
  static let keys: [Key] =
    [
      .up, .down, .left, .right, .enter, .escape, .tab, .backTab, .pageUp, .pageDown, .backspace,
      .delete, .shiftLeft, .control("r"), .control("u"), .function(1),
    ] + "hjklHJKLu#.*oox@1238+-=_ncbgets pq?yn5".map(Key.character)
  static let mouse: [MouseEvent.Action] = [
    .press(.left), .press(.left), .press(.right), .drag(.left), .drag(.right), .release(.left),
    .wheel(.down), .wheel(.up), .wheel(.left),
  ]

  static func event(_ random: inout SplitMix64) -> Event {
    let sides = RandomEventTests.sides
    switch random.below(20) {
    case 0:
      return .resize(
        columns: sides[random.below(sides.count)], rows: sides[random.below(sides.count)])
    case 1: return .focus(random.below(2) == 0)
    case 2: return .suspendResumed
    case 3: return .paste("a line\nand another")
    case 4...7:
      let action = mouse[random.below(mouse.count)]
      return .mouse(MouseEvent(action, column: random.below(90), row: random.below(30)))
    default: return .key(keys[random.below(keys.count)])
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func theEditorSurvives(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var size = (columns: 80, rows: 24)
    var editor = ArenaEditorScreen(session: SnakeSession(host: KeepingHost()))
    editor.take(.resize(columns: size.columns, rows: size.rows))
    for _ in 0..<120 {
      let event = Self.event(&random)
      if case .resize(let columns, let rows) = event { size = (columns, rows) }
      editor.take(event)
      // Drawing may come before the news of another size.
      let columns = random.below(4) == 0 ? 40 : size.columns
      _ = editor.picture(columns, size.rows, random.below(2) == 0 ? .modern : .minimal)
      #expect(editor.draft.contains(editor.cursor), "seed \(seed)")
    }
    #expect(editor.check == editor.draft.check(), "seed \(seed)")
  }

  /// The list, its editors and their games, one above the other.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func theListSurvives(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let host = KeepingHost()
    host.arenas = [
      LibraryItem(
        name: "pit", kind: "Arenas", title: "Pit", description: "A pit.",
        text: "name: Pit\n\n.......\n..###..\n.......\n.......\n"),
      LibraryItem(name: "bad", kind: "Arenas", title: "Bad", description: "", text: "?"),
    ]
    host.disk.files["arenas/tiny.txt"] = Array(".\n".utf8)
    let list = ArenaListScreen(session: SnakeSession(host: host))
    var shell = Shell(list, columns: 80, rows: 24)
    for _ in 0..<120 {
      shell.update(Self.event(&random), budget: .steps(random.below(5)))
      if shell.isFinished { shell = Shell(list, columns: 80, rows: 24) }
      var canvas = Canvas(columns: 60, rows: 20)
      shell.draw(into: &canvas, capabilities: random.below(2) == 0 ? .modern : .minimal)
    }
    // What was saved on the way can be read.
    for item in host.arenas where item.kind == LibraryItem.ownArenas && item.name != "tiny" {
      #expect(ArenaShelf.Entry(item).error == nil, "seed \(seed): \(item.name)")
    }
  }

  @Test(arguments: [(80, 24), (20, 8), (1, 1), (0, 0), (200, 50), (40, 3), (3, 40)])
  func theScreensDrawAtEverySize(columns: Int, rows: Int) {
    let session = SnakeSession(host: KeepingHost())
    let screens: [any Screen] = [
      ArenaListScreen(session: session), ArenaEditorScreen(session: session),
    ]
    for screen in screens {
      var screen = screen
      screen.take(.resize(columns: columns, rows: rows), .key(.character("?")))
      for capabilities in [Capabilities.modern, .minimal] {
        let picture = screen.picture(columns, rows, capabilities)
        if columns >= 20 && rows >= 8 { #expect(picture.contains { $0 != " " && $0 != "\n" }) }
        if capabilities == .minimal { #expect(picture.utf8.count == picture.count, "ASCII only") }
      }
    }
  }
}
