import ArgumentParser
import BigInt
import Lattice
import Life
import Testing

@testable import Headless

/// What `life run` makes of its arguments, short of printing.
@Suite struct LifeRunTests {
  private func begin(_ arguments: String...) throws -> UniverseOptions.Start {
    try UniverseOptions.parse(arguments).start()
  }

  private func refusal(_ arguments: String...) -> Failure? {
    do {
      let start = try UniverseOptions.parse(arguments).start()
      _ = try start.universe(in: nil)
      return nil
    } catch let failure as Failure {
      return failure
    } catch {
      return Failure(.usage, "\(error)")
    }
  }

  /// The report without what differs from run to run.
  private func json(_ start: UniverseOptions.Start, _ generations: BigInt) throws -> String {
    var universe = try start.universe(in: nil)
    var run = SteppedRun(start, &universe)
    run.advance(&universe, by: generations, rowEvery: nil, step: nil) { _ in }
    let text = run.report(universe).json.text
    return String(text[..<(text.firstRange(of: ",\"seconds\"")?.lowerBound ?? text.endIndex)])
  }

  @Test func reportsAsTheContractSays() throws {
    #expect(
      try json(begin("gosper-glider-gun"), 1000)
        == #"{"pattern":"gosper-glider-gun","rule":"B3/S23","topology":"plane","#
        + #""engine":"sparse","generation":1000,"population":213,"#
        + #""bounds":{"x":0,"y":0,"width":268,"height":255}"#)
  }

  @Test func nothingLeftHasNoBounds() throws {
    let text = try json(begin("blinker", "--rule", "B/S"), 1)
    #expect(text.hasSuffix(#""population":0,"bounds":null"#))
  }

  @Test func anAlternatingBackgroundIsTold() throws {
    let text = try json(begin("blinker", "--rule", "B0/S8"), 1)
    #expect(text.contains(#""background":1"#))
  }

  @Test func aSoupCanHaveASymmetry() throws {
    let start = try begin(
      "--random", "0.4", "--size", "21x21", "--seed", "3", "--symmetry", "d8_1")
    let cells = try start.universe(in: nil).pattern
    #expect(cells.population > 50)
    for orientation in Orientation.allCases {
      #expect(cells.oriented(orientation, in: Rect(x: 0, y: 0, width: 21, height: 21)) == cells)
    }
    // The default size gives way, one that was asked for does not.
    #expect(try begin("--random", "1", "--symmetry", "C4_1").soup?.rect.width == 63)
    let failure = refusal("--random", "1", "--size", "20x21", "--symmetry", "C4_1")
    #expect(failure?.code == .usage)
    #expect(failure?.message.contains("a square with odd sides, not 20x21") == true)
    #expect(refusal("--random", "1", "--symmetry", "C5")?.code == .usage)
    #expect(refusal("blinker", "--symmetry", "C1")?.code == .usage)
  }

  @Test func aSoupReportsItsSeed() throws {
    let text = try json(
      begin("--random", "0.5", "--size", "20x10", "--seed", "7", "--topology", "T20,10"), 0)
    #expect(text.contains(#""topology":"T20,10","engine":"dense""#))
    #expect(text.contains(#""seed":7"#))
    let again = try json(
      begin("--random", "0.5", "--size", "20x10", "--seed", "7", "--topology", "T20,10"), 0)
    #expect(text == again)
  }

  @Test func rowsComeAtEveryMultipleAndAtTheEnd() throws {
    let start = try begin("r-pentomino")
    var universe = try start.universe(in: nil)
    var run = SteppedRun(start, &universe)
    var rows: [BigInt] = []
    run.advance(&universe, by: 25, rowEvery: 10, step: 3) { rows.append($0.generation) }
    #expect(rows == [0, 10, 20, 25])
  }

  @Test func anUnknownNameSuggestsNearOnes() throws {
    let failure = try #require(refusal("gosper-glider-gnu"))
    #expect(failure.code == .noInput)
    #expect(failure.message.contains("did you mean gosper-glider-gun"))
  }

  @Test func aBrokenRulePointsAtTheCharacter() throws {
    let failure = try #require(refusal("glider", "--rule", "B9/S23"))
    #expect(failure.code == .usage)
    #expect(
      failure.message == """
        --rule:1:2: error: a cell has fewer neighbours than '9'
        B9/S23
         ^
        """)
  }

  @Test(arguments: [
    ["--random", "2"], ["glider", "--random", "0.5"], ["glider", "--seed", "1"], [],
    ["--random", "0.5", "--size", "99999999x99999999"], ["glider", "--topology", "X3"],
  ])
  func nonsenseIsAUsageError(arguments: [String]) {
    do {
      _ = try UniverseOptions.parse(arguments).start()
      Issue.record("\(arguments) was taken")
    } catch let failure as Failure {
      #expect(failure.code == .usage)
    } catch {
      #expect(UniverseOptions.exitCode(for: error) == ExitCode.validationFailure)
    }
  }

  @Test func anEngineThatCannotNamesThoseThatCan() throws {
    let start = try begin("glider")
    do {
      _ = try start.universe(in: .dense)
      Issue.record("dense took an endless plane")
    } catch let failure as Failure {
      #expect(failure.code == .usage)
      #expect(failure.message.contains("these can: sparse, hashlife, naive"))
    }
  }

  @Test func manyGenerationsEndOnTheEngineThatRemembers() throws {
    var universe = try begin("glider").universe(in: nil)
    let generations = try #require(BigInt(generations: "1e30"))
    #expect(universe.advance(by: generations, until: { false }) == generations)
    #expect(universe.kind == .hashlife)
    #expect(universe.population == 5)
    #expect(universe.bounds?.x == generations / 4)
  }

  @Test func aFormatWithoutAPlaceForTheRuleIsRefusedBeforeTheWork() throws {
    let target = try OutputTarget("x.cells")
    try target.check(RuleString(.life))
    #expect(throws: Failure.self) { try target.check(RuleString(parsing: "B36/S23")) }
    try OutputTarget("x.rle").check(RuleString(parsing: "B36/S23:T10,10"))
  }
}
