import Lattice
import Snake
import TerminalUI

extension SnakeScreen {
  /// The most steps that a person's game takes at once: more would be a leap.
  static let mostStepsAtOnce = 3
  /// The same for a game that is only watched.
  static let mostWatchedStepsAtOnce = 100

  /// Lets time pass.
  mutating func pass(_ elapsed: Duration, budget: Budget) {
    switch phase {
    case .running:
      // A machine that slept was not played on.
      played += min(elapsed, .seconds(1))
      let most = autopilot == nil ? SnakeScreen.mostStepsAtOnce : SnakeScreen.mostWatchedStepsAtOnce
      for _ in 0..<clock.steps(after: elapsed, period: speed.period, most: most) {
        step()
        guard phase == .running, autopilot == nil || !budget.isSpent() else { break }
      }
      followHead()
    case .countdown(let left):
      phase = left > elapsed ? .countdown(left - elapsed) : .running
      clock.restart()
    case .over(let left) where demo != nil:
      phase = .over(max(left - elapsed, .zero))
      if left <= elapsed { begin(seed: session.takeSeed()) }
    case .ready, .paused, .over: break
    }
  }

  private mutating func step() {
    guard let game = recorder?.game else { return }
    let direction = autopilot?.turn(for: game) ?? turns.next()
    for event in recorder?.advance(direction) ?? [] {
      if case .died(_, let cell) = event { death = cell }
      if event.isLoud { wantsBell = true }
    }
    if recorder?.game.status != .running { finish() }
  }

  private mutating func finish() {
    phase = .over(SnakeScreen.demoPause)
    turns.clear()
    keepScore()
  }

  /// Puts the game in the list of games, and in the score tables if it is worth it.
  mutating func keepScore() {
    guard let recorder, let table, !isKept else { return }
    isKept = true
    let entry = ScoreEntry(
      mode: table.mode, level: slowest.level, milliseconds: Int(played / .milliseconds(1)),
      ended: session.host.secondsSince1970,
      replay: recorder.replay(by: player, date: session.host.date))
    do throws(HostError) {
      if recorder.game.score > 0 { rank = try session.scores.add(entry) }
      try session.scores.log(entry)
    } catch {
      notice = "the \(rank == nil ? "score" : "game") could not be kept: \(error.message)"
    }
  }
}

extension SnakeGame.Event {
  /// Whether the bell rings for it.
  ///
  /// A record needs no ring of its own: the game ends with it.
  fileprivate var isLoud: Bool {
    switch self {
    case .ate, .collected, .died, .won: true
    default: false
    }
  }
}
