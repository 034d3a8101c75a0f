import Life

extension PatternFile {
  /// The most bytes of a text that is written.
  static let largestText = 1 << 31

  /// The file's bytes in `format`, packed by gzip where `compressed` is set.
  ///
  /// Reading them gives back the cells at their places, the rule, the generation and the remarks,
  /// except that only RLE and macrocell hold a generation, and plaintext holds no place.
  /// A tree is written as macrocell node by node; for all other formats its cells are listed
  /// within `limits`. `progress` is told now and then which part of the work is done, for formats that
  /// can hold universes that are large, and may stop it.
  /// - Complexity: O(runs), but O(area of the bounds) for the formats that are pictures, O(cells)
  ///   for Life 1.06, and O(nodes) for macrocell.
  public func write(
    as format: PatternFormat, compressed: Bool = false, limits: ReadingLimits = .standard,
    progress: ReadingProgress? = nil
  ) throws(WritingError) -> [UInt8] {
    if [.plaintext, .life105, .life106].contains(format), contents.highestState > 1 {
      throw .severalStates(format)
    }
    // To pack a text takes longer than to write it.
    let first = progress.map { progress in
      { (done: Int, total: Int) in
        compressed ? progress(25 * done / max(total, 1), 100) : progress(done, total)
      }
    }
    let text =
      switch format {
      case .rle: try RLEWriter.write(self, try listed(limits), first)
      case .plaintext: try PlaintextWriter.write(self, try listed(limits))
      case .life105: try Life105Writer.write(self, try listed(limits))
      case .life106: try Life106Writer.write(self, try listed(limits))
      case .macrocell: try MacrocellWriter.write(self, first)
      case .mcell: throw WritingError.readOnly(format)
      }
    guard compressed else { return text }
    var isStopped = false
    let packed = Gzip.packed(text) { done, total in
      isStopped = progress?(25 + 75 * done / max(total, 1), 100) == false
      return !isStopped
    }
    if isStopped { throw .stopped }
    guard let packed else { throw .compressionFailed }
    return packed
  }

  private func listed(_ limits: ReadingLimits) throws(WritingError) -> Pattern {
    do {
      return try cells(within: limits)
    } catch {
      throw .unlistable(error)
    }
  }

  /// Name, author and comments as lines under the marks of a format.
  func remarks(name: String, author: String, comment: String) -> String {
    var text = ""
    func add(_ mark: String, _ remark: String) {
      // A remark of several lines must not turn into cells.
      for line in remark.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
        text += line.isEmpty ? "\(mark)\n" : "\(mark) \(line)\n"
      }
    }
    if let remark = self.name, !remark.isEmpty { add(name, remark) }
    if let remark = self.author, !remark.isEmpty { add(author, remark) }
    for remark in comments { add(comment, remark) }
    return text
  }

  /// The `#N` or `#R` line of Life 1.05 and 1.06, where survival comes first.
  var lifeRuleLine: String {
    guard let rule else { return "" }
    if rule == RuleString(.life) { return "#N\n" }
    guard case .twoState(let twoState) = rule.rule,
      case .lifeLike(let counts) = twoState.family, counts.neighbourhood == .moore
    else {
      return "#R \(rule.notation)\n"
    }
    let parts = counts.notation.split(separator: "/").map { $0.dropFirst() }
    let suffix = rule.topology == .plane ? "" : ":\(rule.topology.notation)"
    return "#R \(parts[1])/\(parts[0])\(suffix)\n"
  }
}

extension [UInt8] {
  /// Adds the digits of a whole number from 0.
  mutating func append(decimal number: Int) {
    var power = 1
    while number / power >= 10 { power *= 10 }
    while power > 0 {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / power % 10))
      power /= 10
    }
  }
}
