import Lattice
import TerminalUI

/// A moment of a film: how it stands, a bar that shows how far it is, and the board.
struct ReplayView {
  /// The film at that moment.
  let film: any ReplayFilm
  /// What stands behind the numbers, of one width.
  let state: String
  /// What the board looks like.
  var theme = ThemeName.standard

  /// The board below the line at the top.
  static func board(in area: Area) -> Area { area.splitTop(1).rest }

  /// A number as wide as it will be at the end: what grows would push what is behind it.
  static func count(_ name: String, _ now: Int, of total: Int) -> String {
    let missing = String(total).count - String(now).count
    return "\(name) \(now)/\(total)" + String(repeating: " ", count: max(missing, 0) + 2)
  }

  /// How it stands, in pieces.
  private var status: [(text: String, style: Style)] {
    let title = Theme.palette.title
    return [(ReplayView.count("Step", film.steps, of: film.length), title)]
      + film.counts + [(state, title)]
  }

  /// The bar that shows how far it is, in what the numbers leave of the first row.
  func bar(in area: Area) -> Area {
    let width = status.reduce(0) { $0 + CellText.width(of: $1.text) }
    let bar = area.splitTop(1).top.splitLeft(width).rest
    return bar.columns < 8 ? Area(columns: 0, rows: 0) : bar
  }

  /// Draws it in an area.
  func draw(into canvas: inout Canvas, in area: Area, capabilities: Capabilities) {
    var rest = area.splitTop(1).top
    for (text, style) in status {
      let shown = CellText.truncated(text, to: rest.columns, glyphs: capabilities.glyphs)
      canvas.put(shown, in: rest, style: style)
      rest = rest.splitLeft(CellText.width(of: text)).rest
    }
    draw(bar: bar(in: area), into: &canvas, glyphs: capabilities.glyphs)
    film.draw(
      into: &canvas, in: ReplayView.board(in: area), theme: theme, capabilities: capabilities)
  }

  private func draw(bar: Area, into canvas: inout Canvas, glyphs: GlyphSet) {
    guard bar.columns > 0 else { return }
    let total = max(film.length, 1)
    let part = Double(min(film.steps, total)) / Double(total)
    let done = Int(part * Double(bar.columns))
    let (full, empty): (Unicode.Scalar, Unicode.Scalar) =
      glyphs == .ascii ? ("=", "-") : ("█", "░")
    for offset in 0..<bar.columns {
      canvas[bar.column + offset, bar.row] =
        offset < done
        ? CanvasCell(full, Theme.palette.accent) : CanvasCell(empty, Theme.palette.muted)
    }
  }
}
