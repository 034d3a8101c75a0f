extension Canvas {
  /// Visits the cells that `shown` has otherwise, row after row from the top, each from the left.
  ///
  /// All cells when there is no `shown` or it has another size. O(cells).
  @inlinable
  public func forEachChange(
    since shown: Canvas?, _ visit: (_ column: Int, _ row: Int, _ cell: CanvasCell) -> Void
  ) {
    let sameSize = shown?.columns == columns && shown?.rows == rows
    let before = sameSize ? shown?.cells : nil
    var index = 0
    for row in 0..<rows {
      for column in 0..<columns {
        defer { index += 1 }
        let cell = cells[index]
        if let before, before[index] == cell { continue }
        visit(column, row, cell)
      }
    }
  }
}
