public import Life

/// Finds the rule that a file names, where it is no notation and no name that is built in.
///
/// Returns nil when there is none of that name.
public typealias RuleLookup = (_ name: String) throws(RuleError) -> Rule?

/// Is told the bytes done and their total now and then; false stops the reading.
public typealias ReadingProgress = (_ done: Int, _ total: Int) -> Bool

extension PatternFile {
  /// Reads a pattern in any of the formats, plain or compressed by gzip, each told by its content.
  ///
  /// A macrocell file is read as a tree, in time and memory that depend on its nodes alone; see
  /// `cells(within:)`. Harmless oddities are told as `warnings`.
  ///
  /// - Parameters:
  ///   - limits: how much the file may ask for.
  ///   - rules: finds rules by name; without it those that are built in are known.
  ///   - progress: called every megabyte or so, a few milliseconds of work.
  /// - Complexity: O(bytes + runs), O(*n* log *n*) where cells come in no order.
  public static func read(
    _ bytes: [UInt8], limits: ReadingLimits = .standard, rules: RuleLookup? = nil,
    progress: ReadingProgress? = nil
  ) throws(FormatError) -> PatternFile {
    var text = bytes
    do {
      var notes = Notes()
      if Gzip.isCompressed(bytes) {
        let unpacked = try Gzip.unpacked(bytes, limits: limits, progress: progress)
        text = unpacked.bytes
        if unpacked.hasMore { notes.add(.bytesAfterGzip, at: nil) }
      }
      if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
      let format = try PatternFormat.detect(in: text)
      let reading = Reading(text: text, limits: limits, rules: rules, progress: progress)
      var file = PatternFile(pattern: Pattern(), format: format)
      switch format {
      case .rle: try RLEReader.read(reading, into: &file, &notes)
      case .plaintext: try PlaintextReader.read(reading, into: &file, &notes)
      case .life105: try Life105Reader.read(reading, into: &file, &notes)
      case .life106: try Life106Reader.read(reading, into: &file, &notes)
      case .macrocell: try MacrocellReader.read(reading, into: &file, &notes)
      case .mcell: try MCellReader.read(reading, into: &file, &notes)
      }
      file.warnings = notes.warnings(in: text)
      file.warningCount = notes.count
      return file
    } catch {
      throw FormatError(error.reason, at: error.offset, in: text)
    }
  }
}
