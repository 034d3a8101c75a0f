import Dispatch
import Synchronization

/// Plays numbered games on several threads until all are done or Ctrl-C is pressed.
struct ParallelGames {
  var games: Int
  var threads = 1

  /// What the games came to, in the order of their numbers, and what they took.
  struct Report<Outcome> {
    var outcomes: [Outcome]
    /// From the first move to the last one.
    var elapsed: Duration
    /// The games' own times added up: more than `elapsed` on several threads.
    var playing: Duration
  }

  private struct Progress<Outcome> {
    var next = 0
    var outcomes: [(game: Int, outcome: Outcome)] = []
    var playing = Duration.zero
  }

  /// Plays all games, from number 0; `game` gives nil for one that was interrupted.
  func play<Outcome: Sendable>(
    onProgress: @Sendable (Int) -> Void, game: @Sendable (Int) -> Outcome?
  ) -> Report<Outcome> {
    let progress = Mutex(Progress<Outcome>())
    let clock = ContinuousClock()
    let start = clock.now
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, games))) { _ in
      while let number = progress.withLock({ claim(&$0) }), !Interrupt.isRequested {
        let begin = clock.now
        guard let outcome = game(number) else { return }
        let time = clock.now - begin
        progress.withLock {
          $0.outcomes.append((number, outcome))
          $0.playing += time
          onProgress($0.outcomes.count)
        }
      }
    }
    let elapsed = clock.now - start
    return progress.withLock { progress in
      Report(
        outcomes: progress.outcomes.sorted { $0.game < $1.game }.map(\.outcome),
        elapsed: elapsed, playing: progress.playing)
    }
  }

  private func claim<Outcome>(_ progress: inout Progress<Outcome>) -> Int? {
    guard progress.next < games else { return nil }
    progress.next += 1
    return progress.next - 1
  }
}
