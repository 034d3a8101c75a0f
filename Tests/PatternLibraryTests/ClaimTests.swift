import Life
import LifeFormats
public import PatternLibrary
public import Testing

extension PatternLibrary.Entry: CustomTestStringConvertible {
  /// The name; the file would be too long to tell.
  public var testDescription: String { name }
}

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
      ("pulsar", "oscillator, period 6"),
      ("r-pentomino", "oscillator, period 2 from 1103"), ("pulsar", "oscillator, period 6 from 3"),
      ("block", "oscillator, period 2"),
      ("gosper-glider-gun", "gun, period 60"), ("gosper-glider-gun", "gun, period 15"),
      ("pulsar", "gun, period 3"), ("space-rake", "puffer, period 40, displacement 20 0"),
      ("r-pentomino", "lifespan 1100, population 121"),
      ("r-pentomino", "lifespan 1106, population 116"),
      ("r-pentomino", "population 6 at 0"),
      ("glider", "population 6 at 0, digest 0000000000000000"),
      ("glider", "population 5 at 0, digest 0000000000000001"), ("diehard", "dies at 129"),
      ("block", "dies at 1"),
      ("wireworld-and", "state 1 has 7 cells at 0"), ("wireworld-and", "state 2 has 8 cells at 12"),
      ("gosper-glider-gun", "quadratic growth, period 30 from 0"),
      ("p8-bouncer", "reflector, turns by 180 at 24"), ("snark", "reflector, turns by 90 at 24"),
      ("p8-bouncer", "reflector, turns by 90 at 23"), ("glider", "reflector, turns by 90 at 24"),
      ("hwss-from-gliders", "becomes lwss at 9"), ("hwss-from-gliders", "becomes hwss at 8"),
      ("block", "becomes nothing-known at 1"),
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
      "oscillator, period 2 from", "oscillator, period 1 from 5", "oscillator, period 2 from 0",
      "oscillator, period two", "spaceship, period 4", "population 5", "gun, period 0",
      "spaceship, period 4, displacement 1", "dies", "dies at 0", "lifespan -1, population 5",
      "becomes", "becomes lwss", "becomes lwss at 0", "state 1 has cells at 5",
      "population 5 at 0, digest", "population 5 at 0, digest 12345", "population 5 at 0, digest x",
      "population 5 at 0, digest 123456789abcdefg", "reflector, turns by 90",
      "quadratic growth, period 0 from 1",
    ])
  func grammar(text: String) {
    #expect(Claim(text) == nil)
  }
}

@Suite("Claims in words")
struct ClaimSummaryTests {
  @Test(
    arguments: [
      ("still life", "Still life", []), ("oscillator, period 3", "Oscillator, period 3", ["p3"]),
      (
        "oscillator, period 6 from 9", "Oscillator, period 6 from generation 9 on", ["period 6"]
      ),
      ("gun, period 30", "Gun, period 30", ["p30"]),
      (
        "spaceship, period 4, displacement 1 1", "Spaceship, c/4 diagonal, period 4",
        ["p4", "c/4 diagonal"]
      ),
      (
        "spaceship, period 4, displacement -2 0", "Spaceship, c/2 orthogonal, period 4",
        ["c/2 orthogonal"]
      ),
      (
        "spaceship, period 5, displacement 0 2", "Spaceship, 2c/5 orthogonal, period 5",
        ["2c/5 orthogonal"]
      ),
      ("spaceship, period 12, displacement -4 2", "Spaceship, (2,1)c/6, period 12", ["(2,1)c/6"]),
      ("spaceship, period 1, displacement 0 -1", "Spaceship, c orthogonal, period 1", []),
      ("becomes lwss at 19", "Becomes lwss at generation 19", ["synthesis"]),
      ("reflector, turns by 180 at 9", "Sends a glider back within 9 generations", ["reflector"]),
    ] as [(String, String, [String])])
  func words(text: String, summary: String, terms: [String]) throws {
    let claim = try #require(Claim(text))
    #expect(claim.summary == summary)
    #expect(Set(claim.searchTerms).isSuperset(of: terms))
  }
}
