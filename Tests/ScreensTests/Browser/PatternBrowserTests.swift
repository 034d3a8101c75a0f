import BigInt
import Lattice
import Life
import PatternLibrary
import Testing
import TerminalUI

@testable import Screens

@Suite struct PatternBrowserTests {
  private func browser(columns: Int = 80, rows: Int = 24) -> PatternBrowserScreen {
    var screen = PatternBrowserScreen(host: LifeTestHost())
    _ = screen.update(.resize(columns: columns, rows: rows), budget: .unlimited)
    return screen
  }

  private func text(_ screen: PatternBrowserScreen, columns: Int = 80, rows: Int = 24) -> String {
    var canvas = Canvas(columns: columns, rows: rows)
    screen.draw(into: &canvas, capabilities: .modern)
    return canvas.text
  }

  @discardableResult
  private func press(_ screen: inout PatternBrowserScreen, _ keys: Key...) -> Transition {
    keys.reduce(.stay) { _, key in screen.update(.key(key), budget: .unlimited) }
  }

  /// Gives the screen its ticks until it rests, as many as it takes at most.
  private func wait(_ screen: inout PatternBrowserScreen, ticks: Int = 100_000) -> Int {
    for done in 0..<ticks {
      guard let wait = screen.timeToNextTick else { return done }
      _ = screen.update(.tick(elapsed: max(wait, .milliseconds(1))), budget: .unlimited)
    }
    return ticks
  }

  @Test func showsListPreviewAndDescription() {
    var screen = browser()
    press(&screen, .down, .character("j"))
    _ = wait(&screen, ticks: 1)
    let shown = text(screen)
    #expect(screen.selected?.name == "glider")
    for part in [
      "Block", "Blinker", "Oscillators", "Travels by one cell", "██", "3/4", "Enter open",
      "B3/S23  3x3  5 cells  gen 0  pop 5",
    ] {
      #expect(shown.contains(part), "\(part)")
    }
  }

  /// What takes long to open is read elsewhere; the list goes on meanwhile.
  @Test(arguments: [false, true]) func opensElsewhere(isPlacing: Bool) throws {
    let workshop = ManualWorkshop()
    let host = LifeTestHost()
    host.workshop = workshop
    var screen = PatternBrowserScreen(host: host, placing: isPlacing)
    _ = screen.update(.resize(columns: 80, rows: 24), budget: .unlimited)
    _ = wait(&screen)
    let open: Key = .enter
    #expect(press(&screen, open).isStay)
    #expect(screen.timeToNextTick == WorkInHand.interval)
    workshop.progress = WorkshopProgress(part: .reading, percent: 45)
    #expect(text(screen).contains("Opening: reading 45 %; Esc stops that."))
    press(&screen, .down)
    #expect(screen.selected?.name == "blinker")
    #expect(press(&screen, open).isStay)
    press(&screen, .escape)
    #expect(workshop.job == nil && text(screen).contains("Stopped opening."))
    press(&screen, open)
    press(&screen, .down)
    workshop.isBarred = false
    // It is what was chosen then.
    switch screen.update(.tick(elapsed: .milliseconds(100)), budget: .unlimited) {
    case .push(let pushed):
      #expect(!isPlacing && (pushed as? LifeScreen)?.document.name == "Blinker")
    case .deliver(.open(let document)): #expect(isPlacing && document.name == "Blinker")
    default: Issue.record("nothing was opened")
    }
    #expect(!screen.work.isBusy)
  }

  @Test func searchesWhileTyping() {
    var screen = browser()
    press(&screen, .character("/"), .character("g"), .character("l"), .character("i"))
    #expect(screen.shown.map(\.name) == ["glider"])
    #expect(text(screen).contains("/gli"))
    press(&screen, .character("z"))
    #expect(screen.shown.isEmpty && screen.preview == nil)
    #expect(text(screen).contains("Nothing matches."))
    #expect(press(&screen, .enter).isStay)
    press(&screen, .escape)
    #expect(screen.shown.count == 4)
    #expect(press(&screen, .escape).isPop)
  }

  @Test func namesComeBeforeMentions() {
    var screen = browser()
    press(&screen, .character("/"), .character("b"))
    #expect(screen.shown.map(\.name) == ["block", "blinker", "broken", "glider"])
  }

  @Test func goesThroughTheKinds() {
    var screen = browser()
    press(&screen, .right)
    #expect(screen.shown.map(\.name) == ["block"])
    press(&screen, .left, .left)
    #expect(screen.shown.map(\.name) == ["glider", "broken"])
    press(&screen, .right)
    #expect(screen.shown.count == 4)
  }

  @Test func opensWhatIsChosen() throws {
    var screen = browser()
    let universe = try #require(press(&screen, .down, .enter).pushedUniverse)
    #expect(universe.document.name == "Blinker" && universe.population == "3")
    press(&screen, .end)
    #expect(press(&screen, .enter).isStay)
    #expect(screen.message?.hasPrefix("broken:2:") == true)
    #expect(press(&screen, .character("q")).isPop)
  }

