import TerminalUI

/// A line of text being typed, with what it may become: Tab goes through the candidates, up and
/// down through lines that were typed before.
struct PromptField {
  private var field: TextField
  /// What the text may become.
  private(set) var candidates: [Candidate] = []
  /// The candidate that the text is now, while Tab goes through them.
  private(set) var chosen: Int?
  /// How far back in the lines typed before, and what was typed before that.
  private var past: (index: Int, typed: String)?

  /// A line with its text.
  init(prompt: String, text: String = "", candidates: [Candidate] = []) {
    field = TextField(prompt: prompt, text: text)
    self.candidates = candidates
  }

  /// The text as it is now.
  var text: String { field.text }

  /// Takes an event.
  /// - Parameters:
  ///   - history: lines typed before, the newest last.
  ///   - complete: what a text may become.
  mutating func update(
    _ event: Event, history: [String] = [], complete: (String) -> [Candidate]
  ) -> TextField.Outcome {
    switch event {
    case .key(.tab): choose(by: 1, complete)
    case .key(.backTab): choose(by: -1, complete)
    case .key(.up) where !history.isEmpty: recall(by: -1, history, complete)
    case .key(.down) where past != nil: recall(by: 1, history, complete)
    default:
      let before = field.text
      let outcome = field.update(event)
      if outcome == .edited, field.text != before || chosen != nil {
        (chosen, past) = (nil, nil)
        candidates = complete(field.text)
      }
      return outcome
    }
    return .edited
  }

  private mutating func choose(by step: Int, _ complete: (String) -> [Candidate]) {
    if candidates.isEmpty { candidates = complete(field.text) }
    guard !candidates.isEmpty else { return }
    let count = candidates.count
    let index = chosen.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    field.text = candidates[index].line
    past = nil
    if count > 1 {
      chosen = index
    } else {
      // There was no choice, so the next word may be completed.
      chosen = nil
      candidates = complete(field.text)
    }
  }

  private mutating func recall(
    by step: Int, _ history: [String], _ complete: (String) -> [Candidate]
  ) {
    let from = past ?? (history.count, field.text)
    let index = max(from.index + step, 0)
    past = index < history.count ? (index, from.typed) : nil
    field.text = index < history.count ? history[index] : from.typed
    chosen = nil
    candidates = complete(field.text)
  }

  /// Draws the line, and above it as many candidates as there is room for in `space`.
  ///
  /// All is told of the candidate that is chosen, or the only one, in as many rows as that takes.
  func draw(
    into canvas: inout Canvas, in line: Area, above space: Area, palette: Palette,
    glyphs: GlyphSet
  ) {
    field.draw(into: &canvas, in: line, palette: palette)
    guard !candidates.isEmpty else { return }
    var list = ListMenu(
      candidates.map { ListMenu.Item($0.label, detail: $0.detail) }, selection: chosen ?? 0)
    list.detailAlignment = .leading
    list.showsSelection = chosen != nil
    let isTold = chosen != nil || candidates.count == 1
    let more = isTold ? unfold(list.selection, of: &list, in: space) : 0
    let rows = min(list.items.count, PromptField.mostRows, space.rows - 1)
    guard rows > 0 else { return }
    list.reveal(list.selection + more, rows: rows)
    let area = space.splitBottom(rows).bottom
    canvas.fill(area, with: CanvasCell(" ", palette.text))
    list.draw(into: &canvas, in: area, palette: palette, glyphs: glyphs)
  }

  /// Gives an item as many lines as its detail needs, and tells how many more those are.
  private func unfold(_ index: Int, of list: inout ListMenu, in space: Area) -> Int {
    let item = list.items[index]
    let lines = CellText.wrapped(item.detail, to: list.detailColumns(of: index, in: space))
      .prefix(PromptField.mostRows)
    guard lines.count > 1 else { return 0 }
    let indent = String(repeating: " ", count: CellText.width(of: item.title))
    let unfolded = lines.enumerated()
      .map { ListMenu.Item($0.offset == 0 ? item.title : indent, detail: $0.element) }
    list.items.replaceSubrange(index...index, with: unfolded)
    return lines.count - 1
  }

  private static let mostRows = 8
}
