import Life

/// Reads Life 1.06: a line with x and y for each living cell, in any order.
enum Life106Reader {
  static func read(
    _ reading: Reading, into file: inout PatternFile, _ notes: inout Notes
  ) throws(Fault) {
    let text = reading.text
    file.hasPosition = true
    var cells = RunBuilder(reading.limits)
    var lines = LineScanner(text)
    var nextReport = Reading.stride
    while let line = lines.next() {
      if line.lowerBound >= nextReport {
        nextReport += Reading.stride
        try reading.report(line.lowerBound)
      }
      let content = text.trimmed(line)
      guard let first = content.first else { continue }
      if text[first] == UInt8(ascii: "#") {
        try file.read(lifeRemark: content, of: reading)
      } else {
        let (x, y) = try text.coordinates(content)
        try cells.add(x: x, y: y, length: 1, state: 1, at: content.lowerBound)
      }
    }
    file.contents = .cells(cells.takeUnion())
  }
}
