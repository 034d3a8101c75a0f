import BigInt
import Lattice
import Life
import TerminalUI
import Testing

@testable import Screens

/// Whatever is done, undoing all of it gives the first universe back and redoing all of it the last,
/// with every universe in between as it was seen.
@Suite struct TimelinePropertyTests {
  /// What must be the same again.
  private struct Moment: Hashable, CustomStringConvertible {
    var cells: Pattern
    var generation: BigInt
    var rule: RuleString
    var background: CellState

    init(_ screen: LifeScreen) {
      let engine = screen.document.engine
      cells = engine.pattern
      generation = engine.generation
      background = engine.background
      rule = screen.document.rule
    }

    var description: String {
      "generation \(generation), \(rule.notation), \(cells.population) cells"
    }
  }

  /// A screen to which things are done at random, and what was seen there.
  private struct Player {
    var screen: LifeScreen
    var generator: SplitMix64
    var seen: [Place: Moment] = [:]
    var deeds: [String] = []
    private var log: [Screens.Operation] = []

    init(seed: UInt64) throws {
      generator = SplitMix64(seed: seed)
      screen = try LifeScreen.showing(".OO\nOO\n.O", columns: 24, rows: 10)
      screen.timeline.memoryLimit = [0, 30_000, 1 << 28][generator.below(3)]
      note()
    }

    /// Notes what is seen, and forgets what was cut off.
    mutating func note() {
      let operations = screen.timeline.operations
      if let end = cut(operations) { seen = seen.filter { $0.key <= end } }
      log = operations
      seen[screen.timeline.place] = Moment(screen)
    }

    /// The last place that the log still has in common with what it was before; nil when all.
    private func cut(_ operations: [Screens.Operation]) -> Place? {
      for (index, former) in log.enumerated() {
        guard index < operations.count else { return Place(index) }
        let operation = operations[index]
        if let run = operation.run, let before = former.run {
          if run.length < before.length { return Place(index, offset: run.length) }
        } else if operation.memory != former.memory || text(operation) != text(former) {
          return Place(index)
        }
      }
      return nil
    }

    /// What was done, in so far as it can be told from what is done here in its place.
    private func text(_ operation: Screens.Operation) -> String {
      switch operation.action {
      case .edit(let edits, _): edits.map { "\($0.count) \($0)".prefix(200) }.joined()
      case .run: "run"
      case .change(let document, _):
        "\(document.rule.notation) \(operation.end) \(document.engine.population)"
      }
    }

    mutating func point() -> Point { Point(generator.below(24) - 12, generator.below(20) - 10) }

    mutating func settle() {
      let steps = 20 + generator.below(80)
      while screen.travel != nil || !screen.isRunning && screen.owed > 0 {
        screen.send(.tick(elapsed: .milliseconds(16)), budget: .steps(steps))
      }
    }

    /// Keeps the sizes small, so that the test is fast.
    var isLarge: Bool {
      screen.document.engine.population > 3000 || screen.document.engine.generation > 3000
    }

    mutating func act() {
      let deed = isLarge ? 10 : generator.below(20)
      deeds.append("\(deed)")
      // What is cut off on the way must not be remembered: so each deed is one operation.
      switch deed {
      case 0, 1: screen.edit(.set([point(), point()], 1))
      case 2:
        screen.edit(.set([point()], 1))
        for _ in 0...generator.below(3) { screen.continueEdit(.set([point()], 1)) }
      case 3: screen.answer("r", "\(generator.below(60))")
      case 4: screen.press(.character("c"))
      case 5:
        screen.answer(
          "x",
          ["B36/S23", "B3/S23", "B3/S23:T20,20", "B2/S/C3", "B013/S23"].randomElement(
            using: &generator) ?? "")
      case 6:
        if let opened = try? LifeDocument.open(
          Array("x = 3, y = 3\nbo$2bo$3o!".utf8), name: "glider")
        {
          screen.receive(.open(opened))
        }
      case 7, 8: screen.press(.enter)
      case 9:
        screen.setSpeed(Speed.ladder[generator.below(15)])
        screen.press(.tab)
      case 10: screen.press(.character("R"))
      case 11: screen.answer("g", "+\(generator.below(60))")
      case 12: screen.answer("g", "\(generator.below(100))")
      case 13, 14: play()
      case 15: screen.press(.character(","))
      case 16: screen.press([.character("("), .character(")")][generator.below(2)])
      case 17: screen.press([.character("{"), .character("}")][generator.below(2)])
      case 18: screen.press([.character("u"), .control("r")][generator.below(2)])
      default: scrub()
      }
      settle()
      note()
    }

