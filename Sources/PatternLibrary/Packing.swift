extension PatternLibrary {
  /// A file to be packed.
  public struct File: Hashable, Sendable {
    /// Where it lies below `Patterns/`, as `Guns/gosper-glider-gun.rle`.
    public let path: String
    /// What it holds.
    public let text: String

    /// A file of that path and text.
    public init(path: String, text: String) {
      self.path = path
      self.text = text
    }
  }

  /// Whether the file at `path` below `Patterns/` belongs to the library.
  ///
  /// That is `.rle`, `.mc` and `.txt` files in a folder that names their kind.
  public static func isPacked(path: String) -> Bool {
    path.split(separator: "/").count == 2 && !path.contains("/.") && !path.contains(" ")
      && [".rle", ".mc", ".txt"].contains { path.hasSuffix($0) }
  }

  /// The Swift source that compiles `files` in: all of them as one string literal.
  ///
  /// One long literal compiles at once, where a table of many does not. Each file stands after a
  /// line with its path and its length in UTF-8 bytes, so that no text has to be escaped and
  /// none has to be read to find the next. Line ends become LF, and the last line has one.
  /// - Complexity: O(bytes); the order of `files` does not matter.
  public static func pack(files: [File]) -> String {
    var body = ""
    for file in files.sorted(by: { $0.path < $1.path }) {
      var text = file.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .joined(separator: "\n")
      if !text.hasSuffix("\n") { text += "\n" }
      body += "\(file.path) \(text.utf8.count)\n\(text)"
    }
    // As many marks as it takes that nothing in the text ends the literal or begins an escape.
    var marks = "#"
    while body.contains("\"\"\"\(marks)") || body.contains("\\\(marks)") { marks += "#" }
    return """
      // swift-format-ignore-file
      // Generated from Patterns/ by `vivarium library pack Patterns Sources/PatternLibrary/Packed.swift`.

      extension PatternLibrary {
        static let packed = \(marks)\"""
      \(body)
      \"""\(marks)
      }

      """
  }

  /// The entries of a packed text, in its order; what is cut off at its end is left out.
  /// - Complexity: O(entries).
  static func unpack(_ packed: String) -> [Entry] {
    var entries: [Entry] = []
    let bytes = packed.utf8
    var start = bytes.startIndex
    while let lineEnd = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      let header = packed[start..<lineEnd].split(separator: " ")
      let textStart = bytes.index(after: lineEnd)
      guard header.count == 2, let length = Int(header[1]),
        let textEnd = bytes.index(textStart, offsetBy: length, limitedBy: bytes.endIndex)
      else { break }
      let path = header[0].split(separator: "/")
      if path.count == 2 {
        let name = path[1].prefix { $0 != "." }
        entries.append(
          Entry(name: String(name), kind: String(path[0]), content: packed[textStart..<textEnd]))
      }
      start = textEnd
    }
    return entries
  }
}
