import Lattice
import Snake
public import TerminalUI

/// The choices for the next match.
public struct MatchSetupScreen: Screen {
  let session: SnakeSession
  let arenas: [ArenaChoice]
  private var list = ListMenu([])
  private var area = Area(columns: 0, rows: 0)
  private var help: HelpOverlay?

  /// A line of the list.
  enum Row: Hashable {
    case play, people, pilots
    /// One of the pilots, from 0.
    case pilot(Int)
    case edges, arena, board, foods, growth, speed
  }

  private enum Command {
    case up, down, previous, next, play, help, back
  }

  private static let keys = KeyMap<Command>([
    KeyBinding(
      .up, .character("k"), .character("w"), command: .up, help: "The choice above.",
      section: "Options"),
    KeyBinding(
      .down, .character("j"), .character("s"), command: .down, help: "The choice below.",
      section: "Options"),
    KeyBinding(
      .enter, command: .play, hint: "play", help: "Play with these options.", section: "Options"),
    KeyBinding(
      .right, .character("l"), .character("d"), .character(" "), command: .next,
      hint: "change", help: "The next value.", section: "Options"),
    KeyBinding(
      .left, .character("h"), .character("a"), command: .previous, hint: "change back",
      help: "The value before.", section: "Options"),
    KeyBinding(
      .character("?"), .function(1), command: .help, hint: "help", help: "Show the keys.",
      section: "Options"),
    KeyBinding(
      .character("q"), .escape, command: .back, hint: "back",
      help: "Back; the options stay as they are.", section: "Options"),
  ])

  /// The choices of a session; they change as they are made.
  public init(session: SnakeSession) {
    self.session = session
    var arenas = ArenaChoice.all(of: session)
    if let own = session.match.arena, !arenas.contains(where: { $0.arena == own }) {
      arenas.append(ArenaChoice(title: own.name, about: own.comment, arena: own))
    }
    self.arenas = arenas
    refresh()
  }

  var rows: [Row] {
    [.play, .people, .pilots] + session.match.pilots.indices.map(Row.pilot)
      + [.edges, .arena, .board, .foods, .growth, .speed]
  }

  /// The line that is selected.
  var row: Row { rows[min(list.selection, rows.count - 1)] }

  /// Takes one event.
  public mutating func update(_ event: Event, budget: Budget) -> Transition {
    if case .resize(let columns, let rows) = event {
      area = Area(columns: columns, rows: rows)
    }
    if let open = help {
      var open = open
      help = open.update(event, in: area) ? open : nil
      return .stay
    }
    if case .key(let key) = event, let command = MatchSetupScreen.keys.command(for: key) {
      return perform(command)
    }
    if case .chosen = list.update(event, in: listArea(area)) {
      if row == .play { return .pop }
      change(by: 1)
    }
    return .stay
  }

  private mutating func perform(_ command: Command) -> Transition {
    switch command {
    case .up: list.move(by: -1)
    case .down: list.move(by: 1)
    case .previous: change(by: -1)
    case .next: change(by: 1)
    case .play, .back: return .pop
    case .help: help = HelpOverlay(sections: MatchSetupScreen.keys.help(.ascii))
    }
    return .stay
  }

  private mutating func change(by step: Int) {
    session.match = changed(row, by: step)
    refresh()
  }

  private mutating func refresh() {
    list.items = rows.map { ListMenu.Item(title(of: $0), detail: value(of: $0)) }
  }

  private func listArea(_ area: Area) -> Area {
    let (_, rest) = area.splitTop(area.rows > 8 ? 2 : 1)
    // Three lines are kept for the sentence and the keys where there is room.
    let room = max(rest.rows - (rest.rows > 8 ? 4 : 1), 0)
    let list = rest.splitTop(min(rows.count, room)).top
    return Area(
      column: list.column + max((list.columns - 48) / 2, 0), row: list.row,
      columns: min(list.columns, 48), rows: list.rows)
  }

  /// Draws the choices and what the selected one means.
  public func draw(into canvas: inout Canvas, capabilities: Capabilities) {
    let glyphs = capabilities.glyphs
    let palette = Theme.palette
    let area = canvas.bounds
    canvas.put("Match: options", in: area, .center, style: palette.title)
    let choices = listArea(area)
    list.draw(into: &canvas, in: choices, palette: palette, glyphs: glyphs)
    let below = area.splitBottom(1).rest.splitTop(choices.endRow + 1).rest
    let lines = CellText.wrapped(explanation, to: max(choices.columns - 2, 1))
    for (offset, line) in lines.prefix(below.rows).enumerated() {
      canvas.put(
        line, column: choices.column + 1, row: below.row + offset, style: palette.muted)
    }
    StatusBar(hints: MatchSetupScreen.keys.hints(glyphs))
      .draw(into: &canvas, in: area, palette: palette, glyphs: glyphs)
    help?.draw(into: &canvas, in: area, palette: palette, glyphs: glyphs)
  }
}
