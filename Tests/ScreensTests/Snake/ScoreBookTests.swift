import Lattice
import Snake
import TestSupport
import Testing

@testable import Screens

@Suite struct ScoreBookTests {
  /// A game by the cycle pilot, ended after so many foods, claimed by a person or by the pilot.
  static func replay(
    seed: UInt64 = 1, foods: Int = 3, isHuman: Bool = true, wrap: Bool = false
  ) throws -> Replay {
    let arena = try #require(Arena.open(Size(8, 6)))
    var options = SnakeGame.Options(arena: arena)
    options.wrap = wrap
    var recorder = try #require(ReplayRecorder(SnakeGame(options: options, seed: seed)))
    var pilot = PilotKind.cycle.makePilot()
    while recorder.game.score < foods { recorder.advance(pilot.turn(for: recorder.game)) }
    return recorder.replay(by: isHuman ? .human("player") : .pilot("cycle"), date: "2026-11-22")
  }

  static func entry(seed: UInt64 = 1, foods: Int = 3, speed: Int = 5) throws -> ScoreEntry {
    ScoreEntry(speed: SnakeSpeed(speed), replay: try replay(seed: seed, foods: foods))
  }

  @Test func ranksByScoreThenBySteps() throws {
    var book = ScoreBook()
    #expect(book.add(try Self.entry(foods: 2)) == 1)
    #expect(book.add(try Self.entry(foods: 4)) == 1)
    #expect(book.add(try Self.entry(foods: 3)) == 2)
    #expect(book.entries.map(\.replay.result.score) == [4, 3, 2])
    for seed in 10..<20 as Range<UInt64> { book.add(try Self.entry(seed: seed, foods: 3)) }
    let ranked = book.entries.map { ($0.replay.result.score, -$0.replay.result.steps) }
    #expect(zip(ranked, ranked.dropFirst()).allSatisfy { $0 >= $1 })
  }

  @Test func keepsTheBestOfEachTable() throws {
    var book = ScoreBook()
    for seed in 1...15 as ClosedRange<UInt64> { book.add(try Self.entry(seed: seed)) }
    #expect(book.entries.count == 10)
    #expect(book.add(try Self.entry(seed: 99, foods: 1)) == nil)
    #expect(book.entries.count == 10)
    #expect(book.add(try Self.entry(seed: 99, foods: 5)) == 1)
    #expect(book.entries.count == 10)
  }

  @Test func aGameIsKeptOnce() throws {
    var book = ScoreBook()
    #expect(book.add(try Self.entry(foods: 5)) == 1)
    book.add(try Self.entry(foods: 4))
    #expect(book.add(try Self.entry(foods: 4)) == 2)
    #expect(book.entries.count == 2)
  }

  @Test func whatDoesNotCompareHasTablesOfItsOwn() throws {
    var book = ScoreBook()
    book.add(try Self.entry(speed: 5))
    book.add(try Self.entry(speed: 9))
    book.add(ScoreEntry(speed: .standard, replay: try Self.replay(isHuman: false)))
    book.add(ScoreEntry(speed: .standard, replay: try Self.replay(wrap: true)))
    #expect(
      book.tables.map(\.title) == [
        "walls, 8x6, normal", "walls, 8x6, fast", "walls, 8x6, autopilot", "wrap, 8x6, normal",
      ])
    // How fast a program is shown means nothing.
    book.add(ScoreEntry(speed: SnakeSpeed(15), replay: try Self.replay(seed: 2, isHuman: false)))
    #expect(book.tables.count == 4)
  }

  @Test func isReadAsItWasWritten() throws {
    var book = ScoreBook()
    for seed in 1...4 as ClosedRange<UInt64> {
      book.add(try Self.entry(seed: seed, speed: Int(seed) * 2))
    }
    let again = ScoreBook(parsing: book.bytes)
    #expect(again == book)
    #expect(again.bytes == book.bytes)
    #expect(ScoreBook(parsing: []) == ScoreBook())
  }

  @Test func garbageIsSetAsideAndKept() throws {
    var book = ScoreBook()
    for seed in 1...3 as ClosedRange<UInt64> { book.add(try Self.entry(seed: seed)) }
    let lines = String(decoding: book.bytes, as: UTF8.self).split(separator: "\n")
    let perEntry = (lines.count - 1) / 3
    var broken = lines
    broken[1 + perEntry + 3] = "{\"seed\":oops}"
    broken.insert("what is this", at: 1)
    broken.append("and this")
    let read = ScoreBook(parsing: Array(broken.joined(separator: "\n").utf8))
    #expect(read.entries.count == 2)
    #expect(read.damaged.map(\.line) == [2, 2 + perEntry + 4, broken.count])
    // They survive the next writing, and so do the good ones.
    let again = ScoreBook(parsing: read.bytes)
    #expect(again.entries == read.entries)
    let text = String(decoding: again.bytes, as: UTF8.self)
    for piece in ["what is this", "oops", "and this"] { #expect(text.contains(piece)) }
  }

  @Test func anAlteredScoreIsNoEntry() throws {
    var book = ScoreBook()
    book.add(try Self.entry())
    let text = String(decoding: book.bytes, as: UTF8.self)
    let forged = text.replacing("\"score\":3", with: "\"score\":9")
    #expect(forged != text)
    let read = ScoreBook(parsing: Array(forged.utf8))
    #expect(read.entries.isEmpty)
    #expect(read.damaged.map(\.reason) == ["the replay was altered"])
  }

  /// Whatever the bytes, reading ends, and what it writes reads the same.
  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func mutationsNeverTrap(seed: UInt64) throws {
    var book = ScoreBook()
    for seed in 1...2 as ClosedRange<UInt64> { book.add(try Self.entry(seed: seed)) }
    var bytes = book.bytes
    var random = SplitMix64(seed: seed)
    for _ in 0...random.below(4) {
      let place = random.below(bytes.count)
      switch random.below(3) {
      case 0: bytes[place] = UInt8(random.below(256))
      case 1: bytes.removeSubrange(place..<min(place + random.below(200), bytes.count))
      default: bytes.insert(contentsOf: bytes.prefix(random.below(300)), at: place)
      }
    }
    let read = ScoreBook(parsing: bytes)
    let again = ScoreBook(parsing: read.bytes)
    #expect(again.entries == read.entries, "seed \(seed)")
  }

  @Test func theBestScoreIsAProvenOne() throws {
    var forged = try Self.replay(foods: 3)
    forged.result.score = 40
    var book = ScoreBook()
    let entry = ScoreEntry(speed: .standard, replay: forged)
    book.add(entry)
    #expect(book.best(of: entry.table) == nil)
    book.add(try Self.entry(foods: 2))
    #expect(book.best(of: entry.table) == 2)
  }

  @Test func twoProgramsLoseNothing() throws {
    let host = KeepingHost()
    let (first, second) = (SnakeSession(host: host), SnakeSession(host: host))
    _ = try first.loadScores()
    _ = try second.loadScores()
    #expect(try first.keep(Self.entry(seed: 1, foods: 3)) == 1)
    #expect(try second.keep(Self.entry(seed: 2, foods: 4)) == 1)
    #expect(try first.keep(Self.entry(seed: 3, foods: 2)) == 3)
    #expect(try first.loadScores().entries.map(\.replay.result.score) == [4, 3, 2])
  }
}
