/// Text measured and cut in character cells.
public enum CellText {
  /// The glyph that stands for a scalar in a cell, or nil when it takes no cell of its own.
  public static func glyph(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar.value >= 0x20 && scalar.value < 0x7F { return scalar }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return nil
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse:
      return "\u{FFFD}"
    default: return isWide(scalar.value) ? "\u{FFFD}" : scalar
    }
  }

  /// The number of cells that `Canvas.put` uses for a text.
  public static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (glyph(for: $1) == nil ? 0 : 1) }
  }

  /// The text, or its beginning and an ellipsis when it needs more than `width` cells.
  public static func truncated(_ text: String, to width: Int, glyphs: GlyphSet) -> String {
    guard self.width(of: text) > width else { return text }
    let ellipsis = glyphs == .ascii ? "..." : "…"
    let room = width - ellipsis.unicodeScalars.count
    guard room > 0 else { return prefix(of: text, width: width) }
    return prefix(of: text, width: room) + ellipsis
  }

  /// Text broken at spaces into lines of at most `width` cells; longer words are cut.
  public static func wrapped(_ text: String, to width: Int) -> [String] {
    guard width > 0 else { return [] }
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      for word in paragraph.split(separator: " ") {
        var rest = String(word)
        let joined = line.isEmpty ? rest : line + " " + rest
        if self.width(of: joined) <= width {
          line = joined
          continue
        }
        if !line.isEmpty { lines.append(line) }
        while self.width(of: rest) > width {
          let head = prefix(of: rest, width: width)
          lines.append(head)
          rest = String(
            String.UnicodeScalarView(
              rest.unicodeScalars.dropFirst(head.unicodeScalars.count)))
        }
        line = rest
      }
      lines.append(line)
    }
    return lines
  }

  private static func prefix(of text: String, width: Int) -> String {
    var taken = String.UnicodeScalarView()
    var cells = 0
    for scalar in text.unicodeScalars {
      let step = glyph(for: scalar) == nil ? 0 : 1
      if cells + step > max(width, 0) { break }
      cells += step
      taken.append(scalar)
    }
    return String(taken)
  }

  /// Whether terminals give a scalar two columns: the wide and full-width ranges of Unicode's
  /// EastAsianWidth.txt, joined where only unassigned scalars lie between.
  static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0, 0x23F3,
      0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F, 0x2693, 0x26A1,
      0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE, 0x26D4, 0x26EA,
      0x26F2...0x26F3, 0x26F5, 0x26FA, 0x26FD, 0x2705, 0x270A...0x270B, 0x2728, 0x274C, 0x274E,
      0x2753...0x2755, 0x2757, 0x2795...0x2797, 0x27B0, 0x27BF, 0x2B1B...0x2B1C, 0x2B50, 0x2B55,
      0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x16FE0...0x18D08, 0x1AFF0...0x1B2FB, 0x1F004, 0x1F0CF, 0x1F18E, 0x1F191...0x1F19A,
      0x1F200...0x1F265, 0x1F300...0x1F64F, 0x1F680...0x1F6FC, 0x1F7E0...0x1F7F0,
      0x1F90C...0x1F9FF, 0x1FA70...0x1FAF8, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
