import Foundation
import Lattice
import Testing

@testable import Headless

@Suite struct ServeErrorTests {
  private static let make = #"{"cmd":"make","width":5,"height":4,"obs":"none"}"#
  private static let reset = #"{"cmd":"reset","seed":3}"#

  struct Case {
    var code: ServeError.Code
    /// What was said before.
    var before: [String] = []
    var request: String
    /// What the message must name.
    var names = ""
  }

  static let cases: [Case] = [
    Case(code: .badJSON, request: ""), Case(code: .badJSON, request: "{"),
    Case(code: .badJSON, request: #"{"cmd":"reset"} {}"#),
    Case(code: .badJSON, request: String(repeating: "[", count: 100_000)),
    Case(code: .badJSON, request: String(repeating: #"{"a":"#, count: 100_000)),
    Case(code: .badRequest, request: "[]", names: "object"),
    Case(code: .badRequest, request: "3"), Case(code: .badRequest, request: "null"),
    Case(code: .badRequest, request: "{}", names: "'cmd'"),
    Case(code: .badRequest, request: #"{"cmd":7}"#, names: "'cmd'"),
    Case(code: .badRequest, request: #"{"cmd":"make","widht":7}"#, names: "'widht'"),
    Case(code: .badRequest, request: #"{"cmd":"close","now":true}"#, names: "'now'"),
    Case(code: .badRequest, request: #"{"cmd":"make","width":"7"}"#, names: "'width'"),
    Case(code: .badRequest, request: #"{"cmd":"make","width":1e400}"#, names: "'width'"),
    Case(code: .badRequest, request: #"{"cmd":"make","wrap":1}"#, names: "'wrap'"),
    Case(code: .badRequest, request: #"{"cmd":"make","tail":"long"}"#, names: "\"strict\""),
    Case(code: .badRequest, request: #"{"cmd":"make","obs":"pixels"}"#, names: "\"state\""),
    Case(code: .badRequest, request: #"{"cmd":"make","game":"life"}"#, names: "\"snake\""),
    Case(code: .badRequest, request: #"{"cmd":"make","arena":7}"#, names: "'arena'"),
    Case(code: .badRequest, request: #"{"cmd":"reset","seed":-1}"#, names: "'seed'"),
    Case(code: .badRequest, request: #"{"cmd":"reset","seed":1.5}"#, names: "'seed'"),
    Case(code: .badRequest, request: #"{"cmd":"reset","seed":18446744073709551616}"#),
    Case(code: .badRequest, request: #"{"cmd":"reset","options":{"a":1}}"#, names: "'options'"),
    Case(code: .badRequest, request: #"{"cmd":"step"}"#, names: "'action'"),
    Case(code: .badRequest, request: #"{"cmd":"step_many","actions":1}"#, names: "'actions'"),
    Case(code: .badRequest, request: #"{"cmd":"vec_reset"}"#, names: "'n'"),
    Case(code: .badRequest, request: #"{"cmd":"render","mode":"human"}"#, names: "\"ansi\""),
    Case(code: .badRequest, request: #"{"cmd":"restore","state":{}}"#, names: "'state'"),
    Case(code: .unknownCommand, request: #"{"cmd":"fly"}"#, names: "step_many"),
    Case(code: .badOption, request: #"{"cmd":"make","width":0}"#),
    Case(code: .badOption, request: #"{"cmd":"make","width":-5,"height":-5}"#),
    Case(code: .badOption, request: #"{"cmd":"make","width":9223372036854775807,"height":9}"#),
    Case(code: .badOption, request: #"{"cmd":"make","width":2001,"height":2000}"#),
    Case(code: .badOption, request: #"{"cmd":"make","start_length":0}"#),
    Case(code: .badOption, request: #"{"cmd":"make","start_length":9223372036854775807}"#),
    Case(code: .badOption, request: #"{"cmd":"make","width":2}"#, names: "fit"),
    Case(code: .badOption, request: #"{"cmd":"make","growth":0}"#, names: "growth"),
    Case(code: .badOption, request: #"{"cmd":"make","foods":100}"#, names: "foods"),
    Case(code: .badOption, request: #"{"cmd":"make","max_steps":0}"#, names: "steps"),
    Case(code: .badOption, request: #"{"cmd":"make","max_steps":4000001}"#, names: "max_steps"),
    Case(code: .badOption, request: #"{"cmd":"make","arena":"nowhere"}"#, names: "spiral"),
    Case(code: .badOption, request: #"{"cmd":"make","arena":["..","x."]}"#, names: "row 2"),
    Case(code: .badOption, request: #"{"cmd":"make","arena":[]}"#),
    Case(code: .badOption, request: #"{"cmd":"make","arena":[".#."]}"#),
    Case(code: .badOption, request: #"{"cmd":"make","arena":"spiral","width":9}"#),
    Case(code: .badOption, before: [make], request: #"{"cmd":"vec_reset","n":0}"#),
    Case(code: .badOption, before: [make], request: #"{"cmd":"vec_reset","n":-1}"#),
    Case(code: .badOption, before: [make], request: #"{"cmd":"vec_reset","n":65537}"#),
    Case(
      code: .badOption, before: [#"{"cmd":"make","width":10,"height":10}"#],
      request: #"{"cmd":"vec_reset","n":40001}"#),
    Case(code: .badAction, before: [make, reset], request: #"{"cmd":"step","action":4}"#),
    Case(code: .badAction, before: [make, reset], request: #"{"cmd":"step","action":-1}"#),
    Case(code: .badAction, before: [make, reset], request: #"{"cmd":"step","action":"north"}"#),
    Case(code: .badAction, before: [make, reset], request: #"{"cmd":"step","action":[1]}"#),
    Case(code: .badAction, before: [make, reset], request: #"{"cmd":"step_many","actions":[]}"#),
    Case(
      code: .badAction, before: [make, reset], request: #"{"cmd":"step_many","actions":[0,0,9]}"#),
    Case(
      code: .badAction, before: [make, #"{"cmd":"vec_reset","n":2,"seed":1}"#],
      request: #"{"cmd":"vec_step","actions":[1]}"#, names: "2 actions"),
    Case(code: .badState, before: [make, reset], request: #"{"cmd":"restore","state":""}"#),
    Case(code: .badState, before: [make, reset], request: #"{"cmd":"restore","state":"{}"}"#),
    Case(code: .needsMake, request: reset),
    Case(code: .needsMake, request: #"{"cmd":"step","action":0}"#),
    Case(code: .needsMake, request: #"{"cmd":"vec_reset","n":1}"#),
    Case(code: .needsMake, request: #"{"cmd":"vec_step","actions":[0]}"#),
    Case(code: .needsMake, request: #"{"cmd":"render"}"#),
    Case(code: .needsMake, request: #"{"cmd":"restore","state":""}"#),
    Case(code: .needsReset, before: [make], request: #"{"cmd":"step","action":0}"#),
    Case(code: .needsReset, before: [make], request: #"{"cmd":"snapshot"}"#),
    Case(code: .needsReset, before: [make], request: #"{"cmd":"replay"}"#),
    Case(code: .needsReset, before: [make], request: #"{"cmd":"vec_step","actions":[0]}"#),
    Case(code: .needsReset, before: [make, reset, make], request: #"{"cmd":"render"}"#),
    Case(
      code: .needsReset, before: [make, reset, #"{"cmd":"step_many","actions":[2,2,2,2]}"#],
      request: #"{"cmd":"step","action":0}"#, names: "over"),
  ]

  @Test func tellsEveryError() throws {
    for testCase in Self.cases {
      var client = ServeClient()
      for request in testCase.before {
        #expect(!client.ask(request).contains("error"), "\(request)")
      }
      let reply = try client.object(testCase.request)
      let error = try #require(reply["error"] as? [String: String], "\(testCase.request): \(reply)")
      let shown = testCase.request.prefix(100)
      #expect(error["code"] == testCase.code.rawValue, "\(shown): \(error)")
      #expect(
        error["message"]?.contains(testCase.names) == true || testCase.names.isEmpty,
        "\(shown): \(error)")
    }
    var client = ServeClient()
    #expect(client.askTooMuch().hasPrefix(#"{"error":{"code":"line_too_long","#))
    let told = Set(Self.cases.map(\.code)).union([.lineTooLong])
    #expect(told == Set(ServeError.Code.allCases))
  }

  @Test func changesNothingByAnError() throws {
    var client = ServeClient(
      Self.make, Self.reset, #"{"cmd":"vec_reset","n":2,"seed":1}"#,
      #"{"cmd":"step","action":0}"#)
    let before = client.ask(#"{"cmd":"snapshot"}"#)
    for testCase in Self.cases where testCase.before.isEmpty && testCase.code != .needsMake {
      client.ask(testCase.request)
    }
    client.ask(#"{"cmd":"step_many","actions":[0,0,9]}"#)
    client.ask(#"{"cmd":"restore","state":"{}"}"#)
    #expect(client.ask(#"{"cmd":"snapshot"}"#) == before)
  }

  @Test func refusesStatesThatWereAltered() throws {
    var client = ServeClient(Self.make, Self.reset, #"{"cmd":"step","action":0}"#)
    let snapshot = try client.object(#"{"cmd":"snapshot"}"#)
    let state = try #require(snapshot["state"] as? String)
    var other = ServeClient(#"{"cmd":"make","width":6,"height":4,"obs":"none"}"#)
    let elsewhere = other.ask(#"{"cmd":"restore","state":\#(ServeClient.quoted(state))}"#)
    #expect(elsewhere.contains("other options"), "\(elsewhere)")
    for place in state.utf8.indices {
      var bytes = Array(state.utf8)
      bytes[state.utf8.distance(from: state.utf8.startIndex, to: place)] ^= 1
      let altered = ServeClient.quoted(String(decoding: bytes, as: UTF8.self))
      let reply = client.ask(#"{"cmd":"restore","state":\#(altered)}"#)
      #expect(reply.contains(#""code":"bad_state""#), "\(reply)")
    }
    let whole = client.ask(#"{"cmd":"restore","state":\#(ServeClient.quoted(state))}"#)
    #expect(whole.contains(#""event":"restore""#))
  }
}
