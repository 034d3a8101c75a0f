/// The lines of a text, without the mark that some editors put before it.
struct ArenaLines {
  let lines: [Substring]

  init(_ text: String) {
    let content = text.unicodeScalars.first == "\u{FEFF}" ? text.dropFirst() : text[...]
    var lines = content.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    // The newline that ends the last line begins no further one.
    if lines.last == "" { lines.removeLast() }
    self.lines = lines
  }
}
