import Lattice
import Snake
import TerminalUI
import Testing

@testable import Screens

/// Whatever happens at whatever size, screens neither trap nor draw outside of what they are given.
@Suite struct RandomEventTests {
  static let keys: [Key] =
    [
      .up, .down, .left, .right, .enter, .escape, .tab, .backTab, .home, .end, .pageUp, .pageDown,
      .backspace, .function(1), .function(2),
    ] + "wasdhjklpqn?+-=_rotyb.,gGR :".map(Key.character)
  static let sides = [0, 1, 2, 5, 8, 9, 20, 21, 40, 80, 200]

  static func event(_ random: inout SplitMix64) -> Event {
    switch random.below(20) {
    case 0:
      .resize(columns: sides[random.below(sides.count)], rows: sides[random.below(sides.count)])
    case 1: .focus(random.below(2) == 0)
    case 2: .suspendResumed
    case 3:
      .mouse(
        MouseEvent(
          random.below(2) == 0 ? .press(.left) : .wheel(.down), column: random.below(90),
          row: random.below(30)))
    case 4: .paste("text")
    case 5...11: .tick(elapsed: .milliseconds(random.below(600)))
    default: .key(keys[random.below(keys.count)])
    }
  }

  /// Plays the whole program from its menu; a program that was left begins anew.
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func theProgramSurvives(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let host = KeepingHost()
    host.arenas = [
      LibraryItem(
        name: "pit", kind: "Arenas", title: "Pit", description: "A pit.",
        text: "name: Pit\n\n.......\n..###..\n.......\n.......\n"),
      LibraryItem(name: "bad", kind: "Arenas", title: "Bad", description: "", text: "?"),
      LibraryItem(name: "tiny", kind: "Arenas", title: "Tiny", description: "", text: ".\n"),
    ]
    let session = SnakeSession(host: host)
    var size = (columns: 80, rows: 24)
    let menu = MenuScreen.main(snake: session, life: [])
    var shell = Shell(menu, columns: size.columns, rows: size.rows)
    for _ in 0..<250 {
      let event = Self.event(&random)
      if case .resize(let columns, let rows) = event { size = (columns, rows) }
      shell.update(event, budget: .steps(random.below(5)))
      if shell.isFinished { shell = Shell(menu, columns: size.columns, rows: size.rows) }
      // Drawing may come before the news of another size.
      let columns = random.below(4) == 0 ? Self.sides[random.below(9)] : size.columns
      var canvas = Canvas(columns: columns, rows: size.rows)
      shell.draw(into: &canvas, capabilities: random.below(2) == 0 ? .modern : .minimal)
      _ = shell.timeToNextTick
    }
    shell.update(.terminate(.hangup), budget: .unlimited)
    // What was kept on the way can be read, and is proven.
    #expect(try session.scores.damaged().isEmpty, "seed \(seed)")
    for entry in try session.scores.allEntries() {
      #expect(throws: Never.self, "seed \(seed)") { try entry.replay.verify() }
    }
  }

  @Test(arguments: [(80, 24), (20, 8), (1, 1), (0, 0), (200, 50), (40, 3), (3, 40)])
  func everyScreenDrawsAtEverySize(columns: Int, rows: Int) throws {
    let session = SnakeSession(host: KeepingHost(), seed: 1)
    let replay = try SampleGames.replay()
    let screens: [any Screen] = [
      MenuScreen.main(snake: session, life: []), SnakeScreen(session: session),
      SnakeScreen(session: session, demo: .cycle), SnakeSetupScreen(session: session),
      SnakePreferencesScreen(session: session), SnakeKeysScreen(session: session),
      ScoresScreen(session: session), ReplayScreen(replay, host: KeepingHost()),
      MatchScreen(session: session, people: 0), MatchScreen(session: session, people: 2),
      MatchSetupScreen(session: session),
      ReplayScreen(try SampleGames.match(), host: KeepingHost()),
      HelpScreen(title: "Help", sections: [], notes: ["A sentence."]),
    ]
    for screen in screens {
      var screen = screen
      screen.take(.resize(columns: columns, rows: rows), .tick(elapsed: .milliseconds(200)))
      for capabilities in [Capabilities.modern, .minimal] {
        let picture = screen.picture(columns, rows, capabilities)
        if columns >= 20 && rows >= 8 { #expect(picture.contains { $0 != " " && $0 != "\n" }) }
        if capabilities == .minimal { #expect(picture.utf8.count == picture.count, "ASCII only") }
      }
    }
  }
}
