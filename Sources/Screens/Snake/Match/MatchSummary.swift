import Snake
import TerminalUI

/// What came out of a match, in words.
struct MatchSummary {
  let match: SnakeMatch
  let names: [String]

  /// Who won.
  var title: String {
    switch match.status {
    case .running: "The match goes on"
    case .over(_, let winner?): "\(name(of: winner)) wins"
    case .over(_, nil): "A draw"
    }
  }

  /// Why the match ended if that was not for lack of snakes, and a line a snake, the best first.
  /// - Parameters:
  ///   - count: the most lines; the last snakes are left out.
  ///   - columns: the room in a line; what does not fit is said shorter.
  func lines(atMost count: Int, columns: Int) -> [String] {
    let standings = match.standings.map { standing in
      let long = line(of: standing, isLong: true)
      return CellText.width(of: long) <= columns ? long : line(of: standing, isLong: false)
    }
    return Array((reason.map { [$0] } ?? []) + standings).prefix(count).map(\.self)
  }

  private var reason: String? {
    switch match.status {
    case .over(.boardFull, _): "The board is full; the longest wins."
    case .over(.stepLimit, _): "The limit of \(match.steps) steps is reached; the longest wins."
    case .over(.survival, _), .running: nil
    }
  }

  private func line(of standing: SnakeMatch.Standing, isLong: Bool) -> String {
    let letter = SnakeLook.letter(of: standing.snake)
    let who = isLong ? name(of: standing.snake) : "\(letter)"
    let length = isLong ? "length \(standing.length)" : "\(standing.length)"
    let end = standing.death.map { cause(of: $0, isLong: isLong) } ?? "alive"
    return "\(standing.place). \(who), \(length), \(end)"
  }

  private func cause(of death: SnakeMatch.Death, isLong: Bool) -> String {
    let other = death.killer.map { isLong ? name(of: $0) : "\(SnakeLook.letter(of: $0))" } ?? ""
    let what =
      switch death.cause {
      case .wall: "ran into a wall"
      case .itself: "ran into itself"
      case .body: "ran into \(other)"
      case .head: "met the head of \(other)"
      }
    return isLong ? "\(what) in step \(death.step)" : what
  }

  private func name(of snake: Int) -> String { "\(SnakeLook.letter(of: snake)) \(names[snake])" }
}
