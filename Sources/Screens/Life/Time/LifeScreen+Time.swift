import BigInt
import Life
import TerminalUI

extension LifeScreen {
  mutating func perform(_ command: TimeCommand, budget: Budget) {
    switch command {
    case .playOrPause: playOrPause()
    case .step: advance(by: 1, budget: budget)
    case .stride: advance(by: pacer.stride, budget: budget)
    case .faster: setSpeed(pacer.speed.faster)
    case .slower: setSpeed(pacer.speed.slower)
    case .hyper: setSpeed(pacer.speed == .hyper ? Pacer().speed : .hyper)
    case .goTo: ask(.goTo)
    case .reset: reset(budget)
    case .back: rewind(by: -1, budget)
    case .leapBack: rewind(by: -pacer.leap, budget)
    case .leapOn: rewind(by: pacer.leap, budget)
    case .first: rewind(to: timeline.first, budget)
    case .last: rewind(to: timeline.last, budget)
    case .scrub: startScrubbing()
    case .undo: undo(budget)
    case .redo: redo(budget)
    }
  }
}

// MARK: What commands do

extension LifeScreen {
  /// Stops whatever goes on.
  mutating func pause() {
    stopTravelling()
    halt()
    refreshStatistics()
  }

  /// Lets time stand still.
  mutating func halt() {
    isRunning = false
    owed = 0
    meter.reset()
  }

  private mutating func playOrPause() {
    if isRunning || owed > 0 || travel != nil { return pause() }
    timeline.beginRun(in: document)
    pacer.restart()
    meter.reset()
    isRunning = true
    // Time that passes over nothing is hardly what was wanted.
    if statistics.population == 0 { message = welcome }
  }

  /// Goes on by a number of generations, and pauses then.
  mutating func advance(by generations: BigInt, budget: Budget) {
    if isRunning || travel != nil { pause() }
    if owed == 0 { timeline.beginRun(in: document) }
    owed += generations
    work(budget)
    refreshStatistics()
  }

  /// Takes another speed, while it runs too.
  mutating func setSpeed(_ speed: Speed) {
    pacer.speed = speed
    if isRunning { owed = min(owed, pacer.mostOwed) }
    meter.reset()
  }
}

// MARK: Ticks

extension LifeScreen {
  mutating func tick(_ elapsed: Duration, budget: Budget) {
    collectWork(within: .zero)
    if isRunning && !workshop.holdsUniverse {
      let due = pacer.generations(after: elapsed)
      owed = max(owed, min(owed + due, pacer.mostOwed))
    }
    let done = work(budget)
    if isRunning { pacer.learn(done, in: elapsed) }
    meter.count(done, in: elapsed)
    statistics.age += elapsed
    let isAtRest = !isRunning && owed == 0 && travel == nil
    if statistics.age >= statistics.shelfLife || isAtRest { refreshStatistics() }
    inform(budget)
  }

  /// Does what is owed, or goes on with a travel, as far as the budget goes or elsewhere.
  /// - Returns: the generations done since the last call.
  @discardableResult
  mutating func work(_ budget: Budget) -> BigInt {
    if travel != nil {
      keepTravelling(budget)
      return 0
    }
    return stepOwed(budget)
  }

  /// Notes that the universe has gone on by some generations of those that are owed.
  mutating func wentOn(by done: BigInt) {
    timeline.goOn(by: done, in: document, costing: frameCost)
    if done == 0 && owed > 0 && document.engine.isOutOfMemory && !timeline.thinAll() {
      pause()
      warn("There is not enough memory to go on.")
    }
  }

  /// What the work of this frame costs at least, for engines count their work roughly: the whole frame
  /// when something is left, and half of it at speeds that are by frames.
  private var frameCost: UInt64 {
    if owed > 0 { return Timeline.frameCost }
    if case .perSecond = pacer.speed { return 0 }
    return Timeline.frameCost / 2
  }

  /// Steps a universe that is done again by some generations, or less when the budget is spent, and
  /// tells by how many.
  static func advance(
    _ engine: inout any Engine, by generations: BigInt, _ budget: Budget
  ) -> BigInt {
    engine.advance(by: generations, until: budget.isSpent)
  }

  /// Counts anew what is slow to count.
  mutating func refreshStatistics() {
    statistics = Statistics(of: document.engine)
    if fitsAutomatically, let rect = statistics.contents, !viewport.shows(rect) { fit() }
  }
}
