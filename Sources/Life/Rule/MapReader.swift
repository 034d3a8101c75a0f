/// Reads MAP strings: `MAP` and 86, 22 or 6 characters of base 64, perhaps padded with `=` signs,
/// perhaps with a slash and a number of states behind.
struct MapReader {
  private let text: RuleText

  init(_ text: RuleText) { self.text = text }

  /// The rule that the text tells.
  func rule() throws(RuleError) -> Rule {
    let all = text.characters.indices.dropFirst(3)
    // A slash is a digit of base 64 too, so the length decides whether it ends the string.
    if let base = try table(all) { return .twoState(base) }
    if let slash = all.last(where: { text.characters[$0] == "/" }),
      let base = try table(all[..<slash])
    {
      let count = try text.stateCount(Array(all[(slash + 1)...]), at: slash + 1)
      return try .aging(base, stateCount: count, at: text.offset(3))
    }
    for index in all where value(index) == nil && text.characters[index] != "=" {
      throw text.unexpected(index)
    }
    throw RuleError(.badMapLength, at: text.offset(3))
  }

  /// The value of a digit of base 64.
  private func value(_ index: Int) -> Int? { MapRule.base64.firstIndex(of: text.characters[index]) }

  /// The rule of a string of digits, or nil when its length is not that of a rule.
  private func table(_ range: Range<Int>.SubSequence) throws(RuleError) -> TwoStateRule? {
    var digits = range
    while digits.count > range.count - 2, let last = digits.last, text.characters[last] == "=" {
      digits.removeLast()
    }
    guard let neighbourhood = Neighbourhood.allCases.first(where: { $0.mapLength == digits.count })
    else { return nil }
    var values: [Int] = []
    for index in digits {
      guard let value = value(index) else { throw text.unexpected(index) }
      values.append(value)
    }
    var living = [Bool](repeating: false, count: BlockTable.count)
    for (place, block) in neighbourhood.mapBlocks.enumerated() {
      living[block] = values[place / 6] >> (5 - place % 6) & 1 == 1
    }
    let seen = neighbourhood.block | BlockTable.center
    let table = BlockTable { living[$0 & seen] }
    return TwoStateRule(.map(MapRule(table, neighbourhood: neighbourhood)))
  }
}
