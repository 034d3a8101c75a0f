import BigInt
import Lattice
import Life
import TerminalUI
import Testing

@testable import Screens

@Suite struct ScrubTests {
  /// A glider that went on by 200 generations, was drawn to, and went on by 100 more.
  private func screen(columns: Int, rows: Int) throws -> LifeScreen {
    var screen = try LifeScreen.showing(".O.\n..O\nOOO", columns: columns, rows: rows)
    screen.press(.character(" "))
    for _ in 0..<200 { screen.send(.tick(elapsed: .milliseconds(67))) }
    screen.press(.character(" "))
    screen.edit(.set([.zero], 1))
    screen.press(.character(" "))
    for _ in 0..<100 { screen.send(.tick(elapsed: .milliseconds(67))) }
    screen.press(.character("T"))
    return screen
  }

  private func lines(_ screen: LifeScreen, _ capabilities: Capabilities = .modern) -> [Substring] {
    let size = screen.size
    return screen.drawn(columns: size.columns, rows: size.rows, capabilities).text
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func isABarOverTheView() throws {
    var screen = try screen(columns: 80, rows: 24)
    #expect(
      lines(screen)[21]
        == " 0 ┴──────────────────────────────────────────────┼───────────────────────█ 300")
    #expect(lines(screen)[23].contains("Enter stay"))
    #expect(lines(screen)[22].contains("keyframe"))
    screen.press(.home)
    #expect(screen.generation == "0")
    #expect(lines(screen)[21].hasPrefix(" 0 █"))
    screen.press(.end, .left, .left)
    #expect(screen.generation == "291")
    screen.press(.character(","), .backspace)
    #expect(screen.generation == "289")
    screen.press(.up)
    #expect(screen.generation == "200" && screen.timeline.place.operation == 2)
    screen.press(.up)
    #expect(screen.generation == "200" && screen.timeline.place.operation == 1)
  }

  @Test func fitsOnSmallScreens() throws {
    let narrow = try screen(columns: 40, rows: 12)
    #expect(lines(narrow)[9] == " 0 ┴────────────────────┼─────────█ 300")
    let least = try screen(columns: 20, rows: 5)
    #expect(lines(least)[2] == " 0 ┴──────┼───█ 300")
    #expect(lines(narrow, .minimal)[9] == " 0 '--------------------+---------O 300")
  }

  @Test func staysOrGoesBack() throws {
    var screen = try screen(columns: 80, rows: 24)
    let end = screen.picture
    screen.press(.home, .escape)
    #expect(screen.overlay == nil && screen.picture == end && screen.generation == "300")
    #expect(screen.timeline.ahead == 0)
    screen.press(.character("T"), .home, .enter)
    #expect(screen.overlay == nil && screen.generation == "0" && screen.timeline.ahead == 300)
    // Editing goes on from there, and undoing that leaves the first universe.
    screen.edit(.set([Point(9, 9)], 1))
    #expect(screen.timeline.ahead == 0)
    screen.press(.character("u"))
    #expect(screen.picture == ".O.\n..O\nOOO")
  }

  @Test func theMouseDragsTheKnob() throws {
    var screen = try screen(columns: 80, rows: 24)
    let before = screen.viewport
    func mouse(_ action: MouseEvent.Action, _ column: Int, _ row: Int) {
      screen.send(.mouse(MouseEvent(action, column: column, row: row)))
    }
    mouse(.press(.left), 40, 21)
    let middle = screen.document.engine.generation
    #expect((140...170).contains(middle))
    mouse(.drag(.left), 10, 5)
    #expect(screen.document.engine.generation < 40)
    mouse(.drag(.left), 0, 5)
    #expect(screen.generation == "0")
    mouse(.release(.left), 0, 5)
    mouse(.drag(.left), 70, 5)
    mouse(.press(.left), 40, 10)
    mouse(.release(.left), 40, 10)
    #expect(screen.generation == "0" && screen.viewport == before)
    screen.press(.character("["))
    mouse(.wheel(.down), 40, 10)
    #expect(screen.viewport.zoom == before.zoom + 2)
  }

  /// On the way, what is reached is shown when the knob is moved on, and Escape still leads back.
  @Test func slowWaysCanBeLeft() throws {
    var screen = try screen(columns: 80, rows: 24)
    let (end, place) = (screen.picture, screen.timeline.place)
    screen.timeline.keyframes.removeSubrange(1...)
    screen.send(.key(.character(",")), budget: .steps(1))
    #expect(screen.travel != nil && screen.picture == end)
    screen.send(.key(.left), budget: .steps(0))
    #expect(screen.document.engine.generation < 300)
    screen.press(.escape)
    #expect(screen.travel == nil && screen.picture == end)
    #expect(screen.timeline.normalized(place) == screen.timeline.place)
  }

  @Test func needsAPast() throws {
    var screen = try LifeScreen.showing("OOO")
    screen.press(.character("T"))
    #expect(screen.overlay == nil && screen.message?.text == "Nothing was done yet.")
  }

  @Test func noKeyHasTwoMeanings() {
    #expect(Scrub.keyMap.contestedKeys.isEmpty)
  }
}
