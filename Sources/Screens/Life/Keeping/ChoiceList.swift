import Life
import TerminalUI

/// A list over the universe, of which one line is chosen.
struct ChoiceList {
  /// What is chosen.
  enum Kind: Hashable {
    case engine, recentFile
  }

  let kind: Kind
  private let title: String
  /// What each line stands for.
  private let values: [String]
  private var list: ListMenu

  /// A list of values with what is shown for each.
  init(
    _ kind: Kind, title: String, choices: [(value: String, item: ListMenu.Item)],
    selection: Int = 0
  ) {
    self.kind = kind
    self.title = title
    values = choices.map(\.value)
    list = ListMenu(choices.map(\.item), selection: selection)
  }

  /// What an event led to.
  enum Outcome: Hashable {
    case open, closed
    case chosen(String)
  }

  /// Takes an event; `area` is the whole screen.
  mutating func update(_ event: Event, in area: Area) -> Outcome {
    let event =
      switch event {
      case .key(.character("j")): Event.key(.down)
      case .key(.character("k")): Event.key(.up)
      default: event
      }
    switch list.update(event, in: inside(area)) {
    case .chosen(let index): return .chosen(values[index])
    case .handled: return .open
    case .ignored:
      if case .key = event { return .closed }
      return .open
    }
  }

  /// Draws it in a box.
  func draw(into canvas: inout Canvas, in area: Area, palette: Palette, glyphs: GlyphSet) {
    let inside = Panel.draw(
      into: &canvas, in: area, title: title, columns: width(area), rows: values.count,
      palette: palette, glyphs: glyphs)
    list.draw(into: &canvas, in: inside, palette: palette, glyphs: glyphs)
  }

  private func width(_ area: Area) -> Int {
    let widest = list.items.map {
      CellText.width(of: $0.title) + CellText.width(of: $0.detail) + ($0.detail.isEmpty ? 2 : 4)
    }
    return min(widest.max() ?? 0, max(area.columns - 4, 1))
  }

  /// Where `Panel` has the list.
  private func inside(_ area: Area) -> Area {
    var canvas = Canvas(columns: area.columns, rows: area.rows)
    return Panel.draw(
      into: &canvas, in: area, columns: width(area), rows: values.count, palette: .mono,
      glyphs: .ascii)
  }
}

extension LifeScreen {
  /// Lets people choose among the engines.
  mutating func chooseEngine() {
    let able = EngineKind.candidates(for: document.rule)
    let choices = [
      (value: "auto", item: ListMenu.Item("auto", detail: "the fastest that can run the rule"))
    ]
    overlay = .list(
      ChoiceList(
        .engine, title: "Engine",
        choices: choices
          + EngineKind.allCases.map { kind in
            var detail = LifeScreen.words(for: kind)
            if !able.contains(kind) { detail = "cannot run \(document.rule.notation)" }
            if kind == document.engine.kind { detail += " (now)" }
            return (kind.rawValue, ListMenu.Item(kind.rawValue, detail: detail))
          }))
  }

  private static func words(for kind: EngineKind) -> String {
    switch kind {
    case .naive: "the definition, slow"
    case .dense: "a bounded board as bits"
    case .sparse: "tiles, of which quiet ones cost nothing"
    case .hashlife: "quadtrees that remember their futures"
    }
  }

  /// Lets people choose among the files that were opened or saved last.
  mutating func chooseRecent() {
    let paths = RecentFiles.paths(host: host)
    guard !paths.isEmpty else { return say("No file was opened or saved yet.") }
    overlay = .list(
      ChoiceList(
        .recentFile, title: "Recent files",
        choices: paths.map { path in
          (path, ListMenu.Item(path, detail: host.hasFile(path) ? "" : "missing"))
        }))
  }

  mutating func choose(_ value: String, of kind: ChoiceList.Kind) {
    overlay = nil
    switch kind {
    case .engine: _ = changeEngine(value)
    case .recentFile: _ = open(value)
    }
  }
}
