import Life
import TerminalUI
import Testing

@testable import Screens

/// What is drawn survives any kind of end, and is offered again.
@Suite struct AutosaveTests {
  private let host = LifeTestHost()

  private var disk: SimulatedDisk { get throws { try #require(host.data as? SimulatedDisk) } }

  private func drawings() throws -> [String] {
    try disk.files.keys.filter { $0.hasPrefix("life/autosave-") }.sorted()
  }

  /// A screen on which a cell was drawn.
  private func drawn(_ rule: String = "B3/S23") throws -> LifeScreen {
    var screen = try LifeScreen.showing("OOO", rule: rule, columns: 80, rows: 24, host: host)
    screen.press(.character("."), .character("e"), .down, .down, .down, .character(" "))
    return screen
  }

  /// A screen in the next run of the program.
  private func next() throws -> LifeScreen {
    let later = LifeTestHost(data: host.data)
    var screen = try LifeScreen.showing("", columns: 80, rows: 24, host: later).welcomed()
    screen.send(.resize(columns: 80, rows: 24))
    return screen
  }

  @Test(arguments: [TerminationSignal.hangup, .interrupt, .terminate], ["B3/S23", "B2/S/C3"])
  func everyEndKeepsTheDrawing(signal: TerminationSignal, rule: String) throws {
    do {
      var screen = try drawn(rule)
      screen.document.name = "My drawing"
      screen.document.path = "mine.rle"
      screen.send(.terminate(signal))
    }
    #expect(try drawings().count == 1)
    var screen = try next()
    #expect(
      screen.drawn(columns: 80, rows: 24).text.hasSuffix(
        "An unsaved drawing of 12:03 was kept: r restore, d discard, any other key later"))
    screen.press(.character("r"))
    #expect(screen.generation == "1" && screen.document.name == "My drawing")
    #expect(screen.document.rule.notation == (try RuleString(parsing: rule)).notation)
    #expect(screen.document.path == "mine.rle" && screen.document.comments.isEmpty)
    #expect(screen.document.hasUnsavedDrawing)
    #expect(screen.offer == nil)
    let cells = screen.picture
    #expect(cells.contains("O"))
    // It is kept on until it is saved.
    #expect(try drawings().count == 1)
    screen.answer("s", "mine.rle")
    #expect(try drawings().isEmpty)
  }

  @Test func aDrawingIsKeptSomeSecondsAfterTheLastKey() throws {
    var screen = try drawn()
    #expect(screen.timeToNextTick == .seconds(5))
    screen.send(.tick(elapsed: .seconds(4)))
    #expect(try drawings().isEmpty)
    screen.press(.right)
    screen.send(.tick(elapsed: .seconds(4)))
    #expect(try drawings().isEmpty)
    screen.send(.tick(elapsed: .seconds(1)))
    #expect(try drawings().count == 1)
    // Then it costs nothing any more.
    #expect(screen.timeToNextTick == nil)
  }

  /// The universe goes on while its drawing is written; the end of the program does not wait for that,
  /// and what comes too late changes nothing.
  @Test func aDrawingIsKeptElsewhere() throws {
    let workshop = ManualWorkshop()
    host.workshop = workshop
    var screen = try drawn()
    screen.send(.tick(elapsed: .seconds(5)))
    #expect(try drawings().isEmpty && workshop.job != nil)
    #expect(screen.timeToNextTick == WorkInHand.interval)
    screen.press(.escape, .enter)
    #expect(screen.generation == "2")
    workshop.isBarred = false
    screen.send(.tick(elapsed: .milliseconds(100)))
    #expect(try drawings().count == 1)

    workshop.isBarred = true
    screen.send(.tick(elapsed: .seconds(5)))
    let late = try #require(workshop.job)
    screen.press(.enter)
    let cells = screen.picture
    screen.send(.terminate(.hangup))
    let kept = try disk.files[try drawings()[0]]
    let inline = InlineWorkshop()
    inline.start(late)
    _ = inline.collect(within: .zero)
    #expect(try disk.files[try drawings()[0]] == kept)
    host.workshop = nil
    var later = try next()
    #expect(later.offer == nil)
    // Only now is the first program gone.
    screen = try LifeScreen.showing("", host: LifeTestHost())
    later = try next()
    later.press(.character("r"))
    #expect(later.generation == "3" && later.picture == cells)
  }

  /// However large a drawing is, its offer is there at once, and keys are answered while it is read.
  @Test func aDrawingIsReadElsewhere() throws {
    do {
      var screen = try drawn()
      screen.send(.terminate(.hangup))
    }
    let workshop = ManualWorkshop()
    let later = LifeTestHost(data: host.data)
    later.workshop = workshop
    var screen = try LifeScreen.showing("O", columns: 80, rows: 24, host: later).welcomed()
    #expect(screen.offer?.moment == "12:03")
    screen.press(.character("r"))
    #expect(screen.offer == nil && screen.population == "1" && workshop.job != nil)
    screen.press(.character("e"))
    #expect(!screen.isEditing)
    workshop.progress = WorkshopProgress(part: .reading, percent: 45)
    #expect(screen.drawn(columns: 80, rows: 24).text.contains("restoring: reading 45 %"))
    screen.press(.character("]"), .escape)
    #expect(workshop.job == nil && screen.message?.text == "Stopped restoring.")
    #expect(try drawings().count == 1)

    screen = try LifeScreen.showing("O", columns: 80, rows: 24, host: LifeTestHost())
    let last = LifeTestHost(data: host.data)
    last.workshop = workshop
    screen = try LifeScreen.showing("O", columns: 80, rows: 24, host: last).welcomed()
    screen.press(.character("r"))
    workshop.isBarred = false
    screen.send(.tick(elapsed: .milliseconds(100)))
    #expect(screen.message?.text == "Restored; s saves it." && screen.document.hasUnsavedDrawing)
    #expect(screen.generation == "1")
    screen.answer("s", "mine.rle")
    #expect(try drawings().isEmpty)
  }

  /// A broken one is offered too, for only who wants it back reads it; then it stays for whoever can.
  @Test func aBrokenDrawingIsTold() throws {
    do {
      var screen = try drawn()
      screen.send(.terminate(.hangup))
    }
    let name = try #require(try drawings().first)
    try disk.files[name] = [1, 2, 3]
    do {
      var screen = try next()
      #expect(screen.offer != nil)
      screen.press(.character("r"))
      #expect(screen.message?.text.hasPrefix("The drawing cannot be read: ") == true)
      #expect(screen.autosave.awaited == nil && screen.autosave.kept == nil)
    }
    #expect(try drawings() == [name])
    #expect(try next().offer != nil)
  }

  /// What a crash left of an earlier moment goes with the drawing.
  @Test func noEarlierMomentStays() throws {
    do {
      var screen = try drawn()
      screen.send(.terminate(.hangup))
    }
    let name = try #require(try drawings().first)
    let parts = name.split(separator: ".", maxSplits: 2)
    let earlier = "\(parts[0]).1700000000.\(parts[2])"
    let lock = "\(parts[0]).lock"
    for other in [earlier, name + ".tmp", lock] { try disk.files[other] = disk.files[name] }
    var screen = try next()
    #expect(screen.offer?.kept.moment == 1_795_340_000)
    screen.press(.character("d"))
    // The lock is removed by whoever made it.
    #expect(try drawings() == [lock] && screen.offer == nil)
  }

  /// What was let go does not come back.
  @Test func aDrawingThatIsUndoneMeanwhileIsNotKept() throws {
    let workshop = ManualWorkshop()
    host.workshop = workshop
    var screen = try drawn()
    screen.send(.tick(elapsed: .seconds(5)))
    let late = try #require(workshop.job)
    screen.press(.escape, .character("u"))
    #expect(workshop.job == nil)
    let inline = InlineWorkshop()
    inline.start(late)
    _ = inline.collect(within: .zero)
    #expect(try drawings().isEmpty)
  }

  @Test func whatIsUndoneSavedOrGivenUpIsNotKept() throws {
    var screen = try drawn()
    screen.send(.tick(elapsed: .seconds(5)))
    #expect(try drawings().count == 1)
    screen.press(.character("u"))
    #expect(try drawings().isEmpty && screen.timeToNextTick == nil)

    screen = try drawn()
    screen.send(.tick(elapsed: .seconds(5)))
    screen.press(.character("q"))
    #expect(try drawings().count == 1)
    screen.press(.character("y"))
    #expect(try drawings().isEmpty)
  }

  @Test func discardRemovesItAndOffersTheNext() throws {
    do {
      for _ in 0..<2 {
        var screen = try drawn()
        screen.send(.terminate(.hangup))
      }
    }
    #expect(try drawings().count == 2)
    var screen = try next()
    screen.press(.character("d"))
    #expect(try drawings().count == 1 && screen.offer != nil)
    screen.press(.character("d"))
    #expect(try drawings().isEmpty && screen.offer == nil)
  }

  @Test func anyOtherKeyActsAndLeavesItForLater() throws {
    do {
      var screen = try drawn()
      screen.send(.terminate(.hangup))
    }
    do {
      var screen = try next()
      screen.press(.character(" "))
      #expect(screen.isRunning && screen.offer == nil)
      #expect(try drawings().count == 1)
      // Not again in the same run.
      #expect(screen.welcomed().offer == nil)
    }
    #expect(try next().offer != nil)
  }

  /// A program that runs has its drawing for itself.
  @Test func drawingsOfOthersAreNotOffered() throws {
    var first = try drawn()
    first.send(.tick(elapsed: .seconds(5)))
    var second = try drawn()
    #expect(try next().offer == nil)
    second.send(.tick(elapsed: .seconds(5)))
    #expect(try drawings().count == 2)
    first.press(.character("u"))
    #expect(try drawings().count == 1)
    #expect(second.document.hasUnsavedDrawing)
  }

  /// Whatever step fails, what was kept before is whole.
  @Test(arguments: SimulatedDisk.Fault.allCases)
  func aFaultLeavesTheDrawingBefore(fault: SimulatedDisk.Fault) throws {
    for step in 0..<8 {
      let host = LifeTestHost()
      let disk = try #require(host.data as? SimulatedDisk)
      do {
        var screen = try LifeScreen.showing("OOO", columns: 80, rows: 24, host: host)
        screen.press(.character("e"), .down, .character(" "))
        screen.send(.tick(elapsed: .seconds(5)))
        screen.press(.down, .character(" "))
        disk.fault = (disk.steps + step, fault)
        screen.send(.tick(elapsed: .seconds(5)))
      }
      disk.restart(afterPowerLoss: step % 2 == 0)
      let later = LifeTestHost(data: disk)
      var screen = try LifeScreen.showing("", columns: 80, rows: 24, host: later).welcomed()
      screen.press(.character("r"))
      #expect(["4", "5"].contains(screen.population), "step \(step): \(screen.population)")
    }
  }

  @Test func aDiskThatTakesNothingIsToldOnce() throws {
    try disk.trouble = HostError("no space left on device")
    var screen = try drawn()
    screen.send(.tick(elapsed: .seconds(5)))
    #expect(
      screen.message?.text == "The drawing cannot be kept: no space left on device.")
    screen.press(.right)
    screen.send(.tick(elapsed: .seconds(5)))
    #expect(screen.message == nil)
  }

  @Test func offersFitEveryWidth() throws {
    do {
      var screen = try drawn()
      screen.send(.terminate(.hangup))
    }
    let offer = try #require(try next().offer)
    for width in 20...200 {
      let text = offer.text(width: width)
      #expect(CellText.width(of: text) <= width && text.contains("r restore, d d"))
    }
  }
}
