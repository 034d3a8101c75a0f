import Lattice
import Snake

/// What a step, a reset or a restore led to.
struct Outcome: Equatable {
  var event: Event
  /// What the score rose by.
  var reward: Int

  /// The most important thing that happened.
  enum Event: String {
    case reset, restore, move, eat, die, win
  }

  /// A game has begun.
  static let reset = Outcome(event: .reset, reward: 0)
  /// A game has been put back.
  static let restore = Outcome(event: .restore, reward: 0)

  init(event: Event, reward: Int) {
    self.event = event
    self.reward = reward
  }

  fileprivate init(of events: [SnakeGame.Event], reward: Int) {
    self.init(event: .move, reward: reward)
    for event in events {
      switch event {
      case .won: self.event = .win
      case .died(let cause, _) where cause != .stalled: self.event = .die
      case .ate where self.event == .move: self.event = .eat
      default: break
      }
    }
  }
}

extension SnakeGame {
  /// Steps the game as `advance` does.
  mutating func step(_ direction: Direction) -> Outcome {
    let before = score
    let events = advance(direction)
    return Outcome(of: events, reward: score - before)
  }
}

extension ReplayRecorder {
  /// Steps the game as `advance` does.
  mutating func step(_ direction: Direction) -> Outcome {
    let before = game.score
    let events = advance(direction)
    return Outcome(of: events, reward: game.score - before)
  }
}
