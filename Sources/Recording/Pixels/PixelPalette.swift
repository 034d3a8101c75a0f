import TerminalUI

/// The colours that styles need, numbered for pictures that have a palette.
struct PixelPalette: Sendable {
  /// The colours by number.
  let colors: [RGB]
  private let pens: [Style: Pen]

  /// How a cell of some style is painted.
  struct Pen: Sendable {
    let ink: UInt8
    let paper: UInt8
    let isBold: Bool
    let isUnderlined: Bool
  }

  /// The colours of these styles; when there are more than `room`, which is at least 240, the nearest
  /// of xterm's palette.
  init(_ styles: [Style], room: Int) {
    let looks = styles.map(CellLook.init)
    let isCrowded = Set(looks.flatMap { [$0.ink, $0.paper] }).count > room
    var colors: [RGB] = []
    var numbers: [RGB: UInt8] = [:]
    func number(_ color: RGB) -> UInt8 {
      let color = isCrowded ? color.inPalette : color
      if let number = numbers[color] { return number }
      let number = UInt8(colors.count)
      numbers[color] = number
      colors.append(color)
      return number
    }
    var pens: [Style: Pen] = [:]
    for (style, look) in zip(styles, looks) {
      pens[style] = Pen(
        ink: number(look.ink), paper: number(look.paper), isBold: look.isBold,
        isUnderlined: look.isUnderlined)
    }
    self.colors = colors
    self.pens = pens
  }

  /// How a style is painted; one that is not among them, as plain.
  subscript(style: Style) -> Pen {
    pens[style] ?? pens[.plain] ?? Pen(ink: 0, paper: 0, isBold: false, isUnderlined: false)
  }
}
