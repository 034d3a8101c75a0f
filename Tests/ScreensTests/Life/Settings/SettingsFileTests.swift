import Life
import TerminalUI
import Testing

@testable import Screens

@Suite struct SettingsFileTests {
  private func screen(reading text: String) throws -> (LifeScreen, [String]) {
    var screen = try LifeScreen.showing("OOO")
    let problems = SettingsFile(Array(text.utf8)).apply(to: &screen)
    return (screen, problems.map(\.description))
  }

  @Test func givesValuesAndKeys() throws {
    let (screen, problems) = try screen(
      reading: """
        # A remark.

        speed = 30
          glyphs=ascii
        memory =  512M
        key play-or-pause = Q F5
        key faster = = >
        """)
    #expect(problems.count == 1, "\(problems)")
    #expect(problems.first?.contains("while editing, the key > stays with 'next-state'") == true)
    #expect(screen.pacer.speed == .perSecond(30))
    #expect(screen.richestGlyphs == .ascii)
    #expect(screen.resources.memory == 512 << 20)
    #expect(screen.keys.keys(of: .time(.playOrPause)) == [.character("Q"), .function(5)])
    #expect(screen.keys.keys(of: .time(.faster)) == [.character("="), .character(">")])
  }

  @Test(arguments: [
    ("speed 15", "life.conf:1:9: error: '=' is missing, as in 'name = value'"),
    ("\n  = 15", "life.conf:2:3: error: a name is missing before '='"),
    ("speed =", "life.conf:1:8: error: a value is missing after '='"),
    ("speed of light = 15", "life.conf:1:7: error: unexpected 'of'"),
    ("speed = warp", "life.conf:1:9: error: 'warp' is no speed; try 15 or 2^4"),
    ("\tglyphs = runes", "life.conf:1:11: error: there are no glyphs 'runes'"),
    (
      "history-memory = much",
      "life.conf:1:18: error: 'much' is no amount of memory; try 2G or 500M"
    ),
    ("pattern-folders = a::b", "life.conf:1:19: error: a folder has no name"),
    ("theme = loud", "life.conf:1:9: error: there is no theme 'loud'"),
    ("grid = maybe", "life.conf:1:8: error: 'maybe' is neither on nor off"),
    ("colour = red", "life.conf:1:1: warning: there is no setting 'colour'"),
    ("key fly = q", "life.conf:1:5: warning: there is no command 'fly'"),
    (
      "key fit = Strg-X",
      "life.conf:1:11: error: there is no key 'Strg-X'; keys are q, Space, Ctrl-R, F2"
    ),
    ("key fit = Ctrl-C", "life.conf:1:11: error: the key Ctrl-C belongs to the terminal"),
    ("key fit = F5 F5", "life.conf:1:11: error: the key F5 is named twice"),
    (
      "key fit = F5\nkey home = F5", "life.conf:2:12: error: the key F5 was given to 'fit'"
    ),
    ("key fit = x", "life.conf:1:11: warning: 'rule' has no key left"),
  ])
  func tellsWhereItIsWrong(text: String, expected: String) throws {
    let (_, problems) = try screen(reading: text)
    #expect(problems == [expected])
  }

  @Test func aBrokenLineLeavesTheOthers() throws {
    let (screen, problems) = try screen(reading: "grid = on\nspeed = warp\nglyphs = blocks\n")
    #expect(problems.count == 1)
    #expect(screen.look.showsGrid && screen.richestGlyphs == .blocks)
  }

  /// What is written is read back as it was.
  @Test func writesWhatItReads() throws {
    let (screen, _) = try screen(
      reading: "grid = on\nspeed = 2^4\nkey fit = F5 F6\nmemory = 3000\n")
    let text = SettingsFile.text(for: screen)
    let (again, problems) = try self.screen(reading: text)
    #expect(problems.isEmpty, "\(problems)")
    #expect(SettingsFile.text(for: again) == text)
    #expect(again.keys.keys(of: .view(.fit)) == [.function(5), .function(6)])
    // The standard keys stand there as remarks that can be read, too.
    let uncommented = text.split(separator: "\n").map {
      $0.hasPrefix("# key ") ? $0.dropFirst(2) : $0
    }.joined(separator: "\n")
    let errors = try self.screen(reading: uncommented).1.filter { $0.contains("error") }
    #expect(errors.isEmpty, "\(errors)")
  }

  @Test func survivesAnyBytes() throws {
    var random = SystemRandomNumberGenerator()
    let seed = random.next()
    var generator = Noise(state: seed)
    let alphabet = Array("key =\n#speedfit\t\u{0}é2^".utf8) + [0xFF]
    for _ in 0..<200 {
      let bytes = (0..<40).map { _ in alphabet[Int(generator.next() % UInt64(alphabet.count))] }
      var screen = try LifeScreen.showing("")
      let problems = SettingsFile(bytes).apply(to: &screen)
      #expect(problems.allSatisfy { $0.line > 0 && $0.column > 0 }, "seed \(seed)")
    }
  }

