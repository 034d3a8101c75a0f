public import Lattice

extension SnakeMatch {
  /// One of the snakes of a match.
  public struct Snake: Equatable, Sendable {
    /// The direction of the last step; where it looks before the first one.
    public internal(set) var heading: Direction
    /// How many cells it has still to grow.
    public internal(set) var pendingGrowth: Int
    /// The number of foods eaten.
    public internal(set) var eaten = 0
    /// How it died; nil while it lives.
    public internal(set) var death: Death?
    /// Its cells; none when it is dead.
    var ring = CellRing()

    init(head: Int, heading: Direction, length: Int) {
      self.heading = heading
      pendingGrowth = length - 1
      ring.pushHead(head)
    }

    /// Whether it is on the board.
    public var isAlive: Bool { death == nil }

    /// The number of cells that it covers, or covered when it died.
    public var length: Int { death?.length ?? ring.count }

    /// Whether a turn is more than "straight on".
    public func isAccepted(_ direction: Direction) -> Bool {
      ring.count == 1 || direction != heading.opposite
    }

    /// The number of steps, from now, after which the cell `place` cells behind the head is free.
    ///
    /// A lower bound: eating on the way holds the body longer.
    func stepsUntilLeft(_ place: Int) -> Int { ring.count - place + pendingGrowth }
  }
}