    private mutating func play() {
      screen.setSpeed([.perSecond(60), .perSecond(1000), .hyper][generator.below(3)])
      screen.press(.character(" "))
      for _ in 0...generator.below(6) {
        let budget: Budget = generator.below(2) == 0 ? .unlimited : .steps(generator.below(4))
        screen.send(.tick(elapsed: .milliseconds(20)), budget: budget)
        if generator.below(4) == 0 {
          note()
          screen.edit(.set([point()], 1))
        }
        note()
      }
      screen.pause()
    }

    private mutating func scrub() {
      screen.press(.character("T"))
      let keys: [Key] = [.left, .right, .pageUp, .up, .down, .character(","), .home, .end]
      for _ in 0...generator.below(5) {
        let key = keys[generator.below(keys.count)]
        screen.send(.key(key), budget: .steps(generator.below(6)))
      }
      screen.press([.enter, .escape][generator.below(2)])
    }

    /// Undoes all and redoes all on a copy, and tells what is not as it was; nil when all is.
    func complaint(first: Moment) -> String? {
      var player = self
      player.screen.press(.character("}"))
      player.settle()
      let last = Moment(player.screen)
      func check() -> String? {
        let moment = Moment(player.screen)
        guard let expected = player.seen[player.screen.timeline.place], expected != moment else {
          return nil
        }
        return "at \(player.screen.timeline.place): \(moment) instead of \(expected)"
      }
      for key in [Key.character("u"), .control("r")] {
        while true {
          player.screen.press(key)
          player.settle()
          if player.screen.message?.text.hasPrefix("Nothing to") == true { break }
          if let complaint = check() { return complaint }
        }
        let moment = Moment(player.screen)
        let expected = key == .control("r") ? last : first
        if moment != expected { return "all by \(key): \(moment) instead of \(expected)" }
      }
      return nil
    }
  }

  @Test(arguments: 0..<24)
  func undoAndRedoTellTheTruth(seed: UInt64) throws {
    var player = try Player(seed: seed)
    let first = Moment(player.screen)
    for step in 1...30 {
      player.act()
      guard step % 6 == 0 else { continue }
      if let complaint = player.complaint(first: first) {
        Issue.record("seed \(seed), after \(player.deeds.joined(separator: " ")): \(complaint)")
        return
      }
    }
  }

  /// However keys and mouse are used, there is a way back to what was there at first.
  @Test(arguments: 0..<12)
  func undoingAllLeadsBackFromAnywhere(seed: UInt64) throws {
    var generator = SplitMix64(seed: 1000 + seed)
    var screen = try LifeScreen.showing(".OO\nOO\n.O", columns: 30, rows: 12)
    let first = Moment(screen)
    for _ in 0..<150 {
      // What lies in view may be filled, so the view stays small.
      if screen.viewport.zoom > 0 { screen.viewport.setZoom(0) }
      let event = randomEvent(&generator)
      if case .resize = event { continue }
      screen.send(event, budget: .steps(20))
    }
    for _ in 0..<2 { screen.press(.escape) }
    for _ in 0..<1000 where screen.message?.text != "Nothing to undo." {
      screen.send(.key(.character("u")), budget: .steps(0))
    }
    screen.send(.tick(elapsed: .zero))
    #expect(Moment(screen) == first, "seed \(seed)")
  }
}
