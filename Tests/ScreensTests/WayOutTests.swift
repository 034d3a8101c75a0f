import Life
import Snake
import TerminalUI
import Testing

@testable import Screens

/// The key that leaves says the same everywhere, and what it does.
@Suite struct WayOutTests {
  private func text(_ shell: Shell) -> String {
    var canvas = Canvas(columns: 100, rows: 24)
    shell.draw(into: &canvas, capabilities: .modern)
    return canvas.text
  }

  private func expect(
    _ word: String, _ screen: some Screen, keys: [Key] = [], _ comment: Comment
  ) {
    let other = word == "back" ? "quit" : "back"
    for isFirst in [true, false] where isFirst == (word == "quit") {
      var shell = Shell(isFirst ? screen : Below(above: screen), columns: 100, rows: 24)
      if !isFirst { shell.update(.key(.enter), budget: .unlimited) }
      for key in keys {
        shell.update(.key(key), budget: .unlimited)
        let shown = text(shell)
        #expect(shown.contains("q \(word)"), comment)
        #expect(!shown.contains("q \(other)") && !shown.contains("q to \(other)"), comment)
      }
    }
  }

  /// A screen that leads to another one.
  private struct Below: Screen {
    let above: any Screen
    mutating func update(_ event: Event, budget: Budget) -> Transition {
      event == .key(.enter) ? .push(above) : .stay
    }
    func draw(into canvas: inout Canvas, capabilities: Capabilities) {}
  }

  @Test(arguments: ["back", "quit"]) func theWordIsTheSameEverywhere(word: String) throws {
    let session = SnakeSession(host: KeepingHost(), seed: 1)
    // Ready, under way, paused, counting down.
    let keys: [Key] = [.function(9), .down, .character("p"), .character("p")]
    expect(word, SnakeScreen(session: session), keys: keys, "a game")
    expect(word, MatchScreen(session: session, people: 2), keys: keys, "a match")
    expect(word, ArenaEditorScreen(session: session), keys: [.function(9)], "the editor")
    let life = try LifeScreen(host: LifeTestHost())
    expect(word, life, keys: [.function(9), .character("+")], "Life")
    var game = SnakeScreen(session: session)
    game.take(.resize(columns: 100, rows: 24))
    game.press(.down)
    for _ in 0..<40 { game.take(.tick(elapsed: .milliseconds(170))) }
    guard case .over = game.phase, let recorder = game.recorder else { throw NotOver() }
    let replay = ReplayScreen(recorder.replay(by: game.player), host: session.host)
    expect(word, replay, keys: [.character("p")], "a replay")
    #expect(game.picture(100, 24).contains("scores   q back"))
    game.learn(.quit)
    #expect(game.picture(100, 24).contains("scores   q quit"))
  }

  struct NotOver: Error {}
}
