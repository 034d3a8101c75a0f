import Lattice
import Recording
import Snake
import TerminalUI
import Testing

@testable import Screens

@Suite struct ReplayExportTests {
  /// The whole file.
  static func bytes(_ export: ReplayExport) throws -> [UInt8] {
    var export = export
    var fractions: [Double] = []
    while true {
      fractions.append(export.fraction)
      if let bytes = export.bytes {
        #expect(fractions == fractions.sorted() && fractions.first == 0 && fractions.last == 1)
        return bytes
      }
      try export.advance()
    }
  }

  static func text(
    _ replay: Replay, as format: RecordingFormat = .text, speed: SnakeSpeed = .replay,
    size: (columns: Int, rows: Int)? = nil, until step: Int? = nil,
    _ capabilities: Capabilities = .modern
  ) throws -> String {
    let export = try ReplayExport(
      replay, as: format, speed: speed, size: size, until: step, capabilities: capabilities)
    return String(decoding: try bytes(export), as: UTF8.self)
  }

  @Test func theEndIsThePicture() throws {
    let replay = try SampleGames.replay(foods: 4)
    let steps = replay.result.steps
    let text = try Self.text(replay)
    #expect(text.hasPrefix("Step \(steps)/\(steps)  Score 4/4  Length 7/7  ████"))
    // The board as the screen shows it at the end, without what is around it.
    var screen = ReplayScreen(replay, host: KeepingHost())
    screen.take(.resize(columns: 60, rows: 10))
    screen.press(.end)
    let board = screen.picture(60, 10).split(separator: "\n")[1...8]
    #expect(text.split(separator: "\n").dropFirst().elementsEqual(board))
  }

  @Test func aThemeIsInThePicture() throws {
    let replay = try SampleGames.replay(foods: 4)
    let export = try ReplayExport(replay, as: .text, theme: .ascii)
    let board = String(decoding: try Self.bytes(export), as: UTF8.self)
      .split(separator: "\n").dropFirst()
    #expect(board.first == "                     +----------------+")
    // The screen goes through the themes.
    var screen = ReplayScreen(replay, host: KeepingHost(), theme: .mono)
    screen.take(.resize(columns: 60, rows: 10))
    screen.press(.end, .character("t"))
    #expect(screen.picture(60, 10).split(separator: "\n")[1...8].elementsEqual(board))
    #expect(screen.picture(60, 10).contains("Theme: ascii."))
  }

  @Test func aMomentCanBeThePicture() throws {
    let replay = try SampleGames.replay(foods: 4)
    #expect(try Self.text(replay, until: 3).hasPrefix("Step 3/"))
    #expect(try Self.text(replay, until: 0).hasPrefix("Step 0/"))
    #expect(try Self.text(replay, until: -5).hasPrefix("Step 0/"))
  }

  @Test(arguments: RecordingFormat.allCases)
  func theSameGameGivesTheSameBytes(format: RecordingFormat) throws {
    let replay = try SampleGames.replay(foods: 2)
    let export = try ReplayExport(replay, as: format)
    #expect(try Self.bytes(export) == Self.bytes(export))
  }

  /// A frame a step, until steps are faster than pictures; the times are the game's.
  @Test func speedDecidesTheFrames() throws {
    let replay = try SampleGames.replay(foods: 4)
    let steps = replay.result.steps
    for (level, stepsPerFrame) in [(1, 1), (8, 1), (10, 1), (11, 2), (13, 8), (15, 40)] {
      let cast = try Self.text(replay, as: .asciicast, speed: SnakeSpeed(level))
      let lines = cast.split(separator: "\n")
      // The header, the blank screen and the restored one are no frames; the start is one.
      let frames: Int = 1 + (steps + stepsPerFrame - 1) / stepsPerFrame
      #expect(lines.count - 3 == frames, "\(level)")
      let frame = max(SnakeSpeed(level).period, .milliseconds(40))
      let milliseconds = Int(frame / .milliseconds(1))
      #expect(lines[3].hasPrefix("[0.\(String(1000 + milliseconds).dropFirst()),"), "\(level)")
    }
  }

  @Test func theGameThatKillsEndsInRed() throws {
    let arena = try #require(Arena.open(Size(6, 4)))
    let options = SnakeGame.Options(arena: arena)
    var recorder = try #require(ReplayRecorder(SnakeGame(options: options, seed: 1)))
    while recorder.game.status == .running { recorder.advance(nil) }
    #expect(try Self.text(recorder.replay(by: .human("player"))).contains(">X"))
  }

  @Test func aForgedReplayIsNotShown() throws {
    var replay = try SampleGames.replay()
    replay.stretches[0].digest ^= 1
    #expect(throws: Refutation.self) { try Self.text(replay) }
    replay.rules = 99
    #expect(throws: Refutation.otherRules(99)) { try ReplayExport(replay, as: .gif) }
  }

  @Test(arguments: [(1, 1), (3, 40), (20, 8), (100, 30)], RecordingFormat.allCases)
  func everySizeCanBeDrawn(size: (columns: Int, rows: Int), format: RecordingFormat) throws {
    let replay = try SampleGames.replay(foods: 1)
    let export = try ReplayExport(replay, as: format, size: size)
    #expect(try !Self.bytes(export).isEmpty)
  }

  @Test func plainCharactersCanBeAskedFor() throws {
    let text = try Self.text(try SampleGames.replay(), .minimal)
    #expect(text.utf8.count == text.count && text.contains("+--"))
  }

  @Test(arguments: RecordingFormat.allCases)
  func matchesAreExportedToo(format: RecordingFormat) throws {
    let replay = try SampleGames.match(maxSteps: 20)
    let bytes = try Self.bytes(ReplayExport(replay, as: format))
    #expect(try bytes == Self.bytes(ReplayExport(replay, as: format)))
    if format == .text {
      #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("Step \(replay.result.steps)/"))
    }
  }
}
