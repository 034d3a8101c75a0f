import Lattice

extension Replay {
  /// Reads a replay file; accepts only what `bytes` writes.
  ///
  /// O(bytes).
  ///
  /// It checks the form and the hash, not the game: `verify` does that.
  public init(parsing bytes: [UInt8]) throws(ReplayFileError) {
    var scanner = ReplayScanner(bytes)
    do {
      try self.init(from: &scanner)
      try scanner.expectSeal()
    } catch {
      throw .unreadable(error)
    }
    guard Replay.isSealed(bytes) else { throw .altered }
  }

  private init(from scanner: inout ReplayScanner) throws(ReplayError) {
    try scanner.expect("{\"format\":\"vivarium-snake-replay\",\"version\":")
    let isOld = try scanner.choice(["1", "2"]) == "1"
    rules = try scanner.integer(after: ",\"rules\":")
    guard isOld == (rules < 2) else {
      throw scanner.error("the version of the file and that of the rules do not belong together")
    }
    try scanner.expect("}\n{\"player\":\"")
    let isHuman = try scanner.choice(["human", "pilot"]) == "human"
    try scanner.expect("\",\"name\":")
    let name = try scanner.string()
    player = isHuman ? .human(name) : .pilot(name)
    try scanner.expect(",\"date\":")
    date = try scanner.isNext("null") ? nil : scanner.string()
    try scanner.expect("}\n{\"seed\":")
    seed = try scanner.integer(upTo: UInt64.max)
    let wrap = try scanner.bool(after: ",\"wrap\":")
    try scanner.expect(",\"tail\":\"")
    let tail = try scanner.choice(["legal", "strict"])
    let startLength = try scanner.integer(after: "\",\"startLength\":")
    let growth = try scanner.integer(after: ",\"growth\":")
    let foods = try scanner.integer(after: ",\"foods\":")
    try scanner.expect(",\"maxSteps\":")
    let maxSteps = try scanner.isNext("null") ? nil : scanner.integer(upTo: Int.max)
    try scanner.expect("}\n")
    let extras = isOld ? nil : try scanner.extras()
    options = SnakeGame.Options(
      arena: isOld ? try scanner.arenaOfVersion1() : try scanner.arena())
    options.wrap = wrap
    options.tail = tail == "legal" ? .legal : .strict
    options.startLength = startLength
    options.growth = growth
    options.foods = foods
    options.maxSteps = maxSteps
    extras?(&options)
    stretches = []
    while scanner.isNext("{\"steps\":") {
      if let last = stretches.last, last.steps < Replay.stretchLength {
        throw scanner.error("only the last stretch may be shorter than 256 steps")
      }
      stretches.append(try Replay.stretch(from: &scanner))
    }
    try scanner.expect("{\"status\":\"")
    let status = try scanner.choice(["running", "won", "wall", "self", "stalled"])
    let score = try scanner.integer(after: "\",\"score\":")
    let eaten = isOld ? score : try scanner.integer(after: ",\"eaten\":")
    let length = try scanner.integer(after: ",\"length\":")
    let steps = try scanner.integer(after: ",\"steps\":")
    result = Result(
      status: SnakeGame.Status(name: status), score: score, eaten: eaten, length: length,
      steps: steps)
    try scanner.expect("}\n")
  }

  /// Reads a stretch whose first key has been read.
  private static func stretch(from scanner: inout ReplayScanner) throws(ReplayError) -> Stretch {
    let steps = try scanner.integer(upTo: Replay.stretchLength)
    guard steps > 0 else { throw scanner.error("a stretch has at least one step") }
    try scanner.expect(",\"turns\":")
    let turns = try scanner.turns(before: steps)
    try scanner.expect(",\"digest\":\"")
    let digest = try scanner.hexadecimal()
    try scanner.expect("\"}\n")
    return Stretch(steps: steps, turns: turns, digest: digest)
  }
}

extension SnakeGame.Status {
  /// The status whose description is `name`.
  init(name: String) {
    switch name {
    case "won": self = .won
    case "wall": self = .lost(.wall)
    case "self": self = .lost(.itself)
    case "stalled": self = .lost(.stalled)
    default: self = .running
    }
  }
}
