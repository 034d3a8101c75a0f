import Life

/// One reading of a text: its bytes and what the caller allows and brings.
struct Reading {
  let text: [UInt8]
  let limits: ReadingLimits
  let rules: RuleLookup?
  let progress: ReadingProgress?

  /// The bytes between two calls of `report`.
  static let stride = 1 << 20

  /// Tells how far the reading is, and stops it where that is wished.
  func report(_ position: Int) throws(Fault) {
    guard let progress, !progress(position, text.count) else { return }
    throw Fault(.stopped, at: nil)
  }

  /// The rule and topology in `range`: a notation, or else a name that is looked up.
  ///
  /// `embedded` finds the rule that the file brings along, if it does.
  func rule(
    _ range: Range<Int>, embedded: () -> EmbeddedRule? = { nil }
  ) throws(Fault) -> RuleString {
    let string = text.text(range)
    do throws(RuleError) {
      return try RuleString(parsing: string) { (name) throws(RuleError) in
        try rules?(RuleRequest(name: name, embedded: embedded()))
      }
    } catch {
      let before = string.prefix(error.offset).utf8.count
      throw Fault(.rule(error), at: min(range.lowerBound + before, range.upperBound))
    }
  }

  /// The `.rule` file that begins with a line `@RULE` after `offset`.
  /// - Complexity: O(bytes).
  func embeddedRule(from offset: Int) -> EmbeddedRule? {
    var rest = text[offset...]
    while let start = rest.firstIndex(of: UInt8(ascii: "@")) {
      if text.has("@RULE", at: start), start == 0 || text[start - 1].endsLine {
        let line = FormatError.Position.locate(start, in: text).0.line
        return EmbeddedRule(text: Array(text[start...]), line: line)
      }
      rest = rest[(start + 1)...]
    }
    return nil
  }
}
