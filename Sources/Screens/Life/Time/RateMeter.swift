import BigInt

/// Measures how many generations a second really are done.
struct RateMeter: Hashable, Sendable {
  private var generations: BigInt = 0
  private var time: Duration = .zero
  /// The rate over the last half second or more, nil before that.
  private(set) var perSecond: Double?

  mutating func count(_ generations: BigInt, in elapsed: Duration) {
    self.generations += generations
    time += elapsed
    guard time >= .milliseconds(500) else { return }
    perSecond = Double(self.generations) / (time / .seconds(1))
    self.generations = 0
    time = .zero
  }

  mutating func reset() { self = RateMeter() }
}
