import BigInt
import Lattice
import Life
import TerminalUI
import Testing

@testable import Screens

@Suite struct TimelineTests {
  private let acorn = ".O\n...O\nOO..OOO"

  /// A screen whose universe went on by so many generations, a frame each, in runs of 10.
  private func screen(running generations: Int, memoryLimit: Int = 1 << 28) throws -> LifeScreen {
    var screen = try LifeScreen.showing(acorn, rule: "B3/S23:T60,60")
    screen.timeline.memoryLimit = memoryLimit
    for step in 0..<generations {
      if step % 10 == 0 { screen.timeline.beginRun(in: screen.document) }
      screen.owed = 1
      screen.work(.unlimited)
      screen.timeline.keep(
        Keyframe(screen.document, at: screen.timeline.current, cost: screen.timeline.cost))
    }
    return screen
  }

  // MARK: places

  @Test func goesBackThroughAllRuns() throws {
    var screen = try LifeScreen.showing(acorn)
    screen.press(.enter, .enter, .enter)
    screen.edit(.set([.zero], 1))
    screen.press(.enter, .enter)
    let timeline = screen.timeline
    #expect(timeline.place == timeline.last && timeline.generation(at: timeline.last) == 5)
    for back in 0...5 {
      let place = timeline.place(BigInt(-back), from: timeline.last)
      #expect(timeline.generation(at: place) == 5 - BigInt(back))
      #expect(timeline.place(BigInt(back), from: place) == timeline.last)
    }
    #expect(timeline.place(-100, from: timeline.last) == Place())
    #expect(timeline.place(100, from: Place()) == timeline.last)
  }

  /// What was drawn at the start belongs to the start, and is no generation to go back by.
  @Test func theStartIsAfterWhatWasDrawnThere() throws {
    var screen = try LifeScreen.showing(acorn)
    screen.edit(.set([.zero], 1))
    #expect(screen.timeline.start == Place(1))
    screen.press(.enter, .enter)
    #expect(screen.timeline.start == Place(1))
    #expect(screen.timeline.place(-9, from: screen.timeline.place) == Place(1))
    screen.press(.character("c"))
    #expect(screen.timeline.start == screen.timeline.last)
  }

  @Test func findsGenerationsOfThePresentUniverse() throws {
    var screen = try LifeScreen.showing(acorn)
    screen.goTo("20")
    screen.press(.character("R"))
    screen.goTo("10")
    let timeline = screen.timeline
    #expect(timeline.place(ofGeneration: 4) == Place(2, offset: 4))
    #expect(timeline.place(ofGeneration: 10) == timeline.place)
    #expect(timeline.place(ofGeneration: 11) == nil)
    // A generation that was seen is gone to, not run to.
    screen.goTo("4")
    #expect(screen.generation == "4" && screen.timeline.ahead == 6)
    screen.goTo("8")
    #expect(screen.generation == "8" && screen.timeline.ahead == 2)
    screen.goTo("-3")
    #expect(screen.generation == "5" && screen.timeline.operations.count == 3)
    screen.goTo("+20")
    #expect(screen.generation == "25" && screen.timeline.ahead == 0)
    // The rest of the run that was known was gone through again, and what came then is another.
    #expect(screen.timeline.operations.count == 4)
  }

  @Test func goingOnFollowsWhatIsKnown() throws {
    var screen = try LifeScreen.showing(acorn)
    screen.goTo("20")
    screen.edit(.set([Point(90, 90)], 1))
    screen.press(.character("u"), .character("u"), .enter, .enter)
    #expect(screen.generation == "2" && screen.timeline.operations.count == 2)
    screen.press(.control("r"), .control("r"))
    #expect(screen.document.engine[Point(90, 90)] == 1)
    // Beyond the end of the run, what was drawn there is gone.
    screen.press(.character("u"))
    screen.press(.enter)
    #expect(screen.generation == "21" && screen.timeline.operations.count == 2)
    #expect(screen.timeline.ahead == 0)
  }

  @Test func anEditCutsOffTheRestOfTheRun() throws {
    var screen = try LifeScreen.showing(acorn)
    screen.goTo("20")
    screen.goTo("7")
    let seven = screen.picture
    screen.edit(.set([Point(90, 90)], 1))
    #expect(screen.timeline.ahead == 0)
    screen.press(.control("r"))
    #expect(screen.message?.text == "Nothing to redo.")
    screen.press(.character("u"))
    #expect(screen.picture == seven && screen.generation == "7")
    screen.press(.character("u"))
    #expect(screen.picture == Pattern(picture: acorn).picture && screen.generation == "0")
    screen.press(.control("r"))
    #expect(screen.picture == seven)
  }

