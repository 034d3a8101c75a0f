/// The populations of a universe at regular times, to see when it may have come to rest.
struct PopulationHistory {
  private var samples: [Int] = []

  /// How often a repetition was seen, in samples beyond the first time around.
  enum Repetition {
    case none
    /// Often enough to be worth a quick look.
    case likely
    /// For so long that it is hardly chance.
    case sure
  }

  /// The longest period looked for, in samples.
  private static let longestPeriod = 64
  /// The longest of what is common: the pentadecathlon's, and with a pulsar too.
  private static let commonPeriod = 15
  private static let pause = 8
  private static let least = 2
  private static let enough = 10

  mutating func clear() { samples.removeAll(keepingCapacity: true) }

  mutating func add(_ population: Int) { samples.append(population) }

  /// Whether the last samples go around in a circle.
  /// - Complexity: O(`commonPeriod`), hardly ever more.
  var repetition: Repetition {
    samples.withUnsafeBufferPointer { samples in
      let count = samples.count
      // What comes back late can be looked for seldom.
      let longest = count % Self.pause == 0 ? Self.longestPeriod : Self.commonPeriod
      for period in 1...longest {
        let wanted = max(Self.least, period)
        guard count >= wanted + period else { return .none }
        var equal = 0
        while equal < wanted + Self.enough, equal + period < count,
          samples[count &- 1 &- equal] == samples[count &- 1 &- equal &- period]
        {
          equal &+= 1
        }
        if equal == wanted + Self.enough { return .sure }
        if equal >= wanted { return .likely }
      }
      return .none
    }
  }
}
