import BigInt
import Recording
import TerminalUI

/// Saving what is shown: as a file to show elsewhere, or as a replay file.
extension ReplayScreen {
  /// How the names of replay files end.
  static let replayEnding = ".replay"

  mutating func askForFile() {
    guard let film else { return }
    overlay = .saving(
      SavePrompt(suggestion: film.fileName + ".gif") { path in
        let isKnown = RecordingFormat(path: path) != nil || path.hasSuffix(Self.replayEnding)
        guard !isKnown else { return nil }
        let endings = "\(RecordingFormat.endings) or \(Self.replayEnding)"
        return "The ending names no format; use \(endings)."
      })
  }

  mutating func updateSaving(_ event: Event) {
    switch overlay {
    case .saving(var prompt):
      notice = ""
      let outcome = prompt.update(event, host: host)
      overlay = .saving(prompt)
      switch outcome {
      case .chosen(let path): save(to: path)
      case .cancelled: overlay = nil
      case .open: break
      }
    case .export(_, let path):
      guard case .key(.escape) = event else { break }
      overlay = nil
      notice = "'\(path)' was not written."
    case .help, nil: break
    }
  }

  private mutating func save(to path: String) {
    overlay = nil
    guard var film else { return }
    guard let format = RecordingFormat(path: path) else {
      write(film.bytes, to: path)
      return
    }
    do {
      try film.seek(to: 0)
      let export = ReplayExport(
        film, as: format, speed: speed, until: format.isAnimated ? nil : steps,
        theme: theme)
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
    } catch {
      notice = "Nothing was saved: \(error)."
      return
    }
    guard let bytes = export.bytes else {
      overlay = .export(export, path: path)
      return
    }
    write(bytes, to: path)
  }

  private mutating func write(_ bytes: [UInt8], to path: String) {
    do throws(HostError) {
      try host.write(bytes, to: path)
      notice = "Saved \(Numerals.grouped(BigInt(bytes.count))) bytes to '\(path)'."
    } catch {
      notice = error.message
    }
  }

  /// Draws what saving has to say in the footer, and tells whether there was anything.
  func drawSaving(into canvas: inout Canvas, in footer: Area, glyphs: GlyphSet) -> Bool {
    switch overlay {
    case .saving(let prompt): prompt.draw(into: &canvas, in: footer, glyphs: glyphs)
    case .export(let export, let path):
      let text = "Making '\(path)': \(Int(export.fraction * 100)) %  Esc stops"
      canvas.put(
        CellText.truncated(text, to: footer.columns, glyphs: glyphs), in: footer,
        style: Theme.palette.text)
    case .help, nil: return false
    }
    return true
  }
}
