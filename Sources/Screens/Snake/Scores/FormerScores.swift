import Snake

/// The single file that earlier versions of the program kept all scores in.
enum FormerScores {
  /// Its name.
  static let file = "snake-scores.jsonl"
}

extension ScoreStore {
  /// Puts the entries of the single file of earlier versions into the tables, once.
  ///
  /// The file is kept under another name, and what in it was damaged stands among the damaged files
  /// too. When this breaks off it begins again the next time, and keeps nothing twice.
  public func takeOverFormerScores() throws(HostError) {
    guard try data.read(FormerScores.file, atMost: ScoreStore.largestFile) != nil else { return }
    try data.locked(ScoreStore.lock) { () throws(HostError) in
      let bytes = try data.read(FormerScores.file, atMost: ScoreStore.largestFile)
      guard let bytes else { return }
      let book = FormerScoreBook(parsing: bytes)
      for entry in book.entries { _ = try place(entry) }
      for damage in book.damaged {
        let name = "\(FormerScores.file)--line-\(damage.line)"
        let file = try place(ofDamaged: damage.bytes, named: name)
        try data.replace(file, with: damage.bytes)
      }
      try data.move(FormerScores.file, to: try freeFormerName())
      try data.synchronize("")
    }
  }

  /// A name for the file that has been taken over, which no earlier one has.
  private func freeFormerName() throws(HostError) -> String {
    let taken = Set(try data.names(in: ""))
    var number = 1
    while taken.contains("\(FormerScores.file).\(number)") { number += 1 }
    return "\(FormerScores.file).\(number)"
  }
}
