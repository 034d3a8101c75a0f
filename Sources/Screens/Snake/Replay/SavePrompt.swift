import TerminalUI

/// Asks for the name of a file in the footer, and whether to replace what has that name.
struct SavePrompt {
  private var field: TextField
  /// What is wrong with a name, as a sentence; nil for a good one.
  private let problem: (String) -> String?
  /// What was wrong with the last answer.
  private var complaint = ""
  /// The file that would be replaced.
  private var existing: String?

  /// What an event led to.
  enum Outcome: Hashable {
    /// It still asks.
    case open
    /// Nothing is to be written.
    case cancelled
    /// The file is to be written there.
    case chosen(String)
  }

  /// A question with an answer to begin with.
  init(suggestion: String, problem: @escaping (String) -> String? = { _ in nil }) {
    field = TextField(prompt: "Save as: ", text: suggestion)
    self.problem = problem
  }

  /// Takes an event; the host knows which files exist.
  mutating func update(_ event: Event, host: any Host) -> Outcome {
    if let path = existing {
      switch event {
      case .key(.character("y")), .key(.character("Y")): return .chosen(path)
      case .key(.character("n")), .key(.character("N")), .key(.escape), .key(.character("q")):
        return .cancelled
      default: return .open
      }
    }
    complaint = ""
    switch field.update(event) {
    case .accepted(let text): return accept(text.trimmingBlanks(), host: host)
    case .cancelled: return .cancelled
    case .edited, .ignored: return .open
    }
  }

  private mutating func accept(_ path: String, host: any Host) -> Outcome {
    guard !path.isEmpty else { return .cancelled }
    if let problem = problem(path) {
      complaint = problem
      return .open
    }
    guard (try? host.read(path)) != nil else { return .chosen(path) }
    existing = path
    return .open
  }

  /// Draws the question in the footer; what is wrong with the answer takes the line above.
  func draw(into canvas: inout Canvas, in footer: Area, glyphs: GlyphSet) {
    let palette = Theme.palette
    if let path = existing {
      canvas.fill(footer)
      canvas.put(
        CellText.truncated(
          "'\(path)' exists. Replace it? y/n ", to: footer.columns, glyphs: glyphs),
        in: footer, style: palette.warning)
      return
    }
    if !complaint.isEmpty {
      let line = Area(row: footer.row - 1, columns: footer.columns, rows: 1)
      canvas.fill(line)
      canvas.put(
        CellText.truncated(complaint, to: line.columns, glyphs: glyphs), in: line,
        style: palette.warning)
    }
    field.draw(into: &canvas, in: footer, palette: palette)
  }
}
