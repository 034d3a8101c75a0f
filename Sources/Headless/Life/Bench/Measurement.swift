import BigInt
import Lattice
import Life

/// What a benchmark tells of one workload: several runs of the same.
struct Measurement {
  let name: String
  let engine: EngineKind
  let rule: RuleString
  let threads: Int
  let generations: BigInt
  /// The seconds of stepping in each run, sorted.
  let times: [Double]
  let population: BigInt
  let digest: String
  let peakMemory: Int

  /// The median of the runs.
  var seconds: Double { times.isEmpty ? 0 : times[times.count / 2] }

  private var rate: Double? {
    generations == 0 || seconds <= 0 ? nil : Double(generations) / seconds
  }

  /// Cells a second of a board with an end; a plane has no number of cells.
  private var cellRate: Double? {
    let area = rule.topology.extent.flatMap { Size($0.width, $0.height).area }
    guard let area, let rate else { return nil }
    return rate * Double(area)
  }

  /// One JSON object; rates are null when nothing ran, cells a second on a plane.
  var json: JSONValue { .object(members) }

  /// The members of the JSON object.
  var members: [(String, JSONValue)] {
    [
      ("name", .string(name)), ("engine", .string(engine.rawValue)),
      ("rule", .string(rule.notation)), ("threads", .int(threads)),
      ("generations", .number(generations.description)),
      ("seconds", .double(seconds)), ("runs", .int(times.count)),
      ("secondsMin", .double(times.first ?? 0)), ("secondsMax", .double(times.last ?? 0)),
      ("generationsPerSecond", rate.map(JSONValue.double) ?? .null),
      ("cellsPerSecond", cellRate.map(JSONValue.double) ?? .null),
      ("population", .number(population.description)), ("digest", .string(digest)),
      ("peakMemoryBytes", .int(peakMemory)),
    ]
  }

  static let heading = line(
    ["workload", "engine", "gens", "time", "spread", "gen/s", "cells/s", "memory", "cells"])

  /// A line of the table, 80 columns wide.
  var row: String {
    let spread =
      times.count < 2 ? "-" : "\(Int(((times.last ?? 0) / max(times[0], 1e-12) - 1) * 100))%"
    return Self.line([
      name, engine.rawValue, Self.short(generations), Measure.seconds(seconds), spread,
      rate.map(Measure.rate) ?? "-", cellRate.map(Measure.rate) ?? "-",
      Measure.rate(Double(peakMemory)) + "B", Self.short(population),
    ])
  }

  /// A number that takes few columns.
  static func short(_ number: BigInt) -> String {
    number < 1_000_000 ? number.description : Measure.rate(Double(number))
  }

  private static func line(_ columns: [String]) -> String {
    let widths = [17, 8, 7, 7, 6, 7, 7, 7, 6]
    return zip(columns, widths).enumerated().map { index, column in
      let (text, width) = column
      let fitting = index == 0 ? String(text.prefix(width)) : text
      let padding = String(repeating: " ", count: max(0, width - fitting.count))
      return index < 2 ? fitting + padding : padding + fitting
    }.joined(separator: " ")
  }
}

// MARK: from a process to another

extension Measurement {
  /// One line for `init(line:)`.
  var line: String {
    [
      name, engine.rawValue, rule.notation, String(threads), generations.description,
      times.map { "\($0)" }.joined(separator: " "), population.description, digest,
      String(peakMemory),
    ].joined(separator: "\t")
  }

  /// Reads what `line` wrote; nil when it is something else.
  init?(line: Substring, rule: RuleString) {
    let fields = line.split(separator: "\t" as Character, omittingEmptySubsequences: false)
      .map(String.init)
    guard fields.count == 9, let engine = EngineKind(rawValue: fields[1]),
      let threads = Int(fields[3]), let generations = BigInt(fields[4]),
      let population = BigInt(fields[6]), let peakMemory = Int(fields[8])
    else { return nil }
    self.init(
      name: fields[0], engine: engine, rule: rule, threads: threads, generations: generations,
      times: fields[5].split(separator: " ").compactMap { Double($0) }, population: population,
      digest: fields[7], peakMemory: peakMemory)
  }
}
