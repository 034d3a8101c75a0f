import ArgumentParser
import BigInt
import Lattice
import Life
import Testing

@testable import Headless

@Suite struct LifeBenchTests {
  private func options(_ arguments: [String] = []) throws -> LifeBench {
    try LifeBench.parse(arguments)
  }

  private func workload(_ name: String) throws -> Workload {
    try #require(Workload.all.first { $0.name == name })
  }

  /// The smallest one, so that a wrong answer is found before it is measured.
  @Test(arguments: [nil, EngineKind.hashlife])
  func aWorkloadEndsWithItsAnswer(kind: EngineKind?) throws {
    let acorn = try workload("acorn")
    let arguments = kind.map { ["--engine", $0.rawValue] } ?? []
    let run = try WorkloadRun(acorn, options: options(arguments + ["--runs", "2"])).measurement
    #expect(run.population.description == acorn.answer?.population)
    #expect(run.digest == acorn.answer?.digest)
    #expect(run.times.count == 2)
  }

  @Test func everyNameIsThereOnceAndHasAnAnswer() {
    #expect(Set(Workload.all.map(\.name)).count == Workload.all.count)
    #expect(Workload.all.allSatisfy { $0.answer?.digest.count == 16 })
    #expect(Suite.allCases.allSatisfy { suite in Workload.all.contains { suite.contains($0) } })
    #expect(Workload.all.allSatisfy { BigInt(generations: $0.generations) != nil })
  }

  @Test func digestsTellCellsApartAndNotEngines() throws {
    let soup = Soup(filling: Rect(x: -3, y: 4, width: 30, height: 20), density: 0.4, seed: 9)
      .pattern
    func digest(_ kind: EngineKind, _ pattern: Pattern) throws -> String {
      var engine = try kind.make(RuleString(.life))
      engine.insert(pattern)
      return Digest(engine).text
    }
    let first = try digest(.naive, soup)
    #expect(try first == digest(.sparse, soup))
    #expect(try first == digest(.hashlife, soup))
    #expect(try first != digest(.sparse, soup.translated(by: Point(1, 0))))
    #expect(first.count == 16)
  }

  @Test func aMeasurementComesThroughAPipe() throws {
    let run = try WorkloadRun(try workload("acorn"), options: options(["--runs", "1"])).measurement
    let copy = try #require(Measurement(line: run.line[...], rule: run.rule))
    #expect(copy.json.text == run.json.text)
    #expect(Measurement(line: "acorn\tsparse", rule: run.rule) == nil)
    #expect(run.row.count <= 80)
    #expect(Measurement.heading.count <= 80)
  }

  @Test func populationsAreReadOffOtherProgramsLines() {
    #expect(PeerComparison.lastPopulation(in: "0: 5\n1,000: 1,234\n") == "1234")
    #expect(PeerComparison.lastPopulation(in: "1,000\n") == nil)
    #expect(PeerComparison.lastPopulation(in: "") == nil)
  }

  @Test func nonsenseIsAUsageError() {
    for arguments in [
      ["--runs", "0"], ["--only", "nothing"], ["--suite", "x"], ["--peer", "x"],
    ] {
      #expect(throws: (any Error).self) { try options(arguments) }
    }
  }
}
