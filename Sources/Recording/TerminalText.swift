import TerminalUI

/// Changed cells in the language of terminals: ECMA-48's cursor addressing and graphic rendition.
struct TerminalText {
  private let columns: Int
  private let colors: ColorDepth
  /// What the terminal writes with now.
  private var style = Style.plain
  /// The cell that the cursor is on, where that is known.
  private var cursor: (column: Int, row: Int)?

  init(columns: Int, colors: ColorDepth) {
    self.columns = columns
    self.colors = colors
  }

  /// The text that makes the changes, which continues what was written before.
  mutating func text(of changes: [Recording.Change]) -> String {
    var text = ""
    for change in changes {
      let (column, row) = (Int(change.column), Int(change.row))
      if cursor?.column != column || cursor?.row != row {
        text += "\u{1B}[\(row + 1);\(column + 1)H"
      }
      if change.cell.style != style {
        style = change.cell.style
        text += rendition
      }
      text.unicodeScalars.append(change.cell.glyph)
      // Past the last column terminals differ in where the cursor is.
      cursor = column + 1 < columns ? (column + 1, row) : nil
    }
    return text
  }

  /// The text of a line that begins where the cursor is and ends in plain style.
  mutating func line(of cells: ArraySlice<CanvasCell>) -> String {
    var text = ""
    for cell in cells {
      if cell.style != style {
        style = cell.style
        text += rendition
      }
      text.unicodeScalars.append(cell.glyph)
    }
    if style != .plain {
      style = .plain
      text += rendition
    }
    return text
  }

  /// What sets the style, whatever was set before.
  private var rendition: String {
    var codes: [String] = []
    let attributes: [(Style.Attributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.underline, "4"), (.reverse, "7"),
    ]
    for (attribute, code) in attributes where style.attributes.contains(attribute) {
      codes.append(code)
    }
    if let code = code(of: style.foreground, dark: 30, bright: 90) { codes.append(code) }
    if let code = code(of: style.background, dark: 40, bright: 100) { codes.append(code) }
    return "\u{1B}[" + (["0"] + codes).joined(separator: ";") + "m"
  }

  private func code(of color: Color, dark: Int, bright: Int) -> String? {
    guard case .palette(let index) = color.degraded(to: colors) else { return nil }
    return switch index {
    case 0..<8: "\(dark + Int(index))"
    case 8..<16: "\(bright + Int(index) - 8)"
    default: "\(dark + 8);5;\(index)"
    }
  }
}
