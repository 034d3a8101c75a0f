import Lattice
import Snake
public import TerminalUI

/// What a player likes about Snake: theme, sound, keys and autopilot.
///
/// A board shows the theme.
public struct SnakePreferencesScreen: Screen {
  private let session: SnakeSession
  private var list = ListMenu([])
  private var area = Area(columns: 0, rows: 0)
  private var help: HelpOverlay?
  private var wantsBell = false

  /// The lines of the list.
  private enum Row: Int, CaseIterable {
    case theme, bell, keys, autopilot, think
  }

  private enum Command {
    case up, down, previous, next, help, back
  }

  private static let keys = KeyMap<Command>([
    KeyBinding(
      .up, .character("k"), .character("w"), command: .up, help: "The line above.",
      section: "Settings"),
    KeyBinding(
      .down, .character("j"), .character("s"), command: .down, help: "The line below.",
      section: "Settings"),
    KeyBinding(
      .right, .character("l"), .character("d"), .character(" "), command: .next,
      hint: "change", help: "The next value.", section: "Settings"),
    KeyBinding(
      .left, .character("h"), .character("a"), command: .previous, hint: "change back",
      help: "The value before.", section: "Settings"),
    KeyBinding(
      .character("?"), .function(1), command: .help, hint: "help", help: "Show the keys.",
      section: "Settings"),
    KeyBinding(
      .character("q"), .escape, command: .back, hint: "back",
      help: "Back; the settings are kept.", section: "Settings"),
  ])

  /// The preferences of a session; they change, and are kept, as they are chosen.
  public init(session: SnakeSession) {
    self.session = session
    refresh()
  }

  /// Takes one event.
  public mutating func update(_ event: Event, budget: Budget) -> Transition {
    if case .resize(let columns, let rows) = event {
      area = Area(columns: columns, rows: rows)
    }
    if var open = help {
      help = open.update(event, in: area) ? open : nil
      return .stay
    }
    if case .key(let key) = event,
      let command = SnakePreferencesScreen.keys.command(for: key)
    {
      return perform(command)
    }
    if case .chosen = list.update(event, in: listArea(area)) { return change(by: 1) }
    return .stay
  }

  private mutating func perform(_ command: Command) -> Transition {
    switch command {
    case .up: list.move(by: -1)
    case .down: list.move(by: 1)
    case .previous: return change(by: -1)
    case .next: return change(by: 1)
    case .help: help = HelpOverlay(sections: SnakePreferencesScreen.keys.help(.ascii))
    case .back: return .pop
    }
    return .stay
  }

  private mutating func change(by step: Int) -> Transition {
    switch Row(rawValue: list.selection) {
    case .theme: session.changePreferences { $0.theme = $0.theme.moved(by: step) }
    case .bell:
      session.changePreferences { $0.bell.toggle() }
      wantsBell = session.preferences.bell
    case .keys: return .push(SnakeKeysScreen(session: session))
    case .autopilot:
      session.changePreferences {
        $0.autopilot = SnakePreferencesScreen.neighbour(
          of: $0.autopilot, in: PilotKind.allCases, by: step)
      }
    case .think:
      session.changePreferences {
        $0.think = SnakePreferencesScreen.budget(after: $0.think, by: step)
      }
    case nil: break
    }
    refresh()
    return .stay
  }

  /// The next value in a circle.
  private static func neighbour<Value: Equatable>(
    of value: Value, in values: [Value], by step: Int
  ) -> Value {
    let place = values.firstIndex(of: value) ?? 0
    return values[(place + step + values.count) % values.count]
  }

  /// The next power of ten; a budget that is none, as from a command line, goes to the nearest one.
  private static func budget(after budget: Int, by step: Int) -> Int {
    let budgets = [10, 100, 1_000, 10_000, 100_000]
    if budgets.contains(budget) { return neighbour(of: budget, in: budgets, by: step) }
    return (step > 0 ? budgets.first { $0 > budget } : budgets.last { $0 < budget })
      ?? PilotKind.usualThink
  }

  private mutating func refresh() {
    list.items = [
      ListMenu.Item("Theme", detail: session.preferences.theme.name),
      ListMenu.Item("Bell", detail: session.preferences.bell ? "on" : "off"),
      ListMenu.Item("Keys", detail: "choose"),
      ListMenu.Item("Autopilot", detail: session.preferences.autopilot.name),
      ListMenu.Item("Its thought", detail: "\(session.preferences.think)"),
    ]
  }

  /// Who switches the bell on hears whether there is one.
  public mutating func takeBell() -> Bool {
    defer { wantsBell = false }
    return wantsBell
  }

  /// A sentence about the selected line.
  private var explanation: String {
    switch Row(rawValue: list.selection) {
    case .theme: session.preferences.theme.sentence
    case .bell: "The terminal's bell rings for food and at the end of a game."
    case .keys: "Choose the keys of a game, and those of two players at one keyboard."
    case .autopilot:
      "It plays demos and takes over in games: \(session.preferences.autopilot.summary)."
    case .think:
      "Work units a move, each about a microsecond, for autopilots that think ahead; not all do."
    case nil: ""
    }
  }

  private func listArea(_ area: Area) -> Area {
    let (_, rest) = area.splitTop(area.rows > 8 ? 2 : 1)
    let list = rest.splitTop(min(Row.allCases.count, max(rest.rows - 1, 0))).top
    return Area(
      column: list.column + max((list.columns - 48) / 2, 0), row: list.row,
      columns: min(list.columns, 48), rows: list.rows)
  }

  /// Draws the lines, what the selected one means, and a board.
  public func draw(into canvas: inout Canvas, capabilities: Capabilities) {
    let glyphs = capabilities.glyphs
    let palette = Theme.palette
    let area = canvas.bounds
    canvas.put("Snake: settings", in: area, .center, style: palette.title)
    let choices = listArea(area)
    list.draw(into: &canvas, in: choices, palette: palette, glyphs: glyphs)
    let below = area.splitBottom(1).rest.splitTop(choices.endRow + 1).rest
    let lines = CellText.wrapped(explanation, to: choices.columns - 2).prefix(below.rows)
    for (offset, line) in lines.enumerated() {
      canvas.put(
        line, column: choices.column + 1, row: below.row + offset, style: palette.muted)
    }
    let rest = below.splitTop(lines.count + 1).rest
    if let game = SnakePreferencesScreen.sample, rest.rows >= game.options.arena.size.height + 2 {
      let top = rest.splitTop(game.options.arena.size.height + 2).top
      BoardView(game: game, viewport: Viewport(), death: nil, theme: session.preferences.theme)
        .draw(into: &canvas, in: top, capabilities: capabilities)
    }
    StatusBar(
      status: session.preferencesWarning, hints: SnakePreferencesScreen.keys.hints(glyphs)
    ).draw(into: &canvas, in: area, palette: palette, glyphs: glyphs)
    help?.draw(into: &canvas, in: area, palette: palette, glyphs: glyphs)
  }

  /// A board with most of what themes colour; the test of the screen would miss it.
  private static let sample: SnakeGame? = {
    let text = """
      ..........@.....
      ................
      ...########.....
      ................
      .A............A.

      """
    guard let arena = try? Arena(parsing: text) else { return nil }
    var options = SnakeGame.Options(arena: arena)
    options.startLength = 10
    options.foods = 3
    var game = try? SnakeGame(options: options, seed: 8)
    let turns: [Direction?] = [nil, nil, nil, nil, .down, nil, nil, .left, nil, nil]
    for turn in turns { game?.advance(turn) }
    return game
  }()
}
