import Lattice
import Testing

@testable import Snake

@Suite struct TableKeyTests {
  private func options(
    _ text: String = "....\n....\n", _ change: (inout SnakeGame.Options) -> Void = { _ in }
  ) throws -> SnakeGame.Options {
    var options = SnakeGame.Options(arena: try Arena(parsing: text))
    change(&options)
    return options
  }

  private func key(
    _ options: SnakeGame.Options, mode: String? = nil, level: Int = 5, isPilot: Bool = false
  ) -> TableKey {
    TableKey(
      mode: mode ?? TableKey.mode(of: options), options: options, level: level, isPilot: isPilot)
  }

  @Test func whatDoesNotCompareIsAnotherTable() throws {
    let keys = [
      key(try options()), key(try options(), level: 3), key(try options(), level: 7),
      key(try options(), isPilot: true), key(try options(), mode: "daily 2026-11-24"),
      key(try options(), mode: "daily 2026-11-25"), key(try options("...\n...\n")),
      key(try options("....\n.#..\n")), key(try options("....\n..#.\n")),
      key(try options("....\n.@..\n")), key(try options { $0.wrap = true }),
      key(try options { $0.tail = .strict }), key(try options { $0.startLength = 2 }),
      key(try options { $0.growth = 2 }), key(try options { $0.foods = 2 }),
      key(try options { $0.maxSteps = 2 }), key(try options { $0.maxSteps = 3 }),
      key(try options { $0.speed.start = 2 }), key(try options { $0.speed.every = 2 }),
      key(try options { $0.scoring = .levels }), key(try options { $0.bonus = true }),
      key(try options { $0.powers = true }), key(try options { $0.hazards = 2 }),
      key(try options { $0.hazards = 3 }), key(try options { $0.mercy = true }),
      key(try options { $0.scroll = .init(.left, every: 2) }),
      key(try options { $0.scroll = .init(.left, every: 3) }),
      key(try options("heading: up\n\n....\n....\n")),
    ]
    #expect(Set(keys).count == keys.count)
    #expect(Set(keys.map(\.folder)).count == keys.count)
    // Those that compare share one.
    #expect(key(try options(), level: 4) == keys[0])
    #expect(key(try options(), level: 9, isPilot: true) == keys[3])
    #expect(key(try options("author: Ada\ncomment: hm\n\n....\n....\n")) == keys[0])
  }

  /// Every option has its words in `departures`, so that a new one gets tables of its own.
  @Test func everyOptionCounts() throws {
    let names = Mirror(reflecting: try options()).children.compactMap(\.label)
    #expect(
      names == [
        "arena", "wrap", "tail", "startLength", "growth", "foods", "maxSteps", "speed", "scoring",
        "bonus", "powers", "hazards", "scroll", "mercy",
      ])
  }

  @Test(arguments: [
    ("", false, "classic, 4x2, normal"), ("", true, "torus, 4x2, normal"),
    ("name: The Pit\n\n", true, "The Pit, 4x2, wrap, normal"),
  ])
  func titles(header: String, wrap: Bool, title: String) throws {
    #expect(key(try options(header + "....\n....\n") { $0.wrap = wrap }).title == title)
  }

  @Test(arguments: [
    ("The Pit", "the-pit-4x2-normal-"), ("../../etc/passwd", "etc-passwd-4x2-normal-"),
    ("", "game-4x2-normal-"), ("ÄÖ\u{0}\n日本", "game-4x2-normal-"),
    (String(repeating: "x", count: 50), String(repeating: "x", count: 40) + "-4x2-normal-"),
  ])
  func foldersAreSafe(mode: String, start: String) throws {
    let folder = key(try options(), mode: mode).folder
    #expect(folder.hasPrefix("people/" + start), "\(folder)")
    #expect(folder.utf8.count == "people/".utf8.count + start.utf8.count + 16)
  }

  /// The folder of a table stays the same from version to version.
  @Test func foldersStay() throws {
    let plain = key(try options())
    #expect(plain.folder == "people/classic-4x2-normal-8150b44997b50457")
    let walled = key(try options("..#.\n....\n") { $0.growth = 3 }, isPilot: true)
    #expect(walled.folder == "autopilot/classic-4x2-normal-65081f0027acb8f4")
  }
}
