import Lattice

/// Arenas as text: optional `key: value` lines and an empty line, then a row of cells a line.
///
/// The keys are `name`, `author`, `date`, `comment`, `heading` (`up`, `right`, `down` or `left`;
/// right by default), `edges` (`walls` or `wrap`; walls by default) and `goal` (a number of foods).
/// `#` is a wall, `.` or a space is floor, `*` floor where foods may appear, `@` floor where the
/// head of the first snake starts, `2` to `8` those of further snakes, and `A` to `Z` are portals,
/// two of each letter.
extension Arena {
  /// Reads an arena from the bytes of a file; errors carry line and column.
  ///
  /// A level of nSnake is told by its content and read as well. O(bytes).
  ///
  /// Whether all floor can be reached is tested with the edges that the text names; when it names
  /// none, with wrapping ones, and a game without them tests again.
  public init(parsing bytes: [UInt8]) throws(ArenaError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .notText(bytes)
    }
    try self.init(parsing: text)
  }

  /// Reads an arena from text, as `init(parsing:)` reads it from bytes.
  public init(parsing text: String) throws(ArenaError) {
    let lines = ArenaLines(text)
    if NSnakeReader.recognises(lines) {
      self = try NSnakeReader.read(lines)
    } else {
      var reader = ArenaReader(lines)
      self = try reader.read()
    }
  }

  /// The arena in the form that `init(parsing:)` reads.
  ///
  /// Reading it gives the same arena, but that line breaks in the name and the like have become
  /// blanks, and blanks before them are lost.
  public var text: String {
    var header: [(key: ArenaReader.Key, value: String)] = [
      (.name, name), (.author, author), (.date, date), (.comment, comment),
    ]
    if heading != .right { header.append((.heading, "\(heading)")) }
    if edges != .walls { header.append((.edges, edges.rawValue)) }
    if let goal { header.append((.goal, "\(goal)")) }
    var text = ""
    for (key, value) in header where !value.isEmpty {
      let line = value.split(whereSeparator: \.isNewline).joined(separator: " ")
      text += "\(key.rawValue): \(line)\n"
    }
    if !text.isEmpty { text += "\n" }
    for row in rows { text += row + "\n" }
    return text
  }

  /// The rows of cells, each as long as the arena is wide.
  public var rows: [String] {
    (0..<size.height).map { y in
      String((0..<size.width).map { cell(at: Point($0, y)).character })
    }
  }
}
