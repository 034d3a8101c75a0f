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
    guard range.count <= 2000 else { throw Fault(.ruleTooLong, at: range.lowerBound) }
    let string = text.text(range)
    let problem: RuleError
    do {
      return try RuleString(parsing: string)
    } catch {
      problem = error
    }
    let name = String(string.prefix { $0 != ":" })
    do {
      let request = RuleRequest(name: name, embedded: embedded())
      if let rule = rules?(request) {
        // What the topology makes of the rest of the string is asked under a rule that parses.
        let topology = try RuleString(parsing: "B3/S23" + string.dropFirst(name.count)).topology
        return RuleString(rule, on: topology)
      }
    } catch {
      let offset = name.count + error.offset - 6
      throw Fault(.rule(RuleError(error.reason, at: offset)), at: place(of: offset, in: range))
    }
    if Self.looksLikeName(name) { throw Fault(.unknownRule(name), at: range.lowerBound) }
    throw Fault(.rule(problem), at: place(of: problem.offset, in: range))
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

  private func place(of offset: Int, in range: Range<Int>) -> Int {
    range.lowerBound + text.text(range).prefix(max(0, offset)).utf8.count
  }

  /// Whether a string that is no notation is more likely a name than a notation with a mistake.
  private static func looksLikeName(_ string: String) -> Bool {
    let letters = string.lowercased()
    guard let first = letters.first, first.isLetter, !letters.contains("/") else { return false }
    let second = letters.dropFirst().first
    return !("bsrwmg".contains(first) && second.map(\.isNumber) ?? true)
      && !letters.hasPrefix("map")
  }
}
