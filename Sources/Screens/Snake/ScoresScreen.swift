import Snake
public import TerminalUI

/// The score tables, one at a time; each entry is played again before it is called verified.
public struct ScoresScreen: Screen {
  private let session: SnakeSession
  private var book = ScoreBook()
  private var tables: [ScoreTable] = []
  private var wanted: ScoreTable?
  private var table = 0
  private var verdicts: [ScoreEntry: Verdict] = [:]
  private var list = ListMenu([])
  private var problem = ""
  private var isLoaded = false
  private var area = Area(columns: 0, rows: 0)
  private var help: HelpOverlay?

  private enum Verdict: Hashable {
    case verified
    case refuted(String)
  }

  private enum Command {
    case up, down, previous, next, watch, help, back
  }

  private static let keys = KeyMap<Command>([
    KeyBinding(
      .enter, .character("r"), command: .watch, hint: "watch", help: "Watch the game.",
      section: "Scores"),
    KeyBinding(
      .right, .character("l"), .tab, command: .next, hint: "next table", help: "The next table.",
      section: "Scores"),
    KeyBinding(
      .left, .character("h"), .backTab, command: .previous, help: "The table before.",
      section: "Scores"),
    KeyBinding(
      .up, .character("k"), command: .up, help: "The entry above.", section: "Scores"),
    KeyBinding(
      .down, .character("j"), command: .down, help: "The entry below.", section: "Scores"),
    KeyBinding(
      .character("?"), .function(1), command: .help, hint: "help", help: "Show the keys.",
      section: "Scores"),
    KeyBinding(
      .character("q"), .escape, command: .back, hint: "back", help: "Back.", section: "Scores"),
  ])

  /// The tables, beginning with the given one when it has entries.
  public init(session: SnakeSession, table: ScoreTable? = nil) {
    self.session = session
    wanted = table
  }

  private var entries: [ScoreEntry] {
    tables.indices.contains(table) ? book.entries(of: tables[table]) : []
  }

  /// Zero while entries wait for their verification.
  public var timeToNextTick: Duration? { unverified == nil ? nil : .zero }

  private var unverified: ScoreEntry? { entries.first { verdicts[$0] == nil } }

  /// Takes one event.
  public mutating func update(_ event: Event, budget: Budget) -> Transition {
    if case .resize(let columns, let rows) = event {
      area = Area(columns: columns, rows: rows)
      load()
    }
    if case .tick = event {
      verify(budget)
      return .stay
    }
    if var open = help {
      help = open.update(event, in: area) ? open : nil
      return .stay
    }
    if case .key(let key) = event, let command = ScoresScreen.keys.command(for: key) {
      return perform(command)
    }
    if case .chosen = list.update(event, in: listArea(area)) { return perform(.watch) }
    return .stay
  }

  private mutating func perform(_ command: Command) -> Transition {
    switch command {
    case .up: list.move(by: -1)
    case .down: list.move(by: 1)
    case .previous: show(table - 1)
    case .next: show(table + 1)
    case .help: help = HelpOverlay(sections: ScoresScreen.keys.help(.ascii))
    case .back: return .pop
    case .watch:
      guard entries.indices.contains(list.selection) else { return .stay }
      let entry = entries[list.selection]
      return .push(ReplayScreen(entry.replay, host: session.host, speed: entry.speed))
    }
    return .stay
  }

  private mutating func load() {
    guard !isLoaded else { return }
    isLoaded = true
    do throws(HostError) {
      book = try session.loadScores()
    } catch {
      problem = "the scores cannot be read: \(error.message)"
    }
    tables = book.tables
    show(wanted.flatMap(tables.firstIndex) ?? 0)
  }

  private mutating func show(_ index: Int) {
    guard !tables.isEmpty else { return }
    table = (index + tables.count) % tables.count
    list = ListMenu([])
    refresh()
  }

  /// Plays entries again until the budget is spent, at least one.
  private mutating func verify(_ budget: Budget) {
    while let entry = unverified {
      do {
        try entry.replay.verify()
        verdicts[entry] = .verified
      } catch {
        verdicts[entry] = .refuted("\(error)")
      }
      if budget.isSpent() { break }
    }
    refresh()
  }

  private mutating func refresh() {
    list.items = entries.enumerated().map { place, entry in
      let result = entry.replay.result
      let score = "\(place + 1).  \(result.score)"
      let verdict =
        switch verdicts[entry] {
        case .verified: "verified"
        case .refuted: "NOT PROVEN"
        case nil: "checking"
        }
      let details = [
        "\(result.steps) steps", ScoresScreen.words(result.status), entry.replay.date ?? "",
        verdict,
      ]
      return ListMenu.Item(
        score, detail: details.filter { !$0.isEmpty }.joined(separator: "  "))
    }
  }

  private static func words(_ status: SnakeGame.Status) -> String {
    switch status {
    case .running: "left"
    case .won: "won"
    case .lost(.wall): "hit a wall"
    case .lost(.itself): "hit itself"
    case .lost(.stalled): "stalled"
    }
  }

  private func listArea(_ area: Area) -> Area {
    let rest = area.splitTop(area.rows > 8 ? 4 : 2).rest.splitBottom(1).rest
    let notes = min(noteLines(width: area.columns).count, rest.rows / 2)
    return rest.splitBottom(notes).rest
  }

  /// What is wrong with the file or with the selected entry.
  private func noteLines(width: Int) -> [String] {
    var notes = problem.isEmpty ? [] : [problem]
    if entries.indices.contains(list.selection),
      case .refuted(let reason) = verdicts[entries[list.selection]]
    {
      notes.append("This score is not proven: \(reason).")
    }
    notes += book.damaged.map {
      "\(SnakeSession.scoresName), line \($0.line), set aside: \($0.reason)."
    }
    return notes.flatMap { CellText.wrapped($0, to: width) }
  }

  /// Draws the table.
  public func draw(into canvas: inout Canvas, capabilities: Capabilities) {
    let glyphs = capabilities.glyphs
    let palette = Theme.palette
    let area = canvas.bounds
    let isRoomy = area.rows > 8
    canvas.put("Snake: scores", in: area, .center, style: palette.title)
    let list = listArea(area)
    let heading = Area(row: isRoomy ? 2 : 1, columns: area.columns, rows: 1)
    if tables.indices.contains(table) {
      let title = "\(tables[table].title)  (\(table + 1)/\(tables.count))"
      canvas.put(
        CellText.truncated(title, to: area.columns, glyphs: glyphs), in: heading, .center,
        style: palette.accent)
      self.list.draw(into: &canvas, in: list, palette: palette, glyphs: glyphs)
    } else if problem.isEmpty {
      canvas.put("No game has been scored yet.", in: heading, .center, style: palette.muted)
    }
    let below = area.splitBottom(1).rest.splitTop(list.endRow).rest
    for (offset, line) in noteLines(width: area.columns).prefix(below.rows).enumerated() {
      canvas.put(line, column: 0, row: below.row + offset, style: palette.warning)
    }
    StatusBar(hints: ScoresScreen.keys.hints(glyphs))
      .draw(into: &canvas, in: area, palette: palette, glyphs: glyphs)
    help?.draw(into: &canvas, in: area, palette: palette, glyphs: glyphs)
  }
}
