import Lattice
import Snake
import TerminalUI

/// A recorded match.
struct MatchFilm: ReplayFilm {
  private var player: MatchReplayPlayer
  private var viewport = Viewport()
  private var focus = Point.zero

  /// The match at its start; throws when it cannot be played.
  init(_ replay: MatchReplay) throws(MatchReplay.Refutation) {
    guard replay.rules == SnakeMatch.rulesVersion else { throw .otherRules(replay.rules) }
    do {
      player = try MatchReplayPlayer(replay)
    } catch {
      throw .impossible(error)
    }
  }

  private var replay: MatchReplay { player.replay }
  private var players: [String] { replay.players.map(\.name) }
  var length: Int { replay.result.steps }
  var steps: Int { player.match.steps }
  var isAtEnd: Bool { player.isAtEnd }
  var fileName: String { "match-\(replay.seed)" }
  var title: String {
    "Snake: " + players.joined(separator: ", ") + ": \(replay.result)"
  }
  var boardSize: Size { replay.options.arena.size }
  var bytes: [UInt8] { replay.bytes }

  var counts: [(text: String, style: Style)] {
    let longest = replay.result.snakes.map(\.length).max() ?? 0
    // More would leave no room for the bar.
    let form: StandingsLine.Form = [2: .names, 3: .letters, 4: .letters][players.count] ?? .close
    return StandingsLine(match: player.match, names: players)
      .pieces(form, longest: longest) + [(" ", .plain)]
  }

  mutating func advance() throws { _ = try player.advance() }

  mutating func seek(to step: Int) throws { try player.seek(to: max(step, 0)) }

  mutating func follow(room: Size) {
    focus = MatchView.focus(of: player.match, on: replay.people) ?? focus
    viewport.follow(focus, board: boardSize, view: room)
  }

  func draw(
    into canvas: inout Canvas, in area: Area, theme: ThemeName, capabilities: Capabilities
  ) {
    MatchView(match: player.match, viewport: viewport, focus: focus, theme: theme)
      .draw(into: &canvas, in: area, capabilities: capabilities)
  }
}

extension MatchReplay {
  /// The snakes that people steered, who are the first.
  fileprivate var people: Range<Int> {
    0..<players.prefix { if case .human = $0 { true } else { false } }.count
  }
}
