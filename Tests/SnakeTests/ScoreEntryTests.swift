import Lattice
import TestSupport
import Testing

@testable import Snake

/// Entries of the score tables, and the names of their files.
@Suite struct ScoreEntryTests {
  static func entry(
    seed: UInt64 = 1, mode: String = "classic", level: Int = 5, ended: Int? = 1_795_340_000,
    milliseconds: Int? = 9_000, steps: Int = 40
  ) throws -> ScoreEntry {
    let arena = try #require(Arena.open(Size(8, 6)))
    var recorder = try #require(
      ReplayRecorder(SnakeGame(options: SnakeGame.Options(arena: arena), seed: seed)))
    var pilot = PilotKind.cycle.makePilot()
    for _ in 0..<steps { recorder.advance(pilot.turn(for: recorder.game)) }
    return ScoreEntry(
      mode: mode, level: level, milliseconds: milliseconds, ended: ended,
      replay: recorder.replay(by: .human("Ada \"L\"\n"), date: "2026-11-24"))
  }

  @Test func isReadAsItWasWritten() throws {
    for entry in [
      try Self.entry(), try Self.entry(mode: "daily 2026-11-24 \"ü\"\\\n", ended: nil),
      try Self.entry(level: 15, milliseconds: nil, steps: 300),
    ] {
      let again = try ScoreEntry(parsing: entry.bytes)
      #expect(again == entry)
      #expect(again.bytes == entry.bytes)
      #expect(ScoreEntry.replayBytes(in: entry.bytes) == entry.replay.bytes)
    }
  }

  /// Not one byte can change, be missing or be added without being noticed.
  @Test func everyDamageIsNoticed() throws {
    let bytes = try Self.entry(steps: 10).bytes
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 0x10
      #expect(throws: ScoreEntry.Unreadable.self, "byte \(place)") {
        try ScoreEntry(parsing: changed)
      }
      guard place.isMultiple(of: 7) else { continue }
      #expect(throws: ScoreEntry.Unreadable.self, "cut at \(place)") {
        try ScoreEntry(parsing: Array(bytes[..<place]))
      }
    }
    #expect(throws: ScoreEntry.Unreadable.self) { try ScoreEntry(parsing: bytes + [10]) }
  }

  /// A file with a good seal and any contents whatever never traps, and is not called damaged.
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func sealedNonsenseIsUnsupported(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let whole = try Self.entry(steps: 10).bytes
    var content = Array(whole.dropLast(ScoreEntry.seal(of: []).count))
    for _ in 0...random.below(3) {
      let place = random.below(content.count)
      switch random.below(3) {
      case 0: content[place] = UInt8(random.below(256))
      case 1: content.removeSubrange(place..<min(place + random.below(99), content.count))
      default: content.insert(UInt8(random.below(2) * 10), at: place)
      }
      if content.isEmpty { content = [10] }
    }
    do {
      let entry = try ScoreEntry(parsing: content + ScoreEntry.seal(of: content))
      #expect(entry.bytes.dropLast(ScoreEntry.seal(of: []).count) == content[...], "seed \(seed)")
    } catch .damaged(let reason) {
      #expect(reason == "it is no score entry", "seed \(seed)")
    } catch .unsupported {}
  }

  @Test func namesAreReadAsTheyAreWritten() throws {
    let entry = try Self.entry()
    let name = EntryName(entry, bytes: entry.bytes)
    #expect(EntryName(fileName: name.fileName) == name)
    #expect(name.fileName.hasPrefix("\(entry.replay.result.score)-40-1795340000-"))
    for wrong in [
      "", ".score", "1-2-3-0123456789abcdef", "1-2-3-4.score", "-1-2-3-0123456789abcdef.score",
      "01-2-3-0123456789abcdef.score", "1-2-99999999999999999999-0123456789abcdef.score",
      "1--3-0123456789abcdef.score", "1-+2-3-0123456789abcdef.score",
    ] { #expect(EntryName(fileName: wrong) == nil, "\(wrong)") }
  }

  /// More points, then fewer steps, then the earlier game.
  @Test func tablesAreOrdered() {
    let order = ["9-50-7-a", "9-60-5-b", "9-60-6-a", "9-60-6-b", "8-1-1-a", "0-0-0-a"]
    let files = order.map { "\($0)\(String(repeating: $0.last ?? "a", count: 15)).score" }
    let table = ScoreTable(fileNames: files.reversed() + ["readme", "x.tmp"])
    #expect(table.names.map(\.fileName) == files)
    var grown = ScoreTable(fileNames: [])
    for name in table.names.reversed() { #expect(grown.insert(name) == 1) }
    for (place, name) in table.names.enumerated() { #expect(grown.insert(name) == place + 1) }
    #expect(grown == table)
    grown.remove(table.names[0])
    #expect(grown.names == Array(table.names.dropFirst()))
  }

  @Test func onlyTheWorstAreTooMany() {
    let files = (0..<103).map { "\($0)-1-1-0123456789abcdef.score" }
    #expect(ScoreTable(fileNames: files).excess.map(\.score) == [2, 1, 0])
    #expect(ScoreTable(fileNames: files.prefix(100)).excess.isEmpty)
  }
}
