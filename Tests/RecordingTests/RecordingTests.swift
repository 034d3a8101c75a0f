import TerminalUI
import Testing

@testable import Recording

@Suite struct RecordingTests {
  @Test func keepsOnlyWhatChanges() {
    var recording = Recording(of: Sample.canvas("ab\ncd"), for: .seconds(1))
    recording.append(Sample.canvas("ab\nxd"), for: .seconds(2))
    recording.append(Sample.canvas("ab\nxd"), for: .seconds(3))
    recording.append(Sample.canvas("  \n  "), for: .milliseconds(500))
    #expect(recording.frames.map(\.changes.count) == [4, 1, 4])
    #expect(recording.frames.map(\.duration) == [.seconds(1), .seconds(5), .milliseconds(500)])
    #expect(recording.duration == .milliseconds(6500))
    #expect(recording.frames[1].changes.map { [$0.column, $0.row] } == [[0, 1]])
    #expect(recording.last.text == "\n")
  }

  @Test func theFirstFrameGivesTheSize() {
    var recording = Recording(of: Sample.canvas("ab\ncd"), for: .zero)
    recording.append(Sample.canvas("123\n456\n789"), for: .zero)
    #expect(recording.last.text == "12\n45")
    recording.append(Sample.canvas("z"), for: .zero)
    #expect(recording.last.text == "z\n")
    #expect((recording.columns, recording.rows) == (2, 2))
  }

  @Test func sizesAreHeldToWhatFormatsCanCount() {
    let longest = Recording.longestSide
    let none = Recording(of: Canvas(columns: 0, rows: 0), for: .zero)
    #expect((none.columns, none.rows) == (1, 1))
    let huge = Recording(of: Canvas(columns: 600, rows: 600), for: .zero)
    #expect((huge.columns, huge.rows) == (longest, longest))
    #expect(longest * CellPixels.width < 1 << 16 && longest * CellPixels.height < 1 << 16)
  }

  @Test func stylesComeInTheOrderOfTheirAppearance() {
    var recording = Recording(of: Sample.canvas("ab", [Style(.red), Style(.blue)]), for: .zero)
    recording.append(Sample.canvas("ab", [Style(.green), Style(.blue)]), for: .zero)
    #expect(recording.styles == [.plain, Style(.red), Style(.blue), Style(.green)])
  }

  @Test(arguments: RecordingFormat.allCases)
  func theEndingNamesTheFormat(format: RecordingFormat) {
    #expect(RecordingFormat(path: "film.\(format.ending)") == format)
    #expect(RecordingFormat(path: "a.b/FILM.\(format.ending.uppercased())") == format)
    #expect(RecordingFormat(path: format.ending) == nil)
    #expect(RecordingFormat(path: "film.\(format.ending)x") == nil)
  }

  /// Every format, encoded in steps or at once, again and again, gives the same bytes.
  @Test(arguments: RecordingFormat.allCases)
  func bytesAreDetermined(format: RecordingFormat) {
    let bytes = RecordingEncoder.encode(Sample.film(seed: 5), as: format)
    #expect(bytes == RecordingEncoder.encode(Sample.film(seed: 5), as: format))
    var encoder = RecordingEncoder(Sample.film(seed: 5), as: format)
    var fractions = [encoder.fraction]
    while encoder.bytes == nil {
      encoder.advance()
      fractions.append(encoder.fraction)
    }
    #expect(encoder.bytes == bytes)
    #expect(fractions == fractions.sorted() && fractions.first == 0 && fractions.last == 1)
    encoder.advance()
    #expect(encoder.bytes == bytes)
  }

  @Test func textIsTheLastFrame() {
    var recording = Recording(of: Sample.canvas("ab\ncd"), for: .zero)
    recording.append(Sample.canvas("é \n─█"), for: .zero)
    #expect(RecordingEncoder.encode(recording, as: .text) == Array("é\n─█\n".utf8))
  }
}
