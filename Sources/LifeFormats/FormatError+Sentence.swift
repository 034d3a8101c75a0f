import Life

extension FormatError.Reason {
  /// The reason as a sentence without a capital and a full stop.
  public var sentence: String {
    switch self {
    case .notText: "this is not a text file"
    case .utf16: "the text is UTF-16; save it as UTF-8"
    case .unknownFormat: "this is in none of the known pattern formats"
    case .unknownLifeVersion: "only the versions 1.05 and 1.06 of this format are known"
    case .missingMacrocellHeader: "this looks like a macrocell file without its first line, [M2]"
    case .unexpected(let character): "unexpected \(quoted(character))"
    case .wrongLivingCell(let character, let expected):
      "unexpected \(quoted(character)); a living cell is written '\(expected)' here"
    case .zeroCount: "a run count cannot start with 0"
    case .blankAfterCount: "a run count must be followed at once by its letter"
    case .endAfterCount: "the file ends after a run count"
    case .countTooLarge: "the run count is too large"
    case .danglingPrefix(let character):
      "\(quoted(character)) must be followed by a letter from A to X"
    case .stateOutOfRange(let state, let count):
      "state \(state) is out of range; the rule has the states 0 to \(count - 1)"
    case .rule(let error): error.description
    case .ruleFile(let problem): problem.sentence
    case .expectedCoordinates: "expected two whole numbers, x and y"
    case .coordinateTooLarge: "the coordinate is too large"
    case .tooManyCells(let limit): "too many cells: more than \(limit)"
    case .tooManyRuns(let limit): "too many cells: more than \(limit) separate runs"
    case .badGeneration: "the generation is not a whole number of at most 4096 digits"
    case .leafTooLarge: "a leaf has at most 8 rows of 8 cells"
    case .badNode: "a node is a level and four numbers"
    case .badLevel: "the level of a node must be at least 1"
    case .levelTooHigh: "the level of a node must be at most \(Quadtree.levelLimit)"
    case .tooManyNodes: "there are more nodes than can be numbered"
    case .unknownNode: "there is no node of this number yet"
    case .wrongChildLevel(let level, let expected):
      "this child is of level \(level), but must be of level \(expected)"
    case .unsupportedGame: "only the games Life and Generations are supported"
    case .truncatedGzip: "the compressed data breaks off"
    case .damagedGzip: "the compressed data is damaged"
    case .unpacksTooLarge(let limit): "the compressed data unpacks to more than \(limit) bytes"
    case .stopped: "the reading was stopped"
    }
  }

  private func quoted(_ character: Character) -> String {
    let scalar = character.unicodeScalars.first ?? " "
    if SourceExcerpt.printable(scalar) == scalar { return "'\(character)'" }
    return "character U+" + hexadecimal(scalar.value)
  }

  private func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
