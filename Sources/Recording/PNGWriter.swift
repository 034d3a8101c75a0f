import CZlib
import TerminalUI

/// A PNG picture of the last frame, with a palette (ISO/IEC 15948).
struct PNGWriter: RecordingWriter {
  private let recording: Recording

  init(_ recording: Recording) { self.recording = recording }

  func finish() -> [UInt8] {
    let canvas = recording.last
    let palette = PixelPalette(recording.styles, room: 256)
    let width = canvas.columns * CellPixels.width
    let height = canvas.rows * CellPixels.height
    var painter = CellPixels(palette: palette)
    // Every line begins with the number of its filter, which stays 0: none.
    let stride = width + 1
    var lines = [UInt8](repeating: 0, count: stride * height)
    for row in 0..<canvas.rows {
      for column in 0..<canvas.columns {
        let place = row * CellPixels.height * stride + 1 + column * CellPixels.width
        painter.paint(canvas[column, row], into: &lines, at: place, stride: stride)
      }
    }
    var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    // Eight bits a pixel, colours by palette, and the only ways of compressing, filtering and
    // ordering that need no more words.
    let header = PNGWriter.number(width) + PNGWriter.number(height) + [8, 3, 0, 0, 0]
    bytes += PNGWriter.chunk("IHDR", header)
    bytes += PNGWriter.chunk("PLTE", palette.colors.flatMap { [$0.red, $0.green, $0.blue] })
    bytes += PNGWriter.chunk("IDAT", PNGWriter.packed(lines, stride: stride))
    bytes += PNGWriter.chunk("IEND", [])
    return bytes
  }

  /// Length, name, contents and checksum.
  private static func chunk(_ name: String, _ contents: [UInt8]) -> [UInt8] {
    let named = Array(name.utf8) + contents
    let checksum = Int(crc32(0, named, UInt32(named.count)))
    return number(contents.count) + named + number(checksum)
  }

  /// A number of 32 bits, the high byte first.
  private static func number(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(value >> $0 & 0xFF) }
  }

  /// The bytes as a zlib stream (RFC 1950), whose lines are so long.
  private static func packed(_ bytes: [UInt8], stride: Int) -> [UInt8] {
    // What is likely to be the same: the pixel, the character and the line before, and the line of
    // characters above.
    let distances = [1, CellPixels.width, stride, stride * CellPixels.height]
    let checksum = Int(adler32(1, bytes, UInt32(bytes.count)))
    // A window of 32 kB, and the best compression that there is.
    return [0x78, 0xDA] + Deflate.packed(bytes, distances: distances) + number(checksum)
  }
}
