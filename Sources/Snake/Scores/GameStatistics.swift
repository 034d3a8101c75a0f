/// What many games came to.
public struct GameStatistics: Hashable, Sendable {
  /// The number of games.
  public private(set) var games = 0
  /// The best score; 0 without a game.
  public private(set) var best = 0
  /// The sum of all scores.
  public private(set) var points = 0
  /// The time played, as far as it is known.
  public private(set) var milliseconds = 0
  /// The scores from the earliest game.
  public private(set) var scores: [Int] = []
  private var ends: [SnakeGame.Status: Int] = [:]

  /// The statistics of some games, given from the earliest.
  ///
  /// O(n).
  public init(_ records: some Sequence<GameRecord>) {
    for record in records {
      games += 1
      best = max(best, record.result.score)
      points = saturatingSum(points, record.result.score)
      milliseconds = saturatingSum(milliseconds, record.milliseconds ?? 0)
      scores.append(record.result.score)
      ends[record.result.status, default: 0] += 1
    }
  }

  /// The mean score; nil without a game.
  public var mean: Double? { games == 0 ? nil : Double(points) / Double(games) }

  /// How many games ended like this; those that were left have the status `running`.
  public func count(_ status: SnakeGame.Status) -> Int { ends[status] ?? 0 }

  /// How many games ended in each way, by its name; ways that never happened are left out.
  public var counts: [(name: String, games: Int)] {
    let ways = [.won] + SnakeGame.Cause.allCases.map(SnakeGame.Status.lost) + [.running]
    return ways.map { ($0.ending, count($0)) }
      .filter { $0.games > 0 }
  }

  /// All of it on a line, as `Games 3  Best 9  Mean 4.6  Time 2:05  wall 2  left 1`.
  public var sentence: String {
    var parts = ["Games \(games)", "Best \(best)"]
    if games > 0 { parts.append("Mean \(points / games).\(points % games * 10 / games)") }
    parts.append("Time \(PlayedTime(milliseconds: milliseconds))")
    return (parts + counts.map { "\($0.name) \($0.games)" }).joined(separator: "  ")
  }
}

extension SnakeGame.Status {
  /// How a game ended, in a word; one that was left before its end was `left`.
  public var ending: String { self == .running ? "left" : description }
}

private func saturatingSum(_ left: Int, _ right: Int) -> Int {
  let (sum, overflow) = left.addingReportingOverflow(right)
  return overflow ? .max : sum
}
