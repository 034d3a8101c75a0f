import Lattice
import Snake
import TerminalUI

/// A recorded game.
struct GameFilm: ReplayFilm {
  private var player: ReplayPlayer
  private var viewport = Viewport()
  /// The cell that killed the snake.
  private var death: Point?

  /// The game at its start; throws when it cannot be played.
  init(_ replay: Replay) throws(Refutation) {
    guard SnakeGame.knownRules.contains(replay.rules) else { throw .otherRules(replay.rules) }
    do {
      player = try ReplayPlayer(replay)
    } catch {
      throw .impossible(error)
    }
  }

  private var result: Replay.Result { player.replay.result }
  var length: Int { result.steps }
  var steps: Int { player.game.steps }
  var isAtEnd: Bool { player.isAtEnd }
  var fileName: String { "snake-\(result.score)" }
  var title: String {
    "Snake: score \(result.score), length \(result.length), \(result.steps) steps"
  }
  var boardSize: Size { player.game.options.arena.size }
  var bytes: [UInt8] { player.replay.bytes }

  var counts: [(text: String, style: Style)] {
    let game = player.game
    let text =
      ReplayView.count("Score", game.score, of: result.score)
      + ReplayView.count("Length", game.length, of: max(result.length, game.length))
    return [(text, Theme.palette.title)]
  }

  mutating func advance() throws {
    for case .died(_, let cell) in try player.advance() ?? [] { death = cell }
  }

  mutating func seek(to step: Int) throws {
    death = nil
    // The last step is taken as when playing, which tells where the snake died.
    try player.seek(to: max(min(step, length - 1), 0))
    while steps < step, !isAtEnd { try advance() }
  }

  mutating func follow(room: Size) {
    viewport.follow(player.game.head, board: boardSize, view: room)
  }

  func draw(
    into canvas: inout Canvas, in area: Area, theme: ThemeName, capabilities: Capabilities
  ) {
    BoardView(game: player.game, viewport: viewport, death: death, theme: theme)
      .draw(into: &canvas, in: area, capabilities: capabilities)
  }
}
