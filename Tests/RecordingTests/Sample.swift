import Lattice
import TerminalUI

@testable import Recording

/// Canvases and recordings for tests.
enum Sample {
  /// A canvas of the lines of a text, as wide as the longest; styles go round from cell to cell.
  static func canvas(_ text: String, _ styles: [Style] = [.plain]) -> Canvas {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let columns = lines.map { $0.unicodeScalars.count }.max() ?? 0
    var canvas = Canvas(columns: columns, rows: lines.count)
    var place = 0
    for (row, line) in lines.enumerated() {
      for (column, glyph) in line.unicodeScalars.enumerated() {
        canvas[column, row] = CanvasCell(glyph, styles[place % styles.count])
        place += 1
      }
    }
    return canvas
  }

  static let glyphs = Array(" aW_~█▀▌░┌╬⠿🬓▲→€\"\\<&".unicodeScalars)

  static func color(_ random: inout SplitMix64) -> Color {
    switch random.below(3) {
    case 0: .standard
    case 1: .palette(UInt8(random.below(256)))
    default:
      .rgb(UInt8(random.below(256)), UInt8(random.below(256)), UInt8(random.below(256)))
    }
  }

  static func style(_ random: inout SplitMix64) -> Style {
    let attributes = Style.Attributes(rawValue: UInt8(random.below(16)))
    return Style(color(&random), on: color(&random), attributes)
  }

  /// Some canvases, each with a few cells changed, and how long they last.
  static func canvases(
    seed: UInt64, columns: Int = 7, rows: Int = 4, count: Int = 12, styles: Int = 20
  ) -> [(canvas: Canvas, duration: Duration)] {
    var random = SplitMix64(seed: seed)
    let styles = (0..<styles).map { _ in style(&random) }
    var canvas = Canvas(columns: columns, rows: rows)
    return (0..<count).map { _ in
      for _ in 0..<random.below(columns * rows + 1) {
        canvas[random.below(columns), random.below(rows)] = CanvasCell(
          glyphs[random.below(glyphs.count)], styles[random.below(styles.count)])
      }
      return (canvas, .milliseconds(random.below(200)))
    }
  }

  static func film(_ canvases: [(canvas: Canvas, duration: Duration)]) -> Recording {
    let (first, duration) = canvases[0]
    var recording = Recording(of: first, for: duration, title: "A \"film\"")
    for (canvas, duration) in canvases.dropFirst() { recording.append(canvas, for: duration) }
    return recording
  }

  static func film(seed: UInt64) -> Recording { film(canvases(seed: seed)) }
}
