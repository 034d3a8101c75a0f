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
    for forged in [richer, other, older, longer, impossible] {
      guard case .refuted = Replay.verify(forged.bytes) else {
        Issue.record("\(forged.result)")
        continue
      }
    }
  }

  @Test func hostileNumbersAreRefused() throws {
    let text = String(decoding: try Self.record().bytes, as: UTF8.self)
    for (old, new) in [
      ("\"width\":6", "\"width\":9223372036854775807"), ("\"width\":6", "\"width\":0"),
      ("\"seed\":9", "\"seed\":99999999999999999999"), ("\"seed\":9", "\"seed\":09"),
      ("\"steps\":", "\"steps\":-"), ("\"start\":null", "\"start\":[6,0]"),
      ("\"rows\":null", "\"rows\":[[[[[["),
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
