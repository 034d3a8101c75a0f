import Lattice

/// Reads the text of an arena line by line.
struct ArenaReader {
  /// What a header line may tell.
  enum Key: String, CaseIterable {
    case name, author, date, comment, heading, edges, goal
  }

  private let lines: [Substring]
  private var place = 0
  private var name = ""
  private var author = ""
  private var date = ""
  private var comment = ""
  private var heading: Direction?
  private var edges: Arena.Edges?
  private var goal: Int?
  private var known: Set<Key> = []

  init(_ lines: ArenaLines) {
    self.lines = lines.lines
  }

  mutating func read() throws(ArenaError) -> Arena {
    if let first = lines.first, first.isEmpty || first.unicodeScalars.contains(":") {
      try readHeader()
    }
    let firstRow = place
    let (size, cells) = try readRows()
    if let rest = lines[place...].firstIndex(where: { !$0.isEmpty }) {
      throw ArenaError(reason: .trailingText, line: rest + 1, column: 1)
    }
    var arena: Arena
    do throws(Arena.CellError) {
      arena = try Arena(size: size, cells: cells)
    } catch {
      throw ArenaError(error, firstRow: firstRow)
    }
    // Without a word about the edges the player may choose those that make sense.
    if let cell = arena.unreachableCell(wrap: edges != .walls) {
      throw ArenaError(Arena.CellError(.unreachable, at: cell), firstRow: firstRow)
    }
    arena.name = name
    arena.author = author
    arena.date = date
    arena.comment = comment
    arena.heading = heading ?? .right
    arena.edges = edges ?? .walls
    arena.goal = goal
    return arena
  }

  /// Reads the rows up to an empty line.
  private mutating func readRows() throws(ArenaError) -> (Size, [Arena.Cell]) {
    let height = lines[place...].prefix { !$0.isEmpty }.count
    var cells: [Arena.Cell] = []
    var width: Int?
    while place < lines.count, !lines[place].isEmpty {
      let before = cells.count
      for (x, character) in lines[place].enumerated() {
        guard let cell = Arena.Cell(character) else {
          throw error(.notACell(character), column: x + 1)
        }
        cells.append(cell)
      }
      let found = cells.count - before
      let expected = width ?? found
      guard found == expected else {
        throw error(
          .raggedRow(found: found, expected: expected), column: min(found, expected) + 1)
      }
      width = expected
      // Told by the first row, before all the others are read.
      guard expected <= Arena.largestArea / height else { throw error(.badSize) }
      place += 1
    }
    guard let width else { throw error(.noRows) }
    return (Size(width, height), cells)
  }

  /// Reads up to the empty line that ends the header, and goes past it.
  private mutating func readHeader() throws(ArenaError) {
    while place < lines.count, !lines[place].isEmpty {
      // By scalars, so that a mark that combines with the blank before it stays with the value.
      let line = lines[place].unicodeScalars
      guard let colon = line.firstIndex(of: ":") else { throw error(.notAHeader) }
      let word = String(line[..<colon])
      guard let key = Key(rawValue: word) else { throw error(.unknownKey(word)) }
      guard known.insert(key).inserted else { throw error(.repeatedKey(word)) }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      let column = lines[place].distance(from: line.startIndex, to: value.startIndex) + 1
      try take(String(value), as: key, column: column)
      place += 1
    }
    while place < lines.count, lines[place].isEmpty { place += 1 }
  }

  private mutating func take(_ value: String, as key: Key, column: Int) throws(ArenaError) {
    switch key {
    case .name: name = value
    case .author: author = value
    case .date: date = value
    case .comment: comment = value
    case .heading:
      heading = Direction.allCases.first { "\($0)" == value }
      guard heading != nil else { throw error(.badHeading(value), column: column) }
    case .edges:
      edges = Arena.Edges(rawValue: value)
      guard edges != nil else { throw error(.badEdges(value), column: column) }
    case .goal:
      goal = Int(value)
      guard let goal, goal > 0 else { throw error(.badGoal(value), column: column) }
    }
  }

  private func error(_ reason: ArenaError.Reason, column: Int = 1) -> ArenaError {
    ArenaError(reason: reason, line: place + 1, column: column)
  }
}
