import Lattice
import Life

/// Reads Life 1.05: pictures in `.` and `*`, each block placed by a `#P x y` line.
///
/// Blocks may overlap: a cell that lives in one of them lives.
enum Life105Reader {
  static func read(
    _ reading: Reading, into file: inout PatternFile, _ notes: inout Notes
  ) throws(Fault) {
    let text = reading.text
    var cells = RunBuilder(reading.limits)
    var corner = Point.zero
    var lines = LineScanner(text)
    var nextReport = Reading.stride
    while let line = lines.next() {
      if line.lowerBound >= nextReport {
        nextReport += Reading.stride
        try reading.report(line.lowerBound)
      }
      let content = text.trimmed(line)
      guard let first = content.first else { continue }
      if text.has("#P", at: first) {
        let (x, y) = try text.coordinates(text.trimmed(content.dropFirst(2)))
        corner = Point(x, y)
        file.hasPosition = true
      } else if text[first] == UInt8(ascii: "#") {
        try file.read(lifeRemark: content, of: reading)
      } else {
        for offset in content {
          switch text[offset] {
          case UInt8(ascii: "*"):
            let x = corner.x + offset - content.lowerBound
            try cells.add(x: x, y: corner.y, length: 1, state: 1, at: offset)
          case UInt8(ascii: "."): break
          case UInt8(ascii: "O"), UInt8(ascii: "o"):
            throw Fault(.wrongLivingCell(text.character(at: offset), expected: "*"), at: offset)
          default: throw Fault(.unexpected(text.character(at: offset)), at: offset)
          }
        }
        corner.y += 1
      }
    }
    file.contents = .cells(cells.takeUnion())
  }
}
