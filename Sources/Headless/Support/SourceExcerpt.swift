/// Shows where in a file something is wrong.
enum SourceExcerpt {
  /// `file:line:column: error: sentence`, the source line, and a caret below the column.
  static func message(
    _ sentence: String, file: String, bytes: [UInt8], line: Int, column: Int
  ) -> String {
    let name = file == "-" ? "standard input" : file
    let heading = "\(name):\(line):\(column): error: \(sentence)"
    let lines = bytes.split(
      separator: UInt8(ascii: "\n"), maxSplits: max(0, line), omittingEmptySubsequences: false)
    guard line >= 1, line <= lines.count else { return heading }
    // Long lines are cut to a window around the column, and control characters never reach a
    // terminal.
    let characters = Array(String(decoding: lines[line - 1], as: UTF8.self))
    let first = max(0, min(column - 1, characters.count) - 40)
    let window = characters[first..<min(characters.count, first + 80)].map { character in
      character.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F } ? character : " "
    }
    return heading + "\n  " + String(window) + "\n  "
      + String(repeating: " ", count: max(0, min(column - 1, characters.count) - first)) + "^"
  }
}
