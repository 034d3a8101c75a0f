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

  private func host(ownFiles count: Int) -> LifeTestHost {
    let host = LifeTestHost()
    host.patternFolders = ["mine"]
    for index in 0..<count { host.files["mine/\(index).rle"] = Array("3o!".utf8) }
    return host
  }

  @Test func readsAPortionOfTheFilesAtATime() {
    let host = host(ownFiles: 1500)
    var screen = PatternBrowserScreen(host: host)
    _ = screen.update(.resize(columns: 80, rows: 24), budget: .unlimited)
    _ = screen.update(.tick(elapsed: .milliseconds(200)), budget: .unlimited)
    #expect((20...1000).contains(screen.items.count))
    let left = 1504 - screen.items.count
    #expect(text(screen).contains("\(screen.items.count)  reading, \(left) more"))
    press(&screen, .end, .home, .down, .down, .down)
    #expect(screen.selected?.name == "broken")
    _ = wait(&screen)
    #expect(screen.items.count == 1504 && screen.selected?.name == "broken")
    #expect(screen.shown.map(\.name) == screen.items.map(\.name))
    #expect(text(screen).contains("1,504 ") || text(screen).contains(" 1,504\n"))
  }

  @Test func keysAreAnsweredWhileFilesAreRead() {
    let host = host(ownFiles: 3)
    let workshop = ManualWorkshop()
    host.workshop = workshop
    var screen = PatternBrowserScreen(host: host)
    host.workshop = nil
    _ = screen.update(.resize(columns: 80, rows: 24), budget: .unlimited)
    for _ in 0..<50 { _ = screen.update(.tick(elapsed: .milliseconds(20)), budget: .unlimited) }
    #expect(workshop.job != nil && screen.items.count == 4)
    #expect(screen.timeToNextTick.map { $0 > .zero } == true)
    #expect(text(screen).contains("reading..."))
    press(&screen, .down)
    #expect(screen.selected?.name == "blinker")
    press(&screen, .character("/"), .character("2"))
    #expect(screen.shown.allSatisfy { $0.path == nil })
    workshop.isBarred = false
    _ = screen.update(.tick(elapsed: .milliseconds(200)), budget: .unlimited)
    #expect(screen.items.count == 7 && screen.shown.contains { $0.name == "2.rle" })
    #expect(!text(screen).contains("reading"))
  }

  /// What is found later takes its place among the best of a search.
  @Test func aSearchGoesOnInWhatComesLater() {
    let host = host(ownFiles: 0)
    host.files["mine/a.rle"] = Array("#N Glider\n3o!".utf8)
    host.files["mine/z.rle"] = Array("#N A glider\n3o!".utf8)
    var screen = PatternBrowserScreen(host: host, searching: true)
    _ = screen.update(.resize(columns: 80, rows: 24), budget: .unlimited)
    for character in "glider" { press(&screen, .character(character)) }
    #expect(screen.shown.map(\.title) == ["Glider"])
    _ = wait(&screen)
    #expect(screen.shown.map(\.title) == ["Glider", "Glider", "A glider"])
    #expect(screen.list.items.map(\.title) == screen.shown.map(\.title))
  }

  @Test func tellsOnceOfFoldersThatCannotBeLookedThrough() {
    let host = host(ownFiles: 2000)
    var screen = PatternBrowserScreen(host: host, folders: ["secret", "secret"])
    _ = screen.update(.resize(columns: 80, rows: 24), budget: .unlimited)
    host.patternFolders = []
    #expect(screen.message == nil)
    _ = wait(&screen)
    #expect(screen.message == "permission denied ('secret'), and 1 more folder")
    press(&screen, .down)
    #expect(screen.message == nil)
  }

  @Test func aLinkUpwardsDoesNotGoRoundForever() {
    let host = LifeTestHost()
    host.loops = true
    var screen = PatternBrowserScreen(host: host, folders: ["loop"])
    #expect(wait(&screen, ticks: 5000) < 5000)
    #expect(screen.items.count == 4)
  }
}
