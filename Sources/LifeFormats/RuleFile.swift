public import Life

/// Reads `.rule` files, which tell a rule of up to 256 states by a list of transitions or a tree.
///
/// The format is that of Golly's help, "File Formats". A file has sections, each with a line such as
/// `@TABLE` above it. `@RULE` comes first and names the rule; of `@TABLE` and `@TREE` the first one
/// counts; `@COLORS` and `@NAMES` are kept for a screen; all others are passed over, as `@ICONS`.
public enum RuleFile {
  /// Reads the rule of a file.
  ///
  /// A file without `@RULE` that holds the contents of `@TABLE` or `@TREE` alone, as `.table` and
  /// `.tree` files do, is the rule called `name`.
  /// - Complexity: bounded; a rule that would take more than a few seconds or 128 MiB is refused.
  public static func read(_ bytes: [UInt8], name: String? = nil) throws(FormatError) -> RuleTable {
    var text = bytes
    do throws(Fault) {
      if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
      if let name, let section = bareSection(of: text) {
        return try RuleFileReader(text, name: name, section).rule()
      }
      guard let rule = try rule(in: text) else {
        throw Fault(.ruleFile(.noRule), at: 0)
      }
      return rule
    } catch {
      throw FormatError(error.reason, at: error.offset, in: text)
    }
  }

  /// The rule in a text, or behind the cells of a pattern file from `offset` on; nil without any.
  static func rule(in text: [UInt8], from offset: Int = 0) throws(Fault) -> RuleTable? {
    let readers = try readers(of: text, from: offset)
    return try (readers.first { $0.hasTransitions } ?? readers.first)?.rule()
  }

  /// Cuts a text at its `@RULE` lines.
  private static func readers(
    of text: [UInt8], from offset: Int
  ) throws(Fault) -> [RuleFileReader] {
    var readers: [RuleFileReader] = []
    var lines = LineScanner(text, from: offset)
    while let line = lines.next() {
      guard let heading = RuleFileReader.heading(text, line) else { continue }
      if heading == "RULE" {
        let name = text.trimmed(line.dropFirst("@RULE".utf8.count))
        guard !name.isEmpty else { throw Fault(.ruleFile(.noName), at: line.upperBound) }
        readers.append(RuleFileReader(text, name: text.text(name), at: line.lowerBound))
      } else if !readers.isEmpty {
        readers[readers.count - 1].add(heading, at: lines.position)
      }
    }
    return readers
  }

  /// What a text without headings holds, told by its first line that is no remark.
  private static func bareSection(of text: [UInt8]) -> String? {
    var lines = LineScanner(text)
    while let line = lines.next() {
      let content = text.trimmed(line)
      guard let first = content.first, text[first] != UInt8(ascii: "#") else { continue }
      if text.has("num_states", at: first) { return "TREE" }
      return text.has("n_states", at: first) ? "TABLE" : nil
    }
    return nil
  }
}

/// One rule of a file: its name, and where its sections begin.
struct RuleFileReader {
  let text: [UInt8]
  private let name: String
  /// Where errors about the rule as a whole are told.
  private let offset: Int
  /// The sections by name, and where the lines below their headings begin.
  private var sections: [(name: String, start: Int)] = []

  init(_ text: [UInt8], name: String, at offset: Int) {
    self.text = text
    self.name = name
    self.offset = offset
  }

  /// A whole text as one section.
  init(_ text: [UInt8], name: String, _ section: String) {
    self.init(text, name: name, at: 0)
    sections = [(section, 0)]
  }

  /// The letters behind the `@` of a heading, or nil for another line.
  static func heading(_ text: [UInt8], _ line: Range<Int>) -> String? {
    guard line.count > 1, text[line.lowerBound] == UInt8(ascii: "@") else { return nil }
    let letters = text[line].dropFirst().prefix { $0.isLetter }
    guard let first = letters.first, (65...90).contains(first) else { return nil }
    return text.text(letters.startIndex..<letters.endIndex)
  }

