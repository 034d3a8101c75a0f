import BigInt
import Recording
import Snake
import TerminalUI

/// Saving the game that is shown as a file to show elsewhere.
extension ReplayScreen {
  mutating func askForFile() {
    overlay = .prompt(TextField(prompt: "Save as: ", text: "snake-\(replay.result.score).gif"))
  }

  mutating func updateSaving(_ event: Event) {
    switch overlay {
    case .prompt(var field):
      notice = ""
      let outcome = field.update(event)
      overlay = .prompt(field)
      switch outcome {
      case .accepted(let text): save(to: text.trimmingBlanks())
      case .cancelled: overlay = nil
      case .edited, .ignored: break
      }
    case .question(let path):
      switch event {
      case .key(.character("y")), .key(.character("Y")): startExport(to: path)
      case .key(.character("n")), .key(.character("N")), .key(.escape), .key(.character("q")):
        overlay = nil
      default: break
      }
    case .export(_, let path):
      guard case .key(.escape) = event else { break }
      overlay = nil
      notice = "'\(path)' was not written."
    case .help, nil: break
    }
  }

  private mutating func save(to path: String) {
    guard !path.isEmpty else {
      overlay = nil
      return
    }
    guard RecordingFormat(path: path) != nil else {
      notice = "The ending names no format; use \(RecordingFormat.endings)."
      return
    }
    if (try? host.read(path)) != nil {
      overlay = .question(path: path)
    } else {
      startExport(to: path)
    }
  }

  private mutating func startExport(to path: String) {
    overlay = nil
    guard let format = RecordingFormat(path: path) else { return }
    do {
      let export = try ReplayExport(
        replay, as: format, speed: speed, until: format.isAnimated ? nil : steps, theme: theme)
      overlay = .export(export, path: path)
    } catch {
      notice = "Nothing to save: \(error)."
    }
  }

  /// Goes on with the file that is being made, as far as the budget goes.
  mutating func export(_ budget: Budget) {
    guard case .export(var export, let path) = overlay else { return }
    overlay = nil  // One owner alone can change it without a copy.
    do {
      while export.bytes == nil {
        try export.advance()
        if budget.isSpent() { break }
      }
      guard let bytes = export.bytes else {
        overlay = .export(export, path: path)
        return
      }
      try host.write(bytes, to: path)
      notice = "Saved \(Numerals.grouped(BigInt(bytes.count))) bytes to '\(path)'."
    } catch let error as HostError {
      notice = error.message
    } catch {
      notice = "Nothing was saved: \(error)."
    }
  }

  /// Draws what saving has to say in the footer, and tells whether there was anything.
  func drawSaving(into canvas: inout Canvas, in footer: Area, glyphs: GlyphSet) -> Bool {
    let palette = Theme.palette
    func put(_ text: String, _ style: Style) {
      canvas.put(
        CellText.truncated(text, to: footer.columns, glyphs: glyphs), in: footer, style: style)
    }
    switch overlay {
    case .prompt(let field):
      // What is wrong with the answer takes the line above.
      if !notice.isEmpty {
        let line = Area(row: footer.row - 1, columns: footer.columns, rows: 1)
        canvas.fill(line)
        canvas.put(
          CellText.truncated(notice, to: line.columns, glyphs: glyphs), in: line,
          style: palette.warning)
      }
      field.draw(into: &canvas, in: footer, palette: palette)
    case .question(let path): put("'\(path)' exists. Replace it? y/n ", palette.warning)
    case .export(let export, let path):
      put("Making '\(path)': \(Int(export.fraction * 100)) %  Esc stops", palette.text)
    case .help, nil: return false
    }
    return true
  }
}
