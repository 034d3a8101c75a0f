import Life
import PatternLibrary
import Testing
import TerminalUI

@testable import Screens

/// The browser on the user's own patterns.
@Suite struct UserPatternBrowserTests: BrowserDriving {
  @Test func listsTheUsersOwnFiles() throws {
    var screen = PatternBrowserScreen(host: ownFiles, placing: true, folders: ["more", "secret"])
    _ = screen.update(.resize(columns: 80, rows: 24), budget: .unlimited)
    #expect(text(screen).contains("reading"))
    _ = wait(&screen)
    let own = screen.items.filter { $0.kind == "Own" }
    #expect(own.map(\.title) == ["bad.rle", "huge.rle", "My ship", "Tub", "own.mc"])
    #expect(own.map(\.name).contains("deep/er/tub.cells"))
    #expect(screen.message == "permission denied ('secret')")
    #expect(!text(screen).contains("reading"))

    for (query, name) in [
      ("ada", "ship.rle"), ("sails", "ship.rle"), ("B36", "own.mc"), ("deep", "deep/er/tub.cells"),
    ] {
      press(&screen, .character("/"))
      for character in query { press(&screen, .character(character)) }
      #expect(screen.selected?.name == name, "\(query)")
      guard case .deliver(.open(let document)) = press(&screen, .enter) else {
        Issue.record("\(query) opens nothing")
        continue
      }
      #expect(document.path?.hasSuffix(name) == true)
      press(&screen, .escape)
    }
  }

  @Test func tellsWhatIsWrongWithAFile() {
    var screen = PatternBrowserScreen(host: ownFiles, searching: true)
    _ = screen.update(.resize(columns: 100, rows: 24), budget: .unlimited)
    _ = wait(&screen)
    press(&screen, .character("b"), .character("a"), .character("d"))
    let shown = text(screen, columns: 100)
    #expect(shown.contains("unreadable") && shown.contains("bad.rle:2:1"))
    #expect(press(&screen, .enter).isStay)
    #expect(screen.message?.hasPrefix("bad.rle:2:1") == true)
  }

  @Test func readsAFewFilesAtATime() {
    let host = LifeTestHost()
    host.patternFolders = ["mine"]
    for index in 0..<500 { host.files["mine/\(index).rle"] = Array("3o!".utf8) }
    var screen = PatternBrowserScreen(host: host)
    _ = screen.update(.resize(columns: 80, rows: 24), budget: .unlimited)
    // The folder, and then no more than the budget has.
    for _ in 0..<20 { _ = screen.update(.tick(elapsed: .zero), budget: .steps(5)) }
    #expect((20...120).contains(screen.items.count))
    press(&screen, .end)
    #expect(screen.selected?.name == "broken")
    _ = wait(&screen)
    #expect(screen.items.count == 504 && screen.selected?.name == "broken")
    #expect(text(screen).contains("504"))
  }

  @Test func aLinkUpwardsDoesNotGoRoundForever() {
    let host = LifeTestHost()
    host.loops = true
    var screen = PatternBrowserScreen(host: host, folders: ["loop"])
    #expect(wait(&screen, ticks: 5000) < 5000)
    #expect(screen.items.count == 4)
  }
}
