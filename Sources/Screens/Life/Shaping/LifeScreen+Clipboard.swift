import BigInt
import Lattice
import Life
import LifeFormats

extension LifeScreen {
  /// Copies the selection; false when that cannot be.
  @discardableResult
  mutating func copySelection() -> Bool {
    guard let rect = chosen(), isListable(rect) else { return false }
    guard max(rect.width, rect.height) <= Clip.longestSide else {
      warn("The selection is too wide to be copied: * shrinks it.")
      return false
    }
    let clip = Clip(document.engine.pattern(in: rect), in: rect)
    shaping.clipboard.clip = clip
    let count = Numerals.grouped(BigInt(clip.cells.population))
    say("Copied \(count) cells" + publish(clip))
    return true
  }

  mutating func cutSelection() {
    guard let rect = chosen(), copySelection() else { return }
    edit(.replace(rect, Pattern()))
  }

  /// Gives what was copied to other programs, and tells which way.
  private mutating func publish(_ clip: Clip) -> String {
    guard let text = try? clip.rle(under: document.engine.rule) else { return "." }
    shaping.clipboard.written = text
    let isShort = text.count <= Clipboard.longestText
    shaping.clipboard.outgoing = isShort ? String(decoding: text, as: UTF8.self) : nil
    do {
      try host.keep(Clipboard.file) { _ in text }
    } catch {
      return (isShort ? ", also for the terminal" : "") + "; no file: \(error.message)"
    }
    return isShort
      ? ", also to the terminal's clipboard and \(Clipboard.file)."
      : "; too long for the terminal's clipboard, so only here and to \(Clipboard.file)."
  }

  /// Shows what was copied last, here or in another window, as a ghost.
  mutating func pasteClipboard() {
    if let bytes = try? host.data.read(Clipboard.file, atMost: Clipboard.longestFile),
      bytes != shaping.clipboard.written
    {
      return paste(String(decoding: bytes, as: UTF8.self), named: "the clipboard's pattern")
    }
    guard let clip = shaping.clipboard.clip else {
      return warn("Nothing was copied yet: a selects, y copies.")
    }
    guard !clip.cells.isEmpty || clip.size != Size(0, 0) else { return }
    show(clip, title: "what was copied")
  }

  /// Shows a pattern that came as text as a ghost, or tells why there is none.
  mutating func paste(_ text: String, named name: String = "the pasted pattern") {
    do throws(PastedText.Problem) {
      let pasted = try PastedText(
        text, under: document.engine.rule, rules: host.ruleLookup(beside: nil))
      show(pasted.clip, title: pasted.title ?? name, rule: pasted.rule)
    } catch {
      warn(error.sentence)
    }
  }

  /// The text that the terminal's clipboard should get; asking takes it away.
  public mutating func takeClipboard() -> String? {
    defer { shaping.clipboard.outgoing = nil }
    return shaping.clipboard.outgoing
  }
}
