import Lattice
import Life

/// The line of an RLE that states size and rule: `x = 3, y = 3, rule = B3/S23`.
///
/// Keys may come in any order and case, and others than these are passed over.
struct RLEHeader {
  private(set) var width: Int?
  private(set) var height: Int?
  /// Where the rule is stated.
  private(set) var rule: Range<Int>?

  /// The size, when both sides are stated and make sense.
  var size: Size? {
    guard let width, let height, width >= 0, height >= 0, width < Int.max, height < Int.max
    else { return nil }
    return Size(width, height)
  }

  /// Whether a header begins at `start`: a word and an equals sign.
  static func begins(in text: [UInt8], at start: Int) -> Bool {
    var position = start
    // Long enough for every key, and it keeps long rows of letters from being looked at twice.
    while position < text.count, position < start + 16, text[position].isLetter { position += 1 }
    guard position > start else { return false }
    while position < text.count, text[position].isBlank { position += 1 }
    return position < text.count && text[position] == UInt8(ascii: "=")
  }

  /// Reads the header in `line`.
  init(_ text: [UInt8], _ line: Range<Int>, _ notes: inout Notes) {
    var position = line.lowerBound
    while position < line.upperBound {
      let key = position
      while position < line.upperBound, text[position].isLetter { position += 1 }
      let word = key..<position
      let isRule = word.count == 4 && text.has("rule", at: key, caseSensitive: false)
      while position < line.upperBound, text[position].isBlank { position += 1 }
      guard position < line.upperBound, text[position] == UInt8(ascii: "=") else {
        // A comma, or a word without a value.
        if position == key { position += 1 }
        continue
      }
      position += 1
      while position < line.upperBound, text[position].isBlank { position += 1 }
      let end =
        isRule
        ? Self.endOfRule(text, position..<line.upperBound)
        : Self.endOfNumber(text, position..<line.upperBound)
      let value = position..<end
      if isRule {
        rule = value
      } else if word.count == 1, text[key] | 32 == UInt8(ascii: "x") {
        width = number(value, of: text, &notes, word)
      } else if word.count == 1, text[key] | 32 == UInt8(ascii: "y") {
        height = number(value, of: text, &notes, word)
      } else if !text.has("colo", at: key, caseSensitive: false) {
        notes.add(.unknownKey(text.text(word)), at: key)
      }
      position = end
    }
  }

  private func number(
    _ range: Range<Int>, of text: [UInt8], _ notes: inout Notes, _ key: Range<Int>
  ) -> Int? {
    if let number = text.wholeNumber(range), number >= 0 { return number }
    notes.add(.badNumber(text.text(key)), at: range.lowerBound)
    return nil
  }

  private static func endOfNumber(_ text: [UInt8], _ range: Range<Int>) -> Int {
    text[range].firstIndex { $0.isBlank || $0 == UInt8(ascii: ",") } ?? range.upperBound
  }

  /// A rule may hold blanks and commas: it ends with the line, or before the next key.
  private static func endOfRule(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var end = range.upperBound
    for comma in range where text[comma] == UInt8(ascii: ",") {
      var next = comma + 1
      while next < range.upperBound, text[next].isBlank { next += 1 }
      if next < range.upperBound, begins(in: text, at: next) {
        end = comma
        break
      }
    }
    while end > range.lowerBound, text[end - 1].isBlank || text[end - 1] == UInt8(ascii: ",") {
      end -= 1
    }
    return end
  }
}
