import TerminalUI

/// An SVG drawing of the last frame: text stays text, held to the grid of cells, and what fills or
/// crosses cells is drawn as shapes, because fonts leave gaps in it.
struct SVGWriter: RecordingWriter {
  private let recording: Recording

  init(_ recording: Recording) { self.recording = recording }

  func finish() -> [UInt8] {
    let canvas = recording.last
    let (width, height) = (CellPixels.width, CellPixels.height)
    var backgrounds = Shapes()
    var shapes = Shapes()
    var texts = ""
    for row in 0..<canvas.rows {
      var run: TextRun?
      for column in 0..<canvas.columns {
        let cell = canvas[column, row]
        let look = CellLook(cell.style)
        let (x, y) = (column * width, row * height)
        if look.paper != .paper {
          backgrounds.add((x, y, width, height), Shapes.Fill(color: look.paper))
        }
        guard PixelFont.isDrawnByRule(cell.glyph) else {
          if run?.look != look {
            texts += run?.element ?? ""
            run = TextRun(look: look, column: column, row: row)
          }
          run?.text.unicodeScalars.append(cell.glyph)
          continue
        }
        texts += run?.element ?? ""
        run = nil
        if let shade = SVGWriter.shade(of: cell.glyph) {
          let fill = Shapes.Fill(color: look.ink, percent: shade)
          shapes.add((x, y, width, height), fill)
        } else {
          for part in PixelFont.bitmap(of: cell.glyph).rectangles {
            shapes.add(
              (x + part.x, y + part.y, part.width, part.height), Shapes.Fill(color: look.ink))
          }
        }
      }
      texts += run?.element ?? ""
    }
    let size = "width=\"\(canvas.columns * width)\" height=\"\(canvas.rows * height)\""
    let view = "viewBox=\"0 0 \(canvas.columns * width) \(canvas.rows * height)\""
    // A monospaced font is about 0.6 as wide as high.
    let font = "font-family=\"monospace\" font-size=\"13.3\" xml:space=\"preserve\""
    let title = SVGWriter.escaped(recording.title)
    return Array(
      """
      <svg xmlns="http://www.w3.org/2000/svg" \(size) \(view)>
      <title>\(title)</title>
      <rect \(size) fill="\(RGB.paper.hexadecimal)"/>
      <g shape-rendering="crispEdges">
      \(backgrounds.elements)\(shapes.elements)</g>
      <g \(font)>
      \(texts)</g>
      </svg>

      """.utf8)
  }

  /// How much of its cell a shade covers, in percent.
  private static func shade(of glyph: Unicode.Scalar) -> Int? {
    switch glyph {
    case "░": 25
    case "▒": 50
    case "▓": 75
    default: nil
    }
  }

  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

/// Cells of one look in a row, which one element shows as text.
private struct TextRun {
  let look: CellLook
  let column: Int
  let row: Int
  var text = ""

  init(look: CellLook, column: Int, row: Int) {
    self.look = look
    self.column = column
    self.row = row
  }

  /// The element without blanks at its ends; nothing when there is nothing to see.
  var element: String {
    let all = Array(text.unicodeScalars)
    let isSeen = { (scalar: Unicode.Scalar) in scalar != " " || look.isUnderlined }
    guard let first = all.firstIndex(where: isSeen), let last = all.lastIndex(where: isSeen) else {
      return ""
    }
    let shown = String(String.UnicodeScalarView(all[first...last]))
    let x = (column + first) * CellPixels.width
    let y = row * CellPixels.height + 12
    let length = (last - first + 1) * CellPixels.width
    var attributes = "x=\"\(x)\" y=\"\(y)\" fill=\"\(look.ink.hexadecimal)\""
    attributes += " textLength=\"\(length)\" lengthAdjust=\"spacingAndGlyphs\""
    if look.isBold { attributes += " font-weight=\"bold\"" }
    if look.isUnderlined { attributes += " text-decoration=\"underline\"" }
    return "<text \(attributes)>\(SVGWriter.escaped(shown))</text>\n"
  }
}

/// Rectangles, gathered by what fills them.
private struct Shapes {
  /// A colour and how much it covers.
  struct Fill: Hashable {
    var color: RGB
    var percent = 100
  }

  typealias Rectangle = (x: Int, y: Int, width: Int, height: Int)

  private var layers: [(fill: Fill, rectangles: [Rectangle])] = []
  private var places: [Fill: Int] = [:]

  /// Adds a rectangle, joined with the one before when it continues that to the right.
  mutating func add(_ rectangle: Rectangle, _ fill: Fill) {
    let place = places[fill] ?? layers.count
    if place == layers.count {
      places[fill] = place
      layers.append((fill, []))
    }
    if let last = layers[place].rectangles.last, last.x + last.width == rectangle.x,
      last.y == rectangle.y, last.height == rectangle.height
    {
      layers[place].rectangles[layers[place].rectangles.count - 1].width += rectangle.width
    } else {
      layers[place].rectangles.append(rectangle)
    }
  }

  /// A path for each fill, in the order in which they first came.
  var elements: String {
    layers.map { fill, rectangles in
      let path = rectangles.map { "M\($0.x) \($0.y)h\($0.width)v\($0.height)h-\($0.width)z" }
      let opacity = fill.percent < 100 ? " fill-opacity=\"0.\(fill.percent)\"" : ""
      return "<path fill=\"\(fill.color.hexadecimal)\"\(opacity) d=\"\(path.joined())\"/>\n"
    }.joined()
  }
}