  @Test func theSearchIsOverWhenAPatternWasOpened() throws {
    var screen = browser()
    press(&screen, .character("/"), .character("g"), .character("l"))
    #expect(press(&screen, .enter).pushedUniverse?.document.name == "Glider")
    #expect(text(screen).contains("'gl'"))
    #expect(press(&screen, .character("q")).isPop)
  }

  @Test func opensByMouse() {
    var screen = browser()
    let click = Event.mouse(MouseEvent(.press(.left), column: 3, row: 3))
    _ = screen.update(click, budget: .unlimited)
    #expect(screen.selected?.name == "glider")
    #expect(screen.update(click, budget: .unlimited).pushedUniverse != nil)
  }

  @Test func thePreviewPlaysForAWhileAndRests() throws {
    var screen = browser()
    press(&screen, .down)
    // One tick reads the pattern.
    #expect(wait(&screen) == PatternPreview.frames + 1)
    let document = try #require(screen.preview?.document)
    #expect("\(document.engine.generation)" == "0")
  }

  @Test func thePreviewKeepsUpWithASpaceship() throws {
    for claims in [[Claim.moves(period: 4, x: 1, y: 1)], []] {
      let glider = LifeTestHost.library[2]
      let host = LifeTestHost(patterns: [
        LibraryItem(
          name: "glider", kind: "Spaceships", title: "Glider", description: "", text: glider.text,
          claims: claims)
      ])
      var screen = PatternBrowserScreen(host: host)
      _ = screen.update(.resize(columns: 80, rows: 24), budget: .unlimited)
      _ = wait(&screen, ticks: 401)
      #expect(text(screen).contains("gen 400  pop 5"))
      #expect(text(screen).contains("██"), "\(claims)")
    }
  }

  @Test func aStillLifeCostsNothing() {
    let block = LifeTestHost.library[0]
    let host = LifeTestHost(patterns: [
      LibraryItem(
        name: "block", kind: "Still-Lifes", title: "Block", description: "", text: block.text,
        claims: [.moves(period: 1, x: 0, y: 0)])
    ])
    var screen = PatternBrowserScreen(host: host)
    _ = screen.update(.resize(columns: 80, rows: 24), budget: .unlimited)
    #expect(wait(&screen) == 1)
    #expect(text(screen).contains("Still life"))
  }

  @Test func findsByLettersKindDiscovererRuleAndSpeed() {
    let host = LifeTestHost(patterns: [
      LibraryItem(
        name: "replicator", kind: "Other-Rules", title: "Replicator", description: "Copies itself.",
        text: "", discoverer: "Nathan Thompson, 1994", rule: "B36/S23"),
      LibraryItem(
        name: "lwss", kind: "Spaceships", title: "Lightweight spaceship",
        description: "Found with the replicator of letters.", text: "",
        claims: [.moves(period: 4, x: 2, y: 0)]),
    ])
    for (query, found) in [
      ("rplctr", ["replicator"]), ("thompson", ["replicator"]), ("b36", ["replicator"]),
      ("other copies", ["replicator"]), ("c/2", ["lwss"]), ("p4", ["lwss"]),
      ("replicator", ["replicator", "lwss"]), ("lght ship", ["lwss"]), ("zz", []),
    ] {
      var screen = PatternBrowserScreen(host: host, searching: true)
      for character in query { press(&screen, .character(character)) }
      #expect(screen.shown.map(\.name) == found, "\(query)")
    }
  }

  @Test func setsOffTheLettersThatWereFound() {
    var screen = browser()
    press(&screen, .character("/"), .character("g"), .character("r"))
    var canvas = Canvas(columns: 80, rows: 24)
    screen.draw(into: &canvas, capabilities: .modern)
    #expect(screen.shown.map(\.name) == ["glider"])
    let underlined = (1..<7).map { canvas[$0, 1].style.attributes.contains(.underline) }
    #expect(underlined == [true, false, false, false, false, true])
  }

  @Test func handsPatternsDown() throws {
    var screen = PatternBrowserScreen(host: LifeTestHost(), searching: true, placing: true)
    _ = screen.update(.resize(columns: 80, rows: 24), budget: .unlimited)
    press(&screen, .character("g"), .character("l"))
    #expect(text(screen).contains("Ctrl-P place"))
    guard case .deliver(.place(let pattern, let title)) = press(&screen, .control("p")) else {
      Issue.record("nothing to place")
      return
    }
    #expect(pattern.population == 5 && title == "Glider")
    guard case .deliver(.open(let document)) = press(&screen, .enter) else {
      Issue.record("nothing to open")
      return
    }
    #expect(document.name == "Glider")
    press(&screen, .end)
    press(&screen, .escape, .end)
    #expect(press(&screen, .character("p")).isStay)
    #expect(screen.message?.hasPrefix("broken:2:") == true)
  }

  @Test func placesOnlyWhereThereIsAUniverse() {
    var screen = browser()
    #expect(!text(screen).contains("place"))
    #expect(press(&screen, .character("p"), .control("p")).isStay)
  }

