import Lattice

extension Pattern {
  /// Reads a picture: a line a row, `.` and blanks dead, a digit that state, anything else alive.
  ///
  /// The first line is row 0. `Pattern("""\n.O.\n..O\nOOO\n""")` is a glider.
  public init(picture: String) {
    var runs: [Run] = []
    for (y, line) in picture.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      for (x, character) in line.enumerated() where character != "." && !character.isWhitespace {
        let state = character.isASCII ? character.wholeNumberValue ?? 1 : 1
        if state > 0 { runs.append(Run(x: x, y: y, state: CellState(state))) }
      }
    }
    self.init(runs: runs)
  }

  /// The cells inside their bounds as a picture, `.` dead and `O` alive, other states as digits.
  ///
  /// Meant for small patterns: documentation, tests, messages.
  /// - Complexity: O(area of the bounds).
  public var picture: String {
    guard let bounds,
      let area = Optional(bounds.width.multipliedReportingOverflow(by: bounds.height)),
      !area.overflow, area.partialValue <= 1 << 20
    else { return "" }
    var rows = [[Character]](
      repeating: [Character](repeating: ".", count: bounds.width), count: bounds.height)
    for (cell, state) in cells {
      let glyph: Character = state == 1 ? "O" : (state < 10 ? Character("\(state)") : "#")
      rows[cell.y - bounds.y][cell.x - bounds.x] = glyph
    }
    return rows.map { String($0) }.joined(separator: "\n")
  }
}
