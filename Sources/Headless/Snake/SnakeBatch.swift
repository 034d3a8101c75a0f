import Dispatch
import Snake
import Synchronization

/// Many games by one pilot, each with a seed of its own, played on several threads.
struct SnakeBatch {
  var options: SnakeGame.Options
  var pilot: PilotKind
  /// Game k, from 1, is played with this plus k - 1.
  var seed: UInt64
  var games: Int
  var threads = 1

  /// What a game came to.
  struct Outcome: Hashable {
    var seed: UInt64
    var result: Replay.Result
    var digest: UInt64
  }

  /// The outcomes in the order of their seeds, and what they took.
  struct Report {
    var outcomes: [Outcome]
    /// From the first move to the last one.
    var elapsed: Duration
    /// The games' own times added up: more than `elapsed` on several threads.
    var playing: Duration

    var steps: Int { outcomes.reduce(0) { $0 + $1.result.steps } }
  }

  private struct Progress {
    var next = 0
    var outcomes: [(game: Int, outcome: Outcome)] = []
    var playing = Duration.zero
  }

  /// Plays them all, or those that are done when Ctrl-C is pressed.
  func play(onProgress: @Sendable (Int) -> Void = { _ in }) -> Report {
    let progress = Mutex(Progress())
    let clock = ContinuousClock()
    let start = clock.now
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, games))) { _ in
      while let game = progress.withLock({ claim(&$0) }), !Interrupt.isRequested {
        let begin = clock.now
        guard let outcome = play(game) else { return }
        let time = clock.now - begin
        progress.withLock {
          $0.outcomes.append((game, outcome))
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

  private func claim(_ progress: inout Progress) -> Int? {
    guard progress.next < games else { return nil }
    progress.next += 1
    return progress.next - 1
  }

  /// Game number `game` from 0; nil when it was interrupted.
  private func play(_ game: Int) -> Outcome? {
    let seed = seed &+ UInt64(game)
    guard var state = try? SnakeGame(options: options, seed: seed) else { return nil }
    pilot.finish(&state, while: { !Interrupt.isRequested })
    guard state.status != .running else { return nil }
    return Outcome(seed: seed, result: Replay.Result(of: state), digest: state.digest)
  }

  /// The record of the game with this seed.
  func record(seed: UInt64) throws -> Replay? {
    var recorder = ReplayRecorder(try SnakeGame(options: options, seed: seed))
    recorder?.finish(with: pilot)
    return recorder?.replay(by: .pilot(pilot.name))
  }
}
