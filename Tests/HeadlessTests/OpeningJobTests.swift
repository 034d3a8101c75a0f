import Headless
import Life
import Screens
import Testing

/// What the program tells of the universe that it was started for when the screen is gone.
@Suite struct OpeningJobTests {
  private let workshop = InlineWorkshop()

  @Test func whatWentWrongIsKept() throws {
    for failure in [
      Failure(.badData, "a.rle:9:1: error: no."), Failure(.outOfMemory, "error: no."),
    ] {
      let opening = OpeningJob()
      #expect(opening.failure == nil)
      workshop.start(opening.job { _ in throw failure })
      #expect(throws: failure) { try workshop.collect(within: .zero)?.get() }
      #expect(opening.failure == failure)
    }
    let opening = OpeningJob()
    workshop.start(opening.job { _ in throw HostError("it is gone") })
    _ = workshop.collect(within: .zero)
    #expect(opening.failure?.code == .badData)
  }

  @Test func aUniverseIsNoFailure() throws {
    let opening = OpeningJob()
    workshop.start(
      opening.job { progress in
        #expect(progress(1, 2))
        return try LifeDocument()
      })
    #expect(try workshop.collect(within: .zero)?.get().document != nil)
    #expect(opening.failure == nil)
  }

  /// Who stops it knows that.
  @Test func whatIsStoppedHasNotFailed() throws {
    let opening = OpeningJob()
    let job = opening.job { progress in
      guard progress(1, 2) else { throw HostError("stopped") }
      return try LifeDocument()
    }
    let tools = WorkshopTools(takeBand: { nil }, report: { _ in false })
    #expect(throws: HostError.self) { try job.run(with: tools) }
    #expect(opening.failure == nil)
  }
}
