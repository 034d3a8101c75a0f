/// A set of counts, kept as intervals because rules name thousands of them by their ends.
public struct CountSet: Hashable, Sendable {
  /// The intervals in ascending order, none touching the next.
  public let intervals: [ClosedRange<Int>]

  /// The counts in any of these intervals, which may overlap and come in any order.
  public init(_ intervals: [ClosedRange<Int>]) {
    var merged: [ClosedRange<Int>] = []
    for interval in intervals.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, interval.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] =
          last.lowerBound...max(last.upperBound, interval.upperBound)
      } else {
        merged.append(interval)
      }
    }
    self.intervals = merged
  }

  /// Whether `count` is one of the counts.
  public func contains(_ count: Int) -> Bool { intervals.contains { $0.contains(count) } }
}

extension CountSet: CustomStringConvertible {
  /// The intervals as people write them, `2-3,5`.
  public var description: String {
    intervals.map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
    }.joined(separator: ",")
  }
}
