/// How many objects of each kind there are.
public struct Census: Hashable, Sendable {
  /// The counts by kind.
  public private(set) var counts: [LifeObject: Int] = [:]

  /// Nothing.
  public init() {}

  /// Whether there is nothing.
  public var isEmpty: Bool { counts.isEmpty }

  /// The number of objects.
  public var total: Int { counts.values.reduce(0, +) }

  /// Counts some objects of a kind.
  public mutating func add(_ object: LifeObject, count: Int = 1) {
    counts[object, default: 0] += count
  }

  /// The kinds with their counts: the most frequent first, those equally frequent by name, and
  /// spaceships behind all that stays.
  public var sorted: [(object: LifeObject, count: Int)] {
    counts.map { (object: $0.key, count: $0.value) }.sorted { a, b in
      if a.object.motion.isAtRest != b.object.motion.isAtRest { return a.object.motion.isAtRest }
      if a.count != b.count { return a.count > b.count }
      return (a.object.name, a.object.population) < (b.object.name, b.object.population)
    }
  }

  /// The counts as words, as `41 blocks`, in the order of `sorted`.
  public var phrases: [String] { sorted.map { $0.object.counted($0.count) } }

  /// The counts as a sentence's part: `8 blocks, 4 beehives, 6 gliders`.
  public var text: String { phrases.joined(separator: ", ") }
}
