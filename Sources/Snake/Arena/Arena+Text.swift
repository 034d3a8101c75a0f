import Lattice

/// Arenas as text: optional `key: value` lines and an empty line, then a row of cells a line.
///
/// `#` is a wall, `.` or a space is floor, `@` is floor where the head starts. The keys are `name`,
/// `author` and `comment`.
extension Arena {
  /// Reads an arena from the bytes of a file; errors carry line and column.
  ///
  /// O(bytes).
  ///
  /// Whether all floor can be reached is tested with wrapping edges here; a game without them tests
  /// again.
  public init(parsing bytes: [UInt8]) throws(ArenaError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ArenaError(reason: .notText, line: 1, column: 1)
    }
    try self.init(parsing: text)
  }

  /// Reads an arena from text, as `init(parsing:)` reads it from bytes.
  public init(parsing text: String) throws(ArenaError) {
    var parser = ArenaParser(text)
    self = try parser.parse()
  }

  /// The arena in the form that `init(parsing:)` reads.
  public var text: String {
    var text = ""
    for (key, value) in [("name", name), ("author", author), ("comment", comment)]
    where !value.isEmpty {
      text += "\(key): \(value.split(whereSeparator: \.isNewline).joined(separator: " "))\n"
    }
    if !text.isEmpty { text += "\n" }
    for row in rows { text += row + "\n" }
    return text
  }

  /// The rows of cells, each as long as the arena is wide.
  public var rows: [String] {
    (0..<size.height).map { y in
      String((0..<size.width).map { character(at: Point($0, y)) })
    }
  }

  private func character(at cell: Point) -> Character {
    if cell == start { return "@" }
    return isWall(cell) ? "#" : "."
  }
}

/// Reads the text of an arena line by line.
private struct ArenaParser {
  private let lines: [Substring]
  private var place = 0
  private var header: [String: String] = [:]

  init(_ text: String) {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    // The newline that ends the last line begins no further one.
    if lines.last == "" { lines.removeLast() }
    self.lines = lines
  }

  mutating func parse() throws(ArenaError) -> Arena {
    if let first = lines.first, first.isEmpty || first.contains(":") { try parseHeader() }
    let firstRow = place
    var walls: [Bool] = []
    var start: Point?
    var width: Int?
    while place < lines.count, !lines[place].isEmpty {
      try parseRow(y: place - firstRow, into: &walls, start: &start)
      let found = walls.count - (width ?? 0) * (place - firstRow)
      let expected = width ?? found
      guard found == expected else {
        throw error(
          .raggedRow(found: found, expected: expected), column: min(found, expected) + 1)
      }
      width = expected
      guard walls.count <= Arena.largestArea else { throw error(.tooLarge) }
      place += 1
    }
    guard let width else { throw error(.noRows) }
    let height = place - firstRow
    if let rest = lines[place...].firstIndex(where: { !$0.isEmpty }) {
      throw ArenaError(reason: .trailingText, line: rest + 1, column: 1)
    }
    let arena = Arena(
      size: Size(width, height), walls: walls, start: start, name: header["name"] ?? "",
      author: header["author"] ?? "", comment: header["comment"] ?? "")
    guard let arena else {
      throw ArenaError(reason: .noFloor, line: firstRow + 1, column: 1)
    }
    if let cell = arena.unreachableCell(wrap: true) {
      throw ArenaError(reason: .unreachable, line: firstRow + cell.y + 1, column: cell.x + 1)
    }
    return arena
  }

  /// Reads up to the empty line that ends the header, and goes past it.
  private mutating func parseHeader() throws(ArenaError) {
    while place < lines.count, !lines[place].isEmpty {
      let line = lines[place]
      guard let colon = line.firstIndex(of: ":") else { throw error(.notAHeader) }
      let key = String(line[..<colon])
      guard ["name", "author", "comment"].contains(key) else { throw error(.unknownKey(key)) }
      guard header[key] == nil else { throw error(.repeatedKey(key)) }
      let value = line[line.index(after: colon)...]
      header[key] = String(value.drop { $0 == " " })
      place += 1
    }
    while place < lines.count, lines[place].isEmpty { place += 1 }
  }

  private func parseRow(
    y: Int, into walls: inout [Bool], start: inout Point?
  ) throws(ArenaError) {
    for (x, character) in lines[place].enumerated() {
      switch character {
      case "#": walls.append(true)
      case ".", " ": walls.append(false)
      case "@":
        guard start == nil else { throw error(.secondStart, column: x + 1) }
        start = Point(x, y)
        walls.append(false)
      default: throw error(.notACell(character), column: x + 1)
      }
    }
  }

  private func error(_ reason: ArenaError.Reason, column: Int = 1) -> ArenaError {
    ArenaError(reason: reason, line: place + 1, column: column)
  }
}
