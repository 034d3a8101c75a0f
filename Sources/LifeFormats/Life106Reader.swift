import Life

/// Reads Life 1.06: a line with x and y for each living cell, in any order.
enum Life106Reader {
  static func read(_ text: [UInt8], _ limits: ReadingLimits) throws(Fault) -> PatternFile {
    var file = PatternFile(pattern: Pattern(), hasPosition: true, format: .life106)
    var cells = RunBuilder(limits)
    var lines = LineScanner(text)
    while let line = lines.next() {
      let content = text.trimmed(line)
      guard let first = content.first else { continue }
      if text[first] == UInt8(ascii: "#") {
        try file.read(lifeRemark: content, of: text)
      } else {
        let (x, y) = try text.coordinates(content)
        try cells.add(x: x, y: y, length: 1, state: 1, at: content.lowerBound)
      }
    }
    file.pattern = cells.union
    return file
  }
}
