extension PatternFormat {
  /// Tells the format of a text by its first lines; an empty text is an empty RLE.
  static func detect(in text: [UInt8]) throws(Fault) -> PatternFormat {
    if text.starts(with: [0xFF, 0xFE]) || text.starts(with: [0xFE, 0xFF]) {
      throw Fault(.utf16, at: 0)
    }
    // Images, programs and archives all have a zero byte early on, and no text has any.
    guard !text.prefix(512).contains(0) else { throw Fault(.notText, at: 0) }

    guard let start = text.firstIndex(where: { !$0.isBlank && !$0.endsLine }) else { return .rle }
    switch text[start] {
    case UInt8(ascii: "["):
      guard text.has("[M", at: start) else { throw Fault(.unknownFormat, at: start) }
      return .macrocell
    case UInt8(ascii: "!"): return .plaintext
    case UInt8(ascii: "#"):
      if text.has("#MCell", at: start) { return .mcell }
      if text.has("#Life 1.05", at: start) { return .life105 }
      if text.has("#Life 1.06", at: start) { return .life106 }
      if text.has("#Life", at: start) { throw Fault(.unknownLifeVersion, at: start) }
      return try underRemarks(text, start)
    default:
      if RLEHeader.begins(in: text, at: start) { return .rle }
      guard let format = headerless(text, start) else { throw Fault(.unknownFormat, at: start) }
      return format
    }
  }

  /// The format of a text that starts with `#` lines, by the rows below them.
  ///
  /// Only stars and capital O tell a picture from RLE, where a row may start with dots as well.
  private static func underRemarks(_ text: [UInt8], _ start: Int) throws(Fault) -> PatternFormat {
    var lines = LineScanner(text, from: start)
    while let line = lines.next() {
      let line = text.trimmed(line)
      guard let first = line.first, text[first] != UInt8(ascii: "#") else { continue }
      guard
        let mark = text[line].firstIndex(where: {
          $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "$")
        })
      else { continue }
      let isRow = text[line].allSatisfy { $0 == UInt8(ascii: ".") || $0 == text[mark] }
      switch text[mark] {
      case UInt8(ascii: "*") where text[line].contains(UInt8(ascii: "$")):
        throw Fault(.missingMacrocellHeader, at: start)
      case UInt8(ascii: "*"): return .life105
      case UInt8(ascii: "O") where isRow: return .plaintext
      default: return .rle
      }
    }
    return .rle
  }

  /// The format of bare rows: two-state RLE, or a picture; nil when it is neither.
  private static func headerless(_ text: [UInt8], _ start: Int) -> PatternFormat? {
    var canBeRLE = true
    var canBePicture = true
    for byte in text[start...] {
      switch byte {
      case UInt8(ascii: "!") where canBeRLE: return .rle
      case 9, 10, 13, 32, UInt8(ascii: "."): break
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "b"), UInt8(ascii: "o"),
        UInt8(ascii: "$"):
        canBePicture = false
      case UInt8(ascii: "*"), UInt8(ascii: "O"): canBeRLE = false
      default: return nil
      }
      if !canBeRLE && !canBePicture { return nil }
    }
    return canBePicture ? .plaintext : .rle
  }
}
