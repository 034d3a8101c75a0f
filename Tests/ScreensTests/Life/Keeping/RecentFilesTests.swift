import Life
import TerminalUI
import Testing

@testable import Screens

@Suite struct RecentFilesTests {
  private let host = LifeTestHost()

  @Test func theNewestComesFirst() throws {
    var screen = try LifeScreen.showing("OOO", host: host)
    screen.answer("s", "a.rle")
    screen.answer("S", "b.rle")
    screen.answer("o", "/home/ada/a.rle")
    #expect(RecentFiles.paths(host: host) == ["/home/ada/b.rle", "/home/ada/a.rle"])
    host.files["/home/ada/a.rle"] = host.files["a.rle"]
    screen.answer("o", "/home/ada/a.rle")
    #expect(RecentFiles.paths(host: host) == ["/home/ada/a.rle", "/home/ada/b.rle"])
    screen.send(.resize(columns: 80, rows: 24))
    screen.press(.character("O"))
    let text = screen.drawn(columns: 80, rows: 24).text
    #expect(text.contains("/home/ada/a.rle"))
    #expect(text.split(separator: "\n").contains { $0.contains("b.rle") && $0.contains("missing") })
    screen.press(.down, .enter)
    #expect(screen.message?.isError == true)
    screen.press(.character("c"), .character("O"), .enter)
    #expect(screen.population == "3")
  }

  @Test func theyAreBounded() {
    for number in 0..<80 { RecentFiles.note("f\(number).rle", host: host) }
    let paths = RecentFiles.paths(host: host)
    #expect(paths.count == 50 && paths.first == "/home/ada/f79.rle")
  }

  @Test func saysWhenThereAreNone() throws {
    var screen = try LifeScreen.showing("OOO", host: host)
    screen.press(.character("O"))
    #expect(screen.message?.text == "No file was opened or saved yet.")
  }

  @Test(arguments: ["a.rle", "a.cells", "a.lif", "a.life", "a.mc", "a.rle.gz", "a.mc.gz"])
  func savesInEveryFormat(path: String) throws {
    var screen = try LifeScreen.showing(".O.\n..O\nOOO", host: host)
    let cells = screen.document.engine.pattern
    screen.answer("S", path)
    #expect(screen.message?.text.hasPrefix("Saved ") == true)
    screen.press(.character("c"))
    screen.answer("o", path)
    let opened = screen.document.engine.pattern
    #expect(opened.population == 5)
    if !path.contains("cells") { #expect(opened == cells) }
  }

  @Test func anUnknownEndingIsTold() throws {
    var screen = try LifeScreen.showing("OOO", host: host)
    screen.answer("S", "a.doc")
    #expect(
      screen.message?.text
        == "The ending of 'a.doc' names no format; use .rle .cells .lif .mc, each with .gz or not.")
    #expect(screen.overlay != nil && host.files.isEmpty)
  }
}
