/// Reads rules on counts and arrangements of neighbours, with any number of states.
///
/// Such a rule has sections for birth, survival and the number of states. A letter in front
/// names a section; the others are survival, birth and states, in that order. Slashes divide
/// sections, and so do the letters B, S and G; C too at the head of a section, since elsewhere
/// it stands for an arrangement.
struct CountsReader {
  private let text: RuleText
  private var sections: [Section] = [Section(start: 0)]
  private var suffix: (neighbourhood: Neighbourhood, index: Int)?
  private var separator: (character: Character, index: Int)?

  private enum Label { case birth, survival, states }

  private struct Section {
    var label: Label?
    /// The indices of the characters in it.
    var contents: [Int] = []
    /// The index of its label or its first character.
    var start: Int
    var isBlank: Bool { label == nil && contents.isEmpty }
  }

  init(_ text: RuleText) { self.text = text }

  /// The rule that the text tells.
  mutating func rule() throws(RuleError) -> Rule {
    try cut()
    let (birth, survival, states) = try assigned()
    let born = try surroundings(birth)
    let survives = try surroundings(survival)
    let usesLetters = born.usesLetters || survives.usesLetters
    if let separator, separator.character == "_", !usesLetters {
      throw RuleError(.underscore, at: text.offset(separator.index))
    }
    if let suffix, usesLetters {
      throw RuleError(.lettersNeedAllNeighbours, at: text.offset(suffix.index))
    }
    let base: TwoStateRule
    if usesLetters {
      base = TwoStateRule(.isotropic(IsotropicRule(birth: born.set, survival: survives.set)))
    } else {
      base = TwoStateRule(
        .lifeLike(
          LifeLikeRule(
            birth: born.set.counts ?? 0, survival: survives.set.counts ?? 0,
            neighbourhood: neighbourhood)))
    }
    guard let states else { return .twoState(base) }
    let count = try text.stateCount(states.contents, at: states.start)
    let zero = birth?.contents.first { text.characters[$0] == "0" }
    return try .aging(base, stateCount: count, at: text.offset(zero ?? 0))
  }

  private var neighbourhood: Neighbourhood { suffix?.neighbourhood ?? .moore }

  /// Cuts the text into sections.
  private mutating func cut() throws(RuleError) {
    for index in text.characters.indices {
      let last = sections[sections.count - 1]
      switch text.lowercased(index) {
      case let character where character == "/" || character == "_":
        guard separator.map({ $0.character == character }) ?? true else {
          throw text.unexpected(index)
        }
        if separator == nil { separator = (character, index) }
        try open(Section(start: index + 1), index)
      case "b": try open(Section(label: .birth, start: index), index)
      case "s": try open(Section(label: .survival, start: index), index)
      case "g": try open(Section(label: .states, start: index), index)
      case "c" where last.isBlank: try open(Section(label: .states, start: index), index)
      case "h" where suffix == nil: suffix = (.hexagonal, index)
      case "v" where suffix == nil: suffix = (.vonNeumann, index)
      case "-" where last.contents.last.map({ !text.lowercased($0).isNumber }) ?? true:
        throw RuleError(.minusWithoutCount, at: text.offset(index))
      case "0"..."9", "-", "a", "c", "e", "i", "j", "k", "n", "q", "r", "t", "w", "y", "z":
        // After the neighbourhood only a number of states can come, in a section of its own.
        if let suffix, suffix.index >= last.start { throw text.unexpected(index) }
        sections[sections.count - 1].contents.append(index)
      default: throw text.unexpected(index)
      }
    }
  }

  /// Begins a section at a separator or a label.
  private mutating func open(_ section: Section, _ index: Int) throws(RuleError) {
    let last = sections[sections.count - 1]
    if section.label != nil {
      if last.isBlank {
        sections[sections.count - 1] = section
        return
      }
      // "3B23" could mean too much.
      if last.label == nil { throw text.unexpected(index) }
    }
    guard sections.count < 3 else { throw text.unexpected(index) }
    sections.append(section)
  }

  /// Finds out which section is which.
  private func assigned() throws(RuleError) -> (Section?, Section?, states: Section?) {
    var birth: Section?
    var survival: Section?
    var states: Section?
    for section in sections {
      switch section.label {
      case .birth where birth == nil: birth = section
      case .survival where survival == nil: survival = section
      case .states where states == nil: states = section
      case nil: continue
      default: throw text.unexpected(section.start)
      }
    }
    if birth == nil, survival == nil, sections.count(where: { $0.label == nil }) < 2 {
      throw RuleError(.missingSlash, at: text.start)
    }
    for (place, section) in sections.enumerated() where section.label == nil {
      if survival == nil {
        survival = section
      } else if birth == nil {
        birth = section
      } else if states == nil, place == sections.count - 1 {
        states = section
      } else {
        throw text.unexpected(section.start)
      }
    }
    if let suffix {
      for section in sections where section.start > suffix.index && section.label != .states {
        guard section.start == states?.start else { throw text.unexpected(suffix.index) }
      }
    }
    return (birth, survival, states)
  }

  /// The surroundings that a section lists, as `2-a34`.
  private func surroundings(
    _ section: Section?
  ) throws(RuleError) -> (set: HenselSet, usesLetters: Bool) {
    var counts: [Int: (letters: Set<Character>, isNegated: Bool)] = [:]
    var count: Int?
    var usesLetters = false
    for index in section?.contents ?? [] {
      let character = text.lowercased(index)
      if let digit = character.wholeNumberValue {
        guard digit <= neighbourhood.count else {
          throw RuleError(.countTooLarge(character), at: text.offset(index))
        }
        count = digit
        counts[digit, default: ([], false)].isNegated = counts[digit]?.isNegated ?? false
      } else {
        guard let digit = count else { throw text.unexpected(index) }
        usesLetters = true
        if character == "-" {
          counts[digit]?.isNegated = true
          continue
        }
        guard HenselLetters.isLetter(character, of: digit) else {
          throw RuleError(.badLetter(text.characters[index], count: digit), at: text.offset(index))
        }
        counts[digit]?.letters.insert(character)
      }
    }
    var set = HenselSet()
    for (count, (letters, isNegated)) in counts {
      set.insert(count, letters, negated: isNegated || letters.isEmpty)
    }
    return (set, usesLetters)
  }
}

extension RuleText {
  /// The number of states that some characters tell, from 2 to 256.
  func stateCount(_ indices: [Int], at start: Int) throws(RuleError) -> Int {
    var count = 0
    for index in indices {
      guard characters[index].isASCII, let digit = characters[index].wholeNumberValue else {
        throw unexpected(index)
      }
      count = min(count * 10 + digit, 1000)
    }
    guard (2...256).contains(count) else {
      throw RuleError(.badStateCount, at: offset(indices.first ?? start))
    }
    return count
  }
}

extension Rule {
  /// The rule whose living cells take `stateCount - 2` generations to die; `offset` is where the
  /// text tells of birth.
  static func aging(
    _ base: TwoStateRule, stateCount: Int, at offset: Int
  ) throws(RuleError) -> Rule {
    if stateCount == 2 { return .twoState(base) }
    guard let rule = GenerationsRule(base: base, stateCount: stateCount) else {
      throw RuleError(.birthOnZeroWithStates, at: offset)
    }
    return .generations(rule)
  }
}
