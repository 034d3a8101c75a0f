import ArgumentParser
import Lattice
import Life
import Testing

@testable import Headless

/// What `life identify` makes of patterns, short of printing.
@Suite struct LifeIdentifyTests {
  private func report(_ pattern: String, generations: Int = 1 << 20) throws -> IdentificationReport
  {
    let start = try UniverseOptions.parse([pattern]).start()
    let universe = try start.universe(in: nil)
    var search = PatternIdentification(of: universe, limits: .init(generations: generations))
    search.advance()
    return IdentificationReport(start, universe.generation, try #require(search.result))
  }

  @Test func jsonBeginsAsTheContractSays() throws {
    #expect(
      try report("glider").json.text
        == #"{"pattern":"glider","rule":"B3/S23","topology":"plane","kind":"spaceship","#
        + #""period":4,"displacement":[1,1],"speed":"c/4 diagonal","direction":"south-east","#
        + #""apgcode":"xq4_153","name":"glider","proven":true,"generation":0,"lifespan":0,"#
        + #""population":5,"mod":2,"leastPopulation":5,"mostPopulation":5,"meanPopulation":5,"#
        + #""heat":4,"parts":[{"apgcode":"xq4_153","name":"glider","count":1,"period":4,"#
        + #""displacement":[1,1],"population":5}]}"#)
  }

  @Test func linesForPeople() throws {
    #expect(
      try report("pulsar").text == """
        pattern     pulsar
        rule        B3/S23
        kind        oscillator, period 3
        name        pulsar
        apgcode     xp3_co9nas0san9oczgoldlo0oldlogz1047210127401
        population  48 to 72, 58.667 on average
        box         13x13, in all phases 15x15
        heat        42.667
        temperature 0.667
        cells       64 in the rotor, 24 in the stator
        volatility  0.727, strict 0.727
        objects     1 pulsar
        """)
  }

  @Test(arguments: [
    ("gosper-glider-gun", "gun, period 30", "sends out   1 glider, one every 30 generations"),
    ("r-pentomino", "methuselah, lifespan 1,103", "settles     at generation 1,103"),
    ("xs4_33", "still life", "name        block"),
    ("diehard", "dies at generation 130", "kind        dies at generation 130"),
    ("copperhead", "spaceship, c/10 orthogonal, period 10", "name        copperhead"),
  ])
  func headlines(pattern: String, headline: String, line: String) throws {
    let report = try report(pattern)
    #expect(report.headline == headline)
    #expect(report.text.split(separator: "\n").contains { $0 == line }, "\(report.text)")
  }

  @Test func whatIsNotKnownTellsWhatWasTried() throws {
    let report = try report("acorn", generations: 300)
    #expect(report.kind == "unknown")
    #expect(report.json.text.contains(#""tried":["not known after 300 generations""#))
    #expect(report.json.text.contains(#""proven":false"#))
  }

  @Test func mapsAreTextWithALegend() throws {
    let start = try UniverseOptions.parse(["xp2_318c"]).start()
    var search = PatternIdentification(of: try start.universe(in: nil))
    search.advance()
    let map = try #require(search.result?.map)
    #expect(
      CycleMapText(map, .periods, inColors: false).text == """
        00..
        01..
        ..10
        ..00

        0 period 1: 6 cells
        1 period 2: 2 cells
        """)
    #expect(CycleMapText(map, .heat, inColors: false).text.hasPrefix("00..\n08..\n..80\n..00\n\n"))
    #expect(CycleMapText(map, .rotor, inColors: false).text.hasPrefix("00..\n02..\n..20\n..00\n\n"))
    let colored = CycleMapText(map, .rotor, inColors: true).text
    #expect(colored.contains("\u{1B}[34m0\u{1B}[0m"))
  }

  @Test func whatContradictsItselfIsRefused() {
    #expect(throws: (any Error).self) {
      try LifeIdentify.parse(["glider", "--map", "heat", "--json"])
    }
    #expect(throws: (any Error).self) { try LifeIdentify.parse(["glider", "--map", "cold"]) }
    #expect(throws: (any Error).self) { try LifeIdentify.parse(["glider", "-g", "-1"]) }
  }

  @Test(arguments: [
    ("no-such-pattern", 66), ("xs5_33", 65), ("xp2_", 65),
  ])
  func badInput(pattern: String, status: Int32) {
    #expect {
      _ = try report(pattern)
    } throws: { error in
      (error as? Failure)?.code.rawValue == status
    }
  }
}
