import Snake
public import TerminalUI

/// The arenas from easy to hard: which are cleared, which are open, and what opens the others.
public struct CampaignScreen: Screen {
  private let session: SnakeSession
  private var progress: CampaignProgress
  private var list = ListMenu([])
  private var help: HelpOverlay?
  private var area = Area(columns: 0, rows: 0)
  /// Whether the first stage that is still to be cleared was selected.
  private var isLoaded = false

  private enum Command {
    case up, down, play, help, back
  }

  private static let keys = KeyMap<Command>([
    KeyBinding(
      .enter, .character(" "), command: .play, hint: "play", help: "Play in this arena.",
      section: "Campaign"),
    KeyBinding(
      .up, .character("k"), .character("w"), command: .up, help: "The arena above.",
      section: "Campaign"),
    KeyBinding(
      .down, .character("j"), .character("s"), command: .down, help: "The arena below.",
      section: "Campaign"),
    KeyBinding(
      .character("?"), .function(1), command: .help, hint: "help", help: "Show the keys.",
      section: "Campaign"),
    KeyBinding(
      .character("q"), .escape, command: .back, hint: "back", help: "Back.",
      section: "Campaign"),
  ])

  /// The campaign of a session's player.
  public init(session: SnakeSession) {
    self.session = session
    progress = CampaignProgress(Campaign([]), bestFoods: [:])
  }

  /// Takes one event.
  public mutating func update(_ event: Event, budget: Budget) -> Transition {
    if case .resize(let columns, let rows) = event {
      area = Area(columns: columns, rows: rows)
      load()
    }
    if var open = help {
      help = open.update(event, in: area) ? open : nil
      return .stay
    }
    if case .key(let key) = event, let command = CampaignScreen.keys.command(for: key) {
      switch command {
      case .up: list.move(by: -1)
      case .down: list.move(by: 1)
      case .play: return play()
      case .help: help = HelpOverlay(sections: CampaignScreen.keys.help(.ascii))
      case .back: return .pop
      }
      return .stay
    }
    if case .chosen = list.update(event, in: layout(area).list) { return play() }
    return .stay
  }

  /// Reads how far the player has come; it may have changed while a game was played.
  private mutating func load() {
    progress = session.campaignProgress()
    let places = progress.campaign.stages.indices
    list.items = places.map { place in
      let foods = "\(progress.bestFoods[progress.campaign.stages[place].name] ?? 0)"
      return ListMenu.Item(
        "\(place + 1). \(progress.title(place))",
        detail: progress.isCleared(place)
          ? "cleared \(foods)/\(progress.goal(place))"
          : progress.openings[place] ? "open \(foods)/\(progress.goal(place))" : "locked")
    }
    guard !isLoaded else { return }
    isLoaded = true
    list.select(
      places.first { progress.openings[$0] && !progress.isCleared($0) } ?? places.endIndex)
  }

  private func play() -> Transition {
    let place = list.selection
    guard progress.openings.indices.contains(place), progress.openings[place] else { return .stay }
    return .push(
      SnakeScreen(session: session, challenge: .stage(place, of: progress.campaign)))
  }

  /// What the selected arena is about, or what opens it.
  private var explanation: String {
    let place = list.selection
    guard progress.openings.indices.contains(place) else { return "There are no arenas." }
    let goal = progress.goal(place)
    if progress.openings[place] {
      let comment = progress.campaign.stages[place].arena.comment
      let task =
        progress.isCleared(place) ? "Cleared." : "Eat \(goal) foods in one game to clear it."
      return comment.isEmpty ? task : "\(task) \(comment)"
    }
    return
      "Locked: eat \(progress.goal(place - 1)) foods in \(progress.title(place - 1)) to open it."
  }

  private func layout(_ area: Area) -> (top: Area, list: Area, below: Area) {
    let (top, rest) = area.splitBottom(1).rest.splitTop(area.rows > 8 ? 2 : 1)
    let (list, below) = rest.splitBottom(area.rows > 8 ? 3 : min(rest.rows, 1))
    let width = min(list.columns, 48)
    return (
      top, list.centered(columns: width, rows: list.rows),
      below.centered(columns: width, rows: below.rows)
    )
  }

  /// Draws the arenas and what there is to do in the selected one.
  public func draw(into canvas: inout Canvas, capabilities: Capabilities) {
    let glyphs = capabilities.glyphs
    let palette = Theme.palette
    let places = layout(canvas.bounds)
    let cleared = progress.campaign.stages.indices.count { progress.isCleared($0) }
    canvas.put(
      "Snake: campaign, \(cleared) of \(progress.campaign.stages.count) cleared", in: places.top,
      .center, style: palette.title)
    list.draw(into: &canvas, in: places.list, palette: palette, glyphs: glyphs)
    let lines = CellText.wrapped(explanation, to: max(places.below.columns - 2, 1))
    for (offset, line) in lines.suffix(places.below.rows).enumerated() {
      canvas.put(
        line, column: places.below.column + 1, row: places.below.row + offset,
        style: palette.muted)
    }
    StatusBar(hints: CampaignScreen.keys.hints(glyphs))
      .draw(into: &canvas, in: canvas.bounds, palette: palette, glyphs: glyphs)
    help?.draw(into: &canvas, in: canvas.bounds, palette: palette, glyphs: glyphs)
  }
}
