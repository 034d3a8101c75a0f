import Snake
import Testing

/// Replays as version 1 wrote them: they must be read, and prove their games, for ever.
@Suite struct ReplayVersion1Tests {
  static let cycle = #"""
    {"format":"vivarium-snake-replay","version":1,"rules":1}
    {"player":"pilot","name":"cycle","date":null}
    {"seed":9,"wrap":false,"tail":"legal","startLength":3,"growth":1,"foods":1,"maxSteps":1000}
    {"width":6,"height":4,"start":null,"name":"","author":"","comment":"","rows":null}
    {"steps":83,"turns":"0u0l2u0r4d0l0d0r0d0l4u2r1d0l0d0r2u0l0u0r1d2l4u2r4d2l0u1l0d1l0u1l0d1l0u2r4d2l0u1l","digest":"ff61acdaeb0bcc07"}
    {"status":"won","score":21,"length":24,"steps":83}
    {"hash":"88cc088f486734fb416d031342740600"}

    """#

  static let greedyInPit = #"""
    {"format":"vivarium-snake-replay","version":1,"rules":1}
    {"player":"pilot","name":"greedy","date":null}
    {"seed":3,"wrap":true,"tail":"strict","startLength":2,"growth":1,"foods":1,"maxSteps":700}
    {"width":6,"height":3,"start":[1,1],"name":"Pit","author":"","comment":"","rows":["......","....#.","......"]}
    {"steps":22,"turns":"0u0l6d0l0u0l2d1l0u0l0u0r","digest":"3ef0bdbc6f94a658"}
    {"status":"self","score":9,"length":11,"steps":22}
    {"hash":"36777d317c21902f1a6927f6e99c2221"}

    """#

  static let greedyFromOneCell = #"""
    {"format":"vivarium-snake-replay","version":1,"rules":1}
    {"player":"pilot","name":"greedy","date":null}
    {"seed":18446744073709551615,"wrap":false,"tail":"legal","startLength":1,"growth":1,"foods":1,"maxSteps":20736}
    {"width":12,"height":12,"start":null,"name":"","author":"","comment":"","rows":null}
    {"steps":256,"turns":"0u5l7d0l0d0r10u0l9d4l0u9r6d8l3u1r6u1l6u2l0d5r2u8l3d9r9u7l7d5r6u4l5u1r0u0l1d3r3d4l3d0l2u1r0d0r0u5r5d4r0u6l7d9r","digest":"6a7f43c389fa5f3b"}
    {"steps":214,"turns":"6u3l5u2l0d4r5d0l6u6r4d1r1u3r2d8l10u9r10d10l8u9r6d7l3u0l0d1r5u9l8d10r9u","digest":"692629a0936d7de6"}
    {"status":"wall","score":46,"length":47,"steps":470}
    {"hash":"a7ad2c4699cdd4ec017521d9bb42c8ba"}

    """#

  @Test(arguments: [cycle, greedyInPit, greedyFromOneCell])
  func staysGood(text: String) throws {
    let bytes = Array(text.utf8)
    let replay = try Replay(parsing: bytes)
    #expect(Replay.verify(bytes) == .valid(replay))
    #expect(replay.bytes == bytes)
    #expect(replay.rules == 1)
    #expect(replay.result.eaten == replay.result.score)
  }

  @Test func sameGameOfTodayHasTheSameDigests() throws {
    let old = try Replay(parsing: Array(Self.greedyInPit.utf8))
    var recorder = try #require(
      ReplayRecorder(try SnakeGame(options: old.options, seed: old.seed)))
    recorder.finish(with: .greedy)
    let new = recorder.replay(by: old.player)
    #expect(new.stretches == old.stretches)
    #expect(new.result == old.result)
    #expect(new.rules == 2)
    #expect(new.bytes != old.bytes)
  }

  /// A file whose version is that of other rules is no replay.
  @Test func versionsBelongTogether() throws {
    for (old, new) in [("\"rules\":1", "\"rules\":2"), ("\"version\":1", "\"version\":2")] {
      let parts = Self.cycle.split(separator: old, maxSplits: 1)
      try #require(parts.count == 2)
      guard case .unreadable = Replay.verify(Array("\(parts[0])\(new)\(parts[1])".utf8)) else {
        Issue.record("\(new)")
        continue
      }
    }
  }
}
