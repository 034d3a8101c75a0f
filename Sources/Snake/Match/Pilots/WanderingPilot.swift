public import Lattice

/// Goes straight on or turns at random, and not into a wall or a body if it can help it.
///
/// Idea: one step in four is a turn. Guarantee: it takes no step that kills at once while another
/// one is left, other heads apart. Source: the usual first opponent; a yardstick for the others.
public struct WanderingPilot: MatchPilot {
  /// A pilot for one snake of one match.
  public init() {}

  /// A random step; its chance comes from the match's seed, the step, and the snake's number.
  public mutating func turn(for snake: Int, in match: SnakeMatch) -> Direction {
    let exits = match.exits(of: snake)
    let heading = match.snakes[snake].heading
    guard !exits.isEmpty else { return heading }
    // Far from the streams that the foods are drawn from.
    let stream = UInt64(match.steps) &* 8 &+ UInt64(snake) &+ 1 << 40
    var random = SplitMix64(seed: match.seed, stream: stream)
    if random.below(4) != 0, exits.contains(where: { $0.direction == heading }) { return heading }
    return exits[random.below(exits.count)].direction
  }
}
