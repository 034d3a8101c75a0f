public import ArgumentParser
import BigInt
import Life

/// A number of generations on the command line: `1000`, `1_000_000`, `2^40` or `1e30`; exact.
public struct GenerationCount: ExpressibleByArgument, Sendable {
  let value: BigInt

  /// Reads a count; nil when it is not a whole number from 0 on.
  public init?(argument: String) {
    guard let value = BigInt(generations: argument) else { return nil }
    self.value = value
  }
}
