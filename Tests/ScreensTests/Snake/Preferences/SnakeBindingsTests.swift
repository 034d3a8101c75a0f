import Lattice
import TerminalUI
import Testing

@testable import Screens

@Suite struct SnakeBindingsTests {
  let pause = SnakeControl.game(.pause)

  @Test func namesAreDistinctAndRead() {
    let controls = SnakeControl.bindings.map(\.command)
    #expect(Set(controls.map(\.name)).count == controls.count)
    for control in controls { #expect(SnakeControl(name: control.name) == control) }
    #expect(SnakeControl(name: "up") == .game(.steer(.up)))
    #expect(SnakeControl(name: "newGame") == .game(.newGame))
    #expect(SnakeControl(name: "player 2 left") == .match(.steer(.letters, .left)))
    #expect(SnakeControl(name: "match save") == .match(.save))
    #expect(SnakeControl(name: "escape") == nil, "there must be a way out")
    #expect(SnakeControl(name: "player 3 left") == nil)
  }

  @Test func standardKeysAreSound() throws {
    let bindings = SnakeBindings()
    #expect(bindings.changes.isEmpty)
    try Self.check(bindings)
  }

  /// Each screen's keys are uncontested, and everything has a key.
  static func check(_ bindings: SnakeBindings, seed: UInt64 = 0) throws {
    #expect(bindings.game.contestedKeys.isEmpty, "seed \(seed)")
    #expect(bindings.match.contestedKeys.isEmpty, "seed \(seed)")
    #expect(bindings.all.bindings.allSatisfy { !$0.keys.isEmpty }, "seed \(seed)")
    #expect(bindings.match.keys(of: .pause) == bindings.game.keys(of: .pause), "seed \(seed)")
    #expect(bindings.match.command(for: .enter) == .enter)
    #expect(bindings.game.command(for: .enter) == .enter)
    #expect(bindings.game.command(for: .escape) == .escape)
    // What is kept gives the same keys again.
    #expect(try SnakeBindings(bindings.changes) == bindings, "seed \(seed)")
  }

  @Test func aNewKeyTakesThePlaceOfTheOld() throws {
    var bindings = SnakeBindings()
    try bindings.assign(.character("x"), to: pause)
    #expect(bindings.game.command(for: .character("x")) == .pause)
    #expect(bindings.game.command(for: .character(" ")) == nil)
    #expect(bindings.game.label(of: .pause, .ascii) == "x")
    try bindings.assign(.function(5), to: pause, beside: true)
    #expect(bindings.all.keys(of: pause) == [.character("x"), .function(5)])
    try bindings.assign(.character("x"), to: pause, beside: true)
    #expect(bindings.all.keys(of: pause) == [.function(5), .character("x")])
    try bindings.reset(pause)
    #expect(bindings == SnakeBindings())
  }

  @Test(arguments: [
    (
      Key.character("q"),
      "q is taken: Go back, or leave the program that began with it; asks first while a game is going on."
    ),
    (.left, "Left is taken: Turn left."), (.enter, "Enter always begins and goes on."),
    (.escape, "Esc always closes and pauses."), (.control("c"), "Ctrl-C belongs to the terminal."),
    (.control("l"), "Ctrl-L always draws the screen anew."),
  ])
  func aTakenKeyIsRefused(key: Key, sentence: String) {
    var bindings = SnakeBindings()
    #expect(throws: SnakeBindings.Conflict(sentence: sentence)) {
      try bindings.assign(key, to: pause)
    }
    #expect(bindings == SnakeBindings())
  }

  @Test func playersOfAMatchHaveNoUseForTheKeysOfOne() throws {
    var bindings = SnakeBindings()
    // The arrows steer a game for one, and the second of two.
    try bindings.assign(.character("k"), to: .match(.steer(.letters, .up)))
    #expect(bindings.match.command(for: .character("k")) == .steer(.letters, .up))
    #expect(bindings.game.command(for: .character("k")) == .steer(.up))
    #expect(throws: SnakeBindings.Conflict(sentence: "Up is taken: Player 1 of two: turn up.")) {
      try bindings.assign(.up, to: .match(.steer(.letters, .up)))
    }
    #expect(throws: SnakeBindings.Conflict.self, "all screens listen to the pause key") {
      try bindings.assign(.character("p"), to: .match(.steer(.letters, .up)))
    }
  }

  @Test func standardKeysThatWereGivenAwayAreNotTakenBack() throws {
    var bindings = SnakeBindings()
    try bindings.assign(.character("x"), to: pause)
    try bindings.assign(.character("p"), to: .game(.help))
    #expect(throws: SnakeBindings.Conflict(sentence: "p is taken: Show the keys.")) {
      try bindings.reset(pause)
    }
  }

  @Test func keysCanChangePlaces() throws {
    let bindings = try SnakeBindings([
      .game(.leave): [.character("n")], .game(.newGame): [.character("q")],
    ])
    #expect(bindings.game.command(for: .character("n")) == .leave)
    #expect(throws: SnakeBindings.Conflict.self) {
      try SnakeBindings([.game(.leave): [.character("n")]])
    }
    #expect(throws: SnakeBindings.Conflict.self) { try SnakeBindings([.game(.leave): []]) }
    #expect(throws: SnakeBindings.Conflict.self) {
      try SnakeBindings([.game(.leave): [.character("x"), .character("x")]])
    }
  }

  @Test(arguments: 1...50 as ClosedRange<UInt64>)
  func whateverIsChosenFitsTogether(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var bindings = SnakeBindings()
    let controls = SnakeControl.bindings.map(\.command)
    let keys = RandomEventTests.keys + [.control("c"), .control("x"), .function(7), .shiftUp]
    for _ in 0..<60 {
      let control = controls[random.below(controls.count)]
      let key = keys[random.below(keys.count)]
      switch random.below(4) {
      case 0: try? bindings.reset(control)
      case 1: try? bindings.assign(key, to: control, beside: true)
      default: try? bindings.assign(key, to: control)
      }
    }
    try Self.check(bindings, seed: seed)
  }
}
