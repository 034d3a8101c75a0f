import BigInt
import Lattice
import Life
import TerminalUI
import Testing

@testable import Screens

@Suite struct LineCommandTests {
  private let glider = ".O.\n..O\nOOO"

  private func screen(_ host: LifeTestHost = LifeTestHost()) throws -> LifeScreen {
    try .showing(glider, columns: 80, rows: 24, host: host)
  }

  @Test func everyWordMeansOneCommand() {
    let words = LineCommand.all.flatMap { [$0.name] + $0.aliases }
    #expect(Set(words).count == words.count, "\(words.sorted())")
    for command in LineCommand.all {
      #expect(TypedLine("\(command.name) x").command?.name == command.name)
      #expect(command.help.hasSuffix("."), "\(command.name)")
    }
  }

  @Test func words() {
    #expect(TypedLine("  goto   2^20  ").argument == "2^20")
    #expect(TypedLine("topo T5").command?.name == "topology")
    #expect(TypedLine("s").command == nil)
    #expect(TypedLine("q").command?.name == "quit")
    #expect(TypedLine("B36/S23").command == nil)
    #expect(TypedLine("").command == nil)
  }

  /// In vi an error ends the line, and the next one begins with a colon.
  @Test func aColonAfterAnErrorBeginsAnew() throws {
    var screen = try screen()
    screen.send(.key(.character(":")))
    for character in "nonsense" { screen.send(.key(.character(character))) }
    screen.press(.enter)
    #expect(screen.message?.isError == true)
    screen.press(.character(":"))
    #expect(screen.message == nil)
    for character in "rule B3/S23:T9" { screen.send(.key(.character(character))) }
    screen.press(.enter)
    #expect(screen.document.rule.notation == "B3/S23:T9,9", "\(screen.message?.text ?? "")")
  }

  /// On a wide screen one need not look far for what a word means.
  @Test func explanationsStandNearTheirWords() throws {
    var screen = try LifeScreen.showing(glider, columns: 200, rows: 50)
    screen.press(.character(":"), .character("r"), .character("u"))
    let text = screen.drawn(columns: 200, rows: 50).text
    let line = try #require(text.split(separator: "\n").first { $0.contains("rule RULE") })
    #expect(line.hasPrefix(" rule RULE  Go on"))
  }

  /// What nobody has chosen is not set off, and all of an explanation looks the same.
  @Test func explanationsLookTheSame() throws {
    var screen = try screen()
    screen.type(":ru")
    let canvas = screen.drawn(columns: 80, rows: 24)
    #expect(canvas[12, 20].style == canvas[12, 21].style)
    #expect(canvas[12, 20].style != canvas[1, 20].style)
    screen.press(.control("u"))
    screen.type(":")
    let all = screen.drawn(columns: 80, rows: 24)
    #expect(all[40, 14].style == all[40, 15].style)
  }

