import Lattice
import Snake

/// A game that is set for the player, options and all.
public struct SnakeChallenge: Hashable, Sendable {
  /// What it is played with.
  let settings: SnakeSettings
  /// The number that its chance follows from; nil when each game is another one.
  let seed: UInt64?
  /// What its scores are kept under; nil for the mode's own name.
  let mode: String?
  /// Its place in the campaign, if it is a part of it.
  let stage: Int?

  /// The game of a day, the same for everybody: the plain one on a board that fits 80x24.
  ///
  /// - Parameter date: the day as `2026-11-24`.
  public static func daily(_ date: String) -> SnakeChallenge {
    var settings = SnakeSettings()
    settings.board = .fixed(Size(24, 16))
    let seed = date.utf8.reduce(into: UInt64(0)) { seed, byte in
      var random = SplitMix64(seed: seed ^ UInt64(byte))
      seed = random.next()
    }
    return SnakeChallenge(settings: settings, seed: seed, mode: "daily \(date)", stage: nil)
  }

  /// An arena of the campaign, at its place.
  static func stage(_ place: Int, of campaign: Campaign) -> SnakeChallenge {
    var settings = SnakeSettings()
    settings.choose(.maze)
    settings.arena = campaign.stages[place].arena
    return SnakeChallenge(settings: settings, seed: nil, mode: nil, stage: place)
  }
}
