/// Numbers as a row of small bars, one a cell.
public enum Sparkline {
  /// The last numbers that fit, as bars between 0 and the largest of them.
  ///
  /// Every number has at least the lowest bar; in ASCII characters of growing weight stand for bars.
  public static func text(_ numbers: [Int], columns: Int, glyphs: GlyphSet) -> String {
    let shown = numbers.suffix(max(columns, 0))
    let most = Double(max(shown.max() ?? 0, 1))
    var text = String.UnicodeScalarView()
    for number in shown {
      let level = Int((Double(max(number, 0)) / most * 7).rounded())
      text.append(glyphs == .ascii ? ascii[level] : Glyphs.bar(eighths: level + 1))
    }
    return String(text)
  }

  private static let ascii: [Unicode.Scalar] = ["_", ".", "-", ":", "=", "+", "*", "#"]
}
