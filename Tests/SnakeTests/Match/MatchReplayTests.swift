import Lattice
import Snake
import Testing

@Suite struct MatchReplayTests {
  static func record(
    steps: Int = .max, _ change: (inout SnakeMatch.Options) -> Void = { _ in }
  ) throws -> MatchReplay {
    var recorder = try #require(
      MatchRecorder(
        try newMatch(11, 9, seed: 9) {
          $0.snakes = 3
          $0.maxSteps = 600
          change(&$0)
        }))
    var crew = MatchCrew([.careful, .hungry, .wanderer])
    while recorder.match.status == .running, recorder.match.steps < steps {
      recorder.advance(crew.turns(in: recorder.match))
    }
    return recorder.replay(
      by: [.human("Ada \"A\\B\" \u{1}é"), .pilot("hungry"), .pilot("wanderer")],
      date: "1842-10-01")
  }

  @Test func roundTrips() throws {
    let replay = try Self.record()
    #expect(replay.result.status != .running)
    #expect(try MatchReplay(parsing: replay.bytes) == replay)
    #expect(MatchReplay.verify(replay.bytes) == .valid(replay))
    #expect(MatchReplay.isRecognised(in: replay.bytes))
  }

  @Test func keepsMatchesThatWereLeft() throws {
    let replay = try Self.record(steps: 12)
    #expect(replay.result.status == .running)
    #expect(replay.stretches.map(\.steps) == [12])
    #expect(MatchReplay.verify(replay.bytes) == .valid(replay))
  }

  @Test func keepsArenaAndOptions() throws {
    let arena = try Arena(
      parsing: "name: Pit\nedges: wrap\n\n@..A..2\n..*.#..\n...A..*\n.......\n")
    var options = SnakeMatch.Options(arena: arena)
    options.wrap = true
    options.startLength = 2
    options.growth = 2
    options.foods = 3
    options.maxSteps = 300
    var recorder = try #require(MatchRecorder(try SnakeMatch(options: options, seed: .max)))
    var crew = MatchCrew([.careful, .careful])
    while recorder.match.status == .running {
      recorder.advance(crew.turns(in: recorder.match))
    }
    let replay = recorder.replay(by: [.pilot("careful"), .pilot("careful")])
    #expect(MatchReplay.verify(replay.bytes) == .valid(replay))
    #expect(replay.options == options)
  }

  @Test func everyAlteredByteIsCaught() throws {
    let bytes = try Self.record().bytes
    for place in bytes.indices {
      for mask in [1, 0x20, 0x80] as [UInt8] {
        var altered = bytes
        altered[place] ^= mask
        if case .valid = MatchReplay.verify(altered) { Issue.record("byte \(place), \(mask)") }
      }
    }
  }

  @Test func everyTruncationIsUnreadable() throws {
    let bytes = try Self.record().bytes
    for count in 0..<bytes.count {
      guard case .unreadable = MatchReplay.verify(Array(bytes[..<count])) else {
        Issue.record("\(count) bytes")
        continue
      }
    }
    guard case .unreadable(let error) = MatchReplay.verify(bytes + [0x0A]) else {
      Issue.record("a byte too many")
      return
    }
    #expect(error.column == 1)
  }

  /// A forger who computes the hash anew still has to play the match.
  @Test func forgeriesAreRefuted() throws {
    let replay = try Self.record()
    var richer = replay
    richer.result.snakes[0].eaten += 1
    var winner = replay
    winner.result.status = .over(.survival, winner: 2)
    var other = replay
    other.seed += 1
    var older = replay
    older.rules = 0
    var longer = replay
    longer.stretches.append(try #require(replay.stretches.last))
    longer.stretches[0].steps = 256
    var impossible = replay
    impossible.options.startLength = 99
    for forged in [richer, winner, other, older, longer, impossible] {
      guard case .refuted = MatchReplay.verify(forged.bytes) else {
        Issue.record("\(forged.result)")
        continue
      }
    }
  }

  @Test func hostileNumbersAreRefused() throws {
    let text = String(decoding: try Self.record().bytes, as: UTF8.self)
    for (old, new) in [
      ("\"arena\":\"11x9\"", "\"arena\":\"99999999999x9\""), ("\"seed\":9", "\"seed\":09"),
      ("\"seed\":9", "\"seed\":99999999999999999999"), ("\"steps\":", "\"steps\":-"),
      ("\"winner\":", "\"winner\":3"), ("{\"player\":\"pilot\",\"name\":\"hungry\"}\n", ""),
      ("\"turns\":[", "\"turns\":[\"\","), ("\"death\":", "\"death\":\"age\","),
    ] {
      let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
      try #require(parts.count == 2, "\(old)")
      guard case .unreadable = MatchReplay.verify(Array((parts[0] + new + parts[1]).utf8)) else {
        Issue.record("\(new)")
        continue
      }
    }
  }

  @Test func seeksBackAndForth() throws {
    let replay = try Self.record()
    var player = try MatchReplayPlayer(replay)
    try player.seek(to: 20)
    let there = player.match
    try player.seek(to: .max)
    #expect(player.isAtEnd)
    #expect(MatchReplay.Result(of: player.match) == replay.result)
    try player.seek(to: 20)
    #expect(player.match == there)
  }
}
