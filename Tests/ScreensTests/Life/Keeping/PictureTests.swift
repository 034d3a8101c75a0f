import Life
import Recording
import TerminalUI
import Testing

@testable import Screens

/// Screenshots and recordings of the Life screen.
@Suite struct PictureTests {
  private let host = LifeTestHost()

  private func screen(_ host: LifeTestHost? = nil) throws -> LifeScreen {
    try .showing(".O.\n..O\nOOO", host: host ?? self.host)
  }

  @Test(arguments: ["a.txt", "a.ans", "a.svg", "a.png"])
  func theSameScreenGivesTheSameBytes(path: String) throws {
    var screen = try screen()
    screen.answer("$", path)
    let bytes = try #require(host.files[path])
    var again = try self.screen(LifeTestHost())
    again.answer(":", "screenshot \(path)")
    #expect((again.host as? LifeTestHost)?.files[path] == bytes)
    #expect(screen.message?.text == "Saved \(bytes.count.grouped) bytes to '\(path)'.")
  }

  @Test func aScreenshotShowsWhatIsSeen() throws {
    var screen = try screen()
    screen.press(.escape)
    let text = screen.drawn().text
    screen.answer("$", "a.txt")
    #expect(host.files["a.txt"].map { String(decoding: $0, as: UTF8.self) } == text + "\n")
    screen.answer("$", "a.txt")
    #expect(screen.drawn().text.contains("'a.txt' exists."))
    let before = host.files["a.txt"]
    screen.press(.character(" "), .character("n"), .character("]"))
    screen.answer("$", "a.txt")
    screen.press(.character("y"))
    #expect(host.files["a.txt"] != before)
  }

  /// Plays for a while with a recording on; the bytes of the file.
  private func film(_ path: String, end: (inout LifeScreen) -> Void) throws -> [UInt8]? {
    let host = LifeTestHost()
    var screen = try screen(host)
    screen.answer("@", path)
    #expect(screen.contentsOfStatus.contains("REC 0:00"))
    #expect(screen.timeToNextTick == Filming.frame)
    screen.press(.character(" "))
    for _ in 0..<30 { screen.send(.tick(elapsed: .seconds(1) / 15)) }
    #expect(screen.contentsOfStatus.contains("REC 0:02"))
    #expect(host.files[path] == nil)
    end(&screen)
    #expect(screen.filming == nil)
    return host.files[path]
  }

  @Test(arguments: ["a.gif", "a.cast"])
  func recordsUntilItIsEnded(path: String) throws {
    let byKey = try film(path) { screen in
      screen.press(.character("@"))
      var ticks = 0
      while screen.filming != nil, ticks < 1000 {
        screen.send(.tick(elapsed: .zero))
        ticks += 1
      }
      #expect(screen.message?.text.hasPrefix("Saved ") == true)
    }
    let bytes = try #require(byKey)
    #expect(
      bytes.starts(with: path == "a.gif" ? Array("GIF89a".utf8) : Array("{\"version\":2".utf8)))
    // A signal keeps the same.
    #expect(try film(path) { $0.send(.terminate(.terminate)) } == bytes)
    #expect(try film(path) { $0.press(.character("q")) } == bytes)
    // What tells that it is recorded is not recorded.
    if path == "a.cast" { #expect(!String(decoding: bytes, as: UTF8.self).contains("REC")) }
  }

  @Test func recordingsAreBounded() throws {
    var screen = try screen()
    screen.answer("@", "a.cast")
    screen.send(.tick(elapsed: Filming.longest))
    #expect(screen.message?.text == "The recording is as long as it can be.")
    screen.send(.tick(elapsed: .zero))
    #expect(host.files["a.cast"] != nil && screen.filming == nil)
  }
}
