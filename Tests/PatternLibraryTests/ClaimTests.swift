import Life
import LifeFormats
import PatternLibrary
import Testing

@Suite("What the files of the library claim")
struct ClaimTests {
  private func universe(of entry: PatternLibrary.Entry) throws -> any Engine {
    let file = try PatternFile.read(Array(entry.text.utf8))
    try #require(file.rule != nil)
    // What comes as a tree is too large for anything else.
    return try file.universe(on: file.format == .macrocell ? .hashlife : nil)
  }

  @Test("Every claim holds", arguments: PatternLibrary.patterns)
  func holds(entry: PatternLibrary.Entry) throws {
    let claims = entry.claimTexts
    #expect(!claims.isEmpty)
    let start = try universe(of: entry)
    #expect(start.population > 0)
    for text in claims {
      let claim = try #require(Claim(text), "\(entry.name): \(text)")
      #expect(claim.holds(for: start), "\(entry.name): \(text)")
    }
  }

  @Test(
    "A wrong claim is found out",
    arguments: [
      ("glider", "still life"), ("glider", "spaceship, period 8, displacement 2 2"),
      ("glider", "spaceship, period 4, displacement 1 0"), ("glider", "oscillator, period 4"),
      ("pulsar", "oscillator, period 6"), ("block", "oscillator, period 2"),
      ("gosper-glider-gun", "gun, period 60"), ("gosper-glider-gun", "gun, period 15"),
      ("pulsar", "gun, period 3"), ("space-rake", "puffer, period 40, displacement 20 0"),
      ("r-pentomino", "lifespan 1100, population 121"),
      ("r-pentomino", "lifespan 1106, population 116"),
      ("r-pentomino", "population 6 at 0"), ("diehard", "dies at 129"), ("block", "dies at 1"),
    ])
  func refuses(name: String, text: String) throws {
    let entry = try #require(PatternLibrary.pattern(named: name))
    let claim = try #require(Claim(text))
    #expect(try !claim.holds(for: universe(of: entry)))
  }

  @Test(
    "Nothing outside the grammar is a claim",
    arguments: [
      "", "still lives", "oscillator", "oscillator, period", "oscillator, period 0",
      "oscillator, period two", "spaceship, period 4", "population 5", "gun, period 0",
      "spaceship, period 4, displacement 1", "dies", "dies at 0", "lifespan -1, population 5",
    ])
  func grammar(text: String) {
    #expect(Claim(text) == nil)
  }
}
