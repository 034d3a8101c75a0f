import Snake
import Testing

@testable import Screens

@Suite struct ScoreStoreTests {
  let disk = SimulatedDisk()
  let store: ScoreStore

  init() { store = ScoreStore(disk) }

  private func scores(_ key: TableKey) throws -> [Int] {
    try store.table(key.folder).names.map(\.score)
  }

  @Test func ranksByScoreThenBySteps() throws {
    #expect(try store.add(SampleGames.entry(foods: 2)) == 1)
    #expect(try store.add(SampleGames.entry(foods: 4)) == 1)
    #expect(try store.add(SampleGames.entry(foods: 3)) == 2)
    for seed in 10..<20 as Range<UInt64> { _ = try store.add(SampleGames.entry(seed: seed)) }
    let ranked = try store.allEntries().map { ($0.replay.result.score, -$0.replay.result.steps) }
    #expect(ranked.count == 13)
    #expect(zip(ranked, ranked.dropFirst()).allSatisfy { $0 >= $1 })
  }

  @Test func aGameIsKeptOnce() throws {
    #expect(try store.add(SampleGames.entry(foods: 5)) == 1)
    #expect(try store.add(SampleGames.entry(foods: 4)) == 2)
    #expect(try store.add(SampleGames.entry(foods: 4)) == 2)
    #expect(try store.allEntries().count == 2)
  }

