import BigInt
import Lattice
import Life
import LifeFormats
import PatternLibrary
import Testing

@Suite("What the patterns of the library are found to be")
struct IdentificationTests {
  /// Patterns that are told in little time, with what their files claim.
  static let examples: [(entry: PatternLibrary.Entry, claim: Claim)] =
    PatternLibrary.patterns.filter { $0.text.utf8.count < 1200 }.flatMap { entry in
      entry.text.split(separator: "\n").filter { $0.hasPrefix("#C Claim:") }
        .compactMap { Claim($0.dropFirst(9)) }.filter(isQuick).map { (entry, $0) }
    }

  private static func isQuick(_ claim: Claim) -> Bool {
    switch claim {
    case .moves(let period, _, _): period <= 64
    case .sheds(let period, let x, let y): period <= 64 && x == 0 && y == 0
    case .lifespan(let generation, _), .dies(let generation): generation <= 1200
    case .population, .cells, .settles, .growsQuadratically, .reflects, .becomes: false
    }
  }

  @Test("It is what the file claims", arguments: examples)
  func identify(entry: PatternLibrary.Entry, claim: Claim) throws {
    let file = try PatternFile.read(Array(entry.text.utf8))
    let rule = try #require(file.rule)
    guard rule.topology == .plane else { return }
    var universe = try EngineKind.automatic(rule)
    universe.insert(try file.placed(on: rule.topology))
    var analysis = PatternAnalysis(
      of: universe, limits: .init(generations: 1500, population: 3000))
    analysis.advance()
    let finding = try #require(analysis.finding)
    switch (claim, finding.kind) {
    case (.moves(1, 0, 0), .stillLife): #expect(finding.since == 0)
    case (.moves(let period, 0, 0), .oscillator(let found)):
      #expect(period == found && finding.since == 0, "\(entry.name)")
    case (.moves(let period, let x, let y), .spaceship(let motion)):
      #expect(motion.period == period && finding.since == 0, "\(entry.name)")
      #expect(motion.displacement.x == x && motion.displacement.y == y, "\(entry.name)")
    case (.sheds(let period, 0, 0), .gun(let found)): #expect(period == found, "\(entry.name)")
    case (.lifespan(let end, _), .stillLife), (.lifespan(let end, _), .oscillator),
      (.lifespan(let end, _), .spaceship), (.lifespan(let end, _), .several):
      // Claims of lifespans do not see changes that keep the number of cells.
      #expect((end...end + 2).contains(finding.since), "\(entry.name)")
    case (.dies(let generation), .extinct): #expect(finding.since == generation)
    case (_, .unknown):
      #expect(Self.unproven.contains(entry.name), "\(entry.name) is not told")
    default: Issue.record("\(entry.name) is found to be \(finding.summary())")
    }
  }

  /// The first code is the one by which Catagolue knows this switch engine.
  @Test(
    "Growth has the codes of the catalogue",
    arguments: [
      ("block-laying-switch-engine", 288, "yl144_1_16_afb5f3db909e60548f086e22ee3353ac"),
      ("gosper-glider-gun", 30, "yl30_1_5_74055a5f5e513fd2e62fb8d6117d3f03"),
    ])
  func growth(name: String, period: Int, code: String) throws {
    let entry = try #require(PatternLibrary.pattern(named: name))
    let file = try PatternFile.read(Array(entry.text.utf8))
    var search = PatternIdentification(of: try file.universe())
    search.advance()
    let found = try #require(search.result)
    #expect(found.code == code && found.isProven)
    #expect(found.motion?.period == period)
  }

  /// Patterns of which it cannot be shown what they are.
  private static let unproven: Set<String> = ["p46-lwss-gun", "p59-glider-loop"]
}
