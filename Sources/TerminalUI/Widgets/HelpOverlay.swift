/// All keys of a screen in a box that scrolls, made from its `KeyMap`.
public struct HelpOverlay: Hashable, Sendable {
  private let title: String
  private let sections: [HelpSection]
  private let notes: [String]
  private var top = 0

  /// A help box: the keys, and sentences to stand below them.
  public init(title: String = "Keys", sections: [HelpSection], notes: [String] = []) {
    self.title = title
    self.sections = sections
    self.notes = notes
  }

  /// Takes an event; `area` is where the overlay is drawn.
  ///
  /// Arrows up and down, page keys, Home, End and the wheel scroll, arrows to the sides and Tab go
  /// from heading to heading; any other key closes.
  /// - Returns: whether the overlay stays open.
  public mutating func update(_ event: Event, in area: Area) -> Bool {
    let page = max(area.rows - 3, 1)
    let last = max(lines(width: HelpOverlay.contentWidth(in: area)).count - (area.rows - 2), 0)
    switch event {
    case .key(.up), .key(.character("k")): top -= 1
    case .key(.down), .key(.character("j")): top += 1
    case .key(.pageUp): top -= page
    case .key(.pageDown), .key(.character(" ")): top += page
    case .key(.right), .key(.tab), .key(.character("l")):
      top = titles(in: area).first { $0 > top } ?? last
    case .key(.left), .key(.backTab), .key(.character("h")):
      top = titles(in: area).last { $0 < top } ?? 0
    case .key(.home): top = 0
    case .key(.end): top = last
    case .key: return false
    case .mouse(let mouse):
      switch mouse.action {
      case .wheel(.up): top -= 3
      case .wheel(.down): top += 3
      case .press: return false
      default: break
      }
    default: break
    }
    top = min(max(top, 0), last)
    return true
  }

  /// Scrolls to a section, by its index.
  public mutating func show(section: Int, in area: Area) {
    let titles = titles(in: area)
    guard titles.indices.contains(section) else { return }
    let count = lines(width: HelpOverlay.contentWidth(in: area)).count
    top = min(titles[section], max(count - (area.rows - 2), 0))
  }

  /// The lines that headings stand on.
  private func titles(in area: Area) -> [Int] {
    let lines = lines(width: HelpOverlay.contentWidth(in: area))
    return lines.indices.filter { lines[$0].isTitle && ($0 == 0 || !lines[$0 - 1].isTitle) }
  }

  /// Draws the box over what is there.
  public func draw(into canvas: inout Canvas, in area: Area, palette: Palette, glyphs: GlyphSet) {
    let lines = lines(width: HelpOverlay.contentWidth(in: area))
    let width = lines.map { $0.keysWidth + CellText.width(of: $0.text) }.max() ?? 0
    let inside = Panel.draw(
      into: &canvas, in: area, title: title, columns: width, rows: lines.count, palette: palette,
      glyphs: glyphs)
    let first = min(top, max(lines.count - inside.rows, 0))
    for (offset, line) in lines.dropFirst(first).prefix(inside.rows).enumerated() {
      let row = inside.row + offset
      canvas.put(
        line.keys, column: inside.column, row: row, style: palette.accent,
        width: min(line.keysWidth, inside.columns))
      canvas.put(
        line.text, column: inside.column + line.keysWidth, row: row,
        style: line.isTitle ? palette.title : palette.text,
        width: inside.columns - line.keysWidth)
    }
    guard lines.count > inside.rows, inside.rows > 0 else { return }
    let arrows = glyphs == .ascii ? "Left/Right topics" : "←→ topics"
    let count = "\(first + 1)-\(first + inside.rows)/\(lines.count)"
    let hasTopics = sections.count > 1 && inside.columns >= 40
    let position = hasTopics ? " \(arrows)  \(count) " : " \(count) "
    canvas.put(
      position,
      in: Area(column: inside.column, row: inside.endRow, columns: inside.columns, rows: 1),
      .trailing, style: palette.muted)
  }

  private struct Line {
    var keys = ""
    var keysWidth = 0
    var text = ""
    var isTitle = false
  }

  private static func contentWidth(in area: Area) -> Int { max(area.columns - 4, 1) }

  /// The content broken into lines of at most `width` cells: keys in a column of their own, sentences
  /// beside them, or below where that column would leave them no room.
  private func lines(width: Int) -> [Line] {
    let entries = sections.flatMap(\.entries)
    let widest = (entries.map { CellText.width(of: $0.keys) }.max() ?? 0) + 2
    let keysWidth = min(widest, max(18, width / 5))
    let isNarrow = width < keysWidth + 16
    var lines: [Line] = []
    for section in sections {
      if !lines.isEmpty { lines.append(Line()) }
      lines += CellText.wrapped(section.title, to: width).map { Line(text: $0, isTitle: true) }
      for entry in section.entries {
        let fits = !isNarrow && CellText.width(of: entry.keys) < keysWidth
        let indent = isNarrow ? min(2, width - 1) : keysWidth
        if !fits { lines.append(Line(keys: entry.keys, keysWidth: width)) }
        let sentence = CellText.wrapped(entry.sentence, to: max(width - indent, 1))
        for (index, text) in sentence.enumerated() {
          let keys = fits && index == 0 ? entry.keys : ""
          lines.append(Line(keys: keys, keysWidth: indent, text: text))
        }
      }
    }
    for note in notes {
      lines.append(Line())
      lines += CellText.wrapped(note, to: width).map { Line(text: $0) }
    }
    return lines
  }
}
