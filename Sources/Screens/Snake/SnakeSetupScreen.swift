import Lattice
import Snake
public import TerminalUI

/// The choices for the next game of Snake.
public struct SnakeSetupScreen: Screen {
  private let session: SnakeSession
  private let arenas: [ArenaChoice]
  private var list = ListMenu([])
  private var area = Area(columns: 0, rows: 0)
  private var help: HelpOverlay?

  /// The lines of the list.
  private enum Row: Int, CaseIterable {
    case play, edges, arena, board, speed
  }

  private struct ArenaChoice {
    var title: String
    var about: String
    /// Nil for an open board.
    var arena: Arena?
    /// Why it cannot be played.
    var problem: String?
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
    var arenas = [ArenaChoice(title: "open", about: "A board without walls inside.")]
    for item in session.host.arenas {
      do {
        let arena = try Arena(parsing: item.text)
        arenas.append(ArenaChoice(title: item.title, about: item.description, arena: arena))
      } catch {
        arenas.append(ArenaChoice(title: item.title, about: "", problem: "\(error)"))
      }
    }
    if let own = session.settings.arena, !arenas.contains(where: { $0.arena == own }) {
      arenas.append(ArenaChoice(title: own.name, about: own.comment, arena: own))
    }
    self.arenas = arenas
    refresh()
  }

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
    if case .key(let key) = event, let command = SnakeSetupScreen.keys.command(for: key) {
      return perform(command)
    }
    if case .chosen(let index) = list.update(event, in: listArea(area)) {
      if index == Row.play.rawValue { return .pop }
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
    case .help: help = HelpOverlay(sections: SnakeSetupScreen.keys.help(.ascii))
    }
    return .stay
  }

  private mutating func change(by step: Int) {
    var settings = session.settings
    switch Row(rawValue: list.selection) {
    case .edges: settings.wrap.toggle()
    case .arena:
      settings.arena = arenas[(arenaIndex + step + arenas.count) % arenas.count].arena
    case .board where settings.arena == nil:
      let all = BoardChoice.all + (BoardChoice.all.contains(settings.board) ? [] : [settings.board])
      let index = all.firstIndex(of: settings.board) ?? 0
      settings.board = all[(index + step + all.count) % all.count]
    case .speed:
      let level = settings.speed.playable.level + step
      settings.speed = SnakeSpeed(min(max(level, 1), SnakeSpeed.playable.upperBound))
    case .board, .play, nil: return
    }
    session.settings = settings
    refresh()
  }

  private var arenaIndex: Int {
    arenas.firstIndex { $0.arena == session.settings.arena && $0.problem == nil } ?? 0
  }

  private mutating func refresh() {
    let settings = session.settings
    let board = settings.arena.map { "\($0.size), the arena's" } ?? settings.board.title
    let milliseconds = settings.speed.period / .milliseconds(1)
    list.items = [
      ListMenu.Item("Play"),
      ListMenu.Item("Edges", detail: settings.wraps ? "wrap around" : "walls"),
      ListMenu.Item("Arena", detail: arenas[arenaIndex].title),
      ListMenu.Item("Board", detail: board),
      ListMenu.Item(
        "Speed", detail: "\(settings.speed.level) of 10 (\(Int(milliseconds)) ms a step)"),
    ]
  }

  /// A sentence about the selected choice.
  private var explanation: String {
    switch Row(rawValue: list.selection) {
    case .play: "Play with these options. A game that has begun keeps its own."
    case .edges where session.settings.arena?.edges == .wrap:
      "This arena is made for edges that the snake can cross."
    case .edges:
      session.settings.wraps
        ? "The snake leaves at one edge and comes in at the opposite one."
        : "The edges of the board are walls."
    case .arena: arenas[arenaIndex].about
    case .board:
      session.settings.arena == nil
        ? "A board larger than the screen scrolls." : "An arena has its own size."
    case .speed: "Scores have tables of their own for slow, normal and fast games."
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

  /// Draws the choices and what the selected one means.
  public func draw(into canvas: inout Canvas, capabilities: Capabilities) {
    let glyphs = capabilities.glyphs
    let palette = Theme.palette
    let area = canvas.bounds
    canvas.put("Snake: options", in: area, .center, style: palette.title)
    let choices = listArea(area)
    list.draw(into: &canvas, in: choices, palette: palette, glyphs: glyphs)
    let below = area.splitBottom(1).rest.splitTop(choices.endRow + 1).rest
    for (offset, line) in CellText.wrapped(explanation, to: choices.columns - 2).enumerated() {
      guard offset < below.rows else { break }
      canvas.put(
        line, column: choices.column + 1, row: below.row + offset, style: palette.muted)
    }
    StatusBar(hints: SnakeSetupScreen.keys.hints(glyphs))
      .draw(into: &canvas, in: area, palette: palette, glyphs: glyphs)
    help?.draw(into: &canvas, in: area, palette: palette, glyphs: glyphs)
  }
}
