import Lattice
import Snake

/// What the matches of a series came to, ready to be printed.
struct MatchStatistics {
  var series: MatchSeries
  var report: MatchSeries.Report

  private var outcomes: [MatchSeries.Outcome] { report.outcomes }

  /// How one snake fared over all matches.
  private struct Line {
    var pilot: String
    var wins = 0
    var alive = 0
    var kills = 0
    var lengths: [Int] = []
    var foods: [Int] = []
    var deaths: [SnakeMatch.Cause: Int] = [:]
  }

  private var lines: [Line] {
    series.pilots.enumerated().map { snake, pilot in
      var line = Line(pilot: pilot.name)
      for outcome in outcomes {
        guard let standing = outcome.standing(of: snake) else { continue }
        if case .over(_, snake) = outcome.status { line.wins += 1 }
        if let death = standing.death {
          line.deaths[death.cause, default: 0] += 1
        } else {
          line.alive += 1
        }
        line.kills += outcome.standings.count { $0.death?.killer == snake }
        line.lengths.append(standing.length)
        line.foods.append(standing.eaten)
      }
      return line
    }
  }

  private var draws: Int {
    outcomes.count { if case .over(_, nil) = $0.status { true } else { false } }
  }

  private func count(_ ending: SnakeMatch.Ending) -> Int {
    outcomes.count { if case .over(ending, _) = $0.status { true } else { false } }
  }

  private var microsecondsPerMove: Double? {
    let moves = outcomes.reduce(0) { $0 + $1.moves }
    return moves == 0 ? nil : report.playing / .microseconds(1) / Double(moves)
  }

  /// One line; everything but the timing depends on the series alone.
  var json: JSONValue {
    let options = series.options
    let endings = SnakeMatch.Ending.allCases.map { ($0.rawValue, JSONValue.int(count($0))) }
    let snakes = lines.map { line -> JSONValue in
      let deaths = SnakeMatch.Cause.allCases.map {
        ($0.rawValue, JSONValue.int(line.deaths[$0] ?? 0))
      }
      return .object([
        ("pilot", .string(line.pilot)), ("won", .int(line.wins)), ("alive", .int(line.alive)),
        ("kills", .int(line.kills)), ("deaths", .object(deaths)),
        ("length", Distribution(line.lengths)?.json ?? .null),
        ("eaten", Distribution(line.foods)?.json ?? .null),
      ])
    }
    return .object([
      ("games", .int(outcomes.count)), ("draws", .int(draws)), ("endings", .object(endings)),
      ("snakes", .array(snakes)), ("steps", Distribution(outcomes.map(\.steps))?.json ?? .null),
      ("microsecondsPerMove", microsecondsPerMove.map { .double($0) } ?? .null),
      ("seed", .number(String(series.seed))), ("size", .string(options.arena.size.description)),
      ("wrap", .bool(options.wrap)), ("foods", .int(options.foods)),
    ])
  }

  /// A table for people, without its last newline.
  var table: String {
    let options = series.options
    var rows = [
      "\(options.snakes) snakes on \(options.arena.size), seed \(series.seed)",
      "games \(outcomes.count), draws \(draws)"
        + SnakeMatch.Ending.allCases.map { ", \($0.rawValue) \(count($0))" }.joined(),
    ]
    guard !outcomes.isEmpty else { return rows.joined(separator: "\n") }
    let causes = SnakeMatch.Cause.allCases
    let columns = ["won", "alive", "kills"] + causes.map(\.rawValue) + ["length", "eaten"]
    rows += ["", MatchStatistics.row("pilot", columns)]
    for line in lines {
      let counts = [line.wins, line.alive, line.kills] + causes.map { line.deaths[$0] ?? 0 }
      let means = [line.lengths, line.foods].map { tenths(Distribution($0)?.mean ?? 0) }
      rows.append(MatchStatistics.row(line.pilot, counts.map { "\($0)" } + means))
    }
    if let steps = Distribution(outcomes.map(\.steps)), let microsecondsPerMove {
      rows += ["", "\(tenths(steps.mean)) steps a game, \(tenths(microsecondsPerMove)) µs a move"]
    }
    return rows.joined(separator: "\n")
  }

  private static func row(_ name: String, _ cells: [String]) -> String {
    cells.reduce(name + String(repeating: " ", count: max(0, 10 - name.count))) { row, cell in
      row + String(repeating: " ", count: max(0, 8 - cell.count)) + cell
    }
  }
}