  /// Notes a section; of several with one name the first counts.
  mutating func add(_ section: String, at start: Int) {
    if !sections.contains(where: { $0.name == section }) { sections.append((section, start)) }
  }

  var hasTransitions: Bool { sections.contains { $0.name == "TABLE" || $0.name == "TREE" } }

  func rule() throws(Fault) -> RuleTable {
    guard let first = sections.first(where: { $0.name == "TABLE" || $0.name == "TREE" }) else {
      throw Fault(.ruleFile(.noTransitions), at: offset)
    }
    let lines = lines(from: first.start)
    let end = lines.last?.upperBound ?? first.start
    let outcomes =
      first.name == "TABLE"
      ? try RuleTransitionsReader.read(text, lines, end: end)
      : .tree(try RuleTreeReader.read(text, lines, end: end))
    var rule = RuleTable(name: name, outcomes: outcomes)
    rule.colors = colors(rule.stateCount)
    rule.stateNames = names(rule.stateCount)
    return rule
  }

  /// The lines of a section that say something, without remarks and blanks around them.
  private func lines(from start: Int) -> [Range<Int>] {
    var scanner = LineScanner(text, from: start)
    var lines: [Range<Int>] = []
    while let line = scanner.next(), Self.heading(text, line) == nil {
      let content = text[line].firstIndex(of: UInt8(ascii: "#")) ?? line.upperBound
      let trimmed = text.trimmed(line.lowerBound..<content)
      if !trimmed.isEmpty { lines.append(trimmed) }
    }
    return lines
  }

  private func lines(of section: String) -> [Range<Int>] {
    sections.first { $0.name == section }.map { lines(from: $0.start) } ?? []
  }

  /// Lines that make no sense are passed over here and below: nothing depends on them but looks.
  private func colors(_ stateCount: Int) -> [CellState: RuleTable.Color] {
    var colors: [CellState: RuleTable.Color] = [:]
    for line in lines(of: "COLORS") {
      // What stands behind the last number is a remark.
      let numbers = text.words(line).map { text.wholeNumber($0) }.prefix { $0 != nil }
        .compactMap(\.self)
      if numbers.count >= 6, let from = color(numbers[0..<3]), let to = color(numbers[3..<6]) {
        for state in 1..<stateCount {
          colors[CellState(state)] = from.faded(to: to, step: state - 1, of: max(1, stateCount - 2))
        }
      } else if numbers.count >= 4, (0..<stateCount).contains(numbers[0]),
        let color = color(numbers[1..<4])
      {
        colors[CellState(numbers[0])] = color
      }
    }
    return colors
  }

  private func color(_ parts: ArraySlice<Int>) -> RuleTable.Color? {
    let bytes = parts.compactMap { UInt8(exactly: $0) }
    return bytes.count == 3 ? .init(red: bytes[0], green: bytes[1], blue: bytes[2]) : nil
  }

  private func names(_ stateCount: Int) -> [CellState: String] {
    var names: [CellState: String] = [:]
    for line in lines(of: "NAMES") {
      guard let number = text.words(line).first, let state = text.wholeNumber(number),
        (0..<stateCount).contains(state)
      else { continue }
      let name = text.trimmed(number.upperBound..<line.upperBound)
      if !name.isEmpty { names[CellState(state)] = text.text(name) }
    }
    return names
  }
}

extension RuleTable.Color {
  /// The colour `step` of `steps` on the way to another one.
  fileprivate func faded(to end: Self, step: Int, of steps: Int) -> Self {
    func part(_ from: UInt8, _ to: UInt8) -> UInt8 {
      UInt8(clamping: Int(from) + (Int(to) - Int(from)) * step / steps)
    }
    return .init(
      red: part(red, end.red), green: part(green, end.green), blue: part(blue, end.blue))
  }
}
