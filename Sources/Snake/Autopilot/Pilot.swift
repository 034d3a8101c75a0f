public import Lattice

/// A player that is a program: it looks at a game and says where to go.
///
/// A pilot may remember things between the moves of one game. Given the same states it must choose
/// the same directions, on every machine: no clock, no chance of its own.
public protocol Pilot: Sendable {
  /// The direction for the next step of a running game.
  mutating func turn(for game: SnakeGame) -> Direction

  /// What the pilot has in mind for a running game, to be shown; nil when there is nothing to show.
  ///
  /// Its first planned cell is the one where `turn(for:)` goes in the same state. It may take as
  /// long as a turn.
  func thinking(in game: SnakeGame) -> PilotThinking?
}

extension Pilot {
  /// Nothing.
  public func thinking(in game: SnakeGame) -> PilotThinking? { nil }
}

/// The pilots there are, by name.
public enum PilotKind: String, CaseIterable, Hashable, Sendable {
  /// Follows a Hamiltonian cycle that it keeps bending towards the food; `CyclePilot`.
  case cycle
  /// Plans short ways whose ends are certain to be safe; `ChampionPilot`.
  case champion
  /// Keeps to one-way streets round a tree of 2x2 blocks; `TreePilot`.
  case tree
  /// Walks to the food and repairs a Hamiltonian cycle on the way; `RepairPilot`.
  case repair
  /// Follows one Hamiltonian cycle with short cuts; `PerturbedPilot`.
  case perturbed
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
    case .champion: "plans short ways whose ends are proven safe; wins in the fewest steps"
    case .cycle: "follows a cycle through all cells and bends it towards the food; wins"
    case .tree: "goes round a tree of 2x2 blocks along one-way streets; wins quickly on even sides"
    case .repair: "shortest way to the food as far as a cycle through all cells can follow it; wins"
    case .perturbed: "follows a cycle through all cells with short cuts; seldom dies"
    case .careful: "shortest way to the food if the tail stays reachable; seldom dies"
    case .greedy: "shortest way to the food; fast and mortal"
    case .loop: "follows a cycle through all cells as it is; wins slowly"
    }
  }

  /// How much a pilot may think about a move when nothing else is asked, in work units.
  ///
  /// A work unit is 400 elementary steps of a search: a cell looked at, an edge tried. It takes
  /// about a microsecond. Pilots count their steps and never measure the time, so that equal
  /// budgets give equal games on every machine.
  public static let usualThink = 1_000
  /// The budgets that there are: from the least thought to a second a move.
  public static let thinkRange = 1...1_000_000

  /// A new pilot of this kind, for one game.
  /// - Parameter think: the work units a move, which only pilots that think look at.
  public func makePilot(think: Int = usualThink) -> any Pilot {
    switch self {
    case .champion: ChampionPilot(think: think)
    case .cycle: CyclePilot()
    case .tree: TreePilot()
    case .repair: RepairPilot()
    case .perturbed: PerturbedPilot()
    case .careful: CarefulPilot()
    case .greedy: GreedyPilot()
    case .loop: CyclePilot(bends: false)
    }
  }

  /// Plays the game to its end with a new pilot, or until `goesOn`, asked now and then, says no.
  ///
  /// Faster than a loop around `makePilot`. Without a limit of steps it may not return, because
  /// `careful` and `greedy` can go round for ever.
  /// - Parameter think: the work units a move, which only pilots that think look at.
  public func finish(
    _ game: inout SnakeGame, think: Int = usualThink, while goesOn: () -> Bool = { true }
  ) {
    switch self {
    case .champion: ChampionPilot(think: think).finish(&game, while: goesOn)
    case .cycle: CyclePilot().finish(&game, while: goesOn)
    case .tree: TreePilot().finish(&game, while: goesOn)
    case .repair: RepairPilot().finish(&game, while: goesOn)
    case .perturbed: PerturbedPilot().finish(&game, while: goesOn)
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
