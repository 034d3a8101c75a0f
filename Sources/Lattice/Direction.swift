/// One of the four directions of a square lattice.
public enum Direction: UInt8, CaseIterable, Hashable, Sendable {
  /// Towards smaller `y`.
  case up
  /// Towards larger `x`.
  case right
  /// Towards larger `y`.
  case down
  /// Towards smaller `x`.
  case left

  /// The direction that undoes this one.
  @inlinable
  public var opposite: Direction { turned(by: 2) }

  /// The direction a quarter turn to the left.
  @inlinable
  public var leftTurn: Direction { turned(by: 3) }

  /// The direction a quarter turn to the right.
  @inlinable
  public var rightTurn: Direction { turned(by: 1) }

  /// The step of one cell in this direction.
  @inlinable
  public var step: Point {
    switch self {
    case .up: Point(0, -1)
    case .right: Point(1, 0)
    case .down: Point(0, 1)
    case .left: Point(-1, 0)
    }
  }

  @inlinable
  func turned(by quarters: UInt8) -> Direction {
    switch (rawValue + quarters) & 3 {
    case 0: .up
    case 1: .right
    case 2: .down
    default: .left
    }
  }
}
