import Testing

extension PseudoTerminal {
  /// The main screen, a visible cursor, no reports, and the line settings of before.
  func expectRestored(sourceLocation: SourceLocation = #_sourceLocation) {
    let modes = screen.modes
    #expect(
      modes.isDisjoint(with: [1, 1002, 1004, 1006, 1049, 2004, 2026]),
      sourceLocation: sourceLocation)
    #expect(modes.contains(25), sourceLocation: sourceLocation)
    for sequence in ["\u{1B}[?1049l", "\u{1B}[?25h", "\u{1B}[?1002l"] {
      #expect(outputText.contains(sequence), sourceLocation: sourceLocation)
    }
    #expect(isRestored, "screen:\n\(screen.text)", sourceLocation: sourceLocation)
  }
}
