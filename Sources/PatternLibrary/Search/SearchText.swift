/// A text as a search sees it: in small letters, a number for each of its Unicode scalars.
struct SearchText: Hashable, Sendable {
  let scalars: [UInt32]

  init(_ text: some StringProtocol) {
    scalars = text.unicodeScalars.map { scalar in
      if scalar.isASCII {
        return (65...90).contains(scalar.value) ? scalar.value + 32 : scalar.value
      }
      // A small letter may be more than one scalar; the first keeps the places as they are.
      return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
    }
  }

  /// Whether the scalar at an index is a letter or a digit; anything beyond ASCII counts as one.
  func isLetter(_ index: Int) -> Bool {
    switch scalars[index] {
    case 48...57, 97...122, 128...: true
    default: false
    }
  }

  /// Whether a word, or a number in a word, begins at an index.
  func startsWord(_ index: Int) -> Bool {
    guard index > 0, isLetter(index) else { return index == 0 }
    return !isLetter(index - 1) || (isDigit(index) && !isDigit(index - 1))
  }

  private func isDigit(_ index: Int) -> Bool { (48...57).contains(scalars[index]) }
}
