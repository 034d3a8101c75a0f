import CNcurses
import TerminalUI

/// The cells that changed from one canvas to the next, as the terminal takes them.
struct FrameDifference {
  private var shown: Canvas?
  private var changed: [vivarium_cell] = []

  /// Forgets what is shown: every cell of the next canvas counts as changed.
  mutating func reset() { shown = nil }

  mutating func cells(of canvas: Canvas, colors: ColorDepth) -> [vivarium_cell] {
    changed.removeAll(keepingCapacity: true)
    var style = Style.plain
    var look = Look(style, colors)
    canvas.forEachChange(since: shown) { column, row, cell in
      if cell.style != style {
        style = cell.style
        look = Look(style, colors)
      }
      changed.append(
        vivarium_cell(
          scalar: cell.glyph.value, foreground: look.foreground, background: look.background,
          column: UInt16(column), row: UInt16(row), attributes: look.attributes))
    }
    shown = canvas
    return changed
  }
}

/// A style in the terminal's numbers.
private struct Look {
  let foreground: Int16
  let background: Int16
  let attributes: UInt8

  init(_ style: Style, _ colors: ColorDepth) {
    foreground = Look.index(style.foreground.degraded(to: colors))
    background = Look.index(style.background.degraded(to: colors))
    attributes = style.attributes.rawValue  // the shim has the same bits
  }

  private static func index(_ color: Color) -> Int16 {
    if case .palette(let index) = color { Int16(index) } else { -1 }
  }
}
