public import Lattice

/// A player that is a program: it looks at a game and says where to go.
///
/// A pilot may remember things between the moves of one game. Given the same states it must choose
/// the same directions, on every machine: no clock, no chance of its own.
public protocol Pilot: Sendable {
  /// The direction for the next step of a running game.
  mutating func turn(for game: SnakeGame) -> Direction
}

/// The pilots there are, by name.
public enum PilotKind: String, CaseIterable, Hashable, Sendable {
  /// Follows a Hamiltonian cycle that it keeps bending towards the food; `CyclePilot`.
  case cycle
  /// Takes the shortest way to the food as long as it can return to its tail; `CarefulPilot`.
  case careful
  /// Takes the shortest way to the food; `GreedyPilot`.
  case greedy
  /// Follows one Hamiltonian cycle as it is, a yardstick; `CyclePilot`.
  case loop

  /// The name on the command line.
  public var name: String { rawValue }

  /// What the pilot does, in a few words.
  public var summary: String {
    switch self {
    case .cycle: "follows a cycle through all cells and bends it towards the food; wins"
    case .careful: "shortest way to the food if the tail stays reachable; seldom dies"
    case .greedy: "shortest way to the food; fast and mortal"
    case .loop: "follows a cycle through all cells as it is; wins slowly"
    }
  }

  /// A new pilot of this kind, for one game.
  public func makePilot() -> any Pilot {
    switch self {
    case .cycle: CyclePilot()
    case .careful: CarefulPilot()
    case .greedy: GreedyPilot()
    case .loop: CyclePilot(bends: false)
    }
  }

  /// Plays the game to its end with a new pilot, or until `goesOn`, asked now and then, says no.
  ///
  /// Faster than a loop around `makePilot`. Without a limit of steps it may not return, because
  /// `careful` and `greedy` can go round for ever.
  public func finish(_ game: inout SnakeGame, while goesOn: () -> Bool = { true }) {
    switch self {
    case .cycle: CyclePilot().finish(&game, while: goesOn)
    case .careful: CarefulPilot().finish(&game, while: goesOn)
    case .greedy: GreedyPilot().finish(&game, while: goesOn)
    case .loop:
      guard let course = Course(for: game) else {
        return CyclePilot(bends: false).finish(&game, while: goesOn)
      }
      while game.status == .running, goesOn() { game.advance(along: course, steps: 65_536) }
    }
  }
}

extension Pilot {
  /// Plays the game to its end, or until `goesOn` says no.
  @inline(__always)
  func finish(_ game: inout SnakeGame, while goesOn: () -> Bool) {
    var pilot = self
    while game.status == .running, goesOn() {
      // Asking at each step would cost more than the step.
      for _ in 0..<1_024 where game.status == .running { game.advance(pilot.turn(for: game)) }
    }
  }
}
