import Life

/// A census as text: a table for people, and the form of soup searches.
struct CensusReport {
  let census: SoupCensus

  private var heading: String {
    let series = census.series
    return "\(census.numbers.count.grouped) soups of \(series.size) cells, seed \(series.seed), "
      + "rule \(series.rule.notation), density \(series.density), "
      + "symmetry \(series.symmetry.rawValue)"
  }

  private static let mostRows = 40
  private static let mostRare = 20
  private static let mostMethuselahs = 10

  /// The most frequent kinds, the rarest, the methuselahs and what is not known.
  var table: String {
    let sorted = census.sorted
    var lines = [heading]
    let soups = Double(max(1, census.numbers.count))
    lines.append(
      "\(census.objectCount.grouped) objects of \(sorted.count.grouped) kinds, "
        + "\(Self.digits(Double(census.objectCount) / soups)) a soup")
    if !sorted.isEmpty {
      lines += ["", Self.columns(["count", "a soup", "object"])]
      lines += sorted.prefix(Self.mostRows).map { row($0, per: soups) }
    }
    let rare = sorted.dropFirst(Self.mostRows).suffix(Self.mostRare)
    if !rare.isEmpty {
      let between = sorted.count - Self.mostRows - rare.count
      if between > 0 { lines.append("… and \(between.grouped) kinds between") }
      lines += ["", "The rarest, with the first soup that made one:"]
      lines += rare.map {
        "\(Self.padded($0.find.count.grouped, 11))  soup \($0.find.soups.first ?? 0)  \(Self.name($0.code))"
      }
    }
    if !census.methuselahs.isEmpty {
      lines += ["", "The longest lives:"]
      lines += census.methuselahs.prefix(Self.mostMethuselahs).map {
        "\(Self.padded($0.lifespan.grouped, 11))  generations, soup \($0.soup), "
          + "\($0.population.grouped) cells at the end"
      }
    }
    if census.unsettled.count > 0 {
      lines += [
        "",
        "Soups not settled, and so not counted: \(census.unsettled.count.grouped), first "
          + census.unsettled.soups.map(String.init).joined(separator: ", "),
      ]
    }
    return lines.joined(separator: "\n")
  }

  /// The form in which apgsearch tells a census; a sample's name is its seed and number.
  var catagolue: String {
    let series = census.series
    let sorted = census.sorted
    let rule = series.rule.notation.lowercased().filter { $0 != "/" }
    var lines = [
      "@VERSION vivarium census \(SoupCensus.version)", "@RULE \(rule)",
      "@SYMMETRY \(series.symmetry.rawValue)",
      "@ROOT \(series.seed)", "@NUM_SOUPS \(census.numbers.count)",
      "@NUM_OBJECTS \(census.objectCount)", "", "@CENSUS TABLE",
    ]
    lines += sorted.map { "\($0.code) \($0.find.count)" }
    lines += ["", "@SAMPLE_SOUPIDS"]
    lines += sorted.map { item in
      ([item.code] + item.find.soups.map { "\(series.seed)/\($0)" }).joined(separator: " ")
    }
    return lines.joined(separator: "\n")
  }

  private func row(_ item: (code: String, find: SoupCensus.Find), per soups: Double) -> String {
    Self.columns([
      item.find.count.grouped, Self.digits(Double(item.find.count) / soups), Self.name(item.code),
    ])
  }

  private static func columns(_ cells: [String]) -> String {
    "\(padded(cells[0], 11))  \(padded(cells[1], 10))  \(cells[2])"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// The code, and the name where there is one.
  private static func name(_ code: String) -> String {
    CommonObjects.name(of: code).map { "\(code)  \($0)" } ?? code
  }

  /// Four digits or so of a number.
  private static func digits(_ number: Double) -> String {
    guard number > 0 else { return "0" }
    if number >= 1e-4 {
      var places = 0
      var scale = 1.0
      while number * scale < 1000, places < 7 { (places, scale) = (places + 1, scale * 10) }
      let scaled = Int((number * scale).rounded())
      let digits = String(scaled)
      let filled = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
      return places == 0
        ? filled : "\(filled.dropLast(places)).\(filled.suffix(places))"
    }
    var (mantissa, exponent) = (number, 0)
    while mantissa < 1 { (mantissa, exponent) = (mantissa * 10, exponent - 1) }
    let scaled = Int((mantissa * 100).rounded())
    return "\(scaled / 100).\(scaled % 100 < 10 ? "0" : "")\(scaled % 100)e\(exponent)"
  }
}
