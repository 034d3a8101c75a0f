/// The outcome of every neighbourhood as a list of transitions in bits, for rules without a small tree.
///
/// For each state of the cell itself the transitions that fit it are numbered. For each neighbour
/// and each of its states a row of bits tells which of them fit, so the lowest bit that all rows of a
/// neighbourhood share is the first transition that fits. This is how Golly runs its tables.
public struct TransitionMasks: Hashable, Sendable {
  /// The transitions of one state of the cell itself.
  struct Part: Hashable, Sendable {
    /// Where the rows of bits begin: by neighbour, then by its state.
    var start: Int
    /// The length of each row.
    var words: Int
    /// Where the new states begin.
    var outputs: Int
  }

  /// The most words: 64 MiB.
  private static let mostWords = 1 << 23

  /// The number of states, from 2 to 256.
  public let stateCount: Int
  /// Who is a neighbour, in the order of the rows.
  let neighbourhood: RuleTransitions.Neighbourhood
  let parts: [Part]
  let masks: [UInt64]
  let outputs: [CellState]

  /// The list of transitions, each for the cell itself and its neighbours; nil when it is too long.
  init?(
    _ transitions: [(inputs: [StateSet], output: CellState)], stateCount: Int,
    neighbourhood: RuleTransitions.Neighbourhood
  ) {
    self.stateCount = stateCount
    self.neighbourhood = neighbourhood
    let neighbours = neighbourhood.offsets.count
    var parts: [Part] = []
    var masks: [UInt64] = []
    var outputs: [CellState] = []
    for state in 0..<stateCount {
      let fitting = transitions.filter { $0.inputs[0].contains(state) }
      let words = (fitting.count + 63) / 64
      let start = masks.count
      let size = neighbours * stateCount * words
      guard start + size <= Self.mostWords else { return nil }
      parts.append(Part(start: start, words: words, outputs: outputs.count))
      masks += [UInt64](repeating: 0, count: size)
      for (number, (inputs, output)) in fitting.enumerated() {
        outputs.append(output)
        for neighbour in 0..<neighbours {
          for other in 0..<stateCount where inputs[1 + neighbour].contains(other) {
            let row = start + (neighbour * stateCount + other) * words
            masks[row + number >> 6] |= 1 << UInt64(number & 63)
          }
        }
      }
    }
    self.parts = parts
    self.masks = masks
    self.outputs = outputs
  }

  /// The next state of a cell in `state` whose surroundings are told by `neighbour(dx, dy)`.
  /// - Precondition: all states are below `stateCount`.
  func successor(of state: CellState, neighbour: (Int, Int) -> CellState) -> CellState {
    let part = parts[Int(state)]
    let rows = neighbourhood.offsets.enumerated().map { index, offset in
      part.start + (index * stateCount + Int(neighbour(offset.dx, offset.dy))) * part.words
    }
    for word in 0..<part.words {
      let fitting = rows.reduce(UInt64.max) { $0 & masks[$1 + word] }
      if fitting != 0 { return outputs[part.outputs + 64 * word + fitting.trailingZeroBitCount] }
    }
    return state
  }

  /// Hashes the new states alone.
  public func hash(into hasher: inout Hasher) { hasher.combine(outputs) }
}
