import Foundation
import Lattice
import Snake
import Testing

@testable import Headless

@Suite struct ServeSessionTests {
  private static let make = #"{"cmd":"make","width":5,"height":4,"obs":"none"}"#

  // MARK: Whole conversations

  @Test func tellsWhatWasMade() {
    var client = ServeClient()
    #expect(
      client.ask(#"{"cmd":"make","game":"snake","width":5,"height":4,"start_length":1}"#)
        == #"{"ok":true,"protocol":1,"rules":"snake-2","action_space":{"type":"discrete","n":4,"#
        + #""names":["up","right","down","left"]},"observation_space":{"type":"box","#
        + #""shape":[4,5,5],"low":0,"high":1,"dtype":"float32","#
        + #""channels":["body","head","tail","fruit","norm_body_state"],"y":"down"},"#
        + #""options":{"width":5,"height":4,"arena":null,"wrap":false,"tail":"legal","#
        + #""start_length":1,"growth":1,"foods":1,"speed":"5/0/10","scoring":"foods","#
        + #""bonus":false,"powers":false,"hazards":0,"scroll":null,"mercy":false,"#
        + #""max_steps":1000,"obs":"grid","#
        + #""encoding":"json"}}"#)
  }

  @Test func showsWallsAndItems() throws {
    var client = ServeClient()
    let space = try client.object(
      #"{"cmd":"make","width":12,"height":12,"wrap":true,"hazards":10,"powers":true,"foods":40,"#
        + #""mercy":true,"speed":"3/2/9","obs":"state"}"#)
    let options = try #require(space["options"] as? [String: Any])
    #expect(options["speed"] as? String == "3/2/9" && options["hazards"] as? Int == 10)
    _ = try client.object(#"{"cmd":"reset","seed":1}"#)
    var item: [String: Any]?
    var levels: Set<Int> = []
    for step in 0..<200 where item == nil {
      let reply = try client.object(#"{"cmd":"step","action":\#([1, 2][step / 7 % 2])}"#)
      guard let seen = reply["obs"] as? [String: Any] else { break }
      item = seen["item"] as? [String: Any]
      levels.insert(try #require(seen["level"] as? Int))
      if reply["terminated"] as? Bool == true { break }
    }
    #expect(item?["kind"] is String && item?["steps_left"] is Int)
    #expect(levels.contains(3) && levels.contains(4), "\(levels)")
    let grid = try client.object(
      #"{"cmd":"make","width":12,"height":12,"hazards":10,"bonus":true}"#)
    let described = try #require(grid["observation_space"] as? [String: Any])
    #expect(described["shape"] as? [Int] == [12, 12, 7])
    let start = try client.object(#"{"cmd":"reset","seed":1}"#)
    let board = try #require(start["obs"] as? [[[Double]]])
    #expect(board.flatMap { $0 }.contains { $0[5] == 1 })
  }

  @Test func playsToAWall() throws {
    var client = ServeClient(Self.make)
    let first = try client.object(#"{"cmd":"reset","seed":3}"#)
    let info = try #require(first["info"] as? [String: Any])
    #expect(first["obs"] is NSNull)
    #expect(info["event"] as? String == "reset" && info["reason"] is NSNull)
    #expect(info["length"] as? Int == 3 && info["step_count"] as? Int == 0)
    #expect(info["action_mask"] as? [Bool] == [true, true, true, false])

    // Down, and down again into the wall below the last row.
    var reply: [String: Any] = [:]
    for _ in 0..<2 { reply = try client.object(#"{"cmd":"step","action":"down"}"#) }
    #expect(reply["terminated"] as? Bool == true && reply["truncated"] as? Bool == false)
    let end = try #require(reply["info"] as? [String: Any])
    #expect(end["event"] as? String == "die" && end["reason"] as? String == "wall")
    #expect(client.ask(#"{"cmd":"step","action":0}"#).contains(#""code":"needs_reset""#))
  }

  @Test func rewardsFoodAndWins() throws {
    // The only free cell holds the food.
    var client = ServeClient(
      #"{"cmd":"make","arena":["..@."],"obs":"none"}"#, #"{"cmd":"reset","seed":1}"#)
    let reply = try client.object(#"{"cmd":"step","action":1}"#)
    #expect(reply["reward"] as? Int == 1 && reply["terminated"] as? Bool == true)
    let info = try #require(reply["info"] as? [String: Any])
    #expect(info["event"] as? String == "win" && info["reason"] as? String == "board_full")
    #expect(info["score"] as? Int == 1 && info["length"] as? Int == 4)
  }

  @Test func cutsOffAtTheLimitOfSteps() throws {
    var client = ServeClient(
      #"{"cmd":"make","width":3,"height":3,"wrap":true,"max_steps":2,"obs":"none"}"#,
      #"{"cmd":"reset","seed":1}"#, #"{"cmd":"step","action":0}"#)
    let reply = try client.object(#"{"cmd":"step","action":0}"#)
    #expect(reply["terminated"] as? Bool == false && reply["truncated"] as? Bool == true)
    #expect((reply["info"] as? [String: Any])?["reason"] as? String == "stalled")
  }

  /// For programs a reversal is a move straight on, and the mask says that it is no choice.
  @Test func takesAReversalForStraightOn() {
    func play(_ action: String) -> [String] {
      ServeClient(
        Self.make, #"{"cmd":"reset","seed":3}"#, #"{"cmd":"step","action":\#(action)}"#
      ).transcript
    }
    #expect(play(#""left""#) == play("1"))
    #expect(play("3") == play(#""right""#))
    #expect(play("0") != play("1"))
  }

  @Test func stepsManyAsOneByOne() throws {
    var one = ServeClient(Self.make, #"{"cmd":"reset","seed":9}"#)
    var many = one
    let single = try [0, 3, 2].map { try one.object(#"{"cmd":"step","action":\#($0)}"#) }
    let reply = try many.object(#"{"cmd":"step_many","actions":[0,"left",2]}"#)
    #expect(reply["steps"] as? Int == 3)
    #expect(
      reply["reward"] as? Int == single.compactMap { $0["reward"] as? Int }.reduce(0, +))
    #expect(try hash(of: reply) == hash(of: try #require(single.last)))

    // It stops with the game.
    let end = try many.object(#"{"cmd":"step_many","actions":[2,2,2,2,2,2,2,2,2,2]}"#)
    #expect(end["terminated"] as? Bool == true)
    #expect(try #require(end["steps"] as? Int) < 10)
  }

  private func hash(of reply: [String: Any]) throws -> String {
    try #require((reply["info"] as? [String: Any])?["hash"] as? String)
  }

  @Test func drawsAndCountsSeeds() throws {
    var client = ServeClient(Self.make)
    func seed(_ reply: [String: Any]) -> UInt64? {
      ((reply["info"] as? [String: Any])?["seed"] as? NSNumber)?.uint64Value
    }
    #expect(seed(try client.object(#"{"cmd":"reset"}"#)) == 100)
    #expect(seed(try client.object(#"{"cmd":"reset","options":{}}"#)) == 101)
    let largest = try client.object(#"{"cmd":"reset","seed":18446744073709551615,"options":null}"#)
    #expect(seed(largest) == UInt64.max)
    #expect(seed(try client.object(#"{"cmd":"reset","seed":null}"#)) == 0)
  }

  @Test func draws() {
    var client = ServeClient(
      #"{"cmd":"make","arena":[".#..","@..."],"start_length":1}"#, #"{"cmd":"reset","seed":5}"#)
    let frame = client.ask(#"{"cmd":"render"}"#)
    #expect(frame == client.ask(#"{"cmd":"render","mode":"ansi"}"#))
    #expect(frame.count { $0 == "#" } == 1 && frame.count { $0 == ">" } == 1, "\(frame)")
    #expect(frame.count { $0 == "*" } == 1 && frame.count { $0 == "." } == 5, "\(frame)")
    let pixels = client.ask(#"{"cmd":"render","mode":"rgb_array"}"#)
    #expect(pixels.contains(",[128,128,128],"), "\(pixels)")
  }

  @Test func closes() {
    var client = ServeClient()
    #expect(!client.isClosed)
    #expect(client.ask(#"{"cmd":"close"}"#) == #"{"ok":true}"#)
    #expect(client.isClosed)
  }

  @Test func repeatsEveryByte() {
    func play() -> [String] {
      var client = ServeClient(
        #"{"cmd":"make","width":6,"height":6}"#, #"{"cmd":"reset","seed":4}"#,
        #"{"cmd":"vec_reset","n":3,"seed":4}"#)
      for action in [0, 3, 2, 3, 0, 1, 2, 2, 2, 2, 2, 2] {
        client.ask(#"{"cmd":"step","action":\#(action)}"#)
        client.ask(#"{"cmd":"vec_step","actions":[0,\#(action),3]}"#)
      }
      client.ask(#"{"cmd":"snapshot"}"#)
      return client.transcript
    }
    #expect(play() == play())
  }

  // MARK: Records

  @Test(arguments: [1, 255, 256, 257, 700])
  func goesOnFromASnapshot(steps: Int) throws {
    let make = #"{"cmd":"make","width":8,"height":8,"wrap":true,"obs":"state"}"#
    var random = SplitMix64(seed: 11)
    // In rows across the edges, changing them now and then: it lives for long on some seed.
    let actions = (0..<steps).map { _ in random.below(9) == 0 ? 2 : 1 }
    let (seed, original) = try #require(
      (0..<200).lazy.compactMap { seed -> (Int, ServeClient)? in
        var client = ServeClient(make, #"{"cmd":"reset","seed":\#(seed)}"#)
        let reply = client.ask(#"{"cmd":"step_many","actions":\#(actions)}"#)
        return reply.contains(#""reason":null"#) ? (seed, client) : nil
      }.first, "no game of \(steps) steps")
    var first = original
    let snapshot = try first.object(#"{"cmd":"snapshot"}"#)
    let state = ServeClient.quoted(try #require(snapshot["state"] as? String))
    var second = ServeClient(make)
    let restored = try second.object(#"{"cmd":"restore","state":\#(state)}"#)
    #expect(try hash(of: restored) == snapshot["hash"] as? String, "seed \(seed)")
    for request in [
      #"{"cmd":"step","action":0}"#, #"{"cmd":"step_many","actions":[1,1,1,2,1,1]}"#,
      #"{"cmd":"snapshot"}"#, #"{"cmd":"reset"}"#, #"{"cmd":"step","action":2}"#,
    ] {
      #expect(first.ask(request) == second.ask(request), "seed \(seed)")
    }
  }

  @Test func recordsWhatReplayVerifies() throws {
    var client = ServeClient(
      Self.make, #"{"cmd":"reset","seed":3}"#, #"{"cmd":"step_many","actions":[0,3,2,2,2,2,2]}"#)
    let reply = try client.object(#"{"cmd":"replay","name":"a \"name\""}"#)
    let text = try #require(reply["replay"] as? String)
    guard case .valid(let replay) = Replay.verify(Array(text.utf8)) else {
      Issue.record("\(text)")
      return
    }
    #expect(replay.player == .pilot(#"a "name""#) && replay.seed == 3)
    #expect(replay.result.status != .running)
  }
}
