extension Key {
  /// The name of the key in files, which every terminal can show: `q`, `Space`, `Ctrl-R`, `Left`.
  public var name: String { label(.ascii) }

  /// The key of a name, exactly as `name` spells it; nil when there is none.
  public init?(named name: String) {
    if let key = Key.others.first(where: { $0.name == name }) {
      self = key
      return
    }
    let isControl = name.hasPrefix("Ctrl-") && name.count == 6
    guard let character = name.last, isControl ? character.isASCII : name.count == 1 else {
      return nil
    }
    self = isControl ? .control(Character(character.lowercased())) : .character(character)
    guard isPrinted, self.name == name else { return nil }
  }

  /// Whether the key's name can be read on a screen.
  private var isPrinted: Bool {
    switch self {
    case .character(let character), .control(let character):
      character.unicodeScalars.allSatisfy { CellText.glyph(for: $0) == $0 }
    default: true
    }
  }

  /// The keys whose names are words.
  private static let others: [Key] =
    [
      .character(" "), .up, .down, .left, .right, .shiftUp, .shiftDown, .shiftLeft, .shiftRight,
      .controlUp, .controlDown, .controlLeft, .controlRight, .enter, .escape, .tab, .backTab,
      .backspace, .delete, .insert, .home, .end, .pageUp, .pageDown,
    ] + (1...63).map(Key.function)
}
