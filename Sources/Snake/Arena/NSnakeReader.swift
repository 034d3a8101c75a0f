import Lattice

/// Reads levels of nSnake, `.nsnake` files, as that program's `BoardParser.cpp` does.
///
/// Lines of `key = value`, of which `name`, `author`, `date` and `comment` are kept; then the rows
/// between a line `start` and a line `end`. Blanks around a line do not count, and empty lines and
/// those after a `;` are skipped. In a row `#` is a wall, `@` the start, anything else floor; the
/// first row sets the width, so that longer ones are cut and shorter ones padded with floor.
///
/// The outermost cells are the border whatever they show: walls, or the other side of the board if
/// the player wants. That is what the edges of an arena are, so that the arena is what they
/// enclose. Floor that no snake can reach becomes wall, lest food lie there.
enum NSnakeReader {
  /// A row of a level.
  private struct Row {
    var cells: [Character]
    /// Its line and the column of its first cell, from 1.
    var line: Int
    var column: Int
  }

  /// Whether the lines are a level of nSnake rather than an arena in the form of this program.
  static func recognises(_ lines: ArenaLines) -> Bool {
    let trimmed = lines.lines.map(trim)
    if trimmed.contains("start") { return true }
    // A level without that line is told by the first line that says anything.
    guard let first = trimmed.first(where: { !$0.isEmpty }) else { return false }
    return first.first == ";" || first.prefix { $0 != ":" }.contains("=")
  }

  static func read(_ lines: ArenaLines) throws(ArenaError) -> Arena {
    var properties: [Substring: Substring] = [:]
    let rows = try rows(of: lines.lines, properties: &properties)
    let width = rows[0].cells.count
    guard width >= 3, rows.count >= 3 else {
      throw ArenaError(reason: .onlyBorder, line: rows[0].line, column: rows[0].column)
    }
    let size = Size(width - 2, rows.count - 2)
    guard let area = size.area, area <= Arena.largestArea else {
      throw ArenaError(reason: .badSize, line: rows[0].line, column: rows[0].column)
    }
    var cells = [Arena.Cell](repeating: .floor, count: area)
    var start: Point?
    for (y, row) in rows.enumerated() {
      for (x, character) in row.cells.prefix(width).enumerated() {
        let isBorder = x == 0 || x == width - 1 || y == 0 || y == rows.count - 1
        let place = (y - 1) * size.width + x - 1
        if character == "@" {
          let reason: ArenaError.Reason? =
            start != nil ? .secondStart(1) : isBorder ? .startOnBorder : nil
          if let reason {
            throw ArenaError(reason: reason, line: row.line, column: row.column + x)
          }
          start = Point(x - 1, y - 1)
          cells[place] = .start(1)
        } else if character == "#", !isBorder {
          cells[place] = .wall
        }
      }
    }
    // Where nSnake's own snake starts when a level does not say.
    if start == nil, cells[0] == .floor { cells[0] = .start(1) }
    var arena: Arena
    do throws(Arena.CellError) {
      arena = try playable(cells, size: size)
    } catch {
      throw ArenaError(reason: error.reason, line: rows[0].line, column: rows[0].column)
    }
    arena.name = String(properties["name"] ?? "")
    arena.author = String(properties["author"] ?? "")
    arena.date = String(properties["date"] ?? "")
    arena.comment = String(properties["comment"] ?? "")
    arena.edges = arena.unreachableCell(wrap: false) == nil ? .walls : .wrap
    return arena
  }

  /// The arena of these cells, with room for a snake's body and no floor that cannot be reached.
  private static func playable(
    _ cells: [Arena.Cell], size: Size
  ) throws(Arena.CellError) -> Arena {
    let level = try Arena(size: size, cells: cells)
    let reached = level.reachedCells(wrap: true)
    var cells = zip(cells, reached).map { $1 ? $0 : .wall }
    if let start = level.start {
      let row = start.y * size.width
      cells[row + start.x] = .floor
      cells[row + roomyColumn(from: start.x, in: cells[row..<(row + size.width)])] = .start(1)
    }
    return try Arena(size: size, cells: cells)
  }

  /// The column that the head of a straight snake heading right starts in.
  ///
  /// In nSnake the body begins folded up, and may begin on the border. The arena's snake starts
  /// where that one is stretched: up to two steps farther on.
  private static func roomyColumn(from column: Int, in row: ArraySlice<Arena.Cell>) -> Int {
    let ahead = row.dropFirst(column).prefix(3).prefix { $0 == .floor }
    let behind = row.prefix(column).reversed().prefix(2).prefix { $0 == .floor }
    let missing = 2 - behind.count
    return ahead.count > missing ? column + missing : column
  }

  /// The rows of the level, at least one; what stands outside of them goes into `properties`.
  private static func rows(
    of lines: [Substring], properties: inout [Substring: Substring]
  ) throws(ArenaError) -> [Row] {
    var rows: [Row] = []
    var startLine: Int?
    var isInside = false
    for (place, line) in lines.enumerated() {
      let content = trim(line)
      if isInside {
        if content == "end" {
          isInside = false
        } else if !content.isEmpty {
          let column = line.distance(from: line.startIndex, to: content.startIndex) + 1
          rows.append(Row(cells: Array(content), line: place + 1, column: column))
        }
      } else if content == "start" {
        startLine = place + 1
        isInside = true
      } else if content.first != ";", let equals = content.firstIndex(of: "=") {
        properties[trim(content[..<equals])] = trim(content[content.index(after: equals)...])
      }
    }
    guard let startLine else {
      throw ArenaError(reason: .noStartLine, line: lines.count + 1, column: 1)
    }
    guard !isInside else { throw ArenaError(reason: .noEndLine, line: lines.count + 1, column: 1) }
    guard !rows.isEmpty else { throw ArenaError(reason: .noRows, line: startLine + 1, column: 1) }
    return rows
  }

  private static func trim(_ text: Substring) -> Substring {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
