import Lattice

/// Counts what a growing pattern has sent out or left behind in a period: the objects that there are
/// more of than a period before.
struct OutputCensus {
  private let universe: AnalysisUniverse
  private var stages: [Stage]
  private var censuses: [Census] = []
  private var memo = OrbitMemo()

  private enum Stage {
    case sorting(OrbitSorting)
    case counting(CensusTaking)
  }

  init(before: Pattern, after: Pattern, on universe: AnalysisUniverse) {
    self.universe = universe
    stages = [after, before].map {
      .sorting(OrbitSorting($0.islands(within: universe.reach), within: Dissection.longestPeriod))
    }
  }

  /// Goes on until all are counted; nil when interrupted before.
  mutating func advance(until isInterrupted: () -> Bool) -> Census? {
    while !stages.isEmpty {
      switch stages.removeLast() {
      case .sorting(var sorting):
        guard sorting.advance(on: universe, memo: &memo, until: isInterrupted) else {
          stages.append(.sorting(sorting))
          return nil
        }
        stages.append(.counting(CensusTaking(sorting.orbits)))
      case .counting(var taking):
        guard let census = taking.advance(on: universe, memo: &memo, until: isInterrupted) else {
          stages.append(.counting(taking))
          return nil
        }
        censuses.append(census)
      }
    }
    return difference(censuses[1], censuses[0])
  }

  private func difference(_ after: Census, _ before: Census) -> Census {
    var census = Census()
    for (object, count) in after.counts where count > before.counts[object, default: 0] {
      census.add(object, count: count - before.counts[object, default: 0])
    }
    return census
  }
}
