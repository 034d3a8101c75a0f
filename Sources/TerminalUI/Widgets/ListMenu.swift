/// A list to choose from, that scrolls when it is longer than its area.
///
/// It answers to the arrow, page, Home, End and Enter keys, the wheel and clicks; screens bind more
/// keys to `move(by:)`.
public struct ListMenu: Hashable, Sendable {
  /// A line of the list.
  public struct Item: Hashable, Sendable {
    /// What is chosen.
    public var title: String
    /// More about it, where there is room.
    public var detail: String
    /// The indices of the title's Unicode scalars that stand out, as those a search has found.
    public var highlights: [Int]

    /// A line.
    public init(_ title: String, detail: String = "", highlights: [Int] = []) {
      self.title = title
      self.detail = detail
      self.highlights = highlights
    }
  }

  /// What an event did.
  public enum Outcome: Hashable, Sendable {
    /// Nothing: the event means nothing to a list.
    case ignored
    /// It was understood; the selection may have moved.
    case handled
    /// This item was chosen.
    case chosen(Int)
  }

  /// The lines; the selection stays within them.
  public var items: [Item] {
    didSet { move(by: 0) }
  }
  /// Where the details stand: at the right, or at the left in a column of their own, but for titles
  /// that reach into it.
  public var detailAlignment = Canvas.Alignment.trailing
  /// Whether the selected line is set off.
  public var showsSelection = true
  /// The index of the selected line, 0 when there is none.
  public private(set) var selection: Int
  private var top = 0

  /// A list.
  public init(_ items: [Item], selection: Int = 0) {
    self.items = items
    self.selection = 0
    select(selection)
  }

  /// Selects a line, or the nearest there is.
  public mutating func select(_ index: Int) {
    selection = min(max(index, 0), max(items.count - 1, 0))
  }

  /// Moves the selection down, or up when negative, stopping at the ends.
  public mutating func move(by distance: Int) {
    let (index, overflow) = selection.addingReportingOverflow(distance)
    select(overflow ? (distance < 0 ? 0 : items.count) : index)
  }

  /// Scrolls as little as possible to have a line in sight among `rows`, with the selected one.
  public mutating func reveal(_ index: Int, rows: Int) {
    top = firstVisible(rows: rows, showing: min(max(index, 0), max(items.count - 1, 0)))
  }

  /// Takes an event; `area` is where the list is drawn.
  public mutating func update(_ event: Event, in area: Area) -> Outcome {
    top = firstVisible(rows: area.rows)
    defer { top = firstVisible(rows: area.rows) }
    switch event {
    case .key(.up): move(by: -1)
    case .key(.down): move(by: 1)
    case .key(.pageUp): move(by: -max(area.rows - 1, 1))
    case .key(.pageDown): move(by: max(area.rows - 1, 1))
    case .key(.home): select(0)
    case .key(.end): select(items.count - 1)
    case .key(.enter): return items.isEmpty ? .handled : .chosen(selection)
    case .mouse(let mouse): return update(mouse, in: area)
    default: return .ignored
    }
    return .handled
  }

  private mutating func update(_ mouse: MouseEvent, in area: Area) -> Outcome {
    guard area.contains(column: mouse.column, row: mouse.row) else { return .ignored }
    switch mouse.action {
    case .wheel(.up): move(by: -3)
    case .wheel(.down): move(by: 3)
    case .press(.left):
      let index = top + mouse.row - area.row
      guard index < items.count else { return .handled }
      let wasSelected = index == selection
      select(index)
      if wasSelected { return .chosen(index) }
    default: return .ignored
    }
    return .handled
  }

