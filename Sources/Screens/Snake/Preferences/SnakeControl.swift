import Lattice
import TerminalUI

/// Something that a player can choose keys for.
enum SnakeControl: Hashable, Sendable {
  /// A command of a game for one.
  case game(SnakeCommand)
  /// A command of matches that games for one do not have.
  case match(MatchCommand)

  /// The control that has the keys of a command of matches; nil when these cannot be chosen.
  init?(of command: MatchCommand) {
    switch command {
    case .steer, .save: self = .match(command)
    case .pause: self = .game(.pause)
    case .faster: self = .game(.faster)
    case .slower: self = .game(.slower)
    case .newMatch: self = .game(.newGame)
    case .options: self = .game(.options)
    case .replay: self = .game(.replay)
    case .help: self = .game(.help)
    case .leave: self = .game(.leave)
    case .enter, .escape: return nil
    }
  }

  /// Whether one screen listens to both, so that they cannot have a key in common: matches have no
  /// use for the steering keys of a game for one.
  func meets(_ other: SnakeControl) -> Bool {
    switch (self, other) {
    case (.game(.steer), .match), (.match, .game(.steer)): false
    default: true
    }
  }

  /// The name in files: `up`, `pause`, `player 2 left`.
  var name: String {
    switch self {
    case .game(.steer(let direction)): "\(direction)"
    case .game(let command): "\(command)"
    case .match(.steer(let hand, let direction)): "player \(hand.rawValue + 1) \(direction)"
    case .match(let command): "match \(command)"
    }
  }

  /// The bindings of all controls, in the order in which they are listed.
  ///
  /// Enter and Escape keep their commands, so that there is always a way on and a way out.
  static let bindings: [KeyBinding<SnakeControl>] =
    SnakeScreen.standardKeys.bindings.filter { ![.enter, .escape].contains($0.command) }.map {
      KeyBinding($0.keys, command: .game($0.command), help: $0.help, section: $0.section)
    }
    + MatchScreen.standardKeys.bindings.compactMap { binding in
      guard case .match = SnakeControl(of: binding.command) else { return nil }
      var help = binding.help
      if case .steer(let hand, let direction) = binding.command {
        help = "Player \(hand.rawValue + 1) of two: turn \(direction)."
      }
      return KeyBinding(
        binding.keys, command: .match(binding.command), help: help, section: binding.section)
    }

  /// The control of a name, or nil.
  init?(name: String) {
    guard let found = SnakeControl.bindings.first(where: { $0.command.name == name }) else {
      return nil
    }
    self = found.command
  }
}