  /// A stroke that is drawn while time goes on is undone as one.
  @Test func aStrokeThroughTimeIsOne() throws {
    var screen = try LifeScreen.showing(acorn)
    screen.press(.character(" "))
    screen.send(.tick(elapsed: .seconds(1)))
    let (before, generation) = (screen.picture, screen.generation)
    screen.edit(.set([Point(50, 50)], 1))
    for x in 1..<5 {
      screen.send(.tick(elapsed: .milliseconds(100)))
      screen.continueEdit(.set([Point(50 + x, 50)], 1))
    }
    screen.send(.tick(elapsed: .seconds(1)))
    let after = screen.picture
    screen.press(.character("u"))
    screen.press(.character("u"))
    #expect(screen.picture == before && screen.generation == generation)
    screen.press(.control("r"), .control("r"))
    #expect(screen.picture == after)
  }

  // MARK: memory

  @Test(arguments: [0, 1000, 20_000, 100_000])
  func keyframesKeepTheMemoryLimit(limit: Int) throws {
    let screen = try screen(running: 200, memoryLimit: limit)
    let timeline = screen.timeline
    #expect(timeline.memory <= limit || timeline.keyframes.count == 2)
    #expect(timeline.keyframes.first?.place == Place())
    #expect(timeline.keyframes.last.map { timeline.normalized($0.place) } == timeline.place)
    let places = timeline.keyframes.map(\.place)
    #expect(places == places.sorted() && Set(places).count == places.count)
  }

  @Test func keyframesLieWiderApartWithAge() throws {
    var screen = try screen(running: 400)
    screen.timeline.memoryLimit = screen.timeline.logMemory + screen.timeline.memory / 20
    let generations = screen.timeline.keyframes.map { $0.document.engine.generation }
    #expect((8...30).contains(generations.count), "\(generations)")
    let gaps = zip(generations.dropFirst(), generations).map { $0 - $1 }
    let (old, young) = (gaps.prefix(gaps.count / 2), gaps.suffix(gaps.count / 2))
    #expect(old.reduce(0, +) > 3 * young.reduce(0, +), "\(generations)")
  }

  @Test func aLowerLimitIsKeptAtOnce() throws {
    var screen = try screen(running: 100)
    #expect(screen.timeline.keyframes.count == 101)
    screen.timeline.memoryLimit = 0
    #expect(screen.timeline.keyframes.count == 2)
    screen.goTo("50")
    #expect(screen.generation == "50")
  }

  @Test func tellsItsMemory() throws {
    let screen = try LifeScreen.showing(acorn)
    #expect(screen.timeline.memoryText.hasSuffix(" in 1 keyframe"))
    #expect(Numerals.bytes(0) == "0 bytes" && Numerals.bytes(999) == "999 bytes")
    #expect(Numerals.bytes(1000) == "1 kB" && Numerals.bytes(12_400_000) == "12.4 MB")
    #expect(Numerals.bytes(256 << 20) == "268 MB" && Numerals.bytes(.max) == "9223372 TB")
  }

  /// While going back, steps back are likely to follow; while going on, they lie further apart.
  @Test(arguments: [
    (Timeline.Distance.step, 99_999, false), (.step, 100_000, true), (.run, 2_499_999, false),
    (.run, 2_500_000, true),
  ])
  func keyframesLieAsFarApartAsTheirWork(
    distance: Timeline.Distance, work: UInt64, isKept: Bool
  ) throws {
    var screen = try LifeScreen.showing(acorn)
    screen.goTo("9")
    let place = Place(0, offset: 5)
    screen.timeline.keep(screen.document, at: place, cost: work, ifFartherThan: distance)
    #expect((screen.timeline.keyframe(upTo: place).place == place) == isKept)
    // Copying a gigabyte takes longer.
    #expect(distance.work(copying: 1 << 30) > 13_000_000)
  }