  private struct Noise: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 20
    }
  }

  @Test func limitsTheHistory() throws {
    let (screen, problems) = try screen(reading: "history-memory = 3M\n")
    #expect(problems.isEmpty && screen.timeline.memoryLimit == 3 << 20)
    var shown = screen
    shown.send(.resize(columns: 100, rows: 24))
    shown.press(.character("i"))
    #expect(shown.drawn(columns: 100, rows: 24).text.contains("of 3M"))
    let (share, _) = try self.screen(reading: "memory = 512M\n")
    #expect(share.timeline.memoryLimit == 128 << 20)
    let (auto, _) = try self.screen(reading: "history-memory = 3M\nhistory-memory = auto\n")
    #expect(auto.timeline.memoryLimit == Timeline.memoryLimit(auto.resources))
  }

  @Test func readsFolders() throws {
    let (screen, problems) = try screen(reading: "pattern-folders = ~/a b : /srv/life\n")
    #expect(problems.isEmpty && screen.patternFolders == ["~/a b", "/srv/life"])
    let text = SettingsFile.text(for: screen)
    #expect(text.contains("\npattern-folders = ~/a b:/srv/life\n"))
    #expect(try self.screen(reading: text).0.patternFolders == screen.patternFolders)
    #expect(try self.screen(reading: "pattern-folders = none").0.patternFolders.isEmpty)
  }

  /// A theme that nobody has chosen stays the one that fits the terminal.
  @Test func theThemeOfTheTerminalIsWrittenAsSuch() throws {
    var (screen, _) = try screen(reading: "")
    #expect(SettingsFile.text(for: screen).contains("\ntheme = auto\n"))
    screen.press(.character("t"))
    #expect(SettingsFile.text(for: screen).contains("\ntheme = \(screen.look.theme.name)\n"))
    let (light, _) = try self.screen(reading: "theme = light\n")
    #expect(SettingsFile.text(for: light).contains("\ntheme = light\n"))
    let (auto, _) = try self.screen(reading: "theme = light\ntheme = auto\n")
    #expect(auto.look.theme == .standard)
    #expect(SettingsFile.text(for: auto).contains("\ntheme = auto\n"))
  }

  @Test func theHelpNamesEveryModeOfColours() throws {
    var screen = try LifeScreen.showing("OOO", columns: 100, rows: 120)
    screen.press(.character("?"))
    // Long lines of the help are wrapped inside of its frame.
    let text = screen.drawn(columns: 100, rows: 120).text
      .split { $0 == "│" || $0.isWhitespace }.joined(separator: " ")
    for mode in ColorMode.allCases { #expect(text.contains("\(mode.name) ("), "\(mode)") }
  }

  // MARK: On the screen

  @Test func theScreenReadsAndWritesTheFile() throws {
    let host = LifeTestHost()
    var screen = try LifeScreen.showing("OOO", host: host)
    screen.press(.character(":"))
    screen.type("set speed 30")
    screen.press(.enter)
    #expect(screen.message?.text == "speed = 30/s")
    screen.press(.character(":"))
    screen.type("settings write")
    screen.press(.enter)
    #expect(screen.message?.text == "Wrote data/life.conf.")
    let next = try LifeScreen.showing("OOO", host: host)
    #expect(next.pacer.speed == .perSecond(30))
    screen.press(.function(2))
    #expect(screen.drawn(columns: 80, rows: 40).text.contains("data/life.conf"))
  }

  @Test func tellsOnceWhatIsWrong() throws {
    let host = LifeTestHost()
    let disk = try #require(host.config as? SimulatedDisk)
    disk.files["life.conf"] = Array("speed = warp\ncolour = red\n".utf8)
    let screen = try LifeScreen.showing("OOO", host: host)
    #expect(
      screen.message?.text == "life.conf:1:9: error: 'warp' is no speed; try 15 or 2^4 (and 1 more)"
    )
    #expect(try LifeScreen.showing("OOO", host: host).message == nil)
  }

  @Test func filmsKnowNothingOfSettings() throws {
    let host = LifeTestHost()
    func frame() throws -> Canvas {
      var film = LifeFilm(
        try LifeDocument(), host: host, columns: 20, rows: 8, follows: false, capabilities: .modern)
      return film.frame()
    }
    let before = try frame()
    let disk = try #require(host.config as? SimulatedDisk)
    disk.files["life.conf"] = Array("glyphs = ascii\ngrid = on\nspeed = 2\n".utf8)
    #expect(try frame() == before)
  }
}
