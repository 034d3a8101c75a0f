import Snake
import TerminalUI

/// The snakes of a match in a line: letter, name and length of each, the dead ones in brackets.
struct StandingsLine {
  let match: SnakeMatch
  let names: [String]

  /// How much stands there of each snake.
  enum Form: CaseIterable {
    case names, letters, close
  }

  /// A piece a snake, each as wide as it will ever be while lengths are up to `longest`.
  func pieces(_ form: Form, longest: Int = 99) -> [(text: String, style: Style)] {
    match.snakes.enumerated().map { number, snake in
      var text = "\(SnakeLook.letter(of: number))"
      // A name may end with a number.
      if form == .names { text += " \(names[number]):" }
      text += form == .close ? "\(snake.length)" : " \(snake.length)"
      let missing = String(longest).count - String(snake.length).count
      let blanks = String(repeating: " ", count: max(missing, 0))
      guard snake.isAlive else { return ("(\(text))" + blanks, Theme.palette.muted) }
      return (" \(text) " + blanks, Style(SnakeLook.color(of: number), [.bold]))
    }
  }

  /// Draws the longest form that fits, and tells how many columns it took.
  @discardableResult
  func draw(into canvas: inout Canvas, in line: Area, glyphs: GlyphSet) -> Int {
    func width(_ pieces: [(text: String, style: Style)]) -> Int {
      pieces.reduce(0) { $0 + CellText.width(of: $1.text) }
    }
    let forms = Form.allCases.map { self.pieces($0) }
    let pieces = forms.first { width($0) <= line.columns } ?? self.pieces(.close)
    var rest = line
    for (text, style) in pieces {
      canvas.put(
        CellText.truncated(text, to: rest.columns, glyphs: glyphs), in: rest, style: style)
      rest = rest.splitLeft(CellText.width(of: text)).rest
    }
    return width(pieces)
  }
}
