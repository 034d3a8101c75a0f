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
  /// A name is looked up first among the rules that the file brings along from `offset` on, where
  /// that is given.
  func rule(_ range: Range<Int>, embeddedFrom offset: Int? = nil) throws(Fault) -> RuleString {
    let string = text.text(range)
    // The lookup may only throw what is wrong with the string, so this is kept until it is done.
    var fault: Fault?
    do throws(RuleError) {
      return try RuleString(parsing: string) { (name) throws(RuleError) in
        do throws(Fault) {
          if let offset, let rule = try embeddedRule(named: name, from: offset) { return rule }
        } catch {
          fault = error
        }
        return try rules?(name)
      }
    } catch {
      if let fault { throw fault }
      let before = string.prefix(error.offset).utf8.count
      throw Fault(.rule(error), at: min(range.lowerBound + before, range.upperBound))
    }
  }

  /// The rule that the file brings along, when it has this name.
  private func embeddedRule(named name: String, from offset: Int) throws(Fault) -> Rule? {
    guard let start = embeddedRule(from: offset) else { return nil }
    do throws(Fault) {
      guard let rule = try RuleFile.rule(in: text, from: start),
        rule.name.lowercased() == name.lowercased()
      else { return nil }
      return .table(rule)
    } catch {
      // Some only give colours to a rule that is known elsewhere.
      if error.reason == .ruleFile(.noTransitions) { return nil }
      throw error
    }
  }

  /// Where a `.rule` file begins behind the cells: the first line `@RULE` from `offset` on.
  /// - Complexity: O(bytes).
  func embeddedRule(from offset: Int) -> Int? {
    var rest = text[offset...]
    while let start = rest.firstIndex(of: UInt8(ascii: "@")) {
      if text.has("@RULE", at: start), start == 0 || text[start - 1].endsLine { return start }
      rest = rest[(start + 1)...]
    }
    return nil
  }
}
