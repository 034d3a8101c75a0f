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
      remarks(marked: "#C", "comment:").filter { !$0.hasPrefix("Claim:") }.joined(separator: " ")
    }

    /// Everything that a search looks at, in small letters.
    var searchText: String {
      "\(name) \(kind) \(title) \(discoverer ?? "") \(description)".lowercased()
    }

    /// The lines that begin with one of `marks`, without it and the blanks around the rest.
    private func remarks(marked marks: String...) -> [Substring] {
      content.split(separator: "\n").compactMap { line in
        guard let mark = marks.first(where: { line.hasPrefix($0) }) else { return nil }
        var rest = line.dropFirst(mark.count).drop(while: \.isWhitespace)
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return rest.isEmpty ? nil : rest
      }
    }
  }
}
