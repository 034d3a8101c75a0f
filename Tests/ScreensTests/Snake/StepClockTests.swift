import Testing

@testable import Screens

@Suite struct StepClockTests {
  struct Case: CustomTestStringConvertible {
    var elapsed: [Int]
    var steps: [Int]
    var testDescription: String { "\(elapsed)" }
  }

  @Test(arguments: [
    // Frames of 16 ms: a step each time that 100 ms are full, without drift.
    Case(
      elapsed: Array(repeating: 16, count: 19),
      steps: [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1]),
    Case(elapsed: [100, 100], steps: [1, 1]),
    Case(elapsed: [99, 1, 99, 1], steps: [0, 1, 0, 1]),
    // A late tick is made up for, and what is left counts.
    Case(elapsed: [250, 50], steps: [2, 1]),
    Case(elapsed: [399, 1], steps: [3, 1]),
    // A stall is not: three steps, and the game goes on where it was.
    Case(elapsed: [100_000, 99, 1], steps: [3, 0, 1]),
    Case(elapsed: [0, -50, 100], steps: [0, 0, 1]),
  ])
  func countsSteps(_ example: Case) {
    var clock = StepClock()
    let steps = example.elapsed.map {
      clock.steps(after: .milliseconds($0), period: .milliseconds(100), most: 3)
    }
    #expect(steps == example.steps)
  }

  @Test func tellsTheTimeToTheNextStep() {
    var clock = StepClock()
    _ = clock.steps(after: .milliseconds(130), period: .milliseconds(100), most: 3)
    #expect(clock.timeToNextStep(period: .milliseconds(100)) == .milliseconds(70))
    #expect(clock.timeToNextStep(period: .milliseconds(20)) == .zero)
    clock.restart()
    #expect(clock.timeToNextStep(period: .milliseconds(100)) == .milliseconds(100))
  }

  @Test func everyLevelIsFasterThanTheOneBefore() {
    let periods = SnakeSpeed.watchable.map { SnakeSpeed($0).period }
    #expect(zip(periods, periods.dropFirst()).allSatisfy { $0 > $1 })
    #expect(SnakeSpeed(1).period == .milliseconds(400))
    #expect(SnakeSpeed(10).period == .milliseconds(40))
    #expect(SnakeSpeed(99).level == 15)
    #expect(SnakeSpeed(99).playable.level == 10)
    #expect(SnakeSpeed(.min).level == 1)
  }
}
