import Lattice
import TerminalUI
import Testing

@testable import Recording

@Suite struct GIFTests {
  /// Decoded, the frames are the canvases' pixels, and their times add up.
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func decodesToTheCanvases(seed: UInt64) throws {
    let canvases = Sample.canvases(seed: seed)
    let gif = try GIFImage(RecordingEncoder.encode(Sample.film(canvases), as: .gif))
    #expect(gif.isEndless)
    #expect((gif.width, gif.height) == (7 * 8, 4 * 16), "seed \(seed)")
    #expect(gif.frames.last?.pixels == Pixels.of(canvases[canvases.count - 1].canvas))
    // At every moment it shows what the recording does.
    var time = 0
    var starts: [(start: Int, canvas: Canvas)] = []
    var elapsed = Duration.zero
    for (canvas, duration) in canvases {
      starts.append((elapsed.rounded(to: .milliseconds(10)), canvas))
      elapsed += duration
    }
    for frame in gif.frames.dropLast() {
      time += frame.delay
      #expect(frame.delay >= GIFWriter.leastDelay)
      let shown = try #require(starts.last { $0.start < time }, "seed \(seed)")
      #expect(frame.pixels == Pixels.of(shown.canvas), "seed \(seed), until \(time)")
    }
    let whole = elapsed.rounded(to: .milliseconds(10))
    let total = gif.frames.reduce(0) { $0 + $1.delay }
    #expect(abs(total - whole) <= GIFWriter.leastDelay, "seed \(seed)")
  }

  @Test func aCellMakesAPicture() throws {
    let style = Style(.rgb(1, 2, 3), on: .rgb(200, 100, 50))
    let recording = Recording(of: Sample.canvas("▀", [style]), for: .seconds(1))
    let gif = try GIFImage(RecordingEncoder.encode(recording, as: .gif))
    #expect((gif.width, gif.height) == (8, 16))
    let ink = RGB(red: 1, green: 2, blue: 3)
    let paper = RGB(red: 200, green: 100, blue: 50)
    #expect(
      gif.frames.map(\.pixels)
        == [Array(repeating: ink, count: 64) + Array(repeating: paper, count: 64)])
    #expect(gif.frames.map(\.delay) == [100])
  }

  @Test func onlyTheChangedRectangleIsWritten() throws {
    var canvas = Canvas(columns: 20, rows: 10)
    var recording = Recording(of: canvas, for: .seconds(1))
    canvas[3, 4] = CanvasCell("x")
    canvas[5, 5] = CanvasCell("y")
    recording.append(canvas, for: .seconds(1))
    let gif = try GIFImage(RecordingEncoder.encode(recording, as: .gif))
    #expect(gif.frames.map(\.area) == [[0, 0, 160, 160], [24, 64, 24, 32]])
  }

  /// Frames that are too short for players become one, without losing time or changes.
  @Test func fleetingFramesAreJoined() throws {
    var canvas = Canvas(columns: 12, rows: 1)
    var recording = Recording(of: canvas, for: .milliseconds(1))
    for column in 0..<12 {
      canvas[column, 0] = CanvasCell("x")
      recording.append(canvas, for: .milliseconds(5))
    }
    let gif = try GIFImage(RecordingEncoder.encode(recording, as: .gif))
    #expect(gif.frames.map(\.delay) == [2, 2, 2, 2])
    #expect(gif.frames.last?.pixels == Pixels.of(canvas))
  }

  /// More colours than a palette holds are brought down to xterm's.
  @Test func manyColoursFindRoom() throws {
    var canvas = Canvas(columns: 40, rows: 20)
    for row in 0..<20 {
      for column in 0..<40 {
        let color = Color.rgb(UInt8(column * 6), UInt8(row * 12), UInt8(column ^ row))
        canvas[column, row] = CanvasCell("█", Style(color))
      }
    }
    let recording = Recording(of: canvas, for: .seconds(1))
    let gif = try GIFImage(RecordingEncoder.encode(recording, as: .gif))
    let wanted = RGB(red: 234, green: 228, blue: 39 ^ 19).inPalette
    #expect(gif.frames[0].pixels.last == wanted)
  }

  /// Codes grow, fill their table and begin anew, whatever the pixels.
  @Test(arguments: [2, 3, 5, 8], [0, 1, 2, 3, 255, 256, 4_000, 20_000])
  func lzwIsUndone(depth: Int, count: Int) throws {
    for spread in [1, 2, 1 << depth] {
      var random = SplitMix64(seed: UInt64(count + depth))
      let pixels = (0..<count).map { _ in UInt8(random.below(spread)) }
      let unpacked = try GIFImage.unpacked(LZW.packed(pixels, depth: depth), depth: depth)
      #expect(unpacked == pixels, "depth \(depth), \(count) pixels of \(spread)")
    }
  }

  /// The end code may come just when codes get longer.
  @Test func lzwEndsAtEveryLength() throws {
    for count in 0..<300 {
      let pixels = (0..<count).map { UInt8($0 * $0 / 3 & 3) }
      #expect(try GIFImage.unpacked(LZW.packed(pixels, depth: 2), depth: 2) == pixels)
    }
  }
}
