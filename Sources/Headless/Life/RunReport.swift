import BigInt
import Lattice
import Life

/// What `life run` tells of a universe at one generation.
struct RunReport {
  let name: String
  let rule: RuleString
  let engine: EngineKind
  let generation: BigInt
  let population: BigInt
  let bounds: Box?
  let background: CellState
  let seed: UInt64?
  /// The seconds spent on stepping so far.
  let seconds: Double
  /// The generations stepped so far.
  let stepped: BigInt

  init(
    _ start: UniverseOptions.Start, _ universe: any Engine, seconds: Double, stepped: BigInt
  ) {
    name = start.name
    rule = start.rule
    engine = universe.kind
    generation = universe.generation
    population = universe.population
    bounds = universe.bounds
    background = universe.background
    seed = start.seed
    self.seconds = seconds
    self.stepped = stepped
  }

  private var rate: Double? {
    stepped == 0 || seconds <= 0 ? nil : Double(stepped) / seconds
  }

  /// One JSON object; integers keep all their digits.
  var json: JSONValue {
    var members: [(String, JSONValue)] = [
      ("pattern", .string(name)),
      ("rule", .string(rule.rule.notation)),
      ("topology", .string(rule.topology.notation)),
      ("engine", .string(engine.rawValue)),
      ("generation", .number(generation.description)),
      ("population", .number(population.description)),
      ("bounds", Self.json(bounds)),
    ]
    if rule.rule.successor(ofBackground: 0) != 0 && rule.topology.isEndless {
      members.append(("background", .int(Int(background))))
    }
    if let seed { members.append(("seed", .number(String(seed)))) }
    members += [
      ("seconds", .double(seconds)),
      ("generationsPerSecond", rate.map(JSONValue.double) ?? .null),
      ("peakMemoryBytes", .int(Posix.peakMemory)),
    ]
    return .object(members)
  }

  private static func json(_ box: Box?) -> JSONValue {
    guard let box else { return .null }
    return .object([
      ("x", .number(box.x.description)), ("y", .number(box.y.description)),
      ("width", .number(box.width.description)), ("height", .number(box.height.description)),
    ])
  }

  /// A few lines for people.
  var text: String {
    var lines = [
      "pattern     \(name)",
      "rule        \(rule.notation)",
      "engine      \(engine.rawValue)",
      "generation  \(generation.grouped)",
      "population  \(population.grouped)",
    ]
    if let bounds {
      lines.append(
        "bounds      \(bounds.width.grouped) x \(bounds.height.grouped) at (\(bounds.x), \(bounds.y))"
      )
    }
    if background != 0 { lines.append("background  \(background)") }
    if let seed { lines.append("seed        \(seed)") }
    if let rate {
      lines.append(
        "time        \(Measure.seconds(seconds)), \(Measure.rate(rate)) generations a second")
    }
    return lines.joined(separator: "\n")
  }

  /// One line of a table, for `--every`.
  var row: String {
    let box = bounds.map { "\($0.width) x \($0.height)" } ?? "-"
    return "\(generation)\t\(population)\t\(box)"
  }

  /// What stands above the rows.
  static let rowHeading = "generation\tpopulation\tbounds"
}