  @Test func whatDoesNotCompareHasTablesOfItsOwn() throws {
    for entry in [
      try SampleGames.entry(), try SampleGames.entry(level: 9),
      try SampleGames.entry(isHuman: false), try SampleGames.entry(wrap: true),
      // How fast a program is shown means nothing.
      try SampleGames.entry(seed: 2, level: 15, isHuman: false),
    ] { _ = try store.add(entry) }
    #expect(try store.tables().map(\.isPilot) == [false, false, false, true])
    #expect(
      Set(try store.allEntries().map(\.table.title)) == [
        "classic, 8x6, normal", "classic, 8x6, fast", "torus, 8x6, normal",
        "classic, 8x6, autopilot",
      ])
  }

  /// The worst go, and only when there is no room.
  @Test func keepsTheBestOfEachTable() throws {
    disk.fill(
      with: try (2...UInt64(ScoreTable.capacity)).map { try SampleGames.entry(seed: $0, foods: 2) })
    #expect(try store.add(SampleGames.entry(seed: 1, foods: 2)) != nil)
    let key = try SampleGames.entry().table
    let full = try store.table(key.folder)
    #expect(full.names.count == ScoreTable.capacity)
    #expect(try store.add(SampleGames.entry(seed: 999, foods: 1)) == nil)
    #expect(try store.table(key.folder) == full)
    #expect(try store.add(SampleGames.entry(seed: 999, foods: 3)) == 1)
    let after = try store.table(key.folder)
    #expect(Array(after.names.dropFirst()) == Array(full.names.dropLast()))
  }

  @Test func whatIsDamagedIsSetAsideAndKept() throws {
    _ = try store.add(SampleGames.entry(foods: 3))
    _ = try store.add(SampleGames.entry(foods: 2))
    let file = try #require(disk.files.keys.first { $0.contains("/3-") })
    var bytes = try #require(disk.files[file])
    bytes.removeLast(100)
    disk.files[file] = bytes
    #expect(try store.allEntries().map(\.replay.result.score) == [2])
    let damaged = try #require(try store.damaged().first)
    #expect(damaged.hasPrefix("people--classic-8x6-normal-"))
    #expect(disk.files["snake-scores/damaged/\(damaged)"] == bytes)
    // Another one of that name does not replace it.
    disk.files[file] = [1, 2, 3]
    #expect(try store.allEntries().count == 1)
    #expect(try store.damaged() == [damaged, damaged + ".2"])
  }

  /// A file that is whole but of another form may be that of a later version.
  @Test func whatIsOnlyUnknownStaysWhereItIs() throws {
    let entry = try SampleGames.entry()
    _ = try store.add(entry)
    let file = try #require(disk.files.keys.first { $0.contains("/3-") })
    let text = String(decoding: entry.bytes, as: UTF8.self)
      .replacing("\"version\":1}\n{\"mode", with: "\"version\":2}\n{\"mode")
    disk.files[file] = resealed(Array(text.utf8))
    let name = try #require(try store.table(entry.table.folder).names.first)
    guard case .unreadable(let reason) = store.read(name, in: entry.table.folder) else {
      Issue.record("it was read")
      return
    }
    #expect(reason.contains("a form that this version does not know"))
    #expect(try store.damaged().isEmpty)
    #expect(disk.files[file] != nil)
  }

  /// The file with the seal of its changed content.
  private func resealed(_ bytes: [UInt8]) -> [UInt8] {
    let content = bytes.dropLast(ScoreEntry.seal(of: []).count)
    return content + ScoreEntry.seal(of: content)
  }

  @Test func aMisplacedEntryGoesHome() throws {
    let entry = try SampleGames.entry()
    let name = EntryName(entry, bytes: entry.bytes)
    disk.files[ScoreStore.file(name, in: "people/wherever")] = entry.bytes
    _ = try store.allEntries()
    #expect(try store.allEntries() == [entry])
    #expect(try store.tables().map(\.folder) == [entry.table.folder])
  }

  @Test func aNameThatLiesIsNoEntry() throws {
    let entry = try SampleGames.entry()
    let file = "snake-scores/\(entry.table.folder)/999-1-0-0123456789abcdef.score"
    disk.files[file] = entry.bytes
    #expect(try store.allEntries().isEmpty)
    #expect(try store.damaged().count == 1)
  }

  @Test func nonsenseIsPassedOver() throws {
    let folder = "snake-scores/\(try SampleGames.entry().table.folder)"
    for name in [
      "", ".hidden", "a.score", "1-2-3-4.score", "x.tmp", "1-1-1-zzzzzzzzzzzzzzzz.score",
    ] {
      disk.files["\(folder)/\(name)"] = [0, 255, 10]
    }
    disk.files["snake-scores/people/a file"] = [1]
    disk.files["snake-scores/games-people.jsonl"] = Array("nonsense\n\u{0}{}\n".utf8)
    _ = try store.add(SampleGames.entry())
    try store.log(SampleGames.entry())
    #expect(try store.allEntries().count == 1)
    #expect(try store.games(ofPilots: false).count == 1)
    #expect(disk.files["\(folder)/x.tmp"] == nil, "what was being written when a program died")
    #expect(disk.files["\(folder)/.hidden"] != nil)
  }

  @Test func onlyTheUnreadableIsMissing() throws {
    _ = try store.add(SampleGames.entry())
    _ = try store.add(SampleGames.entry(wrap: true))
    disk.unreadable = ["snake-scores/\(try SampleGames.entry().table.folder)"]
    #expect(try store.allEntries().map(\.mode) == ["torus"])
  }

  @Test func theBestScoreIsAProvenOne() throws {
    let host = KeepingHost()
    let session = SnakeSession(host: host)
    let forged = try SampleGames.forgedEntry(score: 40)
    _ = try session.scores.add(forged)
    #expect(session.best(of: forged.table) == nil)
    _ = try session.scores.add(SampleGames.entry(foods: 2))
    #expect(session.best(of: forged.table) == 2)
    #expect(session.best(of: forged.table) == 2)
  }

  @Test func everyGameIsListed() throws {
    for seed in 1...3 as ClosedRange<UInt64> { try store.log(SampleGames.entry(seed: seed)) }
    try store.log(SampleGames.entry(isHuman: false))
    #expect(try store.games(ofPilots: false).map(\.ended) == [1, 2, 3].map { 1_795_340_000 + $0 })
    #expect(try store.games(ofPilots: true).count == 1)
  }
}
