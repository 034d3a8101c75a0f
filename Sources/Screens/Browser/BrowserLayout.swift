import TerminalUI

/// Where the parts of the pattern browser go on a screen of some size.
struct BrowserLayout: Hashable {
  /// The line at the top: the kinds, or the search.
  var header: Area
  var list: Area
  /// The frame in which the pattern is seen; empty when there is no room.
  var preview: Area
  /// What is told about it.
  var description: Area
  var footer: Area

  static let leastSize = (columns: 20, rows: 5)

  init(columns: Int, rows: Int) {
    let (header, below) = Area(columns: columns, rows: rows).splitTop(1)
    let (body, footer) = below.splitBottom(1)
    self.header = header
    self.footer = footer
    if columns >= 56 {
      let (list, right) = body.splitLeft(min(max(columns * 2 / 5, 28), 48))
      self.list = list
      let pane = right.inset(columns: 1, rows: 0)
      (preview, description) = pane.splitBottom(min(max(body.rows / 3, 3), 10))
    } else if body.rows >= 12 {
      let (list, lower) = body.splitTop(body.rows / 2)
      self.list = list
      (preview, description) = lower.splitBottom(2)
    } else {
      list = body
      preview = Area(columns: 0, rows: 0)
      description = preview
    }
  }

  /// What is inside the frame.
  var picture: Area {
    preview.columns > 4 && preview.rows > 2
      ? preview.inset(1) : Area(columns: 0, rows: 0)
  }
}
