import TerminalUI

/// An animated GIF, as the GIF89a specification has it: each frame is the rectangle that changed, in
/// which what stays is transparent; it plays for ever.
struct GIFWriter: RecordingWriter {
  private var bytes: [UInt8] = Array("GIF89a".utf8)
  private let columns: Int
  private let rows: Int
  private var painter: CellPixels
  /// The number of bits of a pixel.
  private let depth: Int
  /// The colour that lets the picture before show through.
  private let transparent: UInt8

  /// Changes that are yet to be shown.
  private var pending: [Recording.Change] = []
  /// When the pending changes go, and when the frames that were written do, in hundredths of a
  /// second.
  private var end = Duration.zero
  private var shown = 0
  private var isFirst = true

  /// Browsers take a frame that is shorter for a mistake, and show it for a tenth of a second.
  static let leastDelay = 2
  private static let hundredth = Duration.milliseconds(10)

  init(_ recording: Recording) {
    columns = recording.columns
    rows = recording.rows
    let palette = PixelPalette(recording.styles, room: 255)
    painter = CellPixels(palette: palette)
    transparent = UInt8(palette.colors.count)
    depth = max(2, Int.bitWidth - palette.colors.count.leadingZeroBitCount)
    append(columns * CellPixels.width, rows * CellPixels.height)
    bytes += [0xF0 | UInt8(depth - 1), 0, 0]
    for index in 0..<(1 << depth) {
      let color = index < palette.colors.count ? palette.colors[index] : .black
      bytes += [color.red, color.green, color.blue]
    }
    // Loop: zero times, which means for ever.
    bytes += [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]
  }

  mutating func append(_ frame: Recording.Frame) {
    pending += frame.changes
    end += frame.duration
    // Times are rounded, not durations, so that a long film stays in step.
    let delay = end.rounded(to: Self.hundredth) - shown
    if delay >= Self.leastDelay { write(delay) }
  }

  mutating func finish() -> [UInt8] {
    if isFirst || !pending.isEmpty { write(Self.leastDelay) }
    bytes.append(0x3B)
    return bytes
  }

  /// Shows what is pending for a while.
  private mutating func write(_ delay: Int) {
    let area = isFirst ? Area(columns: columns, rows: rows) : GIFWriter.bounds(of: pending)
    let (width, height) = (CellPixels.width, CellPixels.height)
    let stride = area.columns * width
    var pixels = [UInt8](repeating: transparent, count: stride * area.rows * height)
    func place(_ column: Int, _ row: Int) -> Int {
      (row - area.row) * height * stride + (column - area.column) * width
    }
    if isFirst {
      for row in 0..<rows {
        for column in 0..<columns {
          painter.paint(.blank, into: &pixels, at: place(column, row), stride: stride)
        }
      }
    }
    for change in pending {
      let place = place(Int(change.column), Int(change.row))
      painter.paint(change.cell, into: &pixels, at: place, stride: stride)
    }

    // Graphic control: keep the picture when its time is over; there is a transparent colour.
    bytes += [0x21, 0xF9, 4, 0b0000_0101]
    append(min(delay, 0xFFFF))
    bytes += [transparent, 0]
    // The image and where it lies.
    bytes.append(0x2C)
    append(area.column * width, area.row * height, stride, area.rows * height)
    bytes += [0, UInt8(depth)]
    let packed = LZW.packed(pixels, depth: depth)
    for start in Swift.stride(from: 0, to: packed.count, by: 255) {
      let block = packed[start..<min(start + 255, packed.count)]
      bytes.append(UInt8(block.count))
      bytes += block
    }
    bytes.append(0)
    shown += delay
    pending.removeAll(keepingCapacity: true)
    isFirst = false
  }

  /// Numbers of 16 bits, the low byte first.
  private mutating func append(_ numbers: Int...) {
    for number in numbers { bytes += [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }
  }

  /// The smallest area with all changed cells; a single cell when a long time passes without any.
  private static func bounds(of changes: [Recording.Change]) -> Area {
    guard let first = changes.first else { return Area(columns: 1, rows: 1) }
    var (left, right) = (Int(first.column), Int(first.column))
    var (top, bottom) = (Int(first.row), Int(first.row))
    for change in changes {
      left = min(left, Int(change.column))
      right = max(right, Int(change.column))
      top = min(top, Int(change.row))
      bottom = max(bottom, Int(change.row))
    }
    return Area(
      column: left, row: top, columns: right - left + 1, rows: bottom - top + 1)
  }
}
