extension MatchReplay {
  /// Reads a replay file; accepts only what `bytes` writes.
  ///
  /// O(bytes).
  ///
  /// It checks the form and the hash, not the match: `verify` does that.
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
    try scanner.expect(MatchReplay.opening)
    try scanner.expect("\"version\":\(MatchReplay.formatVersion)")
    rules = try scanner.integer(after: ",\"rules\":")
    try scanner.expect("}\n")
    players = []
    while scanner.isNext("{\"player\":\"") {
      let isHuman = try scanner.choice(["human", "pilot"]) == "human"
      try scanner.expect("\",\"name\":")
      let name = try scanner.string()
      try scanner.expect("}\n")
      players.append(isHuman ? .human(name) : .pilot(name))
    }
    guard SnakeMatch.Options.snakesRange.contains(players.count) else {
      throw scanner.error("expected 2 to 8 players, not \(players.count)")
    }
    try scanner.expect("{\"date\":")
    date = try scanner.isNext("null") ? nil : scanner.string()
    try scanner.expect("}\n")
    (seed, options) = try MatchReplay.options(from: &scanner)
    options.snakes = players.count
    stretches = []
    while scanner.isNext("{\"steps\":") {
      if let last = stretches.last, last.steps < Replay.stretchLength {
        throw scanner.error("only the last stretch may be shorter than 256 steps")
      }
      stretches.append(try MatchReplay.stretch(from: &scanner, snakes: players.count))
    }
    result = try MatchReplay.result(from: &scanner, snakes: players.count)
  }

  private static func options(
    from scanner: inout ReplayScanner
  ) throws(ReplayError) -> (seed: UInt64, options: SnakeMatch.Options) {
    try scanner.expect("{\"seed\":")
    let seed = try scanner.integer(upTo: UInt64.max)
    let wrap = try scanner.bool(after: ",\"wrap\":")
    let startLength = try scanner.integer(after: ",\"startLength\":")
    let growth = try scanner.integer(after: ",\"growth\":")
    let foods = try scanner.integer(after: ",\"foods\":")
    try scanner.expect(",\"maxSteps\":")
    let maxSteps = try scanner.isNext("null") ? nil : scanner.integer(upTo: Int.max)
    try scanner.expect("}\n")
    var options = SnakeMatch.Options(arena: try scanner.arena())
    options.wrap = wrap
    options.startLength = startLength
    options.growth = growth
    options.foods = foods
    options.maxSteps = maxSteps
    return (seed, options)
  }

  /// Reads a stretch whose first key has been read.
  private static func stretch(
    from scanner: inout ReplayScanner, snakes: Int
  ) throws(ReplayError) -> Stretch {
    let steps = try scanner.integer(upTo: Replay.stretchLength)
    guard steps > 0 else { throw scanner.error("a stretch has at least one step") }
    var turns: [[Replay.Turn]] = []
    for number in 0..<snakes {
      try scanner.expect(number == 0 ? ",\"turns\":[" : ",")
      turns.append(try scanner.turns(before: steps))
    }
    try scanner.expect("],\"digest\":\"")
    let digest = try scanner.hexadecimal()
    try scanner.expect("\"}\n")
    return Stretch(steps: steps, turns: turns, digest: digest)
  }

  private static func result(
    from scanner: inout ReplayScanner, snakes: Int
  ) throws(ReplayError) -> Result {
    try scanner.expect("{\"ending\":\"")
    let name = try scanner.choice(["running"] + SnakeMatch.Ending.allCases.map(\.rawValue))
    try scanner.expect("\",\"winner\":")
    let winner = try scanner.isNext("null") ? nil : scanner.integer(upTo: snakes - 1)
    let ending = SnakeMatch.Ending(rawValue: name)
    guard ending != nil || winner == nil else {
      throw scanner.error("a match that goes on has no winner")
    }
    let steps = try scanner.integer(after: ",\"steps\":")
    try scanner.expect("}\n")
    var lines: [Result.Snake] = []
    for _ in 0..<snakes { lines.append(try snake(from: &scanner)) }
    return Result(
      status: ending.map { .over($0, winner: winner) } ?? .running, steps: steps, snakes: lines)
  }

  private static func snake(
    from scanner: inout ReplayScanner
  ) throws(ReplayError) -> Result.Snake {
    let length = try scanner.integer(after: "{\"length\":")
    let eaten = try scanner.integer(after: ",\"eaten\":")
    try scanner.expect(",\"death\":")
    var line = Result.Snake(length: length, eaten: eaten)
    if !scanner.isNext("null") {
      try scanner.expect("\"")
      let name = try scanner.choice(SnakeMatch.Cause.allCases.map(\.rawValue))
      line.cause = SnakeMatch.Cause(rawValue: name)
      line.lastStep = try scanner.integer(after: "\",\"step\":")
    }
    try scanner.expect("}\n")
    return line
  }
}
