import BigInt
import Dispatch
import Headless
import Lattice
import Life
import Screens
import Testing

/// Universes that are made on another thread.
@Suite struct ThreadWorkshopTests {
  /// What the workshop has made, however long that takes.
  private func product(of workshop: ThreadWorkshop) throws -> WorkshopProduct {
    while true {
      if let result = workshop.collect(within: .milliseconds(20)) { return try result.get() }
    }
  }

  @Test(arguments: [1, 50, 1 << 15]) func handsOverEveryCell(wantedRuns: Int) throws {
    let rule = try RuleString(parsing: "B3/S23:T300,200")
    var engine = try EngineKind.dense.make(rule)
    engine.insert(Soup(filling: try #require(rule.topology.extent), density: 0.4, seed: 3).pattern)
    let empty = try EngineKind.dense.make(rule)
    let workshop = ThreadWorkshop()
    workshop.start(
      WorkshopJob(cells: CellBands(of: engine, wantedRuns: wantedRuns)) { tools in
        var made = empty
        while let band = tools.takeBand() {
          made.insert(band.pattern)
          try tools.report(.placing, band.percent, of: 100)
        }
        return .universe(LifeDocument(engine: made))
      })
    let made = try #require(try product(of: workshop).document).engine
    #expect((made.pattern == engine.pattern) as Bool)
    #expect(workshop.progress == nil)
    #expect(workshop.collect(within: .zero) == nil)
  }

  @Test func tellsWhatWentWrong() throws {
    struct Fault: Error {}
    let workshop = ThreadWorkshop()
    workshop.start(WorkshopJob { _ in throw Fault() })
    #expect(throws: Fault.self) { try product(of: workshop) }
  }

  /// The job ends by itself, and the workshop takes another one at once.
  @Test func stopsWhenItIsToldTo() throws {
    let workshop = ThreadWorkshop()
    let (begun, ended) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    workshop.start(
      WorkshopJob { tools in
        defer { ended.signal() }
        begun.signal()
        while true { try tools.report(.reading, 1, of: 2) }
      })
    begun.wait()
    #expect(workshop.collect(within: .zero) == nil)
    workshop.stop()
    ended.wait()
    // Who waits for cells ends too.
    var engine = try EngineKind.automatic(RuleString(.life))
    engine.insert(Pattern(picture: "OO"))
    workshop.start(
      WorkshopJob(cells: CellBands(of: engine)) { tools in
        defer { ended.signal() }
        while tools.takeBand() != nil {}
        return .universe(try LifeDocument())
      })
    workshop.stop()
    ended.wait()
    workshop.start(WorkshopJob { _ in .universe(try LifeDocument()) })
    #expect(try product(of: workshop).document?.engine.population == 0)
  }
}