  /// Steps back from the end of a way back are short: the nearer to it, the more is kept.
  @Test func waysBackLeaveKeyframes() throws {
    var screen = try LifeScreen.showing(acorn, rule: "B3/S23:T30,30")
    screen.goTo("1000")
    screen.timeline.keyframes.removeSubrange(1...)
    screen.send(.key(.character(",")), budget: .steps(10))
    while screen.travel != nil { screen.send(.tick(elapsed: .zero), budget: .steps(10)) }
    let rests = screen.timeline.keyframes.map { 999 - $0.document.engine.generation }
    #expect(rests.count > 5 && rests.count < 10, "\(rests)")
    for (far, near) in zip(rests, rests.dropFirst()) { #expect(near <= far / 2, "\(rests)") }
  }

  // MARK: travels

  /// A way back that is broken off at any point leads to the same universe.
  @Test(arguments: [1, 2, 3, 7, 50])
  func travelsCanBeBrokenOff(steps: Int) throws {
    var screen = try LifeScreen.showing(acorn, rule: "B3/S23:T30,30")
    screen.goTo("40")
    screen.edit(.set([Point(3, 3)], 1))
    screen.press(.enter, .enter)
    let end = screen.picture
    screen.goTo("100")
    screen.timeline.memoryLimit = 0
    screen.timeline.keyframes.removeSubrange(1...)
    screen.press(.character("u"))
    #expect(screen.picture == end)
    screen.press(.character("}"))

    screen.timeline.keyframes.removeSubrange(1...)
    screen.send(.key(.character("u")), budget: .steps(steps))
    var ticks = 0
    while screen.travel != nil {
      // Until it is there, nothing is different.
      #expect(screen.generation == "100" && screen.timeToNextTick == .zero)
      #expect(screen.drawn().text.contains("going back"))
      screen.send(.tick(elapsed: .zero), budget: .steps(steps))
      ticks += 1
    }
    #expect(screen.picture == end && screen.generation == "42" && screen.timeToNextTick != .zero)
    #expect((ticks > 0) == (steps < 50))
  }

  @Test func aTravelIsGivenUpByOtherThings() throws {
    var screen = try LifeScreen.showing(acorn, rule: "B3/S23:T30,30")
    screen.goTo("40")
    let end = screen.picture
    func setOut() {
      screen.send(.key(.character("(")), budget: .steps(0))
      #expect(screen.travel != nil)
    }
    setOut()
    screen.press(.character(" "))
    #expect(screen.travel == nil && screen.picture == end && !screen.isRunning)
    setOut()
    screen.press(.enter)
    #expect(screen.generation == "41" && screen.timeline.ahead == 0)
    setOut()
    screen.edit(.set([.zero], 1))
    #expect(screen.generation == "41" && screen.travel == nil)
    #expect(screen.timeline.operations.count == 3)
  }

  /// Keys that come faster than the way back is done lead as far back as they were pressed.
  @Test func keysAddUpOnTheWay() throws {
    var screen = try LifeScreen.showing(acorn, rule: "B3/S23:T30,30")
    screen.goTo("40")
    for _ in 0..<10 { screen.send(.key(.character(",")), budget: .steps(0)) }
    screen.send(.tick(elapsed: .zero))
    #expect(screen.generation == "30")
    for _ in 0..<3 { screen.send(.key(.character("u")), budget: .steps(0)) }
    #expect(screen.message?.text == "Nothing to undo.")
    screen.send(.tick(elapsed: .zero))
    #expect(screen.generation == "0")
  }

  @Test func tellsTheEndsOfTime() throws {
    var screen = try LifeScreen.showing(acorn)
    screen.press(.character(","))
    #expect(screen.message?.text == "Nothing is known before this.")
    screen.press(.character("{"))
    #expect(screen.message?.text == "This is the first moment.")
    screen.goTo("100")
    screen.press(.backspace)
    #expect(screen.generation == "99" && screen.contentsOfStatus.contains("gen 99  (-1)"))
    screen.press(.character("("))
    #expect(screen.generation == "84")
    screen.press(.character(")"), .character(")"))
    #expect(screen.generation == "100" && !screen.contentsOfStatus.contains("(-"))
    screen.press(.character("}"))
    #expect(screen.message?.text.hasPrefix("This is the last moment known") == true)
    screen.press(.character("{"))
    #expect(screen.generation == "0")
  }

  /// Saving is no change that Undo takes back, and what was saved stays so.
  @Test func whatIsSavedStaysSaved() throws {
    var screen = try LifeScreen.showing(acorn)
    screen.edit(.set([.zero], 1))
    screen.answer("s", "a.rle")
    screen.press(.enter, .character("u"))
    #expect(!screen.document.hasUnsavedDrawing && screen.document.path == "a.rle")
    screen.press(.character("u"))
    #expect(!screen.document.hasUnsavedDrawing)
    screen.press(.control("r"))
    #expect(!screen.document.hasUnsavedDrawing)
    screen.edit(.set([Point(1, 1)], 1))
    screen.press(.character("u"), .control("r"))
    #expect(screen.document.hasUnsavedDrawing)
    // Without a universe that was kept on the way, too.
    screen.press(.character("u"))
    #expect(!screen.document.hasUnsavedDrawing)
    _ = screen.timeline.thinAll()
    screen.press(.character("{"), .character("}"), .character("u"))
    #expect(!screen.document.hasUnsavedDrawing && screen.document.path == "a.rle")
  }

  /// What is drawn after saving, instead of what was, or over the same file is not saved.
  @Test func whatNoFileHasIsNotSaved() throws {
    var screen = try LifeScreen.showing(acorn)
    let (u, r) = (Key.character("u"), Key.control("r"))
    screen.edit(.set([.zero], 1))
    screen.edit(.set([Point(1, 0)], 1))
    screen.write(to: "a.rle")
    // A part of what was saved, and then something else.
    screen.press(u)
    #expect(!screen.document.hasUnsavedDrawing)
    screen.edit(.set([Point(2, 0)], 1))
    #expect(screen.document.hasUnsavedDrawing)
    screen.press(u)
    #expect(!screen.document.hasUnsavedDrawing)
    screen.press(r)
    #expect(screen.document.hasUnsavedDrawing)
    // The file is written over with less.
    screen.write(to: "a.rle")
    screen.press(u, u)
    screen.write(to: "a.rle")
    screen.press(r)
    #expect(screen.document.hasUnsavedDrawing)
    // A stroke goes on after it was saved.
    screen.write(to: "a.rle")
    screen.continueEdit(.set([Point(3, 0)], 1))
    screen.press(u, r)
    #expect(screen.document.hasUnsavedDrawing)
  }

  /// Of a universe that was opened nothing is left when that is undone, and of the one before it
  /// nothing is lost.
  @Test func undoingAnOpenedFileLeavesNoTraces() throws {
    let host = LifeTestHost()
    host.files["b.rle"] = Array("#N Other\nx = 3, y = 1, rule = B36/S23\n3o!\n".utf8)
    var document = try LifeDocument()
    document.engine.insert(Pattern(picture: acorn))
    document.name = "Acorn"
    var screen = LifeScreen(host: host, document: document)
    screen.send(.resize(columns: 40, rows: 12))
    screen.look.mode = .history
    screen.look.showsInspector = true
    screen.edit(.set([.zero], 1))
    let isOpen = screen.open("b.rle")
    #expect(isOpen)
    #expect(!screen.document.hasUnsavedDrawing)
    screen.goTo("5")
    screen.press(.control("a"))
    screen.send(.mouse(MouseEvent(.press(.left), column: 3, row: 2)))
    screen.send(.mouse(MouseEvent(.release(.left), column: 3, row: 2)))
    screen.write(to: "c.rle")
    while screen.document.name == "Other" { screen.press(.character("u")) }
    #expect(screen.document.name == "Acorn" && screen.document.path == nil)
    #expect(screen.document.hasUnsavedDrawing && screen.document.rule.notation == "B3/S23")
    #expect(screen.shaping.selection == nil && screen.inspected == nil && screen.camera == nil)
    screen.message = nil
    screen.viewport.center(on: .zero)
    var fresh = try LifeScreen.showing(acorn)
    fresh.document.name = "Acorn"
    fresh.look = screen.look
    fresh.edit(.set([.zero], 1))
    fresh.viewport = screen.viewport
    fresh.watchPast()
    #expect(rows(screen.drawn()) == rows(fresh.drawn()))
    // And redone, it is the other one again.
    while screen.message?.text.hasPrefix("Nothing to") != true { screen.press(.control("r")) }
    #expect(screen.document.name == "Other" && screen.document.path == "c.rle")
    #expect(!screen.document.hasUnsavedDrawing)
  }

  /// The universe without the lines below it.
  private func rows(_ canvas: Canvas) -> [CanvasCell] {
    (0..<10).flatMap { row in (0..<canvas.columns).map { canvas[$0, row] } }
  }
}

extension LifeScreen {
  /// Goes to a generation and waits until it is there.
  mutating func goTo(_ text: String) {
    answer("g", text)
    send(.tick(elapsed: .zero))
  }
}
