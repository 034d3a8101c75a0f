import Lattice

/// The parts of a replay file that say which game was played.
extension ReplayScanner {
  /// The line of the options that version 1 did not know, as a change of others.
  mutating func extras() throws(ReplayError) -> (inout SnakeGame.Options) -> Void {
    let start = try integer(after: "{\"level\":")
    let every = try integer(after: ",\"foodsPerLevel\":")
    let top = try integer(after: ",\"topLevel\":")
    try expect(",\"scoring\":\"")
    let scoring: SnakeGame.Scoring = try choice(["foods", "levels"]) == "foods" ? .foods : .levels
    let bonus = try bool(after: "\",\"bonus\":")
    let powers = try bool(after: ",\"powers\":")
    let hazards = try integer(after: ",\"hazards\":")
    try expect(",\"scroll\":")
    let scroll = try isNext("null") ? nil : scroll()
    let mercy = try bool(after: ",\"mercy\":")
    try expect("}\n")
    return { options in
      options.speed = SnakeGame.Speed(start: start, every: every, top: top)
      options.scoring = scoring
      options.bonus = bonus
      options.powers = powers
      options.hazards = hazards
      options.scroll = scroll
      options.mercy = mercy
    }
  }

  private mutating func scroll() throws(ReplayError) -> SnakeGame.Scroll {
    try expect("\"")
    let name = try choice(Direction.allCases.map { "\($0)" })
    let every = try integer(after: "/")
    try expect("\"")
    for direction in Direction.allCases where "\(direction)" == name {
      return SnakeGame.Scroll(direction, every: every)
    }
    throw error("expected a direction")
  }

  /// The arena as its text, or as the size of an open one.
  mutating func arena() throws(ReplayError) -> Arena {
    try expect("{\"arena\":")
    let arena = try isNext("[") ? arenaOfLines() : openArena()
    try expect("}\n")
    return arena
  }

  private mutating func openArena() throws(ReplayError) -> Arena {
    let text = try string()
    guard let size = Size(text), size.description == text, let arena = Arena.open(size) else {
      throw error("expected the size of an open arena, as \"30x30\", or its lines")
    }
    return arena
  }

  private mutating func arenaOfLines() throws(ReplayError) -> Arena {
    var text = ""
    repeat { text += try string() + "\n" } while isNext(",")
    try expect("]")
    let arena: Arena
    do throws(ArenaError) {
      arena = try Arena(parsing: text)
    } catch {
      throw self.error("the arena cannot be read: line \(error.line): \(error)")
    }
    guard arena.text == text, arena != Arena.open(arena.size) else {
      throw error("the arena is not spelled as it would be written")
    }
    return arena
  }

  /// The arena as version 1 wrote it.
  mutating func arenaOfVersion1() throws(ReplayError) -> Arena {
    let width = try integer(after: "{\"width\":")
    let height = try integer(after: ",\"height\":")
    let size = Size(width, height)
    guard width > 0, height > 0, let area = size.area, area <= Arena.largestArea else {
      throw error("an arena has 1 to \(Arena.largestArea) cells")
    }
    try expect(",\"start\":")
    var start: Point?
    if !isNext("null") {
      let x = try integer(after: "[")
      let y = try integer(after: ",")
      start = Point(x, y)
      try expect("]")
    }
    try expect(",\"name\":")
    let name = try string()
    try expect(",\"author\":")
    let author = try string()
    try expect(",\"comment\":")
    let comment = try string()
    try expect(",\"rows\":")
    var walls: [Bool] = []
    if !isNext("null") {
      for y in 0..<height {
        try expect(y == 0 ? "[\"" : ",\"")
        for _ in 0..<width { walls.append(try choice(["#", "."]) == "#") }
        try expect("\"")
      }
      try expect("]")
      guard walls.contains(true) else { throw error("rows without a wall must be null") }
    }
    let arena = Arena(
      size: size, walls: walls, start: start, name: name, author: author, comment: comment)
    guard let arena else { throw error("the arena's start must be a floor cell") }
    try expect("}\n")
    return arena
  }
}