  @Test func anEmptySearchEndsWhereItBegan() {
    var screen = PatternBrowserScreen(host: LifeTestHost(), searching: true, placing: true)
    #expect(press(&screen, .character("x"), .escape).isStay)
    screen = PatternBrowserScreen(host: LifeTestHost(), searching: true, placing: true)
    #expect(press(&screen, .escape).isPop)
    #expect(press(&screen, .character("q"), .backspace, .escape).isPop)
  }

  // MARK: Coming back

  @Test func comesBackAsItWasLeft() {
    let host = LifeTestHost()
    var screen = PatternBrowserScreen(host: host, searching: true, placing: true)
    for character in "bl" { press(&screen, .character(character)) }
    press(&screen, .down)
    let left = screen.selected?.name
    #expect(screen.shown.count > 1 && left != screen.shown.first?.name)
    press(&screen, .enter)
    var again = PatternBrowserScreen(host: host, placing: true)
    #expect(again.query.text == "bl" && again.selected?.name == left)
    #expect(again.shown.map(\.name) == screen.shown.map(\.name))
    // What is typed after / takes the place of what was looked for.
    press(&again, .character("/"), .character("g"))
    #expect(again.query.text == "g" && again.selected?.name == "glider")
    press(&again, .enter)
    again = PatternBrowserScreen(host: host, searching: true, placing: true)
    #expect(again.selected?.name == "glider")
    press(&again, .character("b"))
    #expect(again.query.text == "b")
    // In another run all is there again.
    #expect(PatternBrowserScreen(host: LifeTestHost(), placing: true).query.text.isEmpty)
  }

  @Test func comesBackToAFileThatIsFoundLater() {
    let host = ownFiles
    var screen = PatternBrowserScreen(host: host, placing: true)
    _ = wait(&screen)
    press(&screen, .end, .up)
    let left = screen.selected?.name
    #expect(screen.selected?.kind == "Own")
    var again = PatternBrowserScreen(host: host, placing: true)
    #expect(again.selected?.name != left)
    _ = wait(&again)
    #expect(again.selected?.name == left)
    // Whoever moves meanwhile stays there.
    again = PatternBrowserScreen(host: host, placing: true)
    press(&again, .down)
    let moved = again.selected?.name
    _ = wait(&again)
    #expect(again.selected?.name == moved && moved != left)
  }

  // MARK: Settings

  @Test func usesThemeGlyphsAndFoldersOfTheSettings() throws {
    let host = ownFiles
    let disk = try #require(host.config as? SimulatedDisk)
    disk.files["life.conf"] = Array(
      "theme = light\nglyphs = ascii\npattern-folders = more:other\n".utf8)
    var screens = [PatternBrowserScreen(host: host)]
    screens.append(
      PatternBrowserScreen(over: try LifeScreen.showing("OOO", host: host), searching: false))
    for var screen in screens {
      _ = screen.update(.resize(columns: 80, rows: 24), budget: .unlimited)
      _ = wait(&screen)
      #expect(screen.items.contains { $0.title == "own.mc" })
      var canvas = Canvas(columns: 80, rows: 24)
      screen.draw(into: &canvas, capabilities: .modern)
      #expect(canvas.cells.allSatisfy { $0.glyph.value < 0x7F })
      let picture = BrowserLayout(columns: 80, rows: 24).picture
      let floor = LifeTheme(in: .light).floor
      #expect(canvas[picture.column, picture.row].style.background == floor)
    }
  }

  // MARK: The user's own patterns

  private var ownFiles: LifeTestHost {
    let host = LifeTestHost()
    host.patternFolders = ["mine"]
    host.files = [
      "mine/ship.rle": Array("#N My ship\n#O Ada\n#C Sails.\nx = 3, y = 1\n3o!\n".utf8),
      "mine/deep/er/tub.cells": Array("!Name: Tub\n.O.\nO.O\n.O.\n".utf8),
      "mine/bad.rle": Array("x = 1, y = 1\n?!".utf8),
      "mine/notes.txt": Array("Buy milk.".utf8),
      "mine/.hidden.rle": Array("o!".utf8),
      "mine/huge.rle": [UInt8](repeating: 32, count: UserPatterns.largestFile + 1),
      "more/own.mc": Array("[M2]\n#R B36/S23\n*$\n".utf8),
    ]
    return host
  }

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

  @Test(arguments: UInt64(0)..<16)
  func nothingTrapsWhateverHappens(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var size = (columns: generator.below(120), rows: generator.below(50))
    var screen = browser(columns: size.columns, rows: size.rows)
    for _ in 0..<60 {
      let event = randomEvent(&generator)
      if case .resize(let columns, let rows) = event { size = (columns, rows) }
      _ = screen.update(event, budget: .steps(20))
      var canvas = Canvas(columns: size.columns, rows: size.rows)
      screen.draw(into: &canvas, capabilities: generator.below(2) == 0 ? .modern : .minimal)
    }
    #expect(screen.list.items.count == screen.hits.count, "seed \(seed)")
  }
}
