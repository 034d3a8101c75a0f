import BigInt
import Lattice
import Life
import PatternLibrary
import Testing
import TerminalUI

@testable import Screens

@Suite struct PatternBrowserTests: BrowserDriving {
  @Test func aSearchInOneKindSaysSo() {
    var screen = browser()
    press(&screen, .tab, .character("/"), .character("b"))
    #expect(screen.kind == "Still Lifes" && text(screen).contains("1 of 4  only Still Lifes"))
    press(&screen, .tab, .tab, .tab)
    #expect(screen.kind == nil && !text(screen).contains("only"))
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
    // Previews are made at once.
    host.workshop = nil
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

  /// A pattern that takes long to read is seen later; the bar goes on meanwhile.
  @Test func previewsAreReadElsewhere() {
    let host = LifeTestHost()
    var screen = PatternBrowserScreen(host: host)
    let workshop = ManualWorkshop()
    host.workshop = workshop
    _ = screen.update(.resize(columns: 80, rows: 24), budget: .unlimited)
    for _ in 0..<3 { _ = screen.update(.tick(elapsed: .zero), budget: .unlimited) }
    #expect(workshop.job != nil && screen.preview?.document == nil)
    #expect(screen.timeToNextTick == PatternPreview.interval)
    let other = ManualWorkshop()
    host.workshop = other
    press(&screen, .down)
    _ = screen.update(.tick(elapsed: .zero), budget: .unlimited)
    #expect(other.job != nil && screen.preview?.document == nil)
    other.isBarred = false
    _ = screen.update(.tick(elapsed: .zero), budget: .unlimited)
    #expect(screen.preview?.document?.name == "Blinker")
    press(&screen, .end)
    _ = screen.update(.tick(elapsed: .zero), budget: .unlimited)
    #expect(screen.preview?.problem?.description.hasPrefix("broken:2:") == true)
    #expect(screen.timeToNextTick == nil)
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

  /// Where they are too many for a line they take two.
  @Test func factsAreNotCut() {
    let far = "x = 12345678, y = 8765432, rule = B3/S23\n2o$2o8765428$12345676b2o$12345676b2o!\n"
    let host = LifeTestHost(patterns: [
      LibraryItem(name: "far", kind: "Guns", title: "Far", description: "Far apart.", text: far)
    ])
    var screen = PatternBrowserScreen(host: host)
    _ = screen.update(.resize(columns: 80, rows: 24), budget: .unlimited)
    _ = screen.update(.tick(elapsed: .zero), budget: .unlimited)
    let shown = text(screen).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(screen.preview?.facts.count == 5)
    for fact in (screen.preview?.facts ?? []) + ["Far apart."] {
      #expect(shown.contains(fact), "\(fact)")
    }
  }

  /// Folders have hyphens; what is shown has not, and both are found.
  @Test func kindsAreNamedInWords() {
    for query in ["still-lifes", "still lifes"] {
      var screen = PatternBrowserScreen(host: LifeTestHost(), searching: true)
      _ = screen.update(.resize(columns: 80, rows: 24), budget: .unlimited)
      for character in query { press(&screen, .character(character)) }
      #expect(screen.shown.map(\.name) == ["block"], "\(query)")
      #expect(text(screen).contains("Still Lifes"))
    }
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
