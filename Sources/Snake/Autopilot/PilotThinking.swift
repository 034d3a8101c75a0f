public import Lattice

/// What a pilot has in mind, to be shown beside the game.
public struct PilotThinking: Equatable, Sendable {
  /// The cells that the head is to enter, the next one first, as far as they are planned.
  public var path: [Point]
  /// A closed walk that the snake can follow without ever dying, each cell once; empty without one.
  public var cycle: [Point]
  /// The cells that the pilot takes for reachable, in no order that matters; empty where it does
  /// not ask.
  public var reachable: [Point]

  /// The thoughts of a pilot that plans this much.
  public init(path: [Point], cycle: [Point] = [], reachable: [Point] = []) {
    self.path = path
    self.cycle = cycle
    self.reachable = reachable
  }
}
