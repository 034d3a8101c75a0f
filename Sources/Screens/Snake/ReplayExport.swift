import Lattice
public import Recording
public import Snake
public import TerminalUI

/// Makes a file of a recorded game, a little at a time: all its frames first, then their bytes.
///
/// The same game gives the same bytes, however the work is divided.
public struct ReplayExport {
  private let format: RecordingFormat
  private let speed: SnakeSpeed
  private let theme: SnakeTheme
  private let capabilities: Capabilities
  private let lastStep: Int
  private let size: (columns: Int, rows: Int)
  private var player: ReplayPlayer
  private var viewport = Viewport()
  private var death: Point?
  private var recording: Recording?
  private var encoder: RecordingEncoder?

  /// The shortest time that a frame is shown: what is faster than pictures can be takes several
  /// steps a frame.
  private static let shortestFrame = Duration.milliseconds(40)
  /// How long the end is shown before a picture begins anew.
  private static let endTime = Duration.seconds(3)

  /// An export of which nothing is done yet; throws when no game can be played from the replay.
  /// - Parameters:
  ///   - size: columns and rows, or nil for what suits the board.
  ///   - step: the step to end after, or nil for the last.
  public init(
    _ replay: Replay, as format: RecordingFormat, speed: SnakeSpeed = .replay,
    size: (columns: Int, rows: Int)? = nil, until step: Int? = nil,
    theme: SnakeTheme = .standard, capabilities: Capabilities = .modern
  ) throws(Refutation) {
    guard SnakeGame.knownRules.contains(replay.rules) else { throw .otherRules(replay.rules) }
    do {
      player = try ReplayPlayer(replay)
    } catch {
      throw .impossible(error)
    }
    self.format = format
    self.speed = speed
    self.theme = theme
    self.capabilities = capabilities
    self.size = size ?? ReplayExport.size(for: replay.options.arena)
    lastStep = min(step ?? .max, replay.result.steps)
    if format.isAnimated { film() }
  }

  /// What shows the whole board, within what screens are.
  private static func size(for arena: Arena) -> (columns: Int, rows: Int) {
    (
      columns: min(max(2 * arena.size.width + 2, 60), 160),
      rows: min(max(arena.size.height + 3, SnakeScreen.smallest.rows), 60)
    )
  }

  /// The bytes of the file; nil until it is whole.
  public var bytes: [UInt8]? { encoder?.bytes }

  /// How much is done, from 0 to 1.
  public var fraction: Double {
    guard bytes == nil else { return 1 }
    let played = Double(player.game.steps) / Double(max(lastStep, 1))
    return (played + (encoder?.fraction ?? 0)) / 2
  }

  /// Does a little of the work; throws when the game does not come out as recorded.
  public mutating func advance() throws(Refutation) {
    guard encoder == nil else {
      encoder?.advance()
      return
    }
    let stepsPerFrame = max(Int(ReplayExport.shortestFrame / speed.period), 1)
    for _ in 0..<stepsPerFrame where !isAtEnd {
      for case .died(_, let cell) in try player.advance() ?? [] { death = cell }
      followHead()
    }
    if format.isAnimated || isAtEnd { film() }
    if isAtEnd, let recording {
      encoder = RecordingEncoder(recording, as: format)
      self.recording = nil
    }
  }

  private var isAtEnd: Bool { player.isAtEnd || player.game.steps >= lastStep }

  private var area: Area { Area(columns: size.columns, rows: size.rows) }

  private mutating func followHead() {
    let room = BoardView.room(in: ReplayView.board(in: area))
    viewport.follow(player.game.head, board: player.game.options.arena.size, view: room)
  }

  /// Adds the moment as it is to the recording.
  private mutating func film() {
    var canvas = Canvas(columns: size.columns, rows: size.rows)
    draw(into: &canvas)
    let duration =
      isAtEnd ? ReplayExport.endTime : max(speed.period, ReplayExport.shortestFrame)
    if recording == nil {
      let result = player.replay.result
      recording = Recording(
        of: canvas, for: duration,
        title: "Snake: score \(result.score), length \(result.length), \(result.steps) steps")
    } else {
      recording?.append(canvas, for: duration)
    }
  }

  private func draw(into canvas: inout Canvas) {
    let smallest = SnakeScreen.smallest
    if TooSmall.draw(
      into: &canvas, needing: smallest.columns, by: smallest.rows, palette: Theme.palette)
    {
      return
    }
    ReplayView(
      game: player.game, result: player.replay.result, viewport: viewport, death: death, state: "",
      theme: theme
    ).draw(into: &canvas, in: canvas.bounds, capabilities: capabilities)
  }
}
