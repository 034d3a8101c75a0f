import Foundation
import Lattice
import Testing

@testable import Headless

/// Whatever is sent, the session answers with an object and goes on.
@Suite struct ServeRandomTests {
  private static let seeds: [UInt64] = [1, 2, 3, 4]

  private func expectAnswer(
    _ client: inout ServeClient, _ bytes: [UInt8], seed: UInt64
  ) throws {
    let reply = client.ask(bytes: bytes)
    let object = try? JSONSerialization.jsonObject(with: Data(reply.utf8)) as? [String: Any]
    #expect(
      object != nil && !reply.contains("\n"),
      "seed \(seed): \(String(decoding: bytes, as: UTF8.self)): \(reply)")
  }

  @Test(arguments: seeds)
  func takesRandomBytes(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var client = ServeClient()
    for _ in 0..<500 {
      let bytes = (0..<random.below(60)).map { _ in UInt8(random.below(256)) }
      try expectAnswer(&client, bytes, seed: seed)
    }
  }

  @Test(arguments: seeds)
  func takesRandomJSON(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var client = ServeClient()
    for _ in 0..<1_500 {
      let command = Request.Command.allCases[random.below(Request.Command.allCases.count)]
      if command == .close { continue }
      var members = [("cmd", JSONValue.string(command.rawValue))]
      // A make with many members is seldom right in all of them.
      let isLong = command.members.count > 3
      for name in command.members where random.below(6) < (isLong ? 1 : 5) {
        members.append((name, Self.value(&random, depth: 0, for: name)))
      }
      try expectAnswer(&client, Array(JSONValue.object(members).text.utf8), seed: seed)
    }
    #expect(client.transcript.contains { $0.contains(#""event":"move""#) })
  }

  /// Often something that fits, else anything.
  private static func value(
    _ random: inout SplitMix64, depth: Int, for name: String
  ) -> JSONValue {
    if random.below(4) > 0 {
      switch name {
      case "width", "height": return .int(3 + random.below(9))
      case "start_length", "n", "foods", "growth": return .int(random.below(4))
      case "seed": return .number(String(random.next()))
      case "action": return .int(random.below(4))
      case "actions": return .array((0..<random.below(4)).map { _ in .int(random.below(4)) })
      case "arena": return random.below(2) == 0 ? .null : .array([.string(".@."), .string("#..")])
      case "mode", "obs", "encoding", "tail", "options", "game": return .null
      default: break
      }
    }
    switch random.below(depth > 3 ? 8 : 10) {
    case 0: return .null
    case 1: return .bool(random.below(2) == 0)
    case 2: return .int(Int(truncatingIfNeeded: random.next()))
    case 3: return .number("1e\(random.below(500))")
    case 4: return .double(Double(random.below(1_000)) / 8)
    case 5: return .string(["grid", "state", "none", "up", "spiral", "strict"][random.below(6)])
    case 6:
      return .string(
        String(
          decoding: (0..<random.below(20)).map { _ in UInt8(random.below(256)) }, as: UTF8.self))
    case 7: return .int(random.below(10))
    case 8:
      return .array((0..<random.below(4)).map { _ in value(&random, depth: depth + 1, for: "") })
    default:
      return .object(
        (0..<random.below(4)).map { ("\($0)", value(&random, depth: depth + 1, for: "")) })
    }
  }

  @Test(arguments: seeds)
  func takesRequestsWithAlteredBytes(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let requests = [
      #"{"cmd":"make","width":5,"height":4,"foods":2}"#, #"{"cmd":"reset","seed":3}"#,
      #"{"cmd":"step","action":"up"}"#, #"{"cmd":"step_many","actions":[0,"left",2]}"#,
      #"{"cmd":"vec_reset","n":3,"seed":9}"#, #"{"cmd":"vec_step","actions":[0,1,2]}"#,
      #"{"cmd":"render","mode":"ansi"}"#, #"{"cmd":"snapshot"}"#,
    ]
    var client = ServeClient()
    for _ in 0..<500 {
      var bytes = Array(requests[random.below(requests.count)].utf8)
      for _ in 0..<random.below(3) {
        let place = random.below(bytes.count)
        switch random.below(3) {
        case 0: bytes[place] = UInt8(random.below(256))
        case 1: bytes.remove(at: place)
        default: bytes.insert(UInt8(32 + random.below(96)), at: place)
        }
      }
      try expectAnswer(&client, bytes, seed: seed)
    }
  }
}
