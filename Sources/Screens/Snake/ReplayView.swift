import Lattice
import Snake
import TerminalUI

/// A moment of a recorded game: how it stands, a bar that shows how far it is, and the board.
struct ReplayView {
  /// The game at that moment; nil when none can be played.
  let game: SnakeGame?
  /// How the game ends.
  let result: Replay.Result
  /// The part of the board to show.
  let viewport: Viewport
  /// The cell that killed the snake.
  let death: Point?
  /// What stands behind the numbers, of one width.
  let state: String
  /// What the board looks like.
  var theme = SnakeTheme.standard

  /// The board below the line at the top.
  static func board(in area: Area) -> Area { area.splitTop(1).rest }

  /// How it stands at the left of the first row, and a bar in what is left of it.
  func topLine(in area: Area) -> (status: String, bar: Area) {
    // As wide as it will be at the end: what grows would push the bar.
    func count(_ name: String, _ now: Int, of total: Int) -> String {
      let missing = String(total).count - String(now).count
      return "\(name) \(now)/\(total)" + String(repeating: " ", count: max(missing, 0) + 2)
    }
    let length = game?.length ?? 0
    let status =
      count("Step", game?.steps ?? 0, of: result.steps)
      + count("Score", game?.score ?? 0, of: result.score)
      + count("Length", length, of: max(result.length, length)) + state
    let bar = area.splitTop(1).top.splitLeft(CellText.width(of: status)).rest
    return (status, bar.columns < 8 ? Area(columns: 0, rows: 0) : bar)
  }

  /// Draws it in an area.
  func draw(into canvas: inout Canvas, in area: Area, capabilities: Capabilities) {
    let (status, bar) = topLine(in: area)
    canvas.put(
      CellText.truncated(status, to: area.columns, glyphs: capabilities.glyphs), in: area,
      style: Theme.palette.title)
    draw(bar: bar, into: &canvas, glyphs: capabilities.glyphs)
    if let game {
      BoardView(game: game, viewport: viewport, death: death, theme: theme)
        .draw(into: &canvas, in: ReplayView.board(in: area), capabilities: capabilities)
    }
  }

  private func draw(bar: Area, into canvas: inout Canvas, glyphs: GlyphSet) {
    guard bar.columns > 0 else { return }
    let total = max(result.steps, 1)
    let part = Double(min(game?.steps ?? 0, total)) / Double(total)
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