  /// The words that a screen shows, without what breaks them into lines.
  private func words(_ screen: LifeScreen, _ capabilities: Capabilities = .modern) -> String {
    screen.drawn(columns: 80, rows: 24, capabilities).text.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// What is typed as far as it means one thing only, or is gone through to it, is told whole.
  @Test func explanationsAreToldWhole() throws {
    for command in LineCommand.all {
      var typed = try screen()
      typed.type(":\(command.name)")
      typed.press(.backspace)
      let candidates = typed.completions(ofLine: String(command.name.dropLast()))
      let place = try #require(candidates.firstIndex { $0.label.hasPrefix(command.name) })
      if candidates.count > 1 { for _ in 0...place { typed.press(.tab) } }
      #expect(words(typed).contains(command.help), "\(command.name)")
      #expect(words(typed, .minimal).contains(command.help), "\(command.name)")
    }
    var brain = try screen()
    brain.type(":rule brian")
    #expect(words(brain).contains("ships everywhere, nothing stands still."))
  }

  /// A line, and what holds when it is done.
  struct Case: CustomTestStringConvertible {
    let line: String
    let holds: @Sendable (LifeScreen) -> Bool

    init(_ line: String, _ holds: @escaping @Sendable (LifeScreen) -> Bool) {
      (self.line, self.holds) = (line, holds)
    }

    var testDescription: String { line }
  }

  private static let cases = [
    Case("rule B36/S23") { $0.document.rule.notation == "B36/S23" },
    Case("B36/S23") { $0.document.rule.notation == "B36/S23" },
    Case("HighLife") { $0.document.rule.notation == "B36/S23" },
    Case("topology T100,80") { $0.document.rule.notation == "B3/S23:T100,80" },
    Case("engine hashlife") { $0.document.engine.kind == .hashlife && $0.population == "5" },
    Case("memory 2G") { $0.document.engine.resources.memory == 2 << 30 },
    Case("goto 10") { $0.owed == 10 },
    Case("step 2^3") { $0.owed == 8 },
    Case("step") { $0.owed == 1 },
    Case("speed 30") { $0.pacer.speed == .perSecond(30) },
    Case("glyphs ascii") { $0.richestGlyphs == .ascii },
    Case("set grid on") { $0.look.showsGrid },
    Case("play") { $0.isRunning },
    Case("zoom 3") { $0.viewport.zoom == 3 },
    Case("zoom 1:8") { $0.viewport.zoom == 3 },
    Case("zoom 2:1") { $0.viewport.zoom == -1 },
    Case("center 100 -20") { $0.viewport.center == Point(100, -20) },
    Case("clear") { $0.population == "0" },
    Case("fill 100 seed 7") { $0.statistics.population > 100 },
    Case("help time") { if case .help = $0.overlay { true } else { false } },
    Case("help goto") { $0.message?.text.hasPrefix("goto N: ") == true },
    Case("settings") { if case .help = $0.overlay { true } else { false } },
    Case("engine") { if case .list = $0.overlay { true } else { false } },
    Case("tour") { $0.tour != nil },
  ]

  @Test(arguments: cases)
  func does(example: Case) throws {
    var screen = try screen()
    screen.answer(":", example.line)
    #expect(example.holds(screen), "\(screen.message?.text ?? "")")
    #expect(screen.message?.isError != true)
  }

  @Test(arguments: [
    ("fly", "'fly' is no command and no rule; ':help commands' lists them."),
    ("B3/S29", "Column 6:"), ("topology X5", "Column 1:"),
    ("goto", "It is 'goto N': "), ("goto soon", "'soon' is no number of generations"),
    ("engine steam", "There is no engine 'steam'; there are auto, naive"),
    ("engine dense", "The engine 'dense' cannot run B3/S23; these can: sparse, hashlife, naive."),
    ("memory lots", "memory: 'lots' is no amount of memory"),
    ("set warp 9", "There is no setting 'warp'; there are "),
    ("zoom 1:7", "'1:7' is no zoom"), ("center x", "It is 'center X Y'"),
    ("fill 30 x", "'x' is no symmetry"), ("help warp", "There is no help about 'warp'"),
    ("save a.doc", "The ending of 'a.doc' names no format; use .rle"),
    ("screenshot a.gif", "The ending of 'a.gif' names no picture; use one of .png .svg .txt .ans."),
    ("record a.png", "The ending of 'a.png' names no film"),
  ])
  func refuses(line: String, expected: String) throws {
    var screen = try screen()
    screen.answer(":", line)
    #expect(screen.message?.text.hasPrefix(expected) == true, "\(screen.message?.text ?? "")")
    #expect(screen.message?.isError == true)
    guard case .prompt(.command, let field) = screen.overlay else {
      Issue.record("the line is gone")
      return
    }
    #expect(field.text == line)
  }

  @Test func quitLeavesTheProgram() throws {
    var screen = try screen()
    screen.press(.character(":"))
    screen.type("q")
    guard case .quit = screen.send(.key(.enter)) else {
      Issue.record("the program goes on")
      return
    }
    screen.press(.character("e"), .character(" "), .character(":"))
    screen.type("quit")
    #expect(screen.send(.key(.enter)).isStay)
    guard case .quit = screen.send(.key(.character("y"))) else {
      Issue.record("the program goes on")
      return
    }
  }

  // MARK: Completion

  private func lines(_ text: String, _ screen: LifeScreen) -> [String] {
    screen.completions(ofLine: text).map(\.line)
  }

  @Test func completes() throws {
    let host = LifeTestHost()
    host.files = ["a.rle": [], ".hidden.rle": [], "sub/b.rle": [], "sub/c.mc": []]
    let screen = try screen(host)
    #expect(lines("to", screen) == ["topology ", "tour"])
    #expect(lines("engine h", screen) == ["engine hashlife"])
    #expect(lines("open ", screen) == ["open a.rle", "open sub/"])
    #expect(lines("open sub/", screen) == ["open sub/b.rle", "open sub/c.mc"])
    #expect(lines("set gl", screen) == ["set glyphs"])
    #expect(lines("set glyphs a", screen) == ["set glyphs auto", "set glyphs ascii"])
    #expect(lines("glyphs a", screen) == ["glyphs auto", "glyphs ascii"])
    #expect(lines("rule highl", screen).first == "rule B36/S23")
    #expect(lines("rule B36/S2", screen).contains("rule B36/S23"))
    #expect(lines("rule B3/S23:T", screen) == ["rule B3/S23:T100,80"])
    #expect(lines("HighLi", screen).first == "B36/S23")
    #expect(lines("help ti", screen) == ["help Time"])
    #expect(lines("", screen).count == LineCommand.all.count)
  }

  @Test func tabGoesThroughWhatFits() throws {
    var screen = try screen()
    screen.press(.character(":"))
    screen.type("to")
    let picture = screen.drawn(columns: 80, rows: 24).text
    #expect(picture.contains("topology TOPOLOGY") && picture.contains("gen 0"))
    screen.press(.tab)
    #expect(screen.typed == "topology ")
    screen.press(.tab)
    #expect(screen.typed == "tour")
    screen.press(.backTab, .backTab)
    #expect(screen.typed == "tour")
    screen.press(.backspace)
    #expect(screen.typed == "tou")
    // Where there is no choice the next word is completed at once.
    screen.press(.control("u"))
    screen.type("engi")
    screen.press(.tab)
    #expect(screen.typed == "engine ")
    screen.press(.tab)
    #expect(screen.typed == "engine auto")
  }

  @Test func arrowsBringBackWhatWasTyped() throws {
    var screen = try screen()
    screen.answer(":", "zoom 1")
    screen.answer(":", "zoom 2")
    screen.answer(":", "zoom nowhere")
    screen.press(.escape, .character(":"))
    screen.type("zo")
    screen.press(.up)
    #expect(screen.typed == "zoom nowhere")
    screen.press(.up, .up, .up)
    #expect(screen.typed == "zoom 1")
    screen.press(.down, .down, .down)
    #expect(screen.typed == "zo")
    // Another screen of the same run knows them too.
    var next = try self.screen(try #require(screen.host as? LifeTestHost))
    next.press(.character(":"), .up)
    #expect(next.typed == "zoom nowhere")
  }

  @Test(arguments: [(20, 5), (40, 12), (80, 24), (200, 50)])
  func staysWithinSmallScreens(columns: Int, rows: Int) throws {
    var screen = try screen()
    screen.send(.resize(columns: columns, rows: rows))
    screen.press(.character(":"))
    screen.type("s")
    for capabilities in [Capabilities.modern, .minimal] {
      let text = screen.drawn(columns: columns, rows: rows, capabilities).text
      #expect(text.split(separator: "\n").last?.hasPrefix(":s") == true)
      #expect(text.contains("gen 0"))
    }
  }
}

extension LifeScreen {
  /// The text of the prompt.
  fileprivate var typed: String? {
    if case .prompt(_, let field) = overlay { field.text } else { nil }
  }
}
