import BigInt
import Lattice
import Life
import TestSupport
import Testing

@testable import Screens

/// Universes that go over to other rules and engines in bands of rows: with every cell.
@Suite struct MovingCellsTests {
  private func run(_ job: WorkshopJob) throws -> (document: LifeDocument, remark: String?) {
    let workshop = InlineWorkshop()
    workshop.start(job)
    let product = try #require(workshop.collect(within: .zero)).get()
    guard case .universe(let document, let remark) = product else { throw Lost() }
    return (document, remark)
  }

  struct Lost: Error {}

  @Test(arguments: 0..<30 as Range<UInt64>, [1, 7, 1000])
  func bandsHaveEveryCellOnce(seed: UInt64, wantedRuns: Int) throws {
    let universe = RandomUniverse(seed: seed, bounded: seed % 2 == 0)
    for kind in EngineKind.candidates(for: universe.rule) {
      var engine = try kind.make(universe.rule)
      engine.insert(universe.soup)
      var bands = CellBands(of: engine, wantedRuns: wantedRuns)
      var runs: [Pattern.Run] = []
      var percent = 0
      while let band = bands.takeNext() {
        runs += band.pattern.runs
        #expect(band.percent >= percent)
        percent = band.percent
      }
      #expect((Pattern(runs: runs) == universe.soup) as Bool, "\(universe) on \(kind)")
    }
  }

  @Test(arguments: 0..<30 as Range<UInt64>) func enginesChangeWithoutLosingACell(seed: UInt64)
    throws
  {
    let universe = RandomUniverse(seed: seed, bounded: seed % 2 == 0)
    let kinds = EngineKind.candidates(for: universe.rule)
    for from in kinds {
      var engine = try from.make(universe.rule)
      engine.insert(universe.soup)
      engine.advance(by: 3)
      for to in kinds {
        let moved = try run(LifeDocument(engine: engine).moving(to: to)).document.engine
        #expect(moved.kind == to)
        #expect((moved.pattern == engine.pattern) as Bool, "\(universe) from \(from) to \(to)")
        #expect(moved.generation == engine.generation)
        #expect(moved.background == engine.background)
      }
    }
  }

  @Test func cellsFindTheirPlaceOnAnotherGrid() throws {
    let glider = Pattern(picture: ".O.\n..O\nOOO")
    func change(_ place: Point, to notation: String) throws -> (Pattern, String?) {
      var document = try LifeDocument()
      document.engine.insert(glider.translated(by: place))
      let product = try run(document.changing(to: RuleString(parsing: notation)))
      return (product.document.engine.pattern, product.remark)
    }
    var (pattern, remark) = try change(Point(2, 2), to: "B36/S23:T20,20")
    #expect(pattern == glider.translated(by: Point(2, 2)))
    #expect(remark == nil)
    (pattern, remark) = try change(Point(50, -70), to: "B3/S23:T20,20")
    #expect(pattern == glider.translated(by: Point(-1, -1)))
    #expect(remark == "moved to the middle of the grid")
    (pattern, remark) = try change(Point(0, 0), to: "B3/S23:P2,2")
    #expect(remark == "5 cells beyond the edges are lost")
    #expect(pattern.isEmpty)
  }

  @Test func statesThatARuleDoesNotHaveBecomeItsHighest() throws {
    var document = try LifeDocument(rule: RuleString(parsing: "345/2/4"))
    document.engine.insert(Pattern(runs: [.init(x: 0, y: 0, length: 3, state: 3)]))
    let product = try run(document.changing(to: RuleString(parsing: "B2/S/C3")))
    #expect(product.document.engine.pattern.runs == [.init(x: 0, y: 0, length: 3, state: 2)])
    #expect(product.remark == "states above 2 became 2")
  }
}
