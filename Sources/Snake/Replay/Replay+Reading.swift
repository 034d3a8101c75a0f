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
      try scanner.expect("{\"hash\":\"")
      _ = try scanner.hexadecimal()
      _ = try scanner.hexadecimal()
      try scanner.expect("\"}\n")
      try scanner.expectEnd()
    } catch {
      throw .unreadable(error)
    }
    let sealed = bytes.dropLast(Replay.seal(of: []).utf8.count)
    guard bytes.dropFirst(sealed.count).elementsEqual(Replay.seal(of: sealed).utf8) else {
      throw .altered
    }
  }

  private init(from scanner: inout ReplayScanner) throws(ReplayError) {
    try scanner.expect("{\"format\":\"vivarium-snake-replay\",\"version\":")
    try scanner.expect("\(Replay.formatVersion)")
    rules = try scanner.integer(after: ",\"rules\":")
    try scanner.expect("}\n{\"player\":\"")
    let isHuman = try scanner.choice(["human", "pilot"]) == "human"
    try scanner.expect("\",\"name\":")
    let name = try scanner.string()
    player = isHuman ? .human(name) : .pilot(name)
    try scanner.expect(",\"date\":")
    date = try scanner.isNext("null") ? nil : scanner.string()
    try scanner.expect("}\n{\"seed\":")
    seed = try scanner.integer(upTo: UInt64.max)
    try scanner.expect(",\"wrap\":")
    let wrap = try scanner.choice(["true", "false"]) == "true"
    try scanner.expect(",\"tail\":\"")
    let tail = try scanner.choice(["legal", "strict"])
    let startLength = try scanner.integer(after: "\",\"startLength\":")
    let growth = try scanner.integer(after: ",\"growth\":")
    let foods = try scanner.integer(after: ",\"foods\":")
    try scanner.expect(",\"maxSteps\":")
    let maxSteps = try scanner.isNext("null") ? nil : scanner.integer(upTo: Int.max)
    try scanner.expect("}\n")
    options = SnakeGame.Options(arena: try Replay.arena(from: &scanner))
    options.wrap = wrap
    options.tail = tail == "legal" ? .legal : .strict
    options.startLength = startLength
    options.growth = growth
    options.foods = foods
    options.maxSteps = maxSteps
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
    let length = try scanner.integer(after: ",\"length\":")
    let steps = try scanner.integer(after: ",\"steps\":")
    result = Result(
      status: SnakeGame.Status(name: status), score: score, length: length, steps: steps)
    try scanner.expect("}\n")
  }

  private static func arena(from scanner: inout ReplayScanner) throws(ReplayError) -> Arena {
    let width = try scanner.integer(after: "{\"width\":")
    let height = try scanner.integer(after: ",\"height\":")
    let size = Size(width, height)
    guard width > 0, height > 0, let area = size.area, area <= Arena.largestArea else {
      throw scanner.error("an arena has 1 to \(Arena.largestArea) cells")
    }
    try scanner.expect(",\"start\":")
    var start: Point?
    if !scanner.isNext("null") {
      let x = try scanner.integer(after: "[")
      let y = try scanner.integer(after: ",")
      start = Point(x, y)
      try scanner.expect("]")
    }
    try scanner.expect(",\"name\":")
    let name = try scanner.string()
    try scanner.expect(",\"author\":")
    let author = try scanner.string()
    try scanner.expect(",\"comment\":")
    let comment = try scanner.string()
    try scanner.expect(",\"rows\":")
    var walls: [Bool] = []
    if !scanner.isNext("null") {
      for y in 0..<height {
        try scanner.expect(y == 0 ? "[\"" : ",\"")
        for _ in 0..<width { walls.append(try scanner.choice(["#", "."]) == "#") }
        try scanner.expect("\"")
      }
      try scanner.expect("]")
      guard walls.contains(true) else { throw scanner.error("rows without a wall must be null") }
    }
    let arena = Arena(
      size: size, walls: walls, start: start, name: name, author: author, comment: comment)
    guard let arena else { throw scanner.error("the arena's start must be a floor cell") }
    try scanner.expect("}\n")
    return arena
  }

  /// Reads a stretch whose first key has been read.
  private static func stretch(from scanner: inout ReplayScanner) throws(ReplayError) -> Stretch {
    let steps = try scanner.integer(upTo: Replay.stretchLength)
    guard steps > 0 else { throw scanner.error("a stretch has at least one step") }
    try scanner.expect(",\"turns\":\"")
    var turns: [Turn] = []
    var next = 0
    while !scanner.isNext("\"") {
      next += try scanner.integer(upTo: Replay.stretchLength)
      guard next < steps else { throw scanner.error("this turn comes after its stretch") }
      let letter = try scanner.choice(["u", "r", "d", "l"])
      for direction in Direction.allCases where String(direction.letter) == letter {
        turns.append(Turn(step: next, direction: direction))
      }
      next += 1
    }
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
