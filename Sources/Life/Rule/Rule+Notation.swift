/// Reading a rule as people write it.
extension Rule {
  /// Reads a rule string, as `B3/S23`, `b3s23`, `23/3`, `B2/S345/C4` or `345/2/4`.
  ///
  /// Without letters survival comes first. Case and blanks do not matter. The topology after a
  /// colon is not part of a rule: see `Universe.parse`.
  public init(_ text: String) throws(RuleError) {
    var reader = RuleReader(text)
    self = try reader.rule()
  }
}

/// The parts of a rule string: sections of digits, each with an optional letter in front.
struct RuleReader {
  private let characters: [Character]
  private var position = 0

  init(_ text: String) { characters = Array(text) }

  private struct Section {
    var letter: Character?
    var digits: [(digit: Int, offset: Int)] = []
    var offset: Int

    /// The digits as one number, for a section that holds a number of states.
    var number: Int? {
      guard !digits.isEmpty, digits.count <= 3 else { return nil }
      return digits.reduce(0) { $0 * 10 + $1.digit }
    }
  }

  mutating func rule() throws(RuleError) -> Rule {
    guard characters.contains(where: { !$0.isWhitespace }) else {
      throw RuleError(.empty, at: 0)
    }
    return try assemble(sections())
  }

  /// Cuts the string at slashes, underscores and letters.
  private mutating func sections() throws(RuleError) -> [Section] {
    var sections: [Section] = [Section(letter: nil, offset: 0)]
    // A slash before a letter belongs to that letter: "B3/S23" has two sections, "3/" has two too.
    var afterSeparator = false
    while position < characters.count {
      let character = characters[position]
      defer { position += 1 }
      if character.isWhitespace { continue }
      if let digit = character.wholeNumberValue, character.isASCII {
        sections[sections.count - 1].digits.append((digit, position))
        afterSeparator = false
      } else if character == "/" || character == "_" {
        guard !afterSeparator, sections.count < 3 else {
          throw RuleError(.unexpected(character), at: position)
        }
        sections.append(Section(letter: nil, offset: position + 1))
        afterSeparator = true
      } else if let letter = Self.sectionLetter(character) {
        let open = sections[sections.count - 1]
        if open.letter == nil && open.digits.isEmpty && (afterSeparator || sections.count == 1) {
          sections[sections.count - 1].letter = letter
        } else {
          sections.append(Section(letter: letter, offset: position))
        }
        afterSeparator = false
      } else {
        throw RuleError(Self.refusal(of: character, after: sections), at: position)
      }
    }
    return sections
  }

  private static func sectionLetter(_ character: Character) -> Character? {
    switch character {
    case "B", "b": "B"
    case "S", "s": "S"
    case "C", "c", "G", "g": "C"
    default: nil
    }
  }

  /// Tells families that exist elsewhere from mere noise.
  private static func refusal(of character: Character, after sections: [Section])
    -> RuleError.Reason
  {
    let afterDigit = sections.last.map { !$0.digits.isEmpty } ?? false
    switch character {
    case "H" where afterDigit, "h" where afterDigit: return .unsupportedFamily("hexagonal")
    case "V" where afterDigit, "v" where afterDigit: return .unsupportedFamily("von Neumann")
    case _ where afterDigit && ("aceiknjqrytwz-".contains(character)):
      return .unsupportedFamily("isotropic non-totalistic")
    case "R" where sections.count == 1 && !afterDigit: return .unsupportedFamily("larger than Life")
    case "W" where sections.count == 1 && !afterDigit: return .unsupportedFamily("one-dimensional")
    default: return .unexpected(character)
    }
  }

  private func assemble(_ sections: [Section]) throws(RuleError) -> Rule {
    var birth: Section?
    var survival: Section?
    var states: Section?
    if sections.allSatisfy({ $0.letter == nil }) {
      survival = sections[0]
      birth = sections.count > 1 ? sections[1] : nil
      states = sections.count > 2 ? sections[2] : nil
      // A lone "23" without a slash says nothing about birth.
      if sections.count == 1 { throw RuleError(.unexpected(characters[0]), at: 0) }
    } else {
      for section in sections {
        switch section.letter {
        case "B" where birth == nil: birth = section
        case "S" where survival == nil: survival = section
        case "C" where states == nil: states = section
        case nil where section.digits.isEmpty: continue
        case nil where states == nil && birth != nil && survival != nil: states = section
        default:
          let offset = min(section.offset, characters.count - 1)
          throw RuleError(.unexpected(characters[offset]), at: offset)
        }
      }
    }
    let base = LifeLikeRule(birth: try counts(birth), survival: try counts(survival))
    guard let states else { return .lifeLike(base) }
    guard let count = states.number, (2...256).contains(count) else {
      throw RuleError(.badStateCount, at: states.offset)
    }
    guard count > 2 else { return .lifeLike(base) }
    guard let rule = GenerationsRule(base: TwoStateRule(.lifeLike(base)), stateCount: count) else {
      throw RuleError(.birthOnZeroWithStates, at: birth?.offset ?? 0)
    }
    return .generations(rule)
  }

  private func counts(_ section: Section?) throws(RuleError) -> UInt16 {
    var bits: UInt16 = 0
    for (digit, offset) in section?.digits ?? [] {
      guard digit <= 8 else { throw RuleError(.countTooLarge(characters[offset]), at: offset) }
      bits |= 1 << UInt16(digit)
    }
    return bits
  }
}
