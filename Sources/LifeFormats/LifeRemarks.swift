import Life

extension PatternFile {
  /// Takes in a `#` line of Life 1.05 or 1.06 that says nothing about places.
  mutating func read(lifeRemark line: Range<Int>, of reading: Reading) throws(Fault) {
    let text = reading.text
    let value = text.trimmed(line.dropFirst(min(2, line.count)))
    switch line.count > 1 ? text[line.lowerBound + 1] : 0 {
    case UInt8(ascii: "L"): break
    case UInt8(ascii: "N"):
      rule = RuleString(.life)
      if !value.isEmpty { name = text.text(value) }
    case UInt8(ascii: "R"), UInt8(ascii: "r"):
      if !value.isEmpty { rule = try reading.rule(value) }
    case UInt8(ascii: "D"), UInt8(ascii: "C"):
      if text.has("name:", at: value.lowerBound, caseSensitive: false) {
        name = text.text(text.trimmed(value.dropFirst(5)))
      } else if text.has("author:", at: value.lowerBound, caseSensitive: false) {
        author = text.text(text.trimmed(value.dropFirst(7)))
      } else {
        comments.append(text.text(value))
      }
    default: comments.append(text.text(text.trimmed(line.dropFirst())))
    }
  }
}
