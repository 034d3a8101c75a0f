import Life

/// Writes Life 1.06: x and y of each living cell.
enum Life106Writer {
  static func write(_ file: PatternFile, _ pattern: Pattern) throws(WritingError) -> [UInt8] {
    var text = Array("#Life 1.06\n".utf8)
    text += Array(file.remarks(name: "#D Name:", author: "#D Author:", comment: "#D").utf8)
    text += Array(file.lifeRuleLine.utf8)
    for run in pattern.runs {
      let end = "\(run.y)\n".utf8
      for x in run.x..<run.end {
        guard text.count < PatternFile.largestText else { throw .tooLarge(.life106) }
        text += String(x).utf8
        text.append(32)
        text += end
      }
    }
    return text
  }
}
