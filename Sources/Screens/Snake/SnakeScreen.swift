import Lattice
public import Snake
public import TerminalUI

/// A game of Snake, played by a person, by the autopilot, or by both.
public struct SnakeScreen: Screen {
  let session: SnakeSession
  /// Whether games begin by themselves, with this pilot.
  let demo: PilotKind?
  /// The game that is set for the player; nil where the player's own choices count.
  var challenge: SnakeChallenge?

  /// The game and its record; nil before the size of the screen is known, or when the settings
  /// allow no game.
  var recorder: ReplayRecorder?
  var seed: UInt64
  /// The choices that the game was begun with.
  var settings: SnakeSettings
  /// How many levels faster than the game says it is played; slower when negative.
  var haste = 0
  /// The least haste so far, which decides the score table.
  var leastHaste = 0
  var phase = Phase.ready
  var overlay: Overlay?
  var turns = TurnQueue()
  var clock = StepClock()
  var autopilot: (any Pilot)?
  /// The autopilot that steered last in this game; nil when none did.
  var autopilotKind: PilotKind?
  var autopilotTookPart: Bool { autopilotKind != nil }
  /// Whether one sees what the autopilot has in mind.
  var showsThinking = false
  /// The cell that killed the snake.
  var death: Point?
  /// The cell that a spared snake waits for.
  var obstacle: Point?
  /// The last moves, shown slowly once more.
  var rerun: SnakeRerun?
  /// How long a new record is still celebrated.
  var celebration: Duration = .zero
  /// The best game of the table with the same foods; nil when there is none.
  var rival: SnakeRival?
  /// Whether the rival is shown.
  var showsRival = false
  /// How far the player has come in the campaign that the game belongs to.
  var progress: CampaignProgress?
  /// The best score of the table before this game.
  var best: Int?
  /// The rank of the finished game in its table.
  var rank: Int?
  /// Whether the game has been put in the score tables and the list of games.
  var isKept = false
  /// Whether something happened that the bell should ring for.
  var wantsBell = false
  /// How long it was played, without pauses.
  var played: Duration = .zero
  /// Something to know, until the next key.
  var notice = ""
  /// The keys to name at the bottom, where they are not the usual ones.
  var onlyHints: [KeyHint]?
  /// Where leaving the game leads.
  private(set) var wayOut = WayOut.back
  var viewport = Viewport()
  var size = (columns: 0, rows: 0)

  /// How a game stands before the screen.
  enum Phase: Hashable {
    /// Nothing moves until the first key.
    case ready
    case running
    case paused
    /// It goes on when this time has passed.
    case countdown(Duration)
    /// It is over; a demo begins again when this time has passed.
    case over(Duration)
  }

  /// What lies above the game.
  enum Overlay: Hashable {
    case help(HelpOverlay)
    /// Whether to go this way, though a game is going on.
    case question(Way)
  }

  /// What ends a game that is going on.
  enum Way: Hashable {
    case leave, newGame, sameSeed
  }

  /// The smallest screen that a game can be played on.
  static let smallest = (columns: 20, rows: 8)
  /// The time that a count of the countdown takes.
  static let count: Duration = .milliseconds(500)
  /// How long a demo shows the end of a game.
  static let demoPause: Duration = .seconds(4)

  /// A game with the session's settings, ready to begin; a demo plays by itself, game after game.
  ///
  /// A challenge is played with its own settings.
  public init(session: SnakeSession, demo: PilotKind? = nil, challenge: SnakeChallenge? = nil) {
    self.session = session
    self.demo = demo
    self.challenge = challenge
    settings = challenge?.settings ?? session.settings
    seed = challenge?.seed ?? session.takeSeed()
  }

  /// The choices for the next game.
  var wantedSettings: SnakeSettings { challenge?.settings ?? session.settings }

  /// The seed of the next game.
  func takeSeed() -> UInt64 { challenge?.seed ?? session.takeSeed() }

