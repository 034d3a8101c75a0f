/// A set of numbers, kept as ranges: as few as possible, in ascending order.
public struct NumberRanges: Hashable, Sendable {
  /// The ranges; between two of them at least one number is missing.
  public private(set) var ranges: [ClosedRange<Int>] = []

  /// No number.
  public init() {}

  /// The numbers of one range.
  public init(_ range: ClosedRange<Int>) { ranges = [range] }

  /// Ranges as they are kept; nil when they are out of order, or could be fewer.
  public init?(_ ranges: [ClosedRange<Int>]) {
    let isInOrder = zip(ranges, ranges.dropFirst()).allSatisfy {
      $0.upperBound < $1.lowerBound - 1
    }
    guard isInOrder else { return nil }
    self.ranges = ranges
  }

  /// How many numbers there are.
  public var count: Int { ranges.reduce(0) { $0 + $1.count } }

  /// Whether there is none.
  public var isEmpty: Bool { ranges.isEmpty }

  /// Whether a number is in the set.
  public func contains(_ number: Int) -> Bool { ranges.contains { $0.contains(number) } }

  /// Some numbers that both sets have, nil when they have none in common.
  public func overlap(with other: NumberRanges) -> ClosedRange<Int>? {
    var (own, theirs) = (ranges[...], other.ranges[...])
    while let a = own.first, let b = theirs.first {
      if a.overlaps(b) { return a.clamped(to: b) }
      if a.upperBound < b.upperBound { own.removeFirst() } else { theirs.removeFirst() }
    }
    return nil
  }

  /// Adds numbers, of which none may be in the set.
  /// - Complexity: O(ranges).
  public mutating func add(_ other: NumberRanges) {
    precondition(overlap(with: other) == nil, "a number is added once")
    var joined: [ClosedRange<Int>] = []
    for range in (ranges + other.ranges).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, last.upperBound + 1 == range.lowerBound {
        joined[joined.count - 1] = last.lowerBound...range.upperBound
      } else {
        joined.append(range)
      }
    }
    ranges = joined
  }

  /// The numbers of `range` that are not in the set.
  public func missing(in range: ClosedRange<Int>) -> NumberRanges {
    var missing = NumberRanges()
    var next = range.lowerBound
    for known in ranges where known.upperBound >= next && next <= range.upperBound {
      if known.lowerBound > next {
        missing.ranges.append(next...min(known.lowerBound - 1, range.upperBound))
      }
      next = known.upperBound + 1
    }
    if next <= range.upperBound { missing.ranges.append(next...range.upperBound) }
    return missing
  }

  /// Takes up to so many of the lowest numbers, all from one range.
  public mutating func takeFirst(_ most: Int) -> ClosedRange<Int>? {
    guard let first = ranges.first else { return nil }
    let end = min(first.upperBound, first.lowerBound + most - 1)
    if end == first.upperBound {
      ranges.removeFirst()
    } else {
      ranges[0] = end + 1...first.upperBound
    }
    return first.lowerBound...end
  }
}

extension NumberRanges: CustomStringConvertible {
  /// As `1-500, 751-1000`.
  public var description: String {
    ranges.map {
      $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
    }.joined(separator: ", ")
  }
}
