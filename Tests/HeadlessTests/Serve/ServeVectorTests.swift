import Foundation
import Lattice
import Testing

@testable import Headless

@Suite struct ServeVectorTests {
  private typealias Members = [String: Any]

  /// Slot i plays what a single game plays, and after its end the game n seeds further.
  @Test(arguments: ["grid", "state", "none"])
  func equalsSingleGames(observation: String) throws {
    let make = #"{"cmd":"make","width":5,"height":5,"max_steps":12,"obs":"\#(observation)"}"#
    let count = 4
    var vector = ServeClient(make)
    var singles = (0..<count).map { _ in ServeClient(make) }
    var seeds = (0..<count).map { 7 + $0 }
    var isOver = [Bool](repeating: false, count: count)
    let first = try vector.object(#"{"cmd":"vec_reset","n":\#(count),"seed":7}"#)
    for slot in 0..<count {
      let reply = try singles[slot].object(#"{"cmd":"reset","seed":\#(seeds[slot])}"#)
      try expect(first, at: slot, of: reply)
    }
    var random = SplitMix64(seed: 5)
    var ends = 0
    for _ in 0..<60 {
      let actions = (0..<count).map { _ in random.below(4) }
      let reply = try vector.object(#"{"cmd":"vec_step","actions":\#(actions)}"#)
      for slot in 0..<count {
        var single: Members
        if isOver[slot] {
          seeds[slot] += count
          single = try singles[slot].object(#"{"cmd":"reset","seed":\#(seeds[slot])}"#)
          single.merge(["reward": 0, "terminated": false, "truncated": false]) { $1 }
        } else {
          single = try singles[slot].object(#"{"cmd":"step","action":\#(actions[slot])}"#)
        }
        try expect(reply, at: slot, of: single)
        isOver[slot] =
          single["terminated"] as? Bool == true || single["truncated"] as? Bool == true
        ends += isOver[slot] ? 1 : 0
      }
    }
    #expect(ends > count)
  }

  private func expect(_ vector: Members, at slot: Int, of single: Members) throws {
    func slotOf(_ values: Any?) throws -> NSObject {
      if values is NSNull { return NSNull() }
      return try #require((values as? NSArray)?[slot] as? NSObject)
    }
    for name in vector.keys where name != "info" {
      #expect(try slotOf(vector[name]) == single[name] as? NSObject, "\(name) of slot \(slot)")
    }
    let info = try #require(vector["info"] as? Members)
    let other = try #require(single["info"] as? Members)
    for name in info.keys {
      #expect(try slotOf(info[name]) == other[name] as? NSObject, "\(name) of slot \(slot)")
    }
    #expect(Set(info.keys) == Set(other.keys).subtracting(["hash"]))
  }

  @Test func countsOnFromItsSeeds() throws {
    var client = ServeClient(#"{"cmd":"make","width":4,"height":4,"obs":"none"}"#)
    func seeds(_ request: String) throws -> [Int]? {
      (try client.object(request)["info"] as? Members)?["seed"] as? [Int]
    }
    #expect(try seeds(#"{"cmd":"vec_reset","n":2}"#) == [100, 101])
    #expect(try seeds(#"{"cmd":"vec_reset","n":3}"#) == [102, 103, 104])
    #expect(try seeds(#"{"cmd":"vec_reset","n":1,"seed":0}"#) == [0])
  }
}
