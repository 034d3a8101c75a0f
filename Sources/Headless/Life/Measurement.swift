import BigInt
import Lattice
import Life

/// What `life bench` tells of one workload.
struct Measurement {
  let name: String
  let engine: EngineKind
  let rule: RuleString
  let generations: BigInt
  let seconds: Double
  let population: BigInt
  /// The cells of a board with an end; a plane has no number of cells.
  let area: Int?

  init(_ report: RunReport, name: String) {
    self.name = name
    engine = report.engine
    rule = report.rule
    generations = report.stepped
    seconds = report.seconds
    population = report.population
    area = report.rule.topology.extent.flatMap { Size($0.width, $0.height).area }
  }

  private var rate: Double? {
    generations == 0 || seconds <= 0 ? nil : Double(generations) / seconds
  }

  private var cellRate: Double? {
    guard let area, let rate else { return nil }
    return rate * Double(area)
  }

  /// One JSON object; rates are null when nothing ran, cells a second on a plane.
  var json: JSONValue {
    .object([
      ("name", .string(name)), ("engine", .string(engine.rawValue)),
      ("rule", .string(rule.notation)), ("generations", .number(generations.description)),
      ("seconds", .double(seconds)),
      ("generationsPerSecond", rate.map(JSONValue.double) ?? .null),
      ("cellsPerSecond", cellRate.map(JSONValue.double) ?? .null),
      ("population", .number(population.description)),
      ("peakMemoryBytes", .int(Posix.peakMemory)),
    ])
  }

  static let heading = line(
    ["workload", "engine", "generations", "time", "gen/s", "cells/s", "population"])

  /// A line of the table.
  var row: String {
    Self.line([
      name, engine.rawValue, generations.grouped, Measure.seconds(seconds),
      rate.map(Measure.rate) ?? "-", cellRate.map(Measure.rate) ?? "-", population.grouped,
    ])
  }

  private static func line(_ columns: [String]) -> String {
    let widths = [19, 8, 11, 8, 8, 8, 12]
    return zip(columns, widths).enumerated().map { index, column in
      let (text, width) = column
      let padding = String(repeating: " ", count: max(0, width - text.count))
      return index < 2 ? text + padding : padding + text
    }.joined(separator: " ")
  }
}
