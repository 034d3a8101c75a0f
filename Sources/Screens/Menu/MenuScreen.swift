public import TerminalUI

/// A line of the menu, and where it leads.
public struct MenuEntry {
  /// A word or two.
  public let title: String
  /// A sentence about it.
  public let detail: String
  /// What choosing it does.
  public let open: () -> Transition

  /// An entry.
  public init(_ title: String, detail: String, open: @escaping () -> Transition) {
    self.title = title
    self.detail = detail
    self.open = open
  }
}

/// The first screen: what there is to do, with a sentence about each.
public struct MenuScreen: Screen {
  private let entries: [MenuEntry]
  private var list: ListMenu
  private var area = Area(columns: 0, rows: 0)

  /// What the help keys lead to.
  private let help: () -> Transition

  private enum Command {
    case up, down, help, quit
  }

  private static let keys = KeyMap<Command>([
    KeyBinding(.up, .character("k"), command: .up, hint: "up", help: "Up.", section: "Menu"),
    KeyBinding(
      .down, .character("j"), command: .down, hint: "down", help: "Down.", section: "Menu"),
    KeyBinding(
      .character("?"), .function(1), command: .help, hint: "help", help: "Show all keys.",
      section: "Menu"),
    KeyBinding(
      .character("q"), command: .quit, hint: "quit", help: "Leave the program.",
      section: "Menu"),
  ])

  /// A menu of entries, with what the help keys lead to.
  public init(entries: [MenuEntry], help: @escaping () -> Transition) {
    self.entries = entries
    self.help = help
    // Sentences of one length, so that they begin below one another.
    let width = entries.map { CellText.width(of: $0.detail) }.max() ?? 0
    list = ListMenu(
      entries.map { entry in
        let blanks = String(repeating: " ", count: width - CellText.width(of: entry.detail))
        return ListMenu.Item(entry.title, detail: entry.detail + blanks)
      })
  }

  /// Takes one event.
  public mutating func update(_ event: Event, budget: Budget) -> Transition {
    if case .resize(let columns, let rows) = event {
      area = Area(columns: columns, rows: rows)
    }
    if case .key(let key) = event, let command = MenuScreen.keys.command(for: key) {
      switch command {
      case .up: list.move(by: -1)
      case .down: list.move(by: 1)
      case .help: return help()
      case .quit: return .pop
      }
      return .stay
    }
    if case .chosen(let index) = list.update(event, in: layout(area).list) {
      return entries[index].open()
    }
    return .stay
  }

  private struct Layout {
    var title: Area
    var subtitle: Area
    var list: Area
    var detail: Area
    var footer: Area
    /// Whether the sentences stand beside the titles, and not only the selected one's below.
    var isWide: Bool
  }

  /// A function of the size alone; on small screens the list has precedence.
  private func layout(_ area: Area) -> Layout {
    let titles = entries.map { CellText.width(of: $0.title) }.max() ?? 0
    let details = entries.map { CellText.width(of: $0.detail) }.max() ?? 0
    let isWide = area.columns >= titles + details + 5
    let width = isWide ? min(titles + details + 6, area.columns) : min(titles + 4, area.columns)
    let (main, footer) = area.splitBottom(area.rows > entries.count ? 1 : 0)
    let spare = main.rows - entries.count
    let head = spare >= 4 ? 3 : spare >= 1 ? 1 : 0
    let tail = isWide ? 0 : min(max(spare - head, 0), 2)
    let above = max((spare - head - tail) / 3, 0)
    let body = main.splitTop(above).rest
    let (top, rest) = body.splitTop(head)
    let list = rest.splitTop(min(entries.count, rest.rows)).top
    return Layout(
      title: top.splitTop(1).top, subtitle: top.splitTop(1).rest.splitTop(1).top,
      list: list.centered(columns: width, rows: list.rows),
      detail: rest.splitTop(list.rows).rest.splitTop(tail).top, footer: footer, isWide: isWide)
  }

  /// Draws title, entries and keys.
  public func draw(into canvas: inout Canvas, capabilities: Capabilities) {
    let glyphs = capabilities.glyphs
    let palette = Theme.palette
    let layout = layout(canvas.bounds)
    canvas.put("V I V A R I U M", in: layout.title, .center, style: Theme.banner)
    canvas.put("Life and Snake in a terminal", in: layout.subtitle, .center, style: palette.muted)
    var list = list
    if !layout.isWide {
      list.items = entries.map { ListMenu.Item($0.title) }
      if entries.indices.contains(list.selection) {
        let lines = CellText.wrapped(
          entries[list.selection].detail, to: layout.detail.columns)
        for (offset, line) in lines.prefix(layout.detail.rows).enumerated() {
          let row = Area(row: layout.detail.row + offset, columns: canvas.columns, rows: 1)
          canvas.put(line, in: row, .center, style: palette.muted)
        }
      }
    }
    list.draw(into: &canvas, in: layout.list, palette: palette, glyphs: glyphs)
    let hints = [KeyHint(key: Key.enter.label(glyphs), label: "open")]
    StatusBar(hints: hints + MenuScreen.keys.hints(glyphs))
      .draw(into: &canvas, in: layout.footer, palette: palette, glyphs: glyphs)
  }
}
