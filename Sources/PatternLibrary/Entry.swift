extension PatternLibrary {
  /// One file of the library.
  ///
  /// Its remarks are read from the text when they are asked for, so that a thousand entries cost
  /// a program's start no more than their names.
  public struct Entry: Hashable, Sendable {
    /// The name on the command line: the file's name without its ending.
    public let name: String
    /// What it is, as the folder says: `Guns`, `Still-Lifes`, ….
    public let kind: String

    private let content: Substring

    init(name: String, kind: String, content: Substring) {
      self.name = name
      self.kind = kind
      self.content = content
    }

    /// The file, every byte of it.
    /// - Complexity: O(bytes).
    public var text: String { String(content) }

    /// The name in full, from the `#N` line, or an arena's `name:`; without one, `name`.
    public var title: String { remarks(marked: "#N", "name:").first.map(String.init) ?? name }

    /// Who found it, and mostly the year, from the `#O` line, or an arena's `author:`.
    public var discoverer: String? { remarks(marked: "#O", "author:").first.map(String.init) }

    /// What it does: the `#C` lines, or an arena's `comment:`, as one paragraph.
    ///
    /// The claims, which are there to be checked by a machine, are left out.
    public var description: String {
      remarks(marked: "#C", "comment:").filter { !$0.hasPrefix(Entry.claimMark) }
        .joined(separator: " ")
    }

    /// What the file claims of the pattern, in its order; lines outside the grammar are left out.
    public var claims: [Claim] { claimTexts.compactMap { Claim($0) } }

    /// What follows `Claim:` in the `#C` lines.
    public var claimTexts: [Substring] {
      remarks(marked: "#C").filter { $0.hasPrefix(Entry.claimMark) }
        .map { $0.dropFirst(Entry.claimMark.count).drop(while: \.isWhitespace) }
    }

    /// The rule as the file writes it; `B3/S23` when it writes none.
    public var rule: String {
      if let rule = remarks(marked: "#R").first { return String(rule) }
      let header = head.split(separator: "\n").last.map(String.init) ?? ""
      guard let equals = header.split(separator: "=").last, header.contains("rule") else {
        return "B3/S23"
      }
      return equals.split(whereSeparator: \.isWhitespace).joined()
    }

    /// The entry as a search sees it.
    public var searchSubject: SearchSubject {
      SearchSubject(
        title: title, name: name,
        labels: [kind, discoverer ?? "", rule] + claims.flatMap(\.searchTerms),
        comment: description)
    }

    private static let claimMark = "Claim:"

    /// The lines that begin with one of `marks`, without it and the blanks around the rest.
    private func remarks(marked marks: String...) -> [Substring] {
      head.split(separator: "\n").compactMap { line in
        guard let mark = marks.first(where: { line.hasPrefix($0) }) else { return nil }
        var rest = line.dropFirst(mark.count).drop(while: \.isWhitespace)
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return rest.isEmpty ? nil : rest
      }
    }

    /// The lines before the cells: those with marks and the one that follows, or those of an arena
    /// down to the first empty one.
    private var head: Substring {
      let bytes = content.utf8
      let isMarked = content.hasPrefix("#") || content.hasPrefix("[")
      var start = bytes.startIndex
      while start < bytes.endIndex {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
        let isPlain = bytes[start] != UInt8(ascii: "#") && bytes[start] != UInt8(ascii: "[")
        if start == end { return content[..<start] }
        if isPlain && isMarked { return content[..<end] }
        start = end < bytes.endIndex ? bytes.index(after: end) : end
      }
      return content
    }
  }
}
