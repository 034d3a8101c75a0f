import Lattice
import Snake
import TerminalUI
import Testing

@testable import Screens

@Suite struct SnakePreferencesTests {
  static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  static func text(_ preferences: SnakePreferences) -> String {
    String(decoding: preferences.bytes, as: UTF8.self)
  }

  @Test func theFileIsForPeopleToo() throws {
    var preferences = SnakePreferences()
    preferences.theme = .dark
    preferences.bell = true
    preferences.autopilot = .tree
    preferences.think = 10_000
    try preferences.bindings.assign(.character("/"), to: .game(.pause))
    try preferences.bindings.assign(.up, to: .match(.steer(.arrows, .up)))
    try preferences.bindings.assign(
      .function(5), to: .match(.steer(.arrows, .up)), beside: true)
    let text = """
      {
        "autopilot" : "tree",
        "bell" : true,
        "keys" : {
          "pause" : [
            "/"
          ],
          "player 1 up" : [
            "Up",
            "F5"
          ]
        },
        "theme" : "dark",
        "think" : 10000
      }

      """
    #expect(Self.text(preferences) == text)
    let read = try SnakePreferences(parsing: Self.bytes(text))
    #expect(read.theme == .dark)
    #expect(read.bell)
    #expect(read.bindings == preferences.bindings)
    #expect(read.autopilot == .tree && read.think == 10_000)
  }

  @Test func allMembersMayBeMissing() throws {
    let read = try SnakePreferences(parsing: Self.bytes(" {} "))
    #expect(Self.text(read) == Self.text(SnakePreferences()))
    #expect(read.theme == .standard && !read.bell && read.bindings == SnakeBindings())
  }

  @Test func whatIsNotKnownIsKept() throws {
    let file = """
      {"sound":{"volume":0.5,"files":["a/b",null,true,-3]},"theme":"light","zz":9007199254740993}
      """
    var read = try SnakePreferences(parsing: Self.bytes(file))
    read.bell = true
    let again = try SnakePreferences(parsing: read.bytes)
    #expect(again.others.keys.sorted() == ["sound", "zz"])
    #expect(again.others == read.others)
    #expect(again.others["zz"] == .integer(9_007_199_254_740_993))
    #expect(
      again.others["sound"]
        == .object([
          "volume": .number(0.5),
          "files": .array([.string("a/b"), .null, .bool(true), .integer(-3)]),
        ]))
    #expect(again.bytes == read.bytes)
  }

  @Test(arguments: [
    ("", "it is no JSON object"), ("[]", "it is no JSON object"), ("{", "it is no JSON object"),
    ("{} x", "it is no JSON object"), ("\u{0}", "it is no JSON object"),
    (#"{"theme":"neon"}"#, "'theme' must be one of standard, dark, light, safe, mono, ascii"),
    (#"{"theme":1}"#, "'theme' must be one of standard, dark, light, safe, mono, ascii"),
    (#"{"bell":"yes"}"#, "'bell' must be true or false"),
    (#"{"bell":1}"#, "'bell' must be true or false"),
    (#"{"think":0}"#, "'think' must be a whole number from 1 to 1000000"),
    (#"{"think":1.5}"#, "'think' must be a whole number from 1 to 1000000"),
    (#"{"keys":[]}"#, "'keys' must be an object"),
    (#"{"keys":{"jump":["x"]}}"#, "'keys' has nothing that is called 'jump'"),
    (#"{"keys":{"pause":"x"}}"#, "the keys of 'pause' must be an array"),
    (#"{"keys":{"pause":["xx"]}}"#, "one of the keys of 'pause' is no key's name"),
    (#"{"keys":{"pause":[]}}"#, "the keys do not fit together: Everything needs a key."),
    (
      #"{"keys":{"pause":["q"]}}"#,
      "the keys do not fit together: q is taken: Go back, or leave the program that began with it; asks first while a game is "
        + "going on."
    ),
    (
      #"{"keys":{"pause":["Enter"]}}"#,
      "the keys do not fit together: Enter always begins and goes on."
    ),
  ])
  func aDamagedFileIsRefused(file: String, reason: String) {
    #expect(throws: SnakePreferences.Unreadable(reason: reason)) {
      try SnakePreferences(parsing: Self.bytes(file))
    }
  }

  /// A file that was cut off or altered anywhere is read or refused, and nothing else.
  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func alteredFilesDoNoHarm(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var preferences = SnakePreferences()
    try preferences.bindings.assign(.character("x"), to: .game(.pause))
    preferences.others["more"] = .array([.integer(1), .string("text")])
    var bytes = preferences.bytes
    for _ in 0...random.below(4) {
      let place = random.below(bytes.count)
      if random.below(3) == 0 {
        bytes = Array(bytes[..<max(place, 1)])
      } else {
        bytes[place] = UInt8(random.below(256))
      }
    }
    guard let read = try? SnakePreferences(parsing: bytes) else { return }
    #expect(try SnakePreferences(parsing: read.bytes).bytes == read.bytes, "seed \(seed)")
  }

  let host = KeepingHost()
  let file = "snake-settings.json"

  @Test func changesAreKept() throws {
    let session = SnakeSession(host: host)
    session.changePreferences { $0.theme = .safe }
    #expect(SnakeSession(host: host).preferences.theme == .safe)
    // Another program's change stays.
    SnakeSession(host: host).changePreferences { $0.bell = true }
    session.changePreferences { $0.theme = .light }
    let later = SnakeSession(host: host)
    #expect(later.preferences.theme == .light)
    #expect(later.preferences.bell)
    #expect(later.takePreferencesWarning() == "")
  }

  @Test func aThemeForThisRunAloneIsNotKept() {
    let session = SnakeSession(host: host)
    session.preferences.theme = .ascii
    session.changePreferences { $0.bell = true }
    #expect(session.preferences.theme == .ascii)
    #expect(SnakeSession(host: host).preferences.theme == .standard)
  }

  @Test func aDamagedFileIsSetAsideAndNamed() throws {
    let damaged = Self.bytes("{\"theme\":")
    host.disk.files[file] = damaged
    host.disk.files[file + ".damaged-1"] = [1]
    let session = SnakeSession(host: host)
    #expect(session.preferences.theme == .standard)
    #expect(host.disk.files[file] == nil)
    #expect(host.disk.files[file + ".damaged-2"] == damaged)
    #expect(host.disk.files[file + ".damaged-1"] == [1])
    var screen = SnakeScreen(session: session)
    screen.take(.resize(columns: 80, rows: 24))
    #expect(
      screen.picture(80, 24).contains(
        "damaged settings are now 'snake-settings.json.damaged-2': it is no JSON object")
    )
    #expect(SnakeSession(host: host).takePreferencesWarning() == "")
  }

  @Test func aDiskThatFailsIsTold() {
    host.disk.files[file] = Self.bytes("?")
    host.disk.trouble = HostError("no space left on device")
    let session = SnakeSession(host: host)
    #expect(
      session.takePreferencesWarning()
        == "the settings are damaged (it is no JSON object) and could not be set aside: "
        + "no space left on device")
    #expect(host.disk.files[file] == Self.bytes("?"))
    session.changePreferences { $0.theme = .dark }
    #expect(session.preferences.theme == .dark, "for this run at least")
    #expect(
      session.takePreferencesWarning()
        == "the settings could not be kept: no space left on device")
  }
}
