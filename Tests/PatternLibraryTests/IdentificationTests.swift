import BigInt
import Life
import LifeFormats
import PatternLibrary
import Testing

@Suite("What the patterns of the library are found to be", .serialized)
struct IdentificationTests {
  @Test("report", arguments: PatternLibrary.patterns.filter { ["block-laying-switch-engine","backrake-1","puffer-1","backrake-3","p46-lwss-gun", "beehive-puffer"].contains($0.name) })
  func report(entry: PatternLibrary.Entry) throws {
    let file = try PatternFile.read(Array(entry.text.utf8))
    let rule = try #require(file.rule)
    var universe = try EngineKind.automatic(rule)
    universe.insert(try file.placed(on: rule.topology))
    var analysis = PatternAnalysis(of: universe, limits: .init(generations: 1500, population: 4000))
    let clock = ContinuousClock()
    let time = clock.measure { analysis.advance() }
    let claims = entry.text.split(separator: "\n").filter { $0.hasPrefix("#C Claim:") }.map { $0.dropFirst(9) }
    print("@@", entry.name, "|", claims.joined(separator: ";"), "|", analysis.finding?.summary() ?? "nil", "|", analysis.finding?.since ?? -1, "|", analysis.finding?.census.phrases.prefix(4).joined(separator: ", ") ?? "", "|", time)
  }
}
