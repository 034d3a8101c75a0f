/// A set of states.
public struct StateSet: Hashable, Sendable {
  private var words: SIMD4<UInt64>

  /// The set without a state.
  public init() { words = .zero }

  /// The set of these states.
  public init(_ states: some Sequence<CellState>) {
    self.init()
    for state in states { insert(state) }
  }

  /// The set of all 256 states.
  public static let all = StateSet(0...255)

  /// Adds a state.
  public mutating func insert(_ state: CellState) {
    words[Int(state >> 6)] |= 1 << UInt64(state & 63)
  }

  /// Whether a state is in the set.
  /// - Precondition: `state` is in 0...255.
  public func contains(_ state: Int) -> Bool {
    words[state >> 6] >> UInt64(state & 63) & 1 == 1
  }
}

extension StateSet: ExpressibleByArrayLiteral {
  /// The set of these states.
  public init(arrayLiteral states: CellState...) { self.init(states) }
}
