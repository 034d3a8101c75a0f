public import Lattice

/// A player of matches that is a program: it looks at a match and says where its snake goes.
///
/// A pilot may remember things between the moves of one match and one snake. Given the same states
/// it must choose the same directions, on every machine: no clock, and no chance but the match's
/// seed. It must not look at foods that have not appeared.
public protocol MatchPilot: Sendable {
  /// The direction for the next step of a living snake in a running match.
  mutating func turn(for snake: Int, in match: SnakeMatch) -> Direction
}

/// The pilots for matches there are, from the weakest to the strongest.
public enum MatchPilotKind: String, CaseIterable, Hashable, Sendable {
  /// Goes anywhere; `WanderingPilot`.
  case wanderer
  /// Goes to the nearest food; `HungryPilot`.
  case hungry
  /// Keeps room to move and avoids stronger heads; `WaryPilot`.
  case careful
  /// Takes the step after which most cells are its own; `TerritorialPilot`.
  case territory
  /// Takes the step that is best against the best reply of its nearest rival; `HuntingPilot`.
  case hunter

  /// The name on the command line.
  public var name: String { rawValue }

  /// What the pilot does, in a few words.
  public var summary: String {
    switch self {
    case .wanderer: "any step that does not kill at once"
    case .hungry: "the shortest way to the nearest food"
    case .careful: "food, if room to move is left and no stronger head is near"
    case .territory: "the most cells that it reaches first, and the foods on them"
    case .hunter: "as territory, against the best reply of its nearest rival"
    }
  }

  /// A new pilot of this kind, for one snake of one match.
  public func makePilot() -> any MatchPilot {
    switch self {
    case .wanderer: WanderingPilot()
    case .hungry: HungryPilot()
    case .careful: WaryPilot()
    case .territory: TerritorialPilot()
    case .hunter: HuntingPilot()
    }
  }
}

/// The pilots of the snakes of a match.
public struct MatchCrew: Sendable {
  private var pilots: [(any MatchPilot)?]

  /// New pilots of these kinds, one a snake; nil for a snake that somebody else steers.
  public init(_ kinds: [MatchPilotKind?]) {
    pilots = kinds.map { $0?.makePilot() }
  }

  /// The next turns of the living snakes that have a pilot; nil for the others.
  public mutating func turns(in match: SnakeMatch) -> [Direction?] {
    pilots.indices.map { snake in
      guard snake < match.snakes.count, match.snakes[snake].isAlive else { return nil }
      return pilots[snake]?.turn(for: snake, in: match)
    }
  }
}
