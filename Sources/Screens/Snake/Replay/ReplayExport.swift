import Lattice
public import Recording
public import Snake
public import TerminalUI

/// Makes a file of a recorded game or match, a little at a time: all its frames first, then their bytes.
///
/// The same game gives the same bytes, however the work is divided.
public struct ReplayExport {
  private let format: RecordingFormat
  private let speed: SnakeSpeed
  private let theme: ThemeName
  private let capabilities: Capabilities
  private let lastStep: Int
  private let size: (columns: Int, rows: Int)
  private var film: any ReplayFilm
  private var recording: Recording?
  private var encoder: RecordingEncoder?

  /// The shortest time that a frame is shown: what is faster than pictures can be takes several
  /// steps a frame.
  private static let shortestFrame = Duration.milliseconds(40)
  /// How long the end is shown before a picture begins anew.
  private static let endTime = Duration.seconds(3)

  /// An export of a game of which nothing is done yet; throws when it cannot be played.
  /// - Parameters:
  ///   - size: columns and rows, or nil for what suits the board.
  ///   - step: the step to end after, or nil for the last.
  public init(
    _ replay: Replay, as format: RecordingFormat, speed: SnakeSpeed = .replay,
    size: (columns: Int, rows: Int)? = nil, until step: Int? = nil,
    theme: ThemeName = .standard, capabilities: Capabilities = .modern
  ) throws(Refutation) {
    self.init(
      try GameFilm(replay), as: format, speed: speed, size: size, until: step, theme: theme,
      capabilities: capabilities)
  }

  /// The same for a match.
  public init(
    _ replay: MatchReplay, as format: RecordingFormat, speed: SnakeSpeed = .replay,
    size: (columns: Int, rows: Int)? = nil, theme: ThemeName = .standard,
    capabilities: Capabilities = .modern
  ) throws(MatchReplay.Refutation) {
    self.init(
      try MatchFilm(replay), as: format, speed: speed, size: size, until: nil, theme: theme,
      capabilities: capabilities)
  }

  /// The same for a film at its start.
  init(
    _ film: any ReplayFilm, as format: RecordingFormat, speed: SnakeSpeed,
    size: (columns: Int, rows: Int)? = nil, until step: Int?, theme: ThemeName,
    capabilities: Capabilities = .modern
  ) {
    self.film = film
    self.format = format
    self.speed = speed
    self.theme = theme
    self.capabilities = capabilities
    self.size = size ?? ReplayExport.size(for: film.boardSize)
    lastStep = min(step ?? .max, film.length)
    follow()
    if format.isAnimated { shoot() }
  }

  /// What shows the whole board, within what screens are.
  private static func size(for board: Size) -> (columns: Int, rows: Int) {
    (
      columns: min(max(2 * board.width + 2, 60), 160),
      rows: min(max(board.height + 3, SnakeScreen.smallest.rows), 60)
    )
  }

  /// The bytes of the file; nil until it is whole.
  public var bytes: [UInt8]? { encoder?.bytes }

  /// How much is done, from 0 to 1.
  public var fraction: Double {
    guard bytes == nil else { return 1 }
    let played = Double(film.steps) / Double(max(lastStep, 1))
    return (played + (encoder?.fraction ?? 0)) / 2
  }

  /// Does a little of the work; throws when the game does not come out as recorded.
  public mutating func advance() throws {
    guard encoder == nil else {
      encoder?.advance()
      return
    }
    let stepsPerFrame = max(Int(ReplayExport.shortestFrame / speed.period), 1)
    for _ in 0..<stepsPerFrame where !isAtEnd {
      try film.advance()
      follow()
    }
    if format.isAnimated || isAtEnd { shoot() }
    if isAtEnd, let recording {
      encoder = RecordingEncoder(recording, as: format)
      self.recording = nil
    }
  }

  private var isAtEnd: Bool { film.isAtEnd || film.steps >= lastStep }

  private var area: Area { Area(columns: size.columns, rows: size.rows) }

  private mutating func follow() {
    let room = BoardView.room(in: ReplayView.board(in: area))
    film.follow(room: room)
  }

  /// Adds the moment as it is to the recording.
  private mutating func shoot() {
    var canvas = Canvas(columns: size.columns, rows: size.rows)
    draw(into: &canvas)
    let duration =
      isAtEnd ? ReplayExport.endTime : max(speed.period, ReplayExport.shortestFrame)
    if recording == nil {
      recording = Recording(of: canvas, for: duration, title: film.title)
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
    ReplayView(film: film, state: "", theme: theme)
      .draw(into: &canvas, in: canvas.bounds, capabilities: capabilities)
  }
}