  /// The area between the status line and the footer.
  var boardArea: Area {
    Area(columns: size.columns, rows: size.rows).splitTop(1).rest.splitBottom(1).rest
  }

  var isTooSmall: Bool {
    size.columns < SnakeScreen.smallest.columns || size.rows < SnakeScreen.smallest.rows
  }

  /// Begins a game with the settings that are wanted.
  mutating func begin(seed: UInt64) {
    self.seed = seed
    settings = wantedSettings
    recorder = nil
    phase = .ready
    overlay = nil
    notice = session.takePreferencesWarning()
    turns.clear()
    autopilot = nil
    autopilotKind = nil
    death = nil
    obstacle = nil
    rerun = nil
    celebration = .zero
    rank = nil
    isKept = false
    played = .zero
    // A program may be watched faster than people play.
    haste = demo == nil ? 0 : settings.speed.level - settings.speed.playable.level
    leastHaste = haste
    viewport = Viewport()
    guard let options = settings.options(room: BoardView.room(in: boardArea)) else {
      notice = "there is no room for a board"
      return
    }
    do {
      recorder = ReplayRecorder(try SnakeGame(options: options, seed: seed))
    } catch {
      notice = "no game can begin: \(error)"
      return
    }
    if let demo {
      autopilot = demo.makePilot(think: session.preferences.think)
      autopilotKind = demo
      phase = .running
      clock.restart()
    }
    best = table.flatMap(session.best)
    progress = challenge?.stage == nil ? nil : session.campaignProgress()
    findRival()
    followHead()
  }

  /// The score table of the game as it stands.
  var table: TableKey? {
    (recorder?.game.options).map {
      TableKey(
        mode: challenge?.mode ?? TableKey.mode(settings.mode, of: $0), options: $0,
        level: SnakeSpeed($0.speed.start + leastHaste).level, isPilot: autopilotTookPart)
    }
  }

  var player: Replay.Player {
    autopilotKind.map { .pilot($0.name) } ?? .human(session.playerName)
  }

  /// Whether leaving would lose something.
  var isUnderWay: Bool {
    guard let game = recorder?.game, demo == nil else { return false }
    return game.status == .running && game.steps > 0
  }

  mutating func followHead() {
    guard let game = recorder?.game else { return }
    viewport.follow(
      game.head, board: game.options.arena.size, view: BoardView.room(in: boardArea))
  }

  mutating func pause() {
    switch phase {
    case .running, .countdown:
      phase = .paused
      turns.clear()
    case .ready, .paused, .over: break
    }
  }

  /// Goes on after the countdown; programs need none.
  mutating func resume() {
    guard phase == .paused else { return }
    phase = autopilot == nil ? .countdown(SnakeScreen.count * 3) : .running
    clock.restart()
  }

  /// Learns where leaving it leads.
  public mutating func learn(_ wayOut: WayOut) { self.wayOut = wayOut }

  /// What the terminal should report besides keys.
  public var inputModes: InputModes { [.mouse, .focus] }

  /// Whether the player wants to hear what has happened since the last time.
  public mutating func takeBell() -> Bool {
    defer { wantsBell = false }
    return wantsBell && demo == nil && session.preferences.bell
  }

  /// The time until the next step, count or demo.
  public var timeToNextTick: Duration? {
    switch phase {
    case .running: clock.timeToNextStep(period: speed.period)
    case .countdown(let left): left - SnakeScreen.count * (SnakeScreen.counts(in: left) - 1)
    case .over where rerun != nil: SnakeRerun.period
    case .over(let left) where demo != nil: left
    case .over where celebration > .zero: SnakeScreen.celebrationBeat
    case .ready, .paused, .over: nil
    }
  }

  /// The number that a countdown shows.
  static func counts(in left: Duration) -> Int {
    (1...3).first { left <= count * $0 } ?? 3
  }
}
