/// A rule string without its blanks, each character with its place in the original.
struct RuleText {
  /// The characters that are no blanks.
  let characters: [Character]
  /// Where each stood.
  let offsets: [Int]
  /// The length of the original.
  let end: Int
  /// The original without blanks around it.
  let trimmed: String

  init(_ text: String) {
    let original = Array(text)
    let places = original.indices.filter { !original[$0].isWhitespace }
    characters = places.map { original[$0] }
    offsets = places
    end = original.count
    if let first = places.first, let last = places.last {
      trimmed = String(original[first...last])
    } else {
      trimmed = ""
    }
  }

  var isEmpty: Bool { characters.isEmpty }

  /// Where the first character stood.
  var start: Int { offsets.first ?? 0 }

  /// Where a character stood in the original; its end for what lies beyond.
  func offset(_ index: Int) -> Int { index < offsets.count ? offsets[index] : end }

  /// The error of a character that has no place where it stands.
  func unexpected(_ index: Int) -> RuleError {
    index < characters.count
      ? RuleError(.unexpected(characters[index]), at: offsets[index])
      : RuleError(.endsEarly, at: end)
  }

  /// A character in lower case; blank beyond the end.
  func lowercased(_ index: Int) -> Character {
    guard index < characters.count else { return " " }
    let character = characters[index]
    return character.isASCII ? Character(character.lowercased()) : character
  }

  /// Whether the text is a name, whatever its case.
  func hasName(_ name: String) -> Bool { lowercased == name }

  private var lowercased: String { String(characters).lowercased() }

  /// What a rule string looks like, before it is read.
  enum Form {
    case counts
    case map
    case wolfram
    case largerThanLife
    case name
  }

  /// How the text begins tells its family.
  var form: Form {
    if LargerThanLifeRule.recognizes(trimmed) { return .largerThanLife }
    if lowercased.hasPrefix("map") {
      // Small letters may begin a name, as "Maple"; a whole MAP string is none.
      let isWhole = Neighbourhood.allCases.contains { characters.count == 3 + $0.mapLength }
      return characters.starts(with: "MAP") || isWhole || contains("=/") ? .map : .name
    }
    switch (lowercased(0), lowercased(1)) {
    case ("w", let next) where next.isASCII && next.isNumber: return .wolfram
    case (let first, let next) where "bsgc".contains(first):
      // A name goes on with a letter; a section with a digit, a slash, or another section.
      let isSuffix = characters.count == 2 && "hv".contains(next)
      let isWord = next.isLetter && !isSuffix && !contains("/")
      return isWord && (!"bs".contains(next) || hasForeignLetter) ? .name : .counts
    case (let first, _) where first.isLetter: return .name
    default: return .counts
    }
  }

  /// Whether there is a letter that no section of counts and arrangements can have.
  private var hasForeignLetter: Bool {
    lowercased.contains { $0.isASCII && $0.isLetter && !"bsgchvaceiknjqrytwz".contains($0) }
  }

  private func contains(_ any: String) -> Bool { characters.contains(where: any.contains) }

  /// Refuses the families that other programs have and nothing here runs, by their names.
  func refuseForeignFamilies() throws(RuleError) {
    let name = lowercased
    for (suffix, family) in Self.foreignSuffixes where name.hasSuffix(suffix) {
      throw RuleError(.unsupportedFamily(family), at: offset(characters.count - suffix.count))
    }
    for (foreign, family) in Self.foreignNames where name == foreign {
      throw RuleError(.unsupportedFamily(family), at: start)
    }
  }

  private static let foreignSuffixes = [
    ("history", "[R]History"), ("super", "[R]Super"), ("investigator", "[R]Investigator"),
  ]

  private static let foreignNames = [
    ("jvn29", "JvN29"), ("nobili32", "Nobili32"), ("hutton32", "Hutton32"),
  ]
}
