import Foundation
import Testing

@testable import Headless

/// The other side of a conversation, for tests.
struct ServeClient {
  private var session: ServeSession
  private(set) var transcript: [String] = []

  /// A client whose first drawn seed is 100.
  init(_ requests: String...) {
    session = ServeSession(drawSeed: { 100 })
    for request in requests { ask(request) }
  }

  var isClosed: Bool { session.isClosed }

  /// Sends a line and returns the reply as it is.
  @discardableResult
  mutating func ask(_ request: String) -> String { ask(bytes: Array(request.utf8)) }

  @discardableResult
  mutating func ask(bytes: [UInt8]) -> String {
    let reply = session.reply(to: .whole(bytes)).text
    transcript.append(reply)
    return reply
  }

  mutating func askTooMuch() -> String { session.reply(to: .tooLong).text }

  /// Sends a line and returns the reply's object.
  mutating func object(_ request: String) throws -> [String: Any] {
    let reply = ask(request)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(reply.utf8)) as? [String: Any], "\(reply)")
  }

  /// The text as a JSON string.
  static func quoted(_ text: String) -> String { JSONValue.string(text).text }
}
