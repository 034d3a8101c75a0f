import BigInt
import Lattice
import Life
import LifeFormats
import PatternLibrary
import Testing

@Suite("That the files of the library hold what they are called")
struct NamingTests {
  /// Spaceships that are named by their figures: cells, period, and the steps in it.
  private static let named = PatternLibrary.patterns.filter {
    $0.name.prefixMatch(of: /[0-9]+p[0-9]+h[0-9]+v[0-9]+/) != nil
  }

  @Test("A name of figures tells the smallest phase, the period and the steps", arguments: named)
  func figures(entry: PatternLibrary.Entry) throws {
    let numbers = try #require(
      entry.name.prefixMatch(of: /([0-9]+)p([0-9]+)h([0-9]+)v([0-9]+)/)
    ).output
    let (cells, period) = (try #require(Int(numbers.1)), try #require(Int(numbers.2)))
    let steps = Set([try #require(Int(numbers.3)), try #require(Int(numbers.4))])
    let file = try PatternFile.read(Array(entry.text.utf8))
    var universe = try EngineKind.automatic(try #require(file.rule))
    universe.insert(try file.pattern)
    let start = try #require(universe.bounds)
    var fewest = universe.population
    for _ in 0..<period {
      universe.advance(by: 1)
      fewest = min(fewest, universe.population)
    }
    let end = try #require(universe.bounds)
    #expect(fewest == cells)
    #expect(Set([abs(Int(end.x - start.x)), abs(Int(end.y - start.y))]) == steps)
  }

  @Test("No pattern is there twice, however it lies")
  func twins() throws {
    var names: [Key: String] = [:]
    for entry in PatternLibrary.patterns where entry.text.utf8.count < 4000 {
      let file = try PatternFile.read(Array(entry.text.utf8))
      guard let pattern = try? file.pattern, let bounds = pattern.bounds else { continue }
      let rule = file.rule?.notation ?? ""
      let twin = Orientation.allCases.lazy.compactMap { orientation in
        names[Key(rule, pattern.oriented(orientation, in: bounds))]
      }.first
      #expect(twin == nil, "\(entry.name) is \(twin ?? "")")
      names[Key(rule, pattern)] = entry.name
    }
  }

  /// A pattern wherever it lies, under its rule.
  private struct Key: Hashable {
    let rule: String
    let pattern: Pattern

    init(_ rule: String, _ pattern: Pattern) {
      self.rule = rule
      let corner = pattern.bounds?.origin ?? .zero
      self.pattern = pattern.translated(by: Point(-corner.x, -corner.y))
    }
  }
}
