import TerminalUI
import Testing

@testable import Screens

@Suite struct TourTests {
  private func start(_ host: LifeTestHost, columns: Int = 80, rows: Int = 24) throws -> LifeScreen {
    try .showing("OOO", columns: columns, rows: rows, host: host).welcomed()
  }

  @Test func isShownOnce() throws {
    let host = LifeTestHost()
    #expect(try start(host).tour != nil)
    #expect(try start(host).tour == nil)
    #expect(try start(LifeTestHost(data: host.data)).tour == nil)
  }

  @Test func isShownOnceInARunWhereNothingCanBeKept() throws {
    let host = LifeTestHost()
    (host.data as? SimulatedDisk)?.trouble = HostError("read-only file system")
    #expect(try start(host).tour != nil)
    #expect(try start(host).tour == nil)
    #expect(try start(LifeTestHost(data: host.data)).tour != nil)
  }

  @Test func itsOwnKeysTurnThePages() throws {
    var screen = try start(LifeTestHost())
    #expect(screen.drawn(columns: 80, rows: 24).text.contains("1/6"))
    screen.press(.enter, .right)
    #expect(screen.drawn(columns: 80, rows: 24).text.contains("3/6"))
    screen.press(.left)
    #expect(screen.drawn(columns: 80, rows: 24).text.contains("2/6"))
    screen.press(.enter, .enter, .enter, .enter)
    #expect(screen.tour != nil && screen.generation == "0")
    let last = screen.drawn(columns: 80, rows: 24).text
    #expect(last.contains("any key ends this") && !last.contains("next"))
    screen.press(.enter)
    #expect(screen.tour == nil && screen.generation == "0")
    screen.press(.enter)
    #expect(screen.generation == "1")
  }

  @Test func anyOtherKeyEndsItAndActs() throws {
    var screen = try start(LifeTestHost())
    screen.press(.character(" "))
    #expect(screen.tour == nil && screen.isRunning)
    screen = try start(LifeTestHost())
    screen.send(.mouse(MouseEvent(.press(.left), column: 3, row: 3)))
    #expect(screen.tour == nil && screen.population == "4")
  }

  @Test(arguments: [(20, 5), (40, 12), (80, 24), (200, 50)])
  func leavesTheStatusLineInSight(columns: Int, rows: Int) throws {
    var screen = try start(LifeTestHost(), columns: columns, rows: rows)
    for _ in 0..<6 {
      for capabilities in [Capabilities.modern, .minimal] {
        let text = screen.drawn(columns: columns, rows: rows, capabilities).text
        #expect(text.contains("gen 0"))
        // The first words of a page are there, however little room there is.
        if screen.tour?.page == 0 { #expect(text.contains("play") && text.contains("one step")) }
      }
      screen.press(.enter)
    }
    #expect(screen.tour == nil)
  }
}
