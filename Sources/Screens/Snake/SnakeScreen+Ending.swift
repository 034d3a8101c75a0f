import Lattice
import Snake
import TerminalUI

extension SnakeScreen {
  /// What stands above the summary; stars run round a new record.
  var title: String {
    let end = recorder?.game.status == .won ? "You won" : "Game over"
    guard isRecord else { return end }
    let beat = Int(celebration / SnakeScreen.celebrationBeat)
    let stars = (0..<6).map { ($0 + beat) % 3 == 0 ? "*" : " " }
    return "\(stars[..<3].joined()) \(end): new record! \(stars[3...].joined())"
  }

  /// What came out, a line each, the most important first.
  func summary(_ glyphs: GlyphSet) -> [String] {
    guard let game = recorder?.game else { return [] }
    var lines = [ending(of: game)]
    var score = "Score \(game.score)"
    if isRecord { score += ": a new record!" } else if let best { score += "   Best \(best)" }
    if !isRecord, let rank { score += "   Rank \(rank)" }
    lines.append(score)
    if let stage = challenge?.stage, let progress {
      lines.append(words(on: stage, progress, glyphs))
    }
    let back = "\(key(.leave, glyphs)) \(wayOut.word)"
    if demo != nil {
      return lines + ["The next game begins soon" + (onlyHints == nil ? "   \(back)" : "")]
    }
    return lines + [
      "Enter again   \(key(.rerun, glyphs)) last moves   \(key(.replay, glyphs)) replay",
      "\(key(.sameSeed, glyphs)) same seed   \(key(.scores, glyphs)) scores   \(back)",
    ]
  }

  /// How the game ended: why, and where.
  private func ending(of game: SnakeGame) -> String {
    switch game.status {
    case .won: return "The board is full after \(game.steps) steps."
    case .lost(.wall):
      return death == game.head
        ? "A moving wall hit the snake\(place)." : "The snake ran into a wall\(place)."
    case .lost(.itself):
      guard let death, let bitten = game.body.dropFirst().firstIndex(of: death) else {
        return "The snake ran into itself\(place)."
      }
      return "The snake ran into itself\(place): "
        + (bitten == game.length - 1 ? "its tail's end." : "\(bitten) cells behind its head.")
    case .lost(.stalled):
      let isOutOfSteps = game.options.maxSteps.map { game.steps >= $0 } ?? false
      return isOutOfSteps ? "The limit of steps is reached." : "The snake can go no further."
    case .running: return ""
    }
  }

  /// What the game means for the campaign.
  private func words(
    on stage: Int, _ progress: CampaignProgress, _ glyphs: GlyphSet
  ) -> String {
    guard progress.isCleared(stage) else {
      let missing = progress.goal(stage) - (recorder?.game.eaten ?? 0)
      return missing > 0 && !autopilotTookPart
        ? "\(missing) more foods would have cleared the arena."
        : "The arena is not cleared: this game does not count for you."
    }
    guard let next = progress.next(after: stage) else { return "The last arena is cleared!" }
    return "Cleared!   \(key(.nextArena, glyphs)) on to \(progress.title(next))"
  }

  /// Where the snake died, in words.
  private var place: String {
    guard let death, let board = recorder?.game.options.arena.size else { return "" }
    if death.x < 0 { return " at the left" }
    if death.x >= board.width { return " at the right" }
    if death.y < 0 { return " at the top" }
    if death.y >= board.height { return " at the bottom" }
    return " at column \(death.x + 1), row \(death.y + 1)"
  }
}
