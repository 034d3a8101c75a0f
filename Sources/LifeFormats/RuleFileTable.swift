import Life

/// Reads the lines of a `@TABLE`: the header, variables, and transitions.
struct RuleTransitionsReader {
  private let text: [UInt8]
  private var stateCount: Int?
  private var neighbourhood: RuleTransitions.Neighbourhood?
  private var symmetry: RuleTransitions.Symmetry?
  /// The states that each variable stands for, in the order of the file.
  private var variables: [String: [CellState]] = [:]
  private var transitions: RuleTransitions?

  static func read(_ text: [UInt8], _ lines: [Range<Int>], end: Int) throws(Fault)
    -> RuleTable.Outcomes
  {
    var reader = RuleTransitionsReader(text: text)
    for line in lines { try reader.read(line) }
    var transitions = try reader.begun(at: end)
    do {
      return try transitions.outcomes()
    } catch {
      throw Fault(.ruleFile(.tooLarge), at: end)
    }
  }

  private init(text: [UInt8]) { self.text = text }

  private mutating func read(_ line: Range<Int>) throws(Fault) {
    if let value = value(of: "n_states", line) {
      guard let count = text.wholeNumber(value), (2...256).contains(count) else {
        throw Fault(.ruleFile(.badStateCount), at: value.lowerBound)
      }
      stateCount = count
    } else if let value = value(of: "neighborhood", line) ?? value(of: "neighbourhood", line) {
      neighbourhood = RuleTransitions.Neighbourhood(rawValue: text.text(value))
      guard neighbourhood != nil else {
        throw Fault(.ruleFile(.unknownNeighbourhood), at: value.lowerBound)
      }
    } else if let value = value(of: "symmetries", line) {
      guard let neighbourhood else {
        throw Fault(.ruleFile(.incompleteHeader), at: line.lowerBound)
      }
      symmetry = RuleTransitions.Symmetry(rawValue: text.text(value))
      guard let symmetry, neighbourhood.symmetries.contains(symmetry) else {
        throw Fault(.ruleFile(.unknownSymmetry(neighbourhood)), at: value.lowerBound)
      }
    } else if text.has("var", at: line.lowerBound), line.count > 3,
      text[line.lowerBound + 3].isBlank
    {
      try readVariable(line.dropFirst(3))
    } else {
      try readTransition(line)
    }
  }

  /// What stands behind `key` and a colon.
  private func value(of key: StaticString, _ line: Range<Int>) -> Range<Int>? {
    guard text.has(key, at: line.lowerBound) else { return nil }
    let rest = text.trimmed(line.dropFirst(key.utf8CodeUnitCount))
    guard let colon = rest.first, text[colon] == UInt8(ascii: ":") else { return nil }
    return text.trimmed(rest.dropFirst())
  }

  /// The list of transitions, begun when the first one comes.
  private func begun(at offset: Int) throws(Fault) -> RuleTransitions {
    if let transitions { return transitions }
    guard let stateCount, let neighbourhood, let symmetry else {
      throw Fault(.ruleFile(.incompleteHeader), at: offset)
    }
    return RuleTransitions(
      stateCount: stateCount, neighbourhood: neighbourhood, symmetry: symmetry)
  }

  private mutating func readVariable(_ line: Range<Int>) throws(Fault) {
    guard let stateCount else { throw Fault(.ruleFile(.incompleteHeader), at: line.lowerBound) }
    let words = text[line].split { " \t={,}".utf8.contains($0) }
      .map { $0.startIndex..<$0.endIndex }
    guard let name = words.first, words.count > 1 else {
      throw Fault(.ruleFile(.badVariable), at: line.lowerBound)
    }
    var states: [CellState] = []
    for word in words.dropFirst() {
      if let known = variables[text.text(word)] {
        states += known
      } else {
        states.append(try state(word, stateCount))
      }
    }
    // A state that is told twice says nothing new, and would double the work.
    var seen = StateSet()
    states.removeAll { state in
      defer { seen.insert(state) }
      return seen.contains(Int(state))
    }
    variables[text.text(name)] = states
  }

  private func state(_ word: Range<Int>, _ stateCount: Int) throws(Fault) -> CellState {
    guard let state = text.wholeNumber(word), state >= 0 else {
      throw Fault(.ruleFile(.notAState), at: word.lowerBound)
    }
    guard state < stateCount else {
      throw Fault(.stateOutOfRange(state, stateCount: stateCount), at: word.lowerBound)
    }
    return CellState(state)
  }
}

extension RuleTransitionsReader {
  private mutating func readTransition(_ line: Range<Int>) throws(Fault) {
    var transitions = try begun(at: line.lowerBound)
    // Two owners of one list would copy all its nodes.
    self.transitions = nil
    let stateCount = transitions.stateCount
    let count = 2 + transitions.neighbourhood.offsets.count
    var words = text.words(line)
    if stateCount <= 10, variables.isEmpty, !text[line].contains(UInt8(ascii: ",")) {
      words = line.map { $0..<$0 + 1 }
    }
    guard words.count >= count else {
      throw Fault(.ruleFile(.shortTransition(inputs: count - 1)), at: line.upperBound)
    }
    // What stands behind the new state is a remark.
    words.removeLast(words.count - count)

    let names = words.map { text.text($0) }
    let output = names[count - 1]
    var bound: [String] = []
    for name in Set(names) where variables[name] != nil {
      if names.count(where: { $0 == name }) > 1 { bound.append(name) }
    }
    // The first transition that fits decides, so the order in which a line's variables take their
    // values can matter: by name, the first one changes fastest.
    bound.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }

    var sets: [StateSet] = []
    for (name, word) in zip(names, words).dropLast() {
      if let states = variables[name] {
        sets.append(StateSet(states))
      } else {
        sets.append([try state(word, stateCount)])
      }
    }
    let fixed: CellState
    if let states = variables[output], let first = states.first {
      guard bound.contains(output) || states.count == 1 else {
        throw Fault(.ruleFile(.freeOutput), at: words[count - 1].lowerBound)
      }
      fixed = first
    } else {
      fixed = try state(words[count - 1], stateCount)
    }
    let domains = bound.map { variables[$0] ?? [] }
    var choice = [Int](repeating: 0, count: bound.count)
    repeat {
      var inputs = sets
      var result = fixed
      for (index, name) in bound.enumerated() {
        let state = domains[index][choice[index]]
        for place in inputs.indices where names[place] == name { inputs[place] = [state] }
        if output == name { result = state }
      }
      do {
        try transitions.append(inputs, to: result)
      } catch {
        throw Fault(.ruleFile(.tooLarge), at: line.lowerBound)
      }
    } while Self.advance(&choice, domains)
    self.transitions = transitions
  }

  /// Goes on to the next choice of a value from each domain; false after the last one.
  private static func advance(_ choice: inout [Int], _ domains: [[CellState]]) -> Bool {
    for index in choice.indices {
      choice[index] += 1
      if choice[index] < domains[index].count { return true }
      choice[index] = 0
    }
    return false
  }
}
