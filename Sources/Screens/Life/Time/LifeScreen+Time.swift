import BigInt
import Life
import TerminalUI

extension LifeScreen {
  mutating func perform(_ command: TimeCommand, budget: Budget) {
    switch command {
    case .playOrPause: playOrPause()
    case .step: advance(by: 1, budget: budget)
    case .stride: advance(by: pacer.speed.stride, budget: budget)
    case .faster: setSpeed(pacer.speed.faster)
    case .slower: setSpeed(pacer.speed.slower)
    case .goTo: ask(.goTo)
    case .reset: reset()
    }
  }
}

// MARK: What commands do

extension LifeScreen {
  mutating func pause() {
    isRunning = false
    owed = 0
    meter.reset()
    refreshStatistics()
  }

  private mutating func playOrPause() {
    if isRunning || owed > 0 { return pause() }
    rememberForGoingOn()
    pacer.restart()
    meter.reset()
    isRunning = true
  }

  /// Goes on by a number of generations, and pauses then.
  mutating func advance(by generations: BigInt, budget: Budget) {
    if isRunning { pause() }
    if owed == 0 { rememberForGoingOn() }
    owed += generations
    work(budget)
    refreshStatistics()
  }

  /// Before time goes on, the universe is remembered for Undo, and for Reset where it is the start.
  private mutating func rememberForGoingOn() {
    if document.engine.generation <= start.engine.generation { start = document }
    history.record(document)
  }

  private mutating func setSpeed(_ speed: Speed) {
    pacer.speed = speed
    owed = min(owed, isRunning ? pacer.mostOwed : owed)
    meter.reset()
  }

  private mutating func reset() {
    pause()
    guard document.engine.generation != start.engine.generation else {
      return say("This is the start generation.")
    }
    change(to: start)
    say("Back at generation \(Numerals.grouped(start.engine.generation)).")
  }

  /// Goes to a generation: on from here, or from the start when it lies before.
  mutating func goTo(_ generation: BigInt) {
    pause()
    if generation < document.engine.generation {
      guard generation >= start.engine.generation else {
        return warn(
          "The start generation is \(Numerals.grouped(start.engine.generation)); nothing is known "
            + "before it.")
      }
      change(to: start)
    } else {
      rememberForGoingOn()
    }
    owed = generation - document.engine.generation
  }

  /// Goes to a generation that was typed; false when it is none.
  mutating func goTo(_ text: String) -> Bool {
    let isRelative = text.hasPrefix("+")
    guard let number = BigInt(generations: isRelative ? String(text.dropFirst()) : text) else {
      warn("'\(text)' is no number of generations; try 1000, 2^20, 1e9 or +500.")
      return false
    }
    goTo(isRelative ? document.engine.generation + number : number)
    return true
  }
}

// MARK: Ticks

extension LifeScreen {
  mutating func tick(_ elapsed: Duration, budget: Budget) {
    if isRunning {
      let due = pacer.generations(after: elapsed)
      owed = max(owed, min(owed + due, pacer.mostOwed))
    }
    let done = work(budget)
    meter.count(done, in: elapsed)
    statistics.age += elapsed
    if statistics.age >= statistics.shelfLife || (!isRunning && owed == 0) { refreshStatistics() }
  }

  /// Does what is owed, as far as the budget goes.
  @discardableResult
  mutating func work(_ budget: Budget) -> BigInt {
    guard owed > 0 else { return 0 }
    let done = document.engine.advance(by: owed, until: budget.isSpent)
    owed -= done
    return done
  }

  /// Counts anew what is slow to count.
  mutating func refreshStatistics() {
    statistics = Statistics(of: document.engine)
    if fitsAutomatically, let rect = statistics.contents, !viewport.shows(rect) { fit() }
  }
}
