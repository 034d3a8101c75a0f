import Lattice
import Snake

/// What the games of a batch came to, ready to be printed.
struct SnakeStatistics {
  var batch: SnakeBatch
  var report: SnakeBatch.Report

  private var results: [Replay.Result] { report.outcomes.map(\.result) }

  private func count(_ status: SnakeGame.Status) -> Int { results.count { $0.status == status } }

  private var distributions: [(name: String, values: Distribution?)] {
    [
      ("steps", Distribution(results.map(\.steps))),
      ("length", Distribution(results.map(\.length))),
      ("score", Distribution(results.map(\.score))),
    ]
  }

  /// Nil when nothing was played.
  private var stepsPerSecond: Double? {
    report.steps == 0 ? nil : Double(report.steps) / (report.elapsed / .seconds(1))
  }

  private var microsecondsPerMove: Double? {
    report.steps == 0 ? nil : report.playing / .microseconds(1) / Double(report.steps)
  }

  /// One line; everything but the two timings depends on the batch alone.
  var json: JSONValue {
    let options = batch.options
    let causes = SnakeGame.Cause.allCases.map { ($0.rawValue, JSONValue.int(count(.lost($0)))) }
    var members: [(String, JSONValue)] = [
      ("pilot", .string(batch.pilot.name)), ("think", .int(batch.think)),
      ("games", .int(results.count)),
      ("won", .int(count(.won))), ("lost", .object(causes)),
    ]
    for (name, values) in distributions { members.append((name, values?.json ?? .null)) }
    members += [
      ("stepsPerSecond", stepsPerSecond.map { .double($0.rounded()) } ?? .null),
      ("microsecondsPerMove", microsecondsPerMove.map { .double($0) } ?? .null),
      ("seed", .number(String(batch.seed))),
      ("size", .string(options.arena.size.description)),
      ("tail", .string(options.tail.rawValue)),
    ]
    return .object(members)
  }

  /// A table for people, without its last newline.
  var table: String {
    let options = batch.options
    var lines = [
      "\(batch.pilot.name) on \(options.arena.size), tail \(options.tail.rawValue), "
        + "seed \(batch.seed)",
      "games \(results.count), won \(count(.won))"
        + SnakeGame.Cause.allCases.map { ", \($0.rawValue) \(count(.lost($0)))" }.joined(),
      "",
    ]
    for (index, distribution) in distributions.enumerated() {
      guard let fields = distribution.values?.fields else { continue }
      if index == 0 {
        lines.append(SnakeStatistics.row("", fields.map(\.0)))
      }
      lines.append(SnakeStatistics.row(distribution.name, fields.map { tenths($0.1) }))
    }
    if let stepsPerSecond, let microsecondsPerMove {
      lines += [
        "",
        "\(Int(stepsPerSecond)) steps a second, \(tenths(microsecondsPerMove)) µs a move",
      ]
    }
    return lines.joined(separator: "\n")
  }

  private static func row(_ name: String, _ cells: [String]) -> String {
    cells.reduce(padded(name, left: false, 8)) { $0 + padded($1, left: true, 11) }
  }

  private static func padded(_ text: String, left: Bool, _ width: Int) -> String {
    let space = String(repeating: " ", count: max(0, width - text.count))
    return left ? space + text : text + space
  }
}

/// The number with one digit after the point.
func tenths(_ number: Double) -> String {
  let scaled = Int((number * 10).rounded())
  return "\(scaled / 10).\(abs(scaled % 10))"
}
