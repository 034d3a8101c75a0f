import Lattice
import Snake

/// A game in the words of Gymnasium.
extension SnakeGame {
  /// Whether it ended by the rules: with death or with a full board.
  var isTerminated: Bool { status != .running && !isTruncated }

  /// Whether it was cut off at the limit of steps.
  var isTruncated: Bool { status == .lost(.stalled) }

  /// Why it ended; null while it runs.
  var endReason: JSONValue {
    switch status {
    case .running: .null
    case .won: .string("board_full")
    case .lost(let cause): .string(cause.rawValue)
    }
  }

  /// For each action whether it is more than "straight on": false for a reversal alone.
  var actionMask: JSONValue {
    let reversal = Direction.allCases.first { !isAccepted($0) }
    return .written(ActionMasks.texts[reversal.map { Int($0.rawValue) } ?? 4])
  }

  /// The digest of the state in hexadecimal digits.
  var hash: JSONValue {
    let digits = String(digest, radix: 16)
    return .string(String(repeating: "0", count: 16 - digits.count) + digits)
  }

  /// The `info` of a reply.
  func info(after outcome: Outcome) -> JSONValue {
    .object([
      ("event", .string(outcome.event.rawValue)), ("reason", endReason),
      ("action_mask", actionMask), ("length", .int(length)), ("step_count", .int(steps)),
      ("score", .int(score)), ("seed", .number(String(seed))), ("hash", hash),
    ])
  }
}

/// The five action masks as JSON; spelled out once, since a vector tells one for each game.
private enum ActionMasks {
  /// The mask that forbids action k, and behind these the one that forbids nothing.
  static let texts: [[UInt8]] = (0...4).map { forbidden in
    var text: [UInt8] = []
    JSONValue.array((0..<4).map { .bool($0 != forbidden) }).append(to: &text)
    return text
  }
}
