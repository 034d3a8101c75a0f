import Lattice
import Snake
public import TerminalUI

/// A match of several snakes: two people on one keyboard, a person against pilots, or pilots only.
public struct MatchScreen: Screen {
  let session: SnakeSession

  /// The match and its record; nil before the size of the screen is known, or when the settings
  /// allow no match.
  var recorder: MatchRecorder?
  var crew = MatchCrew([])
  var seed: UInt64
  /// The choices that the match was begun with.
  var settings: MatchSettings
  var speed: SnakeSpeed
  var phase = Phase.ready
  var overlay: Overlay?
  /// The turns that wait, for each person.
  var turns: [TurnQueue] = []
  var clock = StepClock()
  /// Whether something happened that the bell should ring for.
  var wantsBell = false
  /// Something to know, until the next key.
  var notice = ""
  var viewport = Viewport()
  var focus = Point.zero
  /// Where leaving the match leads.
  private(set) var wayOut = WayOut.back
  var size = (columns: 0, rows: 0)

  /// How a match stands before the screen.
  enum Phase: Hashable {
    /// Nothing moves until somebody begins.
    case ready
    case running
    case paused
    /// It goes on when this time has passed.
    case countdown(Duration)
    case over
  }

  /// What lies above the match.
  enum Overlay {
    case help(HelpOverlay)
    /// Whether to leave the screen, or else to begin anew, though a match is going on.
    case question(leave: Bool)
    /// The name of a file being asked for.
    case saving(SavePrompt)
  }

  /// A match with the session's settings, ready to begin; one of pilots only begins by itself.
  /// - Parameter people: how many people play, 0 to 2, or nil for what the settings say.
  public init(session: SnakeSession, people: Int? = nil) {
    self.session = session
    if let people { session.match.seat(people: people) }
    settings = session.match
    speed = settings.speed
    seed = session.takeSeed()
  }

  /// Learns where leaving it leads.
  public mutating func learn(_ wayOut: WayOut) { self.wayOut = wayOut }

  /// The keys, as the player has chosen them.
  var keys: KeyMap<MatchCommand> { session.preferences.bindings.match }

  /// Whether the player wants to hear what has happened since the last time.
  public mutating func takeBell() -> Bool {
    defer { wantsBell = false }
    return wantsBell && session.preferences.bell
  }

  /// The area between the line of standings and the footer.
  var boardArea: Area {
    Area(columns: size.columns, rows: size.rows).splitTop(1).rest.splitBottom(1).rest
  }

  var isTooSmall: Bool {
    size.columns < SnakeScreen.smallest.columns || size.rows < SnakeScreen.smallest.rows
  }

  /// Begins a match with the session's settings.
  mutating func begin(seed: UInt64) {
    self.seed = seed
    settings = session.match
    speed = settings.speed
    recorder = nil
    phase = .ready
    overlay = nil
    notice = ""
    turns = [TurnQueue](repeating: TurnQueue(), count: settings.people)
    crew = MatchCrew(settings.crew)
    viewport = Viewport()
    guard let options = settings.options(room: BoardView.room(in: boardArea)) else {
      notice = "there is no room for a board"
      return
    }
    do {
      recorder = MatchRecorder(try SnakeMatch(options: options, seed: seed))
    } catch {
      notice = "no match can begin: \(error)"
      return
    }
    if settings.people == 0 { start() }
    follow()
  }

  /// The names of the snakes, in their order.
  var names: [String] { players.map(\.name) }

  var players: [Replay.Player] {
    let people = [session.playerName, "player 2"].prefix(settings.people)
    return people.map { .human($0) } + settings.pilots.map { .pilot($0.name) }
  }

  /// The match as a replay; nil while none is played.
  var replay: MatchReplay? {
    recorder?.replay(by: players, date: session.host.date)
  }

  /// Whether a person's snake is alive, so that it is more than watching.
  var isPlayed: Bool {
    guard let match = recorder?.match else { return false }
    return (0..<settings.people).contains { match.snakes[$0].isAlive }
  }

  /// Whether leaving would lose something.
  var isUnderWay: Bool {
    guard let match = recorder?.match, settings.people > 0 else { return false }
    return match.status == .running && match.steps > 0
  }

  mutating func follow() {
    guard let match = recorder?.match else { return }
    focus = MatchView.focus(of: match, on: 0..<settings.people) ?? focus
    viewport.follow(
      focus, board: match.options.arena.size, view: BoardView.room(in: boardArea))
  }

  mutating func start() {
    phase = .running
    clock.restart()
  }

  /// Goes on after the countdown; what is only watched needs none.
  mutating func countDown() {
    guard !isTooSmall else { return }
    guard isPlayed else { return start() }
    phase = .countdown(SnakeScreen.count * 3)
  }

  mutating func pause() {
    switch phase {
    case .running, .countdown:
      phase = .paused
      for person in turns.indices { turns[person].clear() }
    case .ready, .paused, .over: break
    }
  }

  mutating func setSpeed(_ level: Int) {
    let wanted = SnakeSpeed(level)
    speed = isPlayed ? wanted.playable : wanted
    // The next match begins as fast as this one was wanted.
    session.match.speed = settings.people > 0 ? speed.playable : speed
    settings.speed = session.match.speed
  }

  /// A file's name may be pasted.
  public var inputModes: InputModes { [.mouse, .focus, .paste] }

  /// The time until the next step or count.
  public var timeToNextTick: Duration? {
    switch phase {
    case .running: clock.timeToNextStep(period: speed.period)
    case .countdown(let left): left - SnakeScreen.count * (SnakeScreen.counts(in: left) - 1)
    case .ready, .paused, .over: nil
    }
  }

  /// Lets time pass.
  mutating func pass(_ elapsed: Duration, budget: Budget) {
    switch phase {
    case .running:
      let isWatched = !isPlayed
      let most =
        isWatched ? SnakeScreen.mostWatchedStepsAtOnce : SnakeScreen.mostStepsAtOnce
      for _ in 0..<clock.steps(after: elapsed, period: speed.period, most: most) {
        step()
        guard phase == .running, !isWatched || !budget.isSpent() else { break }
      }
      follow()
    case .countdown(let left):
      if left > elapsed { phase = .countdown(left - elapsed) } else { start() }
    case .ready, .paused, .over: break
    }
  }

  private mutating func step() {
    guard let match = recorder?.match else { return }
    var directions = crew.turns(in: match)
    for person in turns.indices { directions[person] = turns[person].next() }
    let wasPlayed = isPlayed
    let events = recorder?.advance(directions) ?? []
    if wasPlayed, events.contains(where: isLoud) { wantsBell = true }
    if recorder?.match.status != .running {
      phase = .over
      notice = ""
    } else if wasPlayed, !isPlayed {
      notice = "out; + hurries the others"
    }
  }

  /// Whether the bell rings for it: what people eat, and their ends.
  private func isLoud(_ event: SnakeMatch.Event) -> Bool {
    switch event {
    case .ate(let snake, _), .died(let snake, _): snake < settings.people
    case .ended: true
    case .grew, .foodAppeared: false
    }
  }
}
