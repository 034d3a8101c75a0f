import Lattice

/// What is known of patterns that were followed before: most ash is the same few objects.
struct OrbitMemo {
  private enum Entry {
    case found(Orbit)
    /// No period up to this one.
    case absent(limit: Int)
  }

  private var entries: [Pattern: Entry] = [:]

  /// The orbit of a pattern whose first cell is (0, 0), or that there is none within `limit`; nil
  /// when that is not known.
  func result(for pattern: Pattern, within limit: Int) -> OrbitSearch.Result? {
    switch entries[pattern] {
    case .found(let orbit): .found(orbit)
    case .absent(let known) where known >= limit: OrbitSearch.Result.absent
    case .absent, nil: nil
    }
  }

  mutating func keep(_ result: OrbitSearch.Result, for pattern: Pattern, within limit: Int) {
    switch result {
    case .found(let orbit): entries[pattern] = .found(orbit)
    case .absent: entries[pattern] = Entry.absent(limit: limit)
    }
  }
}

/// Tells those of some patterns that come back from those that do not, a little at a time.
struct OrbitSorting {
  private let pieces: [Pattern]
  private let limit: Int
  private var next = 0
  private var search: OrbitSearch?

  /// The orbits of those that come back.
  private(set) var orbits: [Orbit] = []
  /// Those that do not come back within the limit when they are alone.
  private(set) var restless: [Pattern] = []

  init(_ pieces: [Pattern], within limit: Int) {
    self.pieces = pieces
    self.limit = limit
  }

  /// Goes on until all are told, and then returns true.
  mutating func advance(
    on universe: AnalysisUniverse, memo: inout OrbitMemo, until isInterrupted: () -> Bool
  ) -> Bool {
    while next < pieces.count {
      let (pattern, offset) = pieces[next].normalized
      var result = memo.result(for: pattern, within: limit)
      if result == nil {
        var search = search ?? OrbitSearch(pattern, on: universe, within: limit)
        self.search = nil
        while result == nil {
          if isInterrupted() {
            self.search = search
            return false
          }
          result = search.step()
        }
        if let result { memo.keep(result, for: pattern, within: limit) }
      }
      if case .found(let orbit) = result {
        orbits.append(orbit.moved(by: offset))
      } else {
        restless.append(pieces[next])
      }
      next += 1
    }
    return true
  }
}
