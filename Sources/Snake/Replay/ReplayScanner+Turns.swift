import Lattice

/// The parts that all kinds of replay files share.
extension ReplayScanner {
  /// The turns of a stretch of `steps` steps, in quotes.
  mutating func turns(before steps: Int) throws(ReplayError) -> [Replay.Turn] {
    try expect("\"")
    var turns: [Replay.Turn] = []
    var next = 0
    while !isNext("\"") {
      next += try integer(upTo: Replay.stretchLength)
      guard next < steps else { throw error("this turn comes after its stretch") }
      let letter = try choice(["u", "r", "d", "l"])
      for direction in Direction.allCases where String(direction.letter) == letter {
        turns.append(Replay.Turn(step: next, direction: direction))
      }
      next += 1
    }
    return turns
  }

  /// Goes past the last line, whatever hash it holds.
  mutating func expectSeal() throws(ReplayError) {
    try expect("{\"hash\":\"")
    _ = try hexadecimal()
    _ = try hexadecimal()
    try expect("\"}\n")
    try expectEnd()
  }
}

extension Replay {
  /// Whether the last line holds the hash of all bytes before it.
  static func isSealed(_ bytes: [UInt8]) -> Bool {
    let sealed = bytes.dropLast(Replay.seal(of: []).utf8.count)
    return bytes.dropFirst(sealed.count).elementsEqual(Replay.seal(of: sealed).utf8)
  }
}
