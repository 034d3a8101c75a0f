/// The line at the bottom: what is going on at the left, the keys to know at the right; alone they
/// stand at the left, where they keep still when a label changes its length.
public struct StatusBar: Hashable, Sendable {
  /// What is going on, which has precedence over hints; nil on screens that never tell.
  public var status: String?
  /// The keys to know, the most important first.
  public var hints: [KeyHint]

  /// A status line.
  public init(status: String? = nil, hints: [KeyHint] = []) {
    self.status = status
    self.hints = hints
  }

  /// Draws on the last row of an area; hints that do not fit are left out, the last first.
  public func draw(into canvas: inout Canvas, in area: Area, palette: Palette, glyphs: GlyphSet) {
    let line = area.splitBottom(1).bottom
    guard !line.isEmpty else { return }
    canvas.fill(line, with: CanvasCell(" ", palette.text))
    let shown = CellText.truncated(status ?? "", to: line.columns, glyphs: glyphs)
    canvas.put(shown, in: line, style: palette.text)
    let used = CellText.width(of: shown)
    var free = line.columns - used - (used > 0 ? 2 : 0)
    var fitting: [KeyHint] = []
    for hint in hints {
      let width = StatusBar.width(of: hint) + (fitting.isEmpty ? 0 : 2)
      if width > free { break }
      free -= width
      fitting.append(hint)
    }
    let total = fitting.reduce(0) { $0 + StatusBar.width(of: $1) } + 2 * max(fitting.count - 1, 0)
    var column = status == nil ? line.column : line.endColumn - total
    for hint in fitting {
      column += canvas.put(hint.key, column: column, row: line.row, style: palette.accent) + 1
      column += canvas.put(hint.label, column: column, row: line.row, style: palette.muted) + 2
    }
  }

  private static func width(of hint: KeyHint) -> Int {
    CellText.width(of: hint.key) + 1 + CellText.width(of: hint.label)
  }
}
