import Lattice
import TerminalUI

/// Something that a player can choose keys for.
enum SnakeControl: Hashable, Sendable {
  /// A command of a game for one.
  case game(SnakeCommand)
  /// A turn of one of two players at one keyboard, 1 or 2.
  case turn(player: Int, Direction)

  /// Whether one screen listens to both, so that they cannot have a key in common: players in a
  /// match have no use for the steering keys of a game for one.
  func meets(_ other: SnakeControl) -> Bool {
    switch (self, other) {
    case (.game(.steer), .turn), (.turn, .game(.steer)): false
    default: true
    }
  }

  /// The name in files: `up`, `pause`, `player 2 left`.
  var name: String {
    switch self {
    case .game(.steer(let direction)): "\(direction)"
    case .game(let command): "\(command)"
    case .turn(let player, let direction): "player \(player) \(direction)"
    }
  }

  /// The bindings of all controls that can have other keys, in the order in which they are listed.
  ///
  /// Enter and Escape keep their commands, so that there is always a way on and a way out.
  static let bindings: [KeyBinding<SnakeControl>] =
    SnakeScreen.standardKeys.bindings.filter { ![.enter, .escape].contains($0.command) }.map {
      KeyBinding($0.keys, command: .game($0.command), help: $0.help, section: $0.section)
    } + turns(ofPlayer: 1, [.character("w"), .character("a"), .character("s"), .character("d")])
    + turns(ofPlayer: 2, [.up, .left, .down, .right])

  private static func turns(ofPlayer player: Int, _ keys: [Key]) -> [KeyBinding<SnakeControl>] {
    zip([Direction.up, .left, .down, .right], keys).map { direction, key in
      KeyBinding(
        [key], command: .turn(player: player, direction),
        help: "Player \(player): turn \(direction).",
        section: "Player \(player) of two")
    }
  }

  /// The control of a name, or nil.
  init?(name: String) {
    guard let found = SnakeControl.bindings.first(where: { $0.command.name == name }) else {
      return nil
    }
    self = found.command
  }
}