  /// Draws the lines that fit, the selected one among them.
  public func draw(into canvas: inout Canvas, in area: Area, palette: Palette, glyphs: GlyphSet) {
    guard !area.isEmpty else { return }
    let first = firstVisible(rows: area.rows)
    let column = titleColumns(in: area)
    for (offset, item) in items.dropFirst(first).prefix(area.rows).enumerated() {
      let line = Area(
        column: area.column, row: area.row + offset, columns: area.columns, rows: 1)
      let isSelected = showsSelection && first + offset == selection
      let style = isSelected ? palette.selection : palette.text
      canvas.fill(line, with: CanvasCell(" ", style))
      let inside = inside(line, rows: area.rows)
      let room = inside.columns - max(CellText.width(of: item.title), column) - 2
      canvas.put(
        CellText.truncated(item.title, to: inside.columns, glyphs: glyphs), in: inside,
        style: style)
      highlight(item, into: &canvas, in: inside, palette: palette)
      let needed = ListMenu.columnsNeeded(for: item.detail)
      if needed > 0 && room >= needed {
        canvas.put(
          CellText.truncated(item.detail, to: room, glyphs: glyphs),
          in: inside.splitRight(room).right, detailAlignment,
          style: isSelected ? style : palette.muted)
      }
    }
    drawScrollMarks(into: &canvas, in: area, first: first, palette: palette, glyphs: glyphs)
  }

  /// The columns that are left for the detail of an item.
  public func detailColumns(of index: Int, in area: Area) -> Int {
    let title = CellText.width(of: items[index].title)
    return max(inside(area, rows: area.rows).columns - max(title, titleColumns(in: area)) - 2, 0)
  }

  /// The columns before the details that stand at the left: the widest title's, of those that leave
  /// most of the room.
  private func titleColumns(in area: Area) -> Int {
    guard detailAlignment == .leading else { return 0 }
    return items.map { CellText.width(of: $0.title) }.filter { $0 <= area.columns / 3 }.max() ?? 0
  }

  /// Where the text stands: the edges are free, and one more column before marks.
  private func inside(_ line: Area, rows: Int) -> Area {
    let inside = line.inset(columns: line.columns > 2 ? 1 : 0, rows: 0)
    return hasMarks(in: rows) && inside.columns > 2
      ? inside.splitLeft(inside.columns - 1).left : inside
  }

  /// Less of a detail tells nothing: a word is told whole, and of a sentence the beginning will do.
  private static func columnsNeeded(for detail: String) -> Int {
    let width = CellText.width(of: detail)
    return detail.contains(" ") ? min(width, 6) : width
  }

  /// Sets off what a search has found, by its looks and not by its colour alone.
  private func highlight(
    _ item: Item, into canvas: inout Canvas, in area: Area, palette: Palette
  ) {
    guard !item.highlights.isEmpty else { return }
    var column = area.column
    for (index, scalar) in item.title.unicodeScalars.enumerated() {
      let width = CellText.width(of: String(Character(scalar)))
      guard column + width <= area.endColumn else { return }
      if item.highlights.contains(index) {
        let letter = Area(column: column, row: area.row, columns: width, rows: 1)
        canvas.restyle(letter) { $0.attributes.formUnion([.bold, .underline]) }
      }
      column += width
    }
  }

  /// Arrows in the last column say that there is more above or below.
  private func drawScrollMarks(
    into canvas: inout Canvas, in area: Area, first: Int, palette: Palette, glyphs: GlyphSet
  ) {
    guard area.columns > 2, hasMarks(in: area.rows) else { return }
    let up: Unicode.Scalar = glyphs == .ascii ? "^" : "▲"
    let down: Unicode.Scalar = glyphs == .ascii ? "v" : "▼"
    if first > 0 {
      canvas[area.endColumn - 1, area.row] = CanvasCell(up, palette.muted)
    }
    if first + area.rows < items.count {
      canvas[area.endColumn - 1, area.endRow - 1] = CanvasCell(down, palette.muted)
    }
  }

  private func hasMarks(in rows: Int) -> Bool { items.count > rows }

  /// The first line to show so that the selection is in sight, moving as little as possible.
  private func firstVisible(rows: Int) -> Int { firstVisible(rows: rows, showing: selection) }

  private func firstVisible(rows: Int, showing index: Int) -> Int {
    let last = max(items.count - rows, 0)
    return min(max(min(top, index), index - rows + 1, 0), last)
  }
}
