/// Turns the time that passes into steps of one length, without drift.
struct StepClock: Hashable, Sendable {
  private var waited: Duration = .zero

  /// The number of steps that are due after more time has passed, at most `most`.
  ///
  /// What is left over counts towards the next step. But time for whole steps beyond `most` is
  /// dropped: after a stall a game goes on where it was instead of leaping ahead.
  mutating func steps(after elapsed: Duration, period: Duration, most: Int) -> Int {
    waited += max(elapsed, .zero)
    var steps = 0
    while waited >= period, steps < most {
      waited -= period
      steps += 1
    }
    if waited >= period { waited = .zero }
    return steps
  }

  /// The time until the next step.
  func timeToNextStep(period: Duration) -> Duration { max(period - waited, .zero) }

  /// Forgets the time that has passed since the last step.
  mutating func restart() { waited = .zero }
}
