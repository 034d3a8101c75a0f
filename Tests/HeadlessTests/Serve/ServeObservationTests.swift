import Foundation
import Testing

@testable import Headless

@Suite struct ServeObservationTests {
  private func observation(_ make: String, _ more: String...) throws -> Any {
    var client = ServeClient(make)
    var reply = try client.object(#"{"cmd":"reset","seed":2}"#)
    for request in more { reply = try client.object(request) }
    return try #require(reply["obs"])
  }

  @Test func showsAGridFromTheTopDown() throws {
    // The only free cell is the one that holds the food.
    let grid = try observation(#"{"cmd":"make","arena":["..@",".##"]}"#)
    let cells = try #require(grid as? [[[Double]]])
    let third = Float(1) / 3
    #expect(
      cells.map { $0.map { $0.map(Float.init) } } == [
        [[1, 0, 1, 0, third, 0], [1, 0, 0, 0, Float(2) / 3, 0], [1, 1, 0, 0, 1, 0]],
        [[0, 0, 0, 1, 0, 0], [0, 0, 0, 0, 0, 1], [0, 0, 0, 0, 0, 1]],
      ])
  }

  @Test func showsTheStateWithYDownwards() throws {
    let make = #"{"cmd":"make","arena":["..@",".##"],"obs":"state"}"#
    let state = try #require(try observation(make) as? NSDictionary)
    #expect(
      state == [
        "width": 3, "height": 2, "food": [["x": 0, "y": 1]], "item": NSNull(), "effects": [:],
        "level": 5,
        "snake": [
          "head": ["x": 2, "y": 0], "length": 3, "heading": "right",
          "body": [["x": 2, "y": 0], ["x": 1, "y": 0], ["x": 0, "y": 0]],
        ],
      ] as NSDictionary)
  }

  @Test func base64HoldsTheSameNumbers() throws {
    let make = #"{"cmd":"make","width":4,"height":3,"foods":2,"encoding":"#
    let steps = [
      #"{"cmd":"reset","seed":2}"#, #"{"cmd":"step","action":0}"#,
      #"{"cmd":"vec_reset","n":3,"seed":2}"#, #"{"cmd":"vec_step","actions":[0,2,3]}"#,
    ]
    var plain = ServeClient(make + #""json"}"#)
    var packed = ServeClient(make + #""base64"}"#)
    for request in steps {
      let numbers = try #require(try plain.object(request)["obs"] as? NSArray)
      let text = try #require(try packed.object(request)["obs"] as? String)
      #expect(
        Self.flat(numbers) == Self.floats(try #require(Data(base64Encoded: text))), "\(request)")
    }
  }

  private static func flat(_ value: Any) -> [Float] {
    if let number = value as? NSNumber { return [number.floatValue] }
    return (value as? NSArray ?? []).flatMap { flat($0) }
  }

  private static func floats(_ data: Data) -> [Float] {
    stride(from: 0, to: data.count, by: 4).map { place in
      let bits = data[place..<place + 4].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      return Float(bitPattern: bits)
    }
  }
}
