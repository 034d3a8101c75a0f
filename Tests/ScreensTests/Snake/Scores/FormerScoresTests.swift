import Snake
import TerminalUI
import Testing

@testable import Screens

/// The single file of earlier versions.
@Suite struct FormerScoresTests {
  let disk = SimulatedDisk()
  let store: ScoreStore

  init() { store = ScoreStore(disk) }

  /// The file as those versions wrote it.
  static func book(_ seeds: ClosedRange<UInt64>, speed: Int = 5) throws -> [UInt8] {
    var bytes = Array("{\"format\":\"vivarium-snake-scores\",\"version\":1}\n".utf8)
    for seed in seeds {
      bytes += Array("{\"speed\":\(speed)}\n".utf8) + (try SampleGames.replay(seed: seed)).bytes
    }
    return bytes
  }

  @Test func isTakenOverOnceAndWhole() throws {
    let book = try Self.book(1...4, speed: 9)
    disk.files["snake-scores.jsonl"] = book
    try store.takeOverFormerScores()
    let entries = try store.allEntries()
    #expect(entries.map(\.replay.seed).sorted() == [1, 2, 3, 4])
    #expect(entries.allSatisfy { $0.table.title == "classic, 8x6, fast" })
    #expect(entries.allSatisfy { $0.replay.date == "2026-11-22" })
    #expect(disk.files["snake-scores.jsonl"] == nil)
    #expect(disk.files["snake-scores.jsonl.1"] == book)
    try store.takeOverFormerScores()
    #expect(try store.allEntries() == entries)
  }

  @Test func whatWasDamagedIsNamed() throws {
    let book = String(decoding: try Self.book(1...3), as: UTF8.self)
    var lines = book.split(separator: "\n")
    let perEntry = (lines.count - 1) / 3
    lines[1 + perEntry + 3] = "{\"seed\":oops}"
    lines.insert("what is this", at: 1)
    disk.files["snake-scores.jsonl"] = Array(lines.joined(separator: "\n").utf8)
    try store.takeOverFormerScores()
    #expect(try store.allEntries().count == 2)
    #expect(
      Set(try store.damaged()) == [
        "snake-scores.jsonl--line-2", "snake-scores.jsonl--line-\(3 + perEntry)",
      ])
  }

  /// An earlier version that is still in use begins a new file.
  @Test func isTakenOverAgain() throws {
    for seeds in [1...2, 2...3] as [ClosedRange<UInt64>] {
      disk.files["snake-scores.jsonl"] = try Self.book(seeds)
      try store.takeOverFormerScores()
    }
    #expect(try store.allEntries().count == 3)
    #expect(disk.files["snake-scores.jsonl.1"] != nil && disk.files["snake-scores.jsonl.2"] != nil)
  }

  @Test func theScreenTakesItOver() throws {
    let host = KeepingHost()
    host.disk.files["snake-scores.jsonl"] = try Self.book(1...1)
    var screen = ScoresScreen(session: SnakeSession(host: host))
    _ = screen.update(.resize(columns: 80, rows: 24), budget: .unlimited)
    #expect(screen.picture(80, 24).contains("classic, 8x6, normal"))
  }
}
