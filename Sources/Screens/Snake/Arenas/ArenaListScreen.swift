import Lattice
import Snake
public import TerminalUI

/// The arenas in a list, the built-in ones and the user's own, with a picture of the selected one.
public struct ArenaListScreen: Screen {
  let session: SnakeSession
  private let shelf: ArenaShelf
  private(set) var entries: [ArenaShelf.Entry] = []
  private(set) var list = ListMenu([])
  private(set) var preview: ArenaPreview?
  private(set) var help: HelpOverlay?
  /// Whether it is asked if the selected arena is to be removed.
  private(set) var isAsking = false
  private(set) var notice = ""
  private var size = (columns: 0, rows: 0)

  /// What keys ask besides those of the list.
  enum Command {
    case play, edit, new, remove, up, down, help, back
  }

  static let keys = KeyMap<Command>([
    KeyBinding(
      .enter, .character("p"), command: .play, hint: "play", help: "Play in the selected arena.",
      section: "Arenas"),
    KeyBinding(
      .character("e"), command: .edit, hint: "edit",
      help: "Edit the selected arena; of a built-in one a copy is edited.", section: "Arenas"),
    KeyBinding(
      .character("n"), command: .new, hint: "new", help: "Make an arena.", section: "Arenas"),
    KeyBinding(
      .character("d"), .delete, command: .remove, hint: "delete",
      help: "Delete the selected arena if it is your own; asks first.", section: "Arenas"),
    KeyBinding(.up, .character("k"), command: .up, help: "Move up.", section: "Arenas"),
    KeyBinding(.down, .character("j"), command: .down, help: "Move down.", section: "Arenas"),
    KeyBinding(
      .character("?"), .function(1), command: .help, hint: "help", help: "Show all keys.",
      section: "Program"),
    KeyBinding(
      .character("q"), .escape, command: .back, hint: "back", help: "Go back.",
      section: "Program"),
  ])

  /// All arenas of the session's host, the first one selected.
  public init(session: SnakeSession) {
    self.session = session
    shelf = ArenaShelf(host: session.host)
    reload()
  }

  /// The arena under the bar; nil when there is none.
  var selected: ArenaShelf.Entry? {
    entries.indices.contains(list.selection) ? entries[list.selection] : nil
  }

  /// Takes one event.
  public mutating func update(_ event: Event, budget: Budget) -> Transition {
    switch event {
    case .resize(let columns, let rows):
      size = (columns, rows)
      // Who comes back from the editor may have saved something.
      reload()
      return .stay
    case .key: notice = ""
    default: break
    }
    if var open = help {
      help = open.update(event, in: Area(columns: size.columns, rows: size.rows)) ? open : nil
      return .stay
    }
    if isAsking {
      answer(event)
      return .stay
    }
    let area = BrowserLayout(columns: size.columns, rows: size.rows).list
    switch list.update(event, in: area) {
    case .chosen: return perform(.play)
    case .handled: select()
    case .ignored:
      if case .key(let key) = event, let command = ArenaListScreen.keys.command(for: key) {
        return perform(command)
      }
    }
    return .stay
  }

  private mutating func perform(_ command: Command) -> Transition {
    switch command {
    case .play:
      guard let arena = selectedArena() else { return .stay }
      return .push(SnakeScreen(session: session.playing(in: arena)))
    case .edit:
      guard let entry = selected, let arena = selectedArena() else { return .stay }
      return .push(
        ArenaEditorScreen(
          session: session, arena: arena, ownName: entry.isOwn ? entry.item.name : nil))
    case .new: return .push(ArenaEditorScreen(session: session))
    case .remove:
      guard let entry = selected else { return .stay }
      if entry.isOwn { isAsking = true } else { notice = "A built-in arena stays." }
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .help: help = HelpOverlay(title: "Arenas", sections: ArenaListScreen.keys.help(.ascii))
    case .back: return .pop
    }
    return .stay
  }

  /// The selected arena; nil, and a word about it, when it cannot be read.
  private mutating func selectedArena() -> Arena? {
    guard let entry = selected else { return nil }
    if let error = entry.error { notice = "Line \(error.line), column \(error.column): \(error)." }
    return entry.arena
  }

  private mutating func answer(_ event: Event) {
    switch event {
    case .key(.character("y")), .key(.character("Y")):
      isAsking = false
      remove()
    case .key(.character("n")), .key(.character("N")), .key(.character("q")), .key(.escape):
      isAsking = false
    default: break
    }
  }

  private mutating func remove() {
    guard let entry = selected, entry.isOwn else { return }
    do {
      try shelf.remove(entry.item.name)
      reload()
      notice = "Deleted '\(entry.item.name)'."
    } catch {
      notice = error.message
    }
  }

  private mutating func move(by step: Int) {
    list.move(by: step)
    select()
  }

  /// Reads all arenas, and selects the one that is new, or else the one that was selected.
  private mutating func reload() {
    let before = entries.map(\.item)
    let name = selected?.item.name
    entries = shelf.entries
    // An answer must not hit another arena than the one that was asked about.
    if entries.map(\.item) != before { isAsking = false }
    let known = Set(before.map(\.name))
    let new = known.isEmpty ? nil : entries.firstIndex { !known.contains($0.item.name) }
    list = ListMenu(
      entries.map { entry in
        let size = entry.arena.map(\.size.description) ?? "wrong"
        return ListMenu.Item(entry.item.title, detail: entry.isOwn ? "own  \(size)" : size)
      },
      selection: new ?? entries.firstIndex { $0.item.name == name } ?? list.selection)
    select()
  }

  private mutating func select() {
    preview = selected?.arena.map(ArenaPreview.init)
  }
}
