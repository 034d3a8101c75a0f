/// One line of text being typed.
///
/// Arrows, Home, End, Backspace, Delete and the usual control keys (A, E, K, U, W) edit; Enter
/// accepts, Escape cancels; a paste goes in without its line breaks.
public struct TextField: Hashable, Sendable {
  /// What an event did.
  public enum Outcome: Hashable, Sendable {
    /// Nothing: the event means nothing to a text field.
    case ignored
    /// It was understood; text or cursor may have changed.
    case edited
    /// Enter: the text is final.
    case accepted(String)
    /// Escape: the text is not wanted.
    case cancelled
  }

  /// The longest text that can be typed or pasted, in characters.
  public static let longestText = 4096

  /// What stands before the text.
  public var prompt: String
  /// The index of the character that the cursor is on; `characters.count` at the end.
  public private(set) var cursor: Int
  private var characters: [Character]
  /// Whether the whole text is selected: what is typed replaces it.
  public private(set) var isSelected = false

  /// A field with the cursor at the end of its text.
  public init(prompt: String = "", text: String = "") {
    self.prompt = prompt
    characters = TextField.typable(text)
    cursor = characters.count
  }

  /// The text; setting it puts the cursor at its end.
  public var text: String {
    get { String(characters) }
    set {
      characters = TextField.typable(newValue)
      cursor = characters.count
      isSelected = false
    }
  }

  /// Selects the whole text, if there is one: typing replaces it, other keys go on with it.
  public mutating func selectAll() { isSelected = !characters.isEmpty }

  /// Takes an event.
  public mutating func update(_ event: Event) -> Outcome {
    switch event {
    case .paste(let pasted):
      insert(TextField.typable(pasted))
      return .edited
    case .key(.enter): return .accepted(text)
    case .key(.escape): return .cancelled
    case .key(let key): return edit(key) ? .edited : .ignored
    default: return .ignored
    }
  }

  private mutating func edit(_ key: Key) -> Bool {
    defer { isSelected = false }
    switch key {
    case .backspace where isSelected, .delete where isSelected: text = ""
    case .character(let character): insert(TextField.typable(String(character)))
    case .left, .control("b"): cursor = max(cursor - 1, 0)
    case .right, .control("f"): cursor = min(cursor + 1, characters.count)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .controlLeft: cursor = wordStart
    case .controlRight:
      let rest = characters[cursor...].drop { $0 == " " }.drop { $0 != " " }
      cursor = rest.startIndex
    case .backspace: remove(max(cursor - 1, 0)..<cursor)
    case .delete, .control("d"): remove(cursor..<min(cursor + 1, characters.count))
    case .control("u"): remove(0..<cursor)
    case .control("k"): remove(cursor..<characters.count)
    case .control("w"): remove(wordStart..<cursor)
    default: return false
    }
    return true
  }

  /// The start of the word before the cursor.
  private var wordStart: Int {
    var index = cursor
    while index > 0 && characters[index - 1] == " " { index -= 1 }
    while index > 0 && characters[index - 1] != " " { index -= 1 }
    return index
  }

  private mutating func insert(_ more: [Character]) {
    if isSelected { text = "" }
    let fitting = more.prefix(max(TextField.longestText - characters.count, 0))
    characters.insert(contentsOf: fitting, at: cursor)
    cursor += fitting.count
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  /// Draws prompt, text and cursor on the first row of an area, scrolled so that the cursor shows.
  public func draw(into canvas: inout Canvas, in area: Area, palette: Palette) {
    let line = area.splitTop(1).top
    guard !line.isEmpty else { return }
    canvas.fill(line, with: CanvasCell(" ", palette.text))
    let promptWidth = min(CellText.width(of: prompt), line.columns / 2)
    canvas.put(
      prompt, column: line.column, row: line.row, style: palette.accent, width: promptWidth)
    let field = line.splitLeft(promptWidth).rest
    let before = CellText.width(of: String(characters[..<cursor]))
    let hidden = max(before - field.columns + 1, 0)
    var column = field.column - hidden
    for (index, character) in (characters + [" "]).enumerated() {
      let style = isSelected || index == cursor ? palette.selection : palette.text
      let width = CellText.width(of: String(character))
      if column >= field.column {
        canvas.put(
          String(character), column: column, row: field.row, style: style,
          width: max(field.endColumn - column, 0))
      }
      column += width
    }
  }

  /// The characters of a text that a line can hold: line breaks and tabs become spaces, other
  /// control characters are dropped.
  private static func typable(_ text: String) -> [Character] {
    text.compactMap { character in
      if character.isNewline || character == "\t" { return " " }
      let isControl = character.unicodeScalars.contains {
        $0.properties.generalCategory == .control
      }
      return isControl ? nil : character
    }.prefix(longestText).map(\.self)
  }
}
