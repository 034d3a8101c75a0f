import Lattice
public import Snake
public import TerminalUI

/// A game of Snake, played by a person, by the autopilot, or by both.
public struct SnakeScreen: Screen {
  let session: SnakeSession
  /// Whether games begin by themselves, with this pilot.
  let demo: PilotKind?

  /// The game and its record; nil before the size of the screen is known, or when the settings
  /// allow no game.
  var recorder: ReplayRecorder?
  var seed: UInt64
  /// The choices that the game was begun with.
  var settings: SnakeSettings
  var speed: SnakeSpeed
  /// The slowest speed so far, which decides the score table.
  var slowest: SnakeSpeed
  var phase = Phase.ready
  var overlay: Overlay?
  var turns = TurnQueue()
  var clock = StepClock()
  var autopilot: (any Pilot)?
  var autopilotTookPart = false
  /// The cell that killed the snake.
  var death: Point?
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
    /// Whether to leave the screen, or else to begin anew, though a game is going on.
    case question(leave: Bool)
  }

  /// The smallest screen that a game can be played on.
  static let smallest = (columns: 20, rows: 8)
  /// The time that a count of the countdown takes.
  static let count: Duration = .milliseconds(500)
  /// How long a demo shows the end of a game.
  static let demoPause: Duration = .seconds(4)

  /// A game with the session's settings, ready to begin; a demo plays by itself, game after game.
  public init(session: SnakeSession, demo: PilotKind? = nil) {
    self.session = session
    self.demo = demo
    settings = session.settings
    speed = demo == nil ? settings.speed.playable : settings.speed
    slowest = speed
    seed = session.takeSeed()
  }

  /// The area between the status line and the footer.
  var boardArea: Area {
    Area(columns: size.columns, rows: size.rows).splitTop(1).rest.splitBottom(1).rest
  }

  var isTooSmall: Bool {
    size.columns < SnakeScreen.smallest.columns || size.rows < SnakeScreen.smallest.rows
  }

  /// Begins a game with the session's settings.
  mutating func begin(seed: UInt64) {
    self.seed = seed
    settings = session.settings
    recorder = nil
    phase = .ready
    overlay = nil
    notice = session.takePreferencesWarning()
    turns.clear()
    autopilot = nil
    autopilotTookPart = false
    death = nil
    rank = nil
    isKept = false
    played = .zero
    slowest = speed
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
      autopilot = demo.makePilot()
      autopilotTookPart = true
      phase = .running
      clock.restart()
    }
    best = table.flatMap(session.best)
    followHead()
  }

  /// The score table of the game as it stands.
  var table: TableKey? {
    (recorder?.game.options).map {
      TableKey(
        mode: TableKey.mode(of: $0), options: $0, level: slowest.level, isPilot: autopilotTookPart)
    }
  }

  var player: Replay.Player {
    autopilotTookPart ? .pilot((demo ?? .cycle).name) : .human(session.playerName)
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

  mutating func setSpeed(_ level: Int) {
    let wanted = SnakeSpeed(level)
    speed = autopilot == nil ? wanted.playable : wanted
    if recorder?.game.steps == 0 { slowest = speed }
    slowest = min(slowest, speed)
    // The next game begins as fast as this one was wanted.
    session.settings.speed = speed.playable
    settings.speed = speed.playable
  }

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
    case .over(let left) where demo != nil: left
    case .ready, .paused, .over: nil
    }
  }

  /// The number that a countdown shows.
  static func counts(in left: Duration) -> Int {
    (1...3).first { left <= count * $0 } ?? 3
  }
}
