public import Snake
public import TerminalUI

/// The score tables, one at a time; each entry is played again before it is called verified.
public struct ScoresScreen: Screen {
  let session: SnakeSession
  /// The tables of people, or of programs.
  var listings: [ScoreStore.Listing] = []
  var showsPilots = false
  /// The index of the shown one among them.
  var table = 0
  var sheet: ScoreSheet?
  /// The games of people and of programs by table, once they have been read.
  var statistics: [String: GameStatistics]?
  /// The files that were set aside.
  var damaged: [String] = []
  var list = ListMenu([])
  /// Why scores cannot be read or changed.
  var problem = ""
  var area = Area(columns: 0, rows: 0)
  var help: HelpOverlay?
  /// The entry that is to be deleted, if the answer is yes.
  var doomed: EntryName?
  private var wanted: TableKey?
  private var isLoaded = false

  enum Command {
    case up, down, previous, next, others, watch, delete, help, back
  }

  static let keys = KeyMap<Command>([
    KeyBinding(
      .enter, .character("r"), command: .watch, hint: "watch", help: "Watch the game.",
      section: "Scores"),
    KeyBinding(
      .right, .character("l"), command: .next, hint: "next table", help: "The next table.",
      section: "Scores"),
    KeyBinding(
      .left, .character("h"), command: .previous, help: "The table before.", section: "Scores"),
    KeyBinding(
      .tab, .character("a"), command: .others, hint: "people/autopilot",
      help: "The tables of people, or those of autopilots.", section: "Scores"),
    KeyBinding(
      .up, .character("k"), command: .up, help: "The entry above.", section: "Scores"),
    KeyBinding(
      .down, .character("j"), command: .down, help: "The entry below.", section: "Scores"),
    KeyBinding(
      .character("x"), .delete, command: .delete, hint: "delete",
      help: "Delete the entry, after a question.", section: "Scores"),
    KeyBinding(
      .character("?"), .function(1), command: .help, hint: "help", help: "Show the keys.",
      section: "Scores"),
    KeyBinding(
      .character("q"), .escape, command: .back, hint: "back", help: "Back.", section: "Scores"),
  ])

  /// The tables, beginning with the given one when it has entries.
  public init(session: SnakeSession, table: TableKey? = nil) {
    self.session = session
    wanted = table
  }

  /// The tables of the kind that is shown.
  var shown: [ScoreStore.Listing] { listings.filter { $0.isPilot == showsPilots } }

  var selected: ScoreSheet.Row? {
    guard let sheet, sheet.rows.indices.contains(list.selection) else { return nil }
    return sheet.rows[list.selection]
  }

  /// Zero while there is something to read or to verify.
  public var timeToNextTick: Duration? {
    isLoaded && (statistics == nil || sheet?.isDone == false) ? .zero : nil
  }

  /// Takes one event.
  public mutating func update(_ event: Event, budget: Budget) -> Transition {
    switch event {
    case .resize(let columns, let rows):
      area = Area(columns: columns, rows: rows)
      if !isLoaded { load() }
    case .tick: work(budget)
    case .key, .mouse: return take(event)
    case .focus, .paste, .suspendResumed, .terminate: break
    }
    return .stay
  }

  private mutating func take(_ event: Event) -> Transition {
    if var open = help {
      help = open.update(event, in: area) ? open : nil
      return .stay
    }
    if doomed != nil {
      answer(event)
      return .stay
    }
    if case .key(let key) = event, let command = ScoresScreen.keys.command(for: key) {
      return perform(command)
    }
    if case .chosen = list.update(event, in: layout(area).list) { return perform(.watch) }
    return .stay
  }

  private mutating func perform(_ command: Command) -> Transition {
    switch command {
    case .up: list.move(by: -1)
    case .down: list.move(by: 1)
    case .previous: show(table - 1)
    case .next: show(table + 1)
    case .others:
      showsPilots.toggle()
      show(0)
    case .help: help = HelpOverlay(sections: ScoresScreen.keys.help(.ascii))
    case .delete: doomed = selected?.name
    case .back: return .pop
    case .watch:
      guard let entry = selected?.entry else { return .stay }
      return .push(
        ReplayScreen(
          entry.replay, host: session.host, speed: SnakeSpeed(entry.level),
          theme: session.preferences.theme))
    }
    return .stay
  }

  private mutating func answer(_ event: Event) {
    guard case .key(let key) = event, let name = doomed, let folder = sheet?.folder else { return }
    switch key {
    case .character("y"), .enter:
      doomed = nil
      do throws(HostError) {
        try session.scores.remove(name, from: folder)
      } catch {
        problem = error.message
      }
      let place = list.selection
      load()
      if let index = shown.firstIndex(where: { $0.folder == folder }) {
        show(index)
        list.select(place)
      }
    case .character("n"), .character("q"), .escape: doomed = nil
    default: break
    }
  }

  /// Reads which tables and entries there are.
  private mutating func load() {
    isLoaded = true
    do throws(HostError) {
      try session.scores.takeOverFormerScores()
    } catch {
      problem = "the scores of an earlier version cannot be taken over: \(error.message)"
    }
    do throws(HostError) {
      listings = try session.scores.tables()
      damaged = try session.scores.damaged()
    } catch {
      problem = "the scores cannot be read: \(error.message)"
    }
    let first = listings.first { $0.folder == wanted?.folder } ?? listings.first
    showsPilots = first?.isPilot ?? false
    show(shown.firstIndex { $0.folder == first?.folder } ?? 0)
  }

  private mutating func show(_ index: Int) {
    let tables = shown
    list = ListMenu([])
    sheet = nil
    guard !tables.isEmpty else { return }
    table = (index + tables.count) % tables.count
    sheet = ScoreSheet(tables[table])
    // The first entry knows what the table is called.
    sheet?.advance(in: session.scores)
    refresh()
  }

  /// Reads and plays entries until the budget is spent; the list of games comes first.
  private mutating func work(_ budget: Budget) {
    if statistics == nil {
      readGames()
      if budget.isSpent() { return }
    }
    sheet?.check(in: session.scores, budget: budget)
    refresh()
  }

  private mutating func readGames() {
    var games: [GameRecord] = []
    for isPilot in [false, true] {
      do throws(HostError) {
        games += try session.scores.games(ofPilots: isPilot)
      } catch {
        problem = "the list of games cannot be read: \(error.message)"
      }
    }
    statistics = Dictionary(grouping: games, by: \.table).mapValues { GameStatistics($0) }
  }

  private mutating func refresh() {
    // What the lines say depends on the terminal; only their number matters here.
    let count = sheet?.rows.count ?? 0
    if list.items.count != count { list.items = Array(repeating: ListMenu.Item(""), count: count) }
    let isNew = sheet?.rows.contains { if case .unreadable = $0.state { true } else { false } }
    if isNew == true, let names = try? session.scores.damaged() { damaged = names }
  }
}
