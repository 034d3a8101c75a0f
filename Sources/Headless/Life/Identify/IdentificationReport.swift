import BigInt
import Lattice
import Life

/// What `life identify` tells.
struct IdentificationReport {
  let pattern: String
  let rule: RuleString
  /// The generation that was looked at.
  let first: BigInt
  let result: Identification

  init(_ start: UniverseOptions.Start, _ first: BigInt, _ result: Identification) {
    pattern = start.name
    rule = start.rule
    self.first = first
    self.result = result
  }

  /// The kind in a word or two, the same in text and JSON.
  var kind: String {
    if result.isMethuselah { return "methuselah" }
    switch result.kind {
    case .extinct: return "dies"
    case .stillLife: return "still life"
    case .oscillator: return "oscillator"
    case .spaceship: return "spaceship"
    case .several: return "several objects"
    case .gun: return "gun"
    case .rake: return "rake"
    case .puffer: return "puffer"
    case .growth(.linear): return "linear growth"
    case .growth(.quadratic): return "quadratic growth"
    case .growth(.power): return "growth"
    case .unknown: return "unknown"
    }
  }

  private var moment: BigInt { first + BigInt(result.since) }

  /// What it is, in a line.
  var headline: String {
    if result.isMethuselah { return "methuselah, lifespan \(result.since.grouped)" }
    let motion = result.motion
    let period = motion.map { ", period \($0.period.grouped)" } ?? ""
    switch result.kind {
    case .extinct: return result.since == 0 ? "empty" : "dies at generation \(moment.grouped)"
    case .stillLife, .several: return kind
    case .oscillator, .gun: return kind + period
    case .spaceship, .rake, .puffer: return "\(kind), \(motion?.speed ?? "at rest")\(period)"
    case .growth(.linear(let rate)):
      return "linear growth, \(Self.decimal(rate)) cells a generation"
    case .growth(.quadratic): return "quadratic growth"
    case .growth(.power(let power)): return "growth as time to the power \(Self.decimal(power))"
    case .unknown: return "not known"
    }
  }
}

// MARK: For people

extension IdentificationReport {
  /// A few lines.
  var text: String {
    var lines: [(String, String)] = [("pattern", pattern), ("rule", rule.notation)]
    lines.append(("kind", headline))
    if !result.isProven { lines.append(("seen", "repeated some times, not proven")) }
    for tried in result.tried { lines.append(("tried", tried)) }
    if result.since > 0 && result.isSettled {
      lines.append(("settles", "at generation \(moment.grouped)"))
    }
    if let motion = result.motion, let direction = motion.direction {
      let way = motion.displacement
      lines.append(
        ("way", "(\(way.x), \(way.y)) in \(Count.of(motion.period, "generation")), \(direction)"))
    }
    if let name = result.name { lines.append(("name", name)) }
    if let code = result.code { lines.append(("apgcode", code)) }
    lines += measures
    if result.measures == nil && result.kind != .extinct {
      lines.append(("population", result.population.grouped))
    }
    if !result.census.isEmpty { lines.append((censusLabel, result.census.text + rhythm)) }
    return lines.map { "\($0.0.padding(to: 12))\($0.1)" }.joined(separator: "\n")
  }

  /// How often something comes out of what sends out one kind of object.
  private var rhythm: String {
    guard let period = result.outputPeriod else { return "" }
    let counts = result.census.counts
    guard counts.count == 1, let count = counts.values.first else {
      return " in \(Count.of(period, "generation"))"
    }
    return period.isMultiple(of: count)
      ? ", one every \(Count.of(period / count, "generation"))"
      : " in \(Count.of(period, "generation"))"
  }

  private var censusLabel: String {
    switch result.kind {
    case .gun, .rake: "sends out"
    case .puffer: "leaves"
    default: "objects"
    }
  }

