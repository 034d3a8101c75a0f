/// The lines of a text, whether they end with LF, CR or CR LF.
struct LineScanner {
  let bytes: [UInt8]
  /// The offset of the next line's first byte.
  var position: Int

  init(_ bytes: [UInt8], from position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// The next line without its end, or nil after the last one.
  mutating func next() -> Range<Int>? {
    guard position < bytes.count else { return nil }
    let start = position
    var end = start
    while end < bytes.count, !bytes[end].endsLine { end += 1 }
    position = end + 1
    if position < bytes.count, bytes[end] == .carriageReturn, bytes[position] == .newline {
      position += 1
    }
    position = min(position, bytes.count)
    return start..<end
  }
}

extension UInt8 {
  static let newline: UInt8 = 10
  static let carriageReturn: UInt8 = 13

  var endsLine: Bool { self == .newline || self == .carriageReturn }
  var isBlank: Bool { self == 32 || self == 9 }
  var isDigit: Bool { self >= 48 && self <= 57 }
  var isLetter: Bool { (self | 32) >= 97 && (self | 32) <= 122 }
}

extension [UInt8] {
  /// The range without blanks at either end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, self[first].isBlank { range.removeFirst() }
    while let last = range.last, self[last].isBlank { range.removeLast() }
    return range
  }

  /// The bytes as UTF-8, or where they are not, as Latin-1: old files are.
  func text(_ range: Range<Int>) -> String {
    if let text = String(validating: self[range], as: UTF8.self) { return text }
    return String(String.UnicodeScalarView(self[range].map { Unicode.Scalar($0) }))
  }

  /// The character that starts at `offset`, for messages.
  func character(at offset: Int) -> Character {
    let end = Swift.min(count, offset + 4)
    guard offset < end else { return " " }
    let scalar = String(decoding: self[offset..<end], as: UTF8.self).unicodeScalars.first
    return Character(scalar ?? " ")
  }

  /// Whether the bytes at `offset` are `word`, whatever their case.
  func has(_ word: StaticString, at offset: Int, caseSensitive: Bool = true) -> Bool {
    let end = offset + word.utf8CodeUnitCount
    guard end <= count else { return false }
    return word.withUTF8Buffer { expected in
      self[offset..<end].elementsEqual(expected) {
        $0 == $1 || (!caseSensitive && $0 | 32 == $1 | 32 && $0.isLetter)
      }
    }
  }
}
