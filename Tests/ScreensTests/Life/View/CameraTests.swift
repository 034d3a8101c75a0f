import BigInt
import Lattice
import Life
import TerminalUI
import Testing

@testable import Screens

@Suite struct CameraTests {
  private static let lightweight = ".O..O\nO....\nO...O\nOOOO."
  private static let copperhead = """
    .OO..OO.
    ...OO...
    ...OO...
    O.O..O.O
    O......O
    ........
    O......O
    .OO..OO.
    ..OOOO..
    ........
    ...OO...
    ...OO...
    """

  @Test(arguments: [
    (".O.\n..O\nOOO", Point(1, 1), 4), (CameraTests.lightweight, Point(-2, 0), 4),
    (CameraTests.copperhead, Point(0, -1), 10),
  ])
  func knowsTheCourseOfSpaceships(picture: String, step: Point, period: Int) throws {
    let course = CameraCourse.course(of: Pattern(picture: picture), under: .life)
    #expect(course == CameraCourse(step: step, period: period))
  }

  @Test(arguments: ["OOO", "OO\nOO", ".OO\nOO.\n.O.", "O"])
  func whatDoesNotTravelHasNoCourse(picture: String) {
    #expect(CameraCourse.course(of: Pattern(picture: picture), under: .life) == nil)
  }

  @Test(arguments: [(0, 0), (3, 0), (4, 1), (-1, -1), (-4, -1), (401, 100)])
  func theWayIsExact(generations: Int, expected: Int) {
    let course = CameraCourse(step: Point(1, -1), period: 4)
    #expect(course.offset(after: BigInt(generations)).x == expected)
    #expect(
      course.offset(after: BigInt(1) << 100) == Point(CellViewport.reach, -CellViewport.reach))
  }

  /// The glider stays where it is on the screen, and the view moves by a cell at most.
  @Test func theViewKeepsWithASpaceship() throws {
    var screen = try LifeScreen.showing(".O.\n..O\nOOO", columns: 40, rows: 12)
    screen.press(.character("F"))
    #expect(screen.message?.text == "The view moves by (1, 1) in 4 generations.")
    let place = { (screen: LifeScreen) -> Point in
      let bounds = screen.document.engine.contents ?? Rect(x: 0, y: 0, width: 0, height: 0)
      return bounds.origin - screen.viewport.origin
    }
    let start = place(screen)
    for _ in 0..<100 {
      let before = screen.viewport.origin
      screen.press(.enter)
      let step = screen.viewport.origin - before
      #expect((0...1).contains(step.x) && step.x == step.y)
      let now = place(screen)
      #expect(abs(now.x - start.x) <= 1 && abs(now.y - start.y) <= 1)
    }
    #expect(place(screen) == start)
    // Any number of generations in a frame, and back.
    screen.answer("g", "+1000000")
    screen.send(.tick(elapsed: .zero))
    #expect(place(screen) == start)
    screen.answer("g", "8")
    screen.send(.tick(elapsed: .zero))
    #expect(place(screen) == start)
    // Moving by hand adds to it.
    screen.press(.character("l"), .enter, .enter, .enter, .enter)
    #expect(place(screen) == start - Point(4, 0))
    screen.press(.character("F"))
    let origin = screen.viewport.origin
    screen.press(.enter, .enter, .enter, .enter)
    #expect(screen.viewport.origin == origin)
  }

  @Test func theNearestObjectIsFollowed() throws {
    // A glider beside a block: the one in the middle decides.
    var document = try LifeDocument()
    document.engine.insert(Pattern(picture: ".O.\n..O\nOOO"))
    document.engine.insert(Pattern(picture: "OO\nOO").translated(by: Point(-8, -8)))
    var screen = LifeScreen(host: LifeTestHost(), document: document)
    screen.send(.resize(columns: 40, rows: 12))
    screen.viewport.center(on: Point(1, 1))
    screen.press(.character("F"))
    #expect(screen.message?.text.contains("(1, 1) in 4") == true)
  }

  /// A growing pattern is followed at its front, at a steady speed.
  @Test func theFrontOfWhatGrowsIsFollowed() {
    var camera = Camera(contents: Rect(x: 0, y: 0, width: 10, height: 10), at: 0)
    var moved = 0
    for generation in 1...60 {
      let width = 10 + generation / 2
      camera.note(Rect(x: 0, y: 0, width: width, height: 10), at: BigInt(generation))
      let step = camera.move(at: BigInt(generation))
      #expect(step.y == 0 && (0...1).contains(step.x))
      moved += step.x
    }
    #expect((27...31).contains(moved))
  }

  @Test func theViewGoesRoundATorus() throws {
    var screen = try LifeScreen.showing(
      ".O.\n..O\nOOO", rule: "B3/S23:T30,30", columns: 40, rows: 12)
    screen.press(.character("F"))
    screen.answer("g", "4000")
    screen.send(.tick(elapsed: .zero))
    #expect(abs(screen.viewport.center.x) <= 15 && abs(screen.viewport.center.y) <= 15)
  }
}
