import TerminalUI

/// As much of a terminal as an asciicast needs; anything else is an error.
struct ScreenModel {
  struct Unknown: Error {
    var sequence: String
  }

  private(set) var canvas: Canvas
  private(set) var showsCursor = true
  private var column = 0
  private var row = 0
  private var style = Style.plain

  init(columns: Int, rows: Int) { canvas = Canvas(columns: columns, rows: rows) }

  mutating func write(_ text: String) throws {
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\u{1B}" else {
        // After the last column it depends on the terminal where a character goes.
        guard scalar.value >= 0x20, column < canvas.columns, row < canvas.rows else {
          throw Unknown(sequence: "\(scalar) at \(column), \(row)")
        }
        canvas[column, row] = CanvasCell(scalar, style)
        column += 1
        continue
      }
      let body = rest.prefix { !("@"..."~").contains($0) || $0 == "[" }
      rest = rest.dropFirst(body.count)
      guard let final = rest.popFirst(), body.first == "[" else { throw Unknown(sequence: text) }
      try control(String(body.dropFirst()), final)
    }
  }

  private mutating func control(_ parameters: String, _ final: Unicode.Scalar) throws {
    let numbers = parameters.split(separator: ";").compactMap { Int($0) }
    switch (final, parameters) {
    case ("l", "?25"): showsCursor = false
    case ("h", "?25"): showsCursor = true
    case ("J", "2"): canvas = Canvas(columns: canvas.columns, rows: canvas.rows)
    case ("H", _) where numbers.count == 2: (row, column) = (numbers[0] - 1, numbers[1] - 1)
    case ("m", _): try render(numbers)
    default: throw Unknown(sequence: parameters + String(final))
    }
  }

  private mutating func render(_ numbers: [Int]) throws {
    var rest = numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: style = .plain
      case 1: style.attributes.insert(.bold)
      case 2: style.attributes.insert(.dim)
      case 4: style.attributes.insert(.underline)
      case 7: style.attributes.insert(.reverse)
      case 30...37: style.foreground = .palette(UInt8(number - 30))
      case 90...97: style.foreground = .palette(UInt8(number - 82))
      case 40...47: style.background = .palette(UInt8(number - 40))
      case 100...107: style.background = .palette(UInt8(number - 92))
      case 38, 48:
        guard rest.popFirst() == 5, let index = rest.popFirst() else {
          throw Unknown(sequence: "\(numbers)")
        }
        if number == 38 {
          style.foreground = .palette(UInt8(index))
        } else {
          style.background = .palette(UInt8(index))
        }
      default: throw Unknown(sequence: "\(numbers)")
      }
    }
  }
}
