import BigInt
import Lattice
import Life

/// Reads run length encoded patterns of any number of states.
///
/// The grammar is that of Golly's help with XLife's `#N #O #C #P #r` lines; where programs differ,
/// a doubtful text is an error with its place rather than a guess.
struct RLEReader {
  let reading: Reading
  private let text: [UInt8]
  var position = 0
  var file: PatternFile
  var notes: Notes
  var origin = Point.zero
  /// Where the rule is stated: by a header, or else by a `#r` line.
  private var headerRule: Range<Int>?
  private var remarkedRule: Range<Int>?

  static func read(
    _ reading: Reading, into file: inout PatternFile, _ notes: inout Notes
  ) throws(Fault) {
    var reader = RLEReader(reading, file, notes)
    try reader.readHead()
    let pattern = try reader.readCells()
    reader.file.contents = .cells(pattern)
    reader.file.embeddedRule = reading.embeddedRule(from: reader.position).map {
      Array(reading.text[$0...])
    }
    file = reader.file
    notes = reader.notes
  }

  private init(_ reading: Reading, _ file: PatternFile, _ notes: Notes) {
    self.reading = reading
    self.file = file
    self.notes = notes
    text = reading.text
  }

  /// Reads the lines above the cells, in any order.
  private mutating func readHead() throws(Fault) {
    var lines = LineScanner(text)
    var hasHeader = false
    while true {
      position = lines.position
      guard let line = lines.next() else { break }
      let content = text.trimmed(line)
      guard let first = content.first else { continue }
      if text[first] == UInt8(ascii: "#") {
        try readRemark(content)
      } else if RLEHeader.begins(in: text, at: first) {
        if hasHeader { notes.add(.secondHeader, at: first) }
        hasHeader = true
        let header = RLEHeader(text, content, &notes)
        file.declaredSize = header.size ?? file.declaredSize
        headerRule = header.rule ?? headerRule
      } else {
        break
      }
    }
    guard let stated = headerRule ?? remarkedRule else { return }
    file.rule = try reading.rule(stated, embeddedFrom: position)
  }

  private mutating func readRemark(_ line: Range<Int>) throws(Fault) {
    if text.has("#CXRLE", at: line.lowerBound, caseSensitive: false) {
      try readExtension(line.dropFirst(6))
      return
    }
    let value = text.trimmed(line.dropFirst(2))
    switch line.count > 1 ? text[line.lowerBound + 1] : 0 {
    case UInt8(ascii: "N"): file.name = text.text(value)
    case UInt8(ascii: "O"): file.author = text.text(value)
    case UInt8(ascii: "C"), UInt8(ascii: "c"), UInt8(ascii: "D"):
      file.comments.append(text.text(value))
    case UInt8(ascii: "r"): if !value.isEmpty { remarkedRule = value }
    case UInt8(ascii: "P"), UInt8(ascii: "R"):
      // Some write other things behind these letters, which are remarks then.
      let words = text.words(value)
      guard words.count == 2, words.allSatisfy({ text.wholeNumber($0) != nil }) else { fallthrough }
      try setOrigin(value)
    default: file.comments.append(text.text(text.trimmed(line.dropFirst())))
    }
  }

  /// Reads `#CXRLE Pos=-1,2 Gen=3`; keys without a value say nothing.
  private mutating func readExtension(_ range: Range<Int>) throws(Fault) {
    for word in text[range].split(whereSeparator: { $0.isBlank }) {
      let value = word.startIndex + 4..<max(word.startIndex + 4, word.endIndex)
      guard !value.isEmpty else { continue }
      if text.has("Pos=", at: word.startIndex, caseSensitive: false) { try setOrigin(value) }
      if text.has("Gen=", at: word.startIndex, caseSensitive: false) {
        file.generation = try text.generation(value)
      }
    }
  }

  private mutating func setOrigin(_ range: Range<Int>) throws(Fault) {
    let (x, y) = try text.coordinates(range)
    origin = Point(x, y)
    file.hasPosition = true
  }
}
