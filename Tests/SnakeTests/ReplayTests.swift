import Lattice
import Snake
import Testing

@Suite struct ReplayTests {
  static func record(_ change: (inout SnakeGame.Options) -> Void = { _ in }) throws -> Replay {
    var recorder = try #require(ReplayRecorder(try newGame(6, 4, seed: 9, change)))
    recorder.finish(with: .cycle)
    return recorder.replay(by: .human("Ada \"A\\B\" \u{1}é"), date: "1842-10-01")
  }

  @Test func roundTrips() throws {
    let replay = try Self.record()
    #expect(replay.result.status == .won)
    #expect(try Replay(parsing: replay.bytes) == replay)
    #expect(Replay.verify(replay.bytes) == .valid(replay))
  }

  @Test func keepsWallsAndOptions() throws {
    let arena = try Arena(parsing: "name: Pit\n\n......\n.@..#.\n......\n")
    var options = SnakeGame.Options(arena: arena)
    options.startLength = 2
    options.wrap = true
    options.tail = .strict
    options.growth = 2
    options.foods = 3
    options.maxSteps = 700
    var recorder = try #require(ReplayRecorder(try SnakeGame(options: options, seed: .max)))
    recorder.finish(with: .greedy)
    let replay = recorder.replay(by: .pilot("greedy"))
    #expect(Replay.verify(replay.bytes) == .valid(replay))
    #expect(replay.options == options)
  }

  @Test func keepsEveryOption() throws {
    let arena = try Arena(
      parsing: "name: Pit\nheading: down\nedges: wrap\ngoal: 7\n\n@*....\n...2#.\n......\n.*....\n")
    var options = SnakeGame.Options(arena: arena)
    options.wrap = true
    options.speed = SnakeGame.Speed(start: 2, every: 3, top: 9)
    options.scoring = .levels
    options.bonus = true
    options.powers = true
    options.hazards = 10
    options.scroll = SnakeGame.Scroll(.left, every: 7)
    options.mercy = true
    options.maxSteps = 300
    var recorder = try #require(ReplayRecorder(try SnakeGame(options: options, seed: 4)))
    recorder.finish(with: .greedy)
    let replay = recorder.replay(by: .pilot("greedy"))
    #expect(Replay.verify(replay.bytes) == .valid(replay))
    #expect(replay.options == options)
    #expect(replay.result.score > replay.result.eaten)
  }

  @Test func keepsPortals() throws {
    let arena = try Arena(parsing: "......\n.@..A.\n.A..B.\n.B....\n")
    var options = SnakeGame.Options(arena: arena)
    options.startLength = 2
    var recorder = try #require(ReplayRecorder(try SnakeGame(options: options, seed: 4)))
    recorder.finish(with: .greedy)
    let replay = recorder.replay(by: .pilot("greedy"))
    #expect(Replay.verify(replay.bytes) == .valid(replay))
    #expect(replay.options.arena == arena)
  }

  /// A name that cannot be spelled in an arena's text must not make the replay unreadable.
  @Test(arguments: ["  Pit ", "two\nlines", "\t", "\u{2028}x"])
  func oddNamesAreReadable(name: String) throws {
    var arena = try #require(Arena.open(Size(6, 4)))
    arena.name = name
    var recorder = try #require(
      ReplayRecorder(try SnakeGame(options: .init(arena: arena), seed: 4)))
    recorder.finish(with: .greedy)
    guard case .valid = Replay.verify(recorder.replay(by: .pilot("greedy")).bytes) else {
      Issue.record("\(name)")
      return
    }
  }

  /// A turn that the snake was kept from taking is part of the record.
  @Test func blockedTurnsAreRecorded() throws {
    let arena = try Arena(parsing: "..@.......\n..........\n..........\n")
    var options = SnakeGame.Options(arena: arena)
    options.mercy = true
    var recorder = try #require(ReplayRecorder(try SnakeGame(options: options, seed: 1)))
    #expect(recorder.advance(.up) == [.blocked(at: Point(2, -1))])
    recorder.advance()
    let replay = recorder.replay(by: .human("ada"))
    #expect(replay.stretches.first?.turns.map(\.step) == [0])
    #expect(replay.stretches.first?.turns.map(\.direction) == [.up])
    #expect(Replay.verify(replay.bytes) == .valid(replay))
  }

  @Test func everyAlteredByteIsCaught() throws {
    let bytes = try Self.record().bytes
    for place in bytes.indices {
      for mask in [1, 0x20, 0x80] as [UInt8] {
        var altered = bytes
        altered[place] ^= mask
        if case .valid = Replay.verify(altered) { Issue.record("byte \(place), mask \(mask)") }
      }
    }
  }

  @Test func everyTruncationIsUnreadable() throws {
    let bytes = try Self.record().bytes
    for count in 0..<bytes.count {
      guard case .unreadable = Replay.verify(Array(bytes[..<count])) else {
        Issue.record("\(count) bytes")
        continue
      }
    }
    guard case .unreadable(let error) = Replay.verify(bytes + [0x0A]) else {
      Issue.record("a byte too many")
      return
    }
    #expect(error.column == 1)
  }

  /// A forger who computes the hash anew still has to play the game.
  @Test func forgeriesAreRefuted() throws {
    let replay = try Self.record()
    var richer = replay
    richer.result.score += 1
    var other = replay
    other.seed += 1
    var older = replay
    older.rules = 0
    var longer = replay
    longer.stretches.append(try #require(replay.stretches.last))
    longer.stretches[0].steps = 256
    var impossible = replay
    impossible.options.startLength = 7
    var scrolling = replay
    scrolling.options.scroll = SnakeGame.Scroll(.left, every: 1_001)
    var hungrier = replay
    hungrier.result.eaten += 1
    for forged in [richer, other, older, longer, impossible, scrolling, hungrier] {
      guard case .refuted = Replay.verify(forged.bytes) else {
        Issue.record("\(forged.result)")
        continue
      }
    }
  }

  @Test func hostileNumbersAreRefused() throws {
    let text = String(decoding: try Self.record().bytes, as: UTF8.self)
    for (old, new) in [
      ("\"6x4\"", "\"9223372036854775807x2\""), ("\"6x4\"", "\"0x4\""),
      ("\"6x4\"", "\"06x4\""), ("\"6x4\"", "[]"), ("\"6x4\"", "[\"..\",\".#.\"]"),
      ("\"6x4\"", "[\"......\"]"), ("\"6x4\"", "[\"A.....\",\".#....\"]"),
      ("\"seed\":9", "\"seed\":99999999999999999999"), ("\"seed\":9", "\"seed\":09"),
      ("\"steps\":", "\"steps\":-"), ("\"scroll\":null", "\"scroll\":\"left\""),
      ("\"scroll\":null", "\"scroll\":\"away/3\""), ("\"mercy\":false", "\"mercy\":0"),
      ("\"level\":5", "\"level\":-5"), ("\"scoring\":\"foods\"", "\"scoring\":\"\""),
    ] {
      let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
      try #require(parts.count == 2)
      guard case .unreadable = Replay.verify(Array((parts[0] + new + parts[1]).utf8)) else {
        Issue.record("\(new)")
        continue
      }
    }
  }

  @Test func seeksBackAndForth() throws {
    let replay = try Self.record()
    var player = try ReplayPlayer(replay)
    try player.seek(to: 20)
    let there = player.game
    try player.seek(to: .max)
    #expect(player.isAtEnd)
    #expect(Replay.Result(of: player.game) == replay.result)
    try player.seek(to: 20)
    #expect(player.game == there)
  }
}
