/// The program's only source of chance: a small generator that gives the same numbers everywhere.
///
/// Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators" (OOPSLA 2014). Bounded
/// draws are spelled out here because the standard library does not promise how it makes its own.
public struct SplitMix64: RandomNumberGenerator, Hashable, Sendable {
  @usableFromInline var state: UInt64

  /// A generator whose whole future follows from `seed`.
  @inlinable
  public init(seed: UInt64) {
    state = seed
  }

  /// The generator of the `stream`-th independent sequence of `seed`, found without drawing the others.
  @inlinable
  public init(seed: UInt64, stream: UInt64) {
    var outer = SplitMix64(seed: seed)
    var inner = SplitMix64(seed: stream &+ outer.next())
    state = inner.next()
  }

  /// The next 64 random bits.
  @inlinable
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z &>> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z &>> 31)
  }

  /// A number in `0 ..< bound`, each equally likely.
  ///
  /// Lemire, "Fast Random Integer Generation in an Interval" (2019): multiply and reject.
  /// - Precondition: `bound` is above 0.
  @inlinable
  public mutating func below(_ bound: UInt64) -> UInt64 {
    precondition(bound > 0, "a draw needs at least one outcome")
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let threshold = (0 &- bound) % bound
      while product.low < threshold { product = next().multipliedFullWidth(by: bound) }
    }
    return product.high
  }

  /// A number in `0 ..< bound`, each equally likely.
  /// - Precondition: `bound` is above 0.
  @inlinable
  public mutating func below(_ bound: Int) -> Int { Int(below(UInt64(bound))) }
}