  private var measures: [(String, String)] {
    guard let measures = result.measures else { return [] }
    var lines: [(String, String)] = []
    if measures.mod != measures.motion.period { lines.append(("mod", measures.mod.grouped)) }
    let (least, most) = (measures.leastPopulation, measures.mostPopulation)
    lines.append(
      (
        "population",
        least == most
          ? least.grouped
          : "\(least.grouped) to \(most.grouped), \(Self.decimal(measures.meanPopulation)) on average"
      ))
    lines.append(("box", "\(measures.smallestPhase), in all phases \(measures.envelope)"))
    if measures.motion.period > 1 || !measures.motion.isAtRest {
      lines.append(("heat", Self.decimal(measures.heat)))
    }
    guard let parts = measures.parts, parts.rotor > 0 else { return lines }
    lines.append(("temperature", Self.decimal(measures.temperature ?? 0)))
    lines.append(
      ("cells", "\(parts.rotor.grouped) in the rotor, \(parts.stator.grouped) in the stator"))
    lines.append(
      (
        "volatility",
        "\(Self.decimal(parts.volatility)), strict \(Self.decimal(parts.strictVolatility))"
      ))
    return lines
  }

  /// Up to three digits after the point.
  private static func decimal(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    var digits = String(thousandths % 1000 + 1000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    let whole = (thousandths / 1000).grouped
    return digits.isEmpty ? whole : "\(whole).\(digits)"
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

// MARK: For programs

extension IdentificationReport {
  /// One object.
  var json: JSONValue {
    let motion = result.motion
    var members: [(String, JSONValue)] = [
      ("pattern", .string(pattern)),
      ("rule", .string(rule.rule.notation)),
      ("topology", .string(rule.topology.notation)),
      ("kind", .string(kind)),
      ("period", motion.map { .int($0.period) } ?? .null),
      (
        "displacement",
        motion.map { .array([.int($0.displacement.x), .int($0.displacement.y)]) } ?? .null
      ),
      ("speed", motion?.speed.map(JSONValue.string) ?? .null),
      ("direction", motion?.direction.map(JSONValue.string) ?? .null),
      ("apgcode", result.code.map(JSONValue.string) ?? .null),
      ("name", result.name.map(JSONValue.string) ?? .null),
      ("proven", .bool(result.isProven && result.kind != .unknown)),
      ("generation", .number(moment.description)),
      ("lifespan", .int(result.since)),
      ("population", .number(result.population.description)),
    ]
    if case .growth(let growth) = result.kind { members += Self.json(growth) }
    if let measures = result.measures { members += Self.json(measures) }
    if !result.tried.isEmpty {
      members.append(("tried", .array(result.tried.map(JSONValue.string))))
    }
    if let period = result.outputPeriod { members.append(("outputPeriod", .int(period))) }
    members.append(
      ("parts", .array(result.census.sorted.map { Self.json($0.object, count: $0.count) })))
    return .object(members)
  }

  private static func json(_ growth: PopulationGrowth) -> [(String, JSONValue)] {
    switch growth {
    case .linear(let rate): [("power", .int(1)), ("cellsPerGeneration", .double(rate))]
    case .quadratic: [("power", .int(2))]
    case .power(let power): [("power", .double(power))]
    }
  }

  private static func json(_ measures: CycleMeasures) -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = [
      ("mod", .int(measures.mod)),
      ("leastPopulation", .int(measures.leastPopulation)),
      ("mostPopulation", .int(measures.mostPopulation)),
      ("meanPopulation", .double(measures.meanPopulation)),
      ("heat", .double(measures.heat)),
    ]
    guard let parts = measures.parts else { return members }
    members += [
      ("temperature", measures.temperature.map(JSONValue.double) ?? .null),
      ("rotor", .int(parts.rotor)), ("stator", .int(parts.stator)),
      ("volatility", .double(parts.volatility)),
      ("strictVolatility", .double(parts.strictVolatility)),
    ]
    return members
  }

  private static func json(_ object: LifeObject, count: Int) -> JSONValue {
    let way = object.motion.displacement
    return .object([
      ("apgcode", object.code.map(JSONValue.string) ?? .null),
      ("name", object.code.flatMap(CommonObjects.name).map(JSONValue.string) ?? .null),
      ("count", .int(count)),
      ("period", .int(object.motion.period)),
      ("displacement", .array([.int(way.x), .int(way.y)])),
      ("population", .int(object.population)),
    ])
  }
}
