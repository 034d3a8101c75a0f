import Lattice
import TerminalUI

extension BoardDrawing {
  /// Where a panel of some size goes over the board in an area, or beside it, so that it hides
  /// nothing that matters: at best none of `cells`, else none of `heads`.
  ///
  /// The half of the board without the cell in focus comes first; a panel that has no room anywhere
  /// gets half of the area.
  func panelPlace(
    columns: Int, rows: Int, over area: Area, heads: [Point], cells: [Point]
  ) -> Area {
    let (frame, inside) = (frame(in: area), inside(area))
    let focusRow = inside.row + focus.y - visible(in: area).y
    let isFocusAbove = focusRow < area.row + area.rows / 2
    func half(_ whole: Area) -> Area {
      let parts = whole.splitTop((whole.rows + 1) / 2)
      return isFocusAbove ? parts.rest : parts.top
    }
    let (above, below) = (
      area.splitTop(frame.row - area.row).top, area.splitTop(frame.endRow - area.row).rest
    )
    let (left, right) = (
      area.splitLeft(frame.column - area.column).left,
      area.splitLeft(frame.endColumn - area.column).rest
    )
    let areas = [half(inside), inside, below, above, right, left, half(area), area].filter {
      $0.columns >= columns && $0.rows >= rows
    }
    for matter in [heads + cells, heads] {
      let clear = matter.compactMap { place(of: $0, in: area) }
      for area in areas {
        if let place = area.place(columns: columns, rows: rows, clearOf: clear) { return place }
      }
    }
    return areas.first ?? half(area)
  }
}

extension Area {
  /// The area of a size within this one that is nearest to the middle of those that have nothing in
  /// common with `others`; nil when there is none.
  /// - Complexity: O(cells · others).
  func place(columns: Int, rows: Int, clearOf others: [Area]) -> Area? {
    let middle = centered(columns: columns, rows: rows)
    var best: (place: Area, distance: Int)?
    for row in self.row...max(self.row, endRow - rows) {
      for column in self.column...max(self.column, endColumn - columns) {
        // A row is as high as two columns are wide.
        let distance = 2 * abs(row - middle.row) + abs(column - middle.column)
        if let best, best.distance <= distance { continue }
        let place = Area(column: column, row: row, columns: columns, rows: rows)
        if others.allSatisfy({ place.intersection($0).isEmpty }) { best = (place, distance) }
      }
    }
    return best?.place
  }
}
