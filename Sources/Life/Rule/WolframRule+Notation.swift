extension WolframRule {
  /// Reads `W110`.
  init(_ text: RuleText) throws(RuleError) {
    var number = 0
    for index in text.characters.indices.dropFirst() {
      guard text.characters[index].isASCII, let digit = text.characters[index].wholeNumberValue
      else { throw text.unexpected(index) }
      number = min(number * 10 + digit, 1000)
    }
    guard let number = UInt8(exactly: number) else {
      throw RuleError(.badRuleNumber, at: text.offset(1))
    }
    self.init(number)
  }
}
