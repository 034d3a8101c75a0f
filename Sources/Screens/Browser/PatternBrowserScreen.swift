public import TerminalUI

import BigInt
import Life

/// The built-in patterns in a list, with a preview of the selected one.
public struct PatternBrowserScreen: Screen {
  let host: any Host
  /// Whether a universe lies below, which takes what is chosen.
  let isPlacing: Bool
  /// The items that match, in the order of the library.
  private(set) var shown: [LibraryItem] = []
  private(set) var list = ListMenu([])
  private(set) var preview: PatternPreview?
  private var previewedName: String?
  /// What must occur in what is shown.
  private(set) var query = TextField(prompt: "/")
  private(set) var isSearching: Bool
  /// The kinds in the order of the library, and the one that is shown; nil for all.
  let kinds: [String]
  private(set) var kind: String?
  private(set) var help: HelpOverlay?
  private(set) var message: String?
  private var size = (columns: 0, rows: 0)

  /// All patterns of the host, the first one selected.
  /// - Parameters:
  ///   - searching: whether a search can be typed at once.
  ///   - placing: whether the screen below is a universe: it then gets what is chosen, to show or
  ///     to put into the present one. Otherwise a pattern opens on a screen of its own.
  public init(host: any Host, searching: Bool = false, placing: Bool = false) {
    self.host = host
    isSearching = searching
    isPlacing = placing
    var kinds: [String] = []
    for item in host.patterns where !kinds.contains(item.kind) { kinds.append(item.kind) }
    self.kinds = kinds
    filter()
  }

  /// The item under the bar, nil when nothing matches.
  var selected: LibraryItem? {
    shown.indices.contains(list.selection) ? shown[list.selection] : nil
  }

  /// Takes one event; a chosen pattern leads to a screen of its own.
  public mutating func update(_ event: Event, budget: Budget) -> Transition {
    switch event {
    case .resize(let columns, let rows):
      size = (columns, rows)
      return .stay
    case .tick(let elapsed):
      preview?.tick(elapsed, budget: budget)
      return .stay
    case .key: message = nil
    default: break
    }
    if var open = help {
      help = open.update(event, in: Area(columns: size.columns, rows: size.rows)) ? open : nil
      return .stay
    }
    let area = BrowserLayout(columns: size.columns, rows: size.rows).list
    switch list.update(event, in: area) {
    case .chosen: return open()
    case .handled:
      select()
      return .stay
    case .ignored: break
    }
    if isSearching { return search(event) }
    guard case .key(let key) = event, let command = BrowserCommand.keys.command(for: key) else {
      return .stay
    }
    return perform(command)
  }

  /// The pattern plays in the preview.
  public var timeToNextTick: Duration? { preview?.timeToNextTick }

  /// A search can be pasted.
  public var inputModes: InputModes { [.mouse, .focus, .paste] }
}

extension PatternBrowserScreen {
  private mutating func perform(_ command: BrowserCommand) -> Transition {
    switch command {
    case .open: return open()
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .search: isSearching = true
    case .nextKind: changeKind(by: 1)
    case .previousKind: changeKind(by: -1)
    case .help:
      help = HelpOverlay(title: "Patterns", sections: BrowserCommand.keys.help(.braille))
    case .back:
      guard !query.text.isEmpty else { return .pop }
      query.text = ""
      filter()
    case .leave: return .pop
    }
    return .stay
  }

  private mutating func open() -> Transition {
    guard let item = selected else { return .stay }
    // Who comes back from the pattern presses commands again.
    isSearching = false
    do {
      var document = try LifeDocument.open(Array(item.text.utf8), name: item.name)
      document.name = item.title
      if isPlacing { return .deliver(.open(document)) }
      return .push(LifeScreen(host: host, document: document))
    } catch {
      message = error.description
      return .stay
    }
  }

  private mutating func search(_ event: Event) -> Transition {
    let before = query.text
    switch query.update(event) {
    case .accepted: isSearching = false
    case .cancelled:
      isSearching = false
      query.text = ""
    case .edited, .ignored: break
    }
    if query.text != before { filter() }
    return .stay
  }

  private mutating func changeKind(by step: Int) {
    // All kinds come first, then one after the other.
    let count = kinds.count + 1
    let index = kind.flatMap { kinds.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    let next = (index + step + count) % count
    kind = next == 0 ? nil : kinds[next - 1]
    filter()
  }

  private mutating func move(by step: Int) {
    list.move(by: step)
    select()
  }

  /// Shows the items that match, and keeps the selected one if it is among them.
  private mutating func filter() {
    let name = selected?.name
    let words = query.text.lowercased().split(separator: " ")
    shown = host.patterns.filter { item in
      guard kind == nil || item.kind == kind else { return false }
      let text = "\(item.title) \(item.name) \(item.kind) \(item.description)".lowercased()
      return words.allSatisfy(text.contains)
    }
    // Who searches for a name does not want to see first what merely mentions it.
    let isNamed = { (item: LibraryItem) in
      words.allSatisfy("\(item.title) \(item.name)".lowercased().contains)
    }
    shown = shown.filter(isNamed) + shown.filter { !isNamed($0) }
    list = ListMenu(
      shown.map { ListMenu.Item($0.title, detail: $0.kind) },
      selection: shown.firstIndex { $0.name == name } ?? 0)
    select()
  }

  /// Has the preview follow the selection.
  private mutating func select() {
    guard selected?.name != previewedName else { return }
    previewedName = selected?.name
    preview = selected.map(PatternPreview.init)
  }
}
