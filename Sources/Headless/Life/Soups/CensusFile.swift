import Foundation
import Lattice
public import Life

/// Censuses as JSON: what is printed, kept as the state of a run, and added.
///
/// The same census is always the same bytes. The last member is a checksum of all the others, so that
/// a damaged file is never taken for a good one.
public enum CensusFile {
  /// The JSON of a census, one line.
  public static func bytes(_ census: SoupCensus) -> [UInt8] {
    var members = members(census)
    members.append(("checksum", .string(checksum(of: members))))
    return Array((JSONValue.object(members).text + "\n").utf8)
  }

  private static func checksum(of members: [(String, JSONValue)]) -> String {
    var digest = Digest()
    digest.add(JSONValue.object(members).text.utf8)
    return digest.text
  }

  private static func members(_ census: SoupCensus) -> [(String, JSONValue)] {
    let series = census.series
    let sorted = census.sorted
    return [
      ("seed", .number(String(series.seed))),
      ("soups", .int(census.numbers.count)),
      ("rule", .string(series.rule.notation)),
      ("size", .string(series.size.description)),
      ("density", .double(series.density)),
      ("symmetry", .string(series.symmetry.rawValue)),
      ("version", .int(SoupCensus.version)),
      (
        "numbers",
        .array(
          census.numbers.ranges.map { .array([.int($0.lowerBound), .int($0.upperBound)]) })
      ),
      ("objects", .int(census.objectCount)),
      ("census", .object(sorted.map { ($0.code, .int($0.find.count)) })),
      ("finds", .object(sorted.map { ($0.code, .array($0.find.soups.map(JSONValue.int))) })),
      (
        "methuselahs",
        .array(
          census.methuselahs.map {
            .object([
              ("soup", .int($0.soup)), ("lifespan", .int($0.lifespan)),
              ("population", .int($0.population)),
            ])
          })
      ),
      (
        "unsettled",
        .object([
          ("count", .int(census.unsettled.count)),
          ("soups", .array(census.unsettled.soups.map(JSONValue.int))),
        ])
      ),
    ]
  }

  private struct Document: Decodable {
    struct Methuselah: Decodable {
      let soup, lifespan, population: Int
    }
    struct Unsettled: Decodable {
      let count: Int
      let soups: [Int]
    }
    let seed: UInt64
    let soups, objects: Int
    let rule, size, symmetry, checksum: String
    let density: Double
    let version: Int
    let numbers: [[Int]]
    let census: [String: Int]
    let finds: [String: [Int]]
    let methuselahs: [Methuselah]
    let unsettled: Unsettled
  }

  /// The census in a file, `-` for standard input.
  ///
  /// Throws a `Failure`: `badData` when it is none or damaged.
  static func read(_ path: String) throws -> SoupCensus {
    try census(in: InputFile.read(path), from: path == "-" ? "<stdin>" : path)
  }

  /// The census in some bytes; `name` is for messages.
  ///
  /// Throws a `Failure`: `badData` when it is none or damaged.
  public static func census(in bytes: [UInt8], from name: String) throws -> SoupCensus {
    let document: Document
    do {
      document = try JSONDecoder().decode(Document.self, from: Data(bytes))
    } catch {
      throw Failure(.badData, "\(name):1:1: error: this is no census: \(reason(of: error))")
    }
    guard document.version == SoupCensus.version else {
      throw Failure(
        .badData,
        "\(name):1:1: error: the census is of version \(document.version), "
          + "but this program counts by version \(SoupCensus.version)")
    }
    guard let census = census(document), census.numbers.count == document.soups,
      census.objectCount == document.objects,
      checksum(of: members(census)) == document.checksum
    else {
      throw Failure(
        .badData, "\(name):1:1: error: the census is damaged: its checksum does not fit")
    }
    return census
  }

  private static func reason(of error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, _): "'\(key.stringValue)' is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context) where !context.codingPath.isEmpty:
      "'\(context.codingPath.map(\.stringValue).joined(separator: "."))' is not what it should be"
    default: "it is not JSON"
    }
  }

  /// Nil when the numbers make no sense.
  private static func census(_ document: Document) -> SoupCensus? {
    guard let size = Size(document.size), let symmetry = Symmetry(named: document.symmetry),
      let rule = try? Rule(document.rule),
      let series = try? SoupSeries(
        rule: rule, size: size, density: document.density, symmetry: symmetry, seed: document.seed)
    else { return nil }
    // Sums of many files must not leave `Int`.
    let limit = 0...1 << 53
    var ranges: [ClosedRange<Int>] = []
    for pair in document.numbers {
      guard pair.count == 2, pair[0] >= 1, pair[0] <= pair[1], limit.contains(pair[1])
      else { return nil }
      ranges.append(pair[0]...pair[1])
    }
    guard let numbers = NumberRanges(ranges) else { return nil }
    let counts = Array(document.census.values) + [document.unsettled.count]
    guard counts.allSatisfy({ limit.contains($0) }), document.census.count < 1 << 24,
      document.finds.count == document.census.count
    else { return nil }
    var finds: [String: SoupCensus.Find] = [:]
    for (code, count) in document.census {
      guard let soups = document.finds[code] else { return nil }
      finds[code] = SoupCensus.Find(count: count, soups: soups)
    }
    guard counts.reduce(0.0, { $0 + Double($1) }) < Double(limit.upperBound) else { return nil }
    return SoupCensus(
      series, numbers: numbers, finds: finds,
      methuselahs: document.methuselahs.map {
        .init(soup: $0.soup, lifespan: $0.lifespan, population: $0.population)
      },
      unsettled: .init(count: document.unsettled.count, soups: document.unsettled.soups))
  }
}
