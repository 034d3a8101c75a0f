public import Lattice

/// How a pattern comes back: after how many generations, and how far from where it was.
public struct Motion: Hashable, Sendable {
  /// The least number of generations after which the cells are the same, seen from their place.
  public let period: Int
  /// By how much they have moved then.
  public let displacement: Point

  /// A motion by `displacement` in `period` generations, at least one.
  public init(period: Int, displacement: Point = .zero) {
    self.period = period
    self.displacement = displacement
  }

  /// Whether the pattern comes back to its place.
  public var isAtRest: Bool { displacement == .zero }

  /// The speed in lowest terms as it is usually written: `c/4 diagonal`, `2c/5 orthogonal`,
  /// `(2,1)c/6`; nil at rest.
  public var speed: String? {
    if isAtRest { return nil }
    let (x, y) = (abs(displacement.x), abs(displacement.y))
    let (longer, shorter) = (max(x, y), min(x, y))
    let divisor = greatestCommonDivisor(greatestCommonDivisor(longer, shorter), period)
    let time = period / divisor == 1 ? "" : "/\(period / divisor)"
    let steps = longer / divisor == 1 ? "" : "\(longer / divisor)"
    if shorter == 0 { return "\(steps)c\(time) orthogonal" }
    if shorter == longer { return "\(steps)c\(time) diagonal" }
    return "(\(longer / divisor),\(shorter / divisor))c\(time)"
  }

  /// Whether both go equally fast in the same direction.
  func keepsPace(with other: Motion) -> Bool {
    displacement.x * other.period == other.displacement.x * period
      && displacement.y * other.period == other.displacement.y * period
  }
}

/// The greatest number that divides both, by Euclid; 0 when both are.
func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
  var (a, b) = (abs(a), abs(b))
  while b != 0 { (a, b) = (b, a % b) }
  return a
}

/// The least number that both divide, or nil when it leaves `Int`.
func leastCommonMultiple(_ a: Int, _ b: Int) -> Int? {
  let (product, overflow) = (a / greatestCommonDivisor(a, b)).multipliedReportingOverflow(by: b)
  return overflow ? nil : product
}
