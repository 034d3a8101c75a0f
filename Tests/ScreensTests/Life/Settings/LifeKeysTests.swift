import TerminalUI
import Testing

@testable import Screens

@Suite struct LifeKeysTests {
  @Test func everyCommandHasANameOfItsOwn() {
    let names = LifeCommand.all.map(\.name)
    #expect(Set(names).count == names.count, "\(names.sorted())")
    for command in LifeCommand.all {
      #expect(LifeCommand(name: command.name) == command)
      #expect(
        command.name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(command.name)")
    }
  }

  @Test(arguments: [
    (LifeCommand.time(.playOrPause), "play-or-pause"), (.view(.move(x: -1, y: 0)), "move-left"),
    (.view(.move(x: 0, y: 8)), "move-down-fast"), (.shape(.pen(-1)), "previous-state"),
    (.keep(.saveAs), "save-as"), (.help, "help"), (.back, "leave"),
  ])
  func namesStay(command: LifeCommand, name: String) { #expect(command.name == name) }

  @Test func aKeyGoesFromOneCommandToAnother() throws {
    var keys = LifeKeys()
    let losses = try keys.assign([.character("n")], to: .view(.fit))
    #expect(losses == ["'step' has lost the key n and keeps Enter ."])
    #expect(keys.map(isEditing: false).command(for: .character("n")) == .view(.fit))
    #expect(keys.map(isEditing: false).command(for: .character("f")) == nil)
    #expect(keys.map(isEditing: true).command(for: .character("n")) == .view(.fit))
    #expect(keys.map(isEditing: false).contestedKeys.isEmpty)
  }

  @Test func keysCanChangePlaces() throws {
    var keys = LifeKeys()
    _ = try keys.assign([.character("o")], to: .keep(.save))
    _ = try keys.assign([.character("s")], to: .keep(.open))
    #expect(keys.map(isEditing: false).command(for: .character("o")) == .keep(.save))
    #expect(keys.map(isEditing: false).command(for: .character("s")) == .keep(.open))
  }

  /// Space draws while editing, whatever it does else.
  @Test func editingKeepsItsOwnKeys() throws {
    var keys = LifeKeys()
    _ = try keys.assign([.character(" "), .function(5)], to: .view(.fit))
    #expect(keys.map(isEditing: false).command(for: .character(" ")) == .view(.fit))
    #expect(keys.map(isEditing: true).command(for: .character(" ")) == .shape(.act))
    #expect(keys.map(isEditing: true).command(for: .function(5)) == .view(.fit))
  }

  @Test func hintsHelpAndTourTellTheRealKeys() throws {
    let host = LifeTestHost()
    let disk = try #require(host.config as? SimulatedDisk)
    disk.files["life.conf"] = Array("key play-or-pause = 1\nkey help = 2\n".utf8)
    var screen = try LifeScreen.showing("OOO", columns: 80, rows: 24, host: host)
    screen.press(.escape)
    #expect(screen.drawn(columns: 80, rows: 24).text.contains("1 play"))
    screen.press(.character("1"))
    #expect(screen.isRunning)
    screen.press(.character("?"))
    #expect(screen.overlay == nil)
    screen.press(.character("2"))
    let help = screen.drawn(columns: 80, rows: 60).text
    #expect(help.contains("1 ") && help.contains("Play or pause."))
    #expect(!help.contains("Space p"))
    screen.press(.escape)
    screen = screen.welcomed()
    #expect(screen.drawn(columns: 80, rows: 24).text.contains("1      play and pause"))
    #expect(
      LifeScreen.helpSections(host: host).contains {
        $0.entries.contains { $0.keys == "1" && $0.sentence == "Play or pause." }
      })
  }
}
