import BigInt
import Life
import TerminalUI

extension LifeScreen {
  /// Where one is, or is about to be.
  var heading: Place {
    if let travel, travel.purpose == .visit { travel.target } else { timeline.place }
  }

  /// Goes to a place of the log, as far as the budget goes and the rest in the next frames.
  mutating func go(
    to place: Place, for purpose: Travel.Purpose = .visit, remark: String? = nil, budget: Budget
  ) {
    halt()
    travel = timeline.travel(to: place, for: purpose, from: document, or: travel)
    travel?.remark = remark
    work(budget)
  }

  /// Goes on with the travel that is on.
  mutating func keepTravelling(_ budget: Budget) {
    guard var travel else { return }
    // Its universe must not be held twice when it is stepped.
    self.travel = nil
    let progress = timeline.go(on: &travel, until: budget.isSpent) { engine, generations in
      LifeScreen.advance(&engine, by: generations, budget)
    }
    switch progress {
    case .unfinished: self.travel = travel
    case .arrived: arrive(travel)
    case .stuck:
      timeline.leaveOutWork(of: document)
      if timeline.thinAll() {
        self.travel = travel
      } else {
        warn("There is not enough memory to go there.")
      }
    }
  }

  /// Shows the universe at the end of a travel, or on its way.
  mutating func arrive(_ travel: Travel) {
    switch travel.purpose {
    case .visit:
      show(travel.document, at: travel.place, cost: travel.cost)
    case .reset:
      timeline.leaveOutWork(of: document)
      change(to: inCustody(travel.document, at: travel.place), isBeginning: true)
    }
    if let remark = travel.remark { say(remark) }
  }

  /// Shows a universe that belongs to a place of the log.
  mutating func show(_ document: LifeDocument, at place: Place, cost: UInt64) {
    let changes = timeline.changes(between: timeline.place, and: place)
    let isSame = document.name == self.document.name
    timeline.arrive(with: document, at: place, cost: cost)
    show(inCustody(document, at: place))
    // Nothing that was seen of another universe is told of this one.
    if changes.toAnother { forgetPast() } else if changes.any { chronicle.forget() }
    if !isSame { shaping.selection = nil }
  }

  /// A universe of the log with the file that it belongs to, and whether that lacks something.
  private func inCustody(_ document: LifeDocument, at place: Place) -> LifeDocument {
    var document = document
    (document.hasUnsavedDrawing, document.path) = timeline.custody(at: place)
    return document
  }

  /// Gives up the travel that is on, and stays.
  mutating func stopTravelling() {
    guard travel != nil else { return }
    travel = nil
    timeline.leaveOutWork(of: document)
  }
}

// MARK: what commands do

extension LifeScreen {
  mutating func undo(_ budget: Budget) {
    guard let place = timeline.undoing(from: heading) else { return say("Nothing to undo.") }
    go(to: place, remark: "Undone.", budget: budget)
  }

  mutating func redo(_ budget: Budget) {
    guard let place = timeline.redoing(from: heading) else { return say("Nothing to redo.") }
    go(to: place, remark: "Redone.", budget: budget)
  }

  /// Goes some generations back, or on again, through what was seen.
  mutating func rewind(by generations: BigInt, _ budget: Budget) {
    let place = timeline.place(generations, from: heading)
    guard place != heading else {
      return say(generations < 0 ? "Nothing is known before this." : LifeScreen.nothingAhead)
    }
    go(to: place, budget: budget)
  }

  /// Goes to the first moment that is known, or to the last.
  mutating func rewind(to place: Place, _ budget: Budget) {
    guard place != heading else {
      return say(place == timeline.first ? "This is the first moment." : LifeScreen.nothingAhead)
    }
    go(to: place, budget: budget)
  }

  private static let nothingAhead = "This is the last moment known; n goes on."

  /// Goes back to the start of the universe, which can be undone.
  mutating func reset(_ budget: Budget) {
    pause()
    let start = timeline.start
    guard start != timeline.place else {
      return say("This is the start generation.")
    }
    let generation = Numerals.grouped(timeline.generation(at: start))
    go(to: start, for: .reset, remark: "Back at generation \(generation).", budget: budget)
  }

  /// Goes to a generation: through what was seen, or on from here.
  mutating func goTo(_ generation: BigInt, _ budget: Budget) {
    pause()
    if let place = timeline.place(ofGeneration: generation) {
      go(to: place, budget: budget)
    } else if generation >= document.engine.generation {
      timeline.beginRun(in: document)
      owed = generation - document.engine.generation
    } else {
      let start = Numerals.grouped(timeline.generation(at: timeline.start))
      warn("The start generation is \(start); nothing is known before it.")
    }
  }

  /// Goes to a generation that was typed; false when it is none.
  mutating func goTo(_ text: String, _ budget: Budget) -> Bool {
    let isRelative = text.hasPrefix("+") || text.hasPrefix("-")
    let digits = isRelative ? String(text.dropFirst()) : text
    guard var number = BigInt(generations: digits) else {
      warn("'\(text)' is no number of generations; try 1000, 2^20, 1e9, +500 or -500.")
      return false
    }
    if text.hasPrefix("-") { number.negate() }
    goTo(isRelative ? document.engine.generation + number : number, budget)
    return true
  }
}
