import TerminalUI

/// A colour of a picture.
struct RGB: Hashable, Sendable {
  var red: UInt8
  var green: UInt8
  var blue: UInt8

  static let black = RGB(red: 0, green: 0, blue: 0)

  /// What a terminal's own foreground is in pictures.
  static let ink = RGB(.standard)
  /// What a terminal's own background is in pictures: nearly black, as most people have it.
  static let paper = RGB(.palette(233))

  init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  init(_ color: Color) {
    let (red, green, blue) = color.components
    self.init(red: red, green: green, blue: blue)
  }

  /// The colour in the middle between two.
  func mixed(with other: RGB) -> RGB {
    func middle(_ a: UInt8, _ b: UInt8) -> UInt8 { UInt8((Int(a) + Int(b)) / 2) }
    return RGB(
      red: middle(red, other.red), green: middle(green, other.green),
      blue: middle(blue, other.blue))
  }

  /// The nearest colour of xterm's palette.
  var inPalette: RGB { RGB(Color.rgb(red, green, blue).degraded(to: .full)) }

  /// As `#1a2b3c`.
  var hexadecimal: String {
    "#"
      + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

/// What a style means in a picture.
struct CellLook: Hashable, Sendable {
  /// The colour of the glyph.
  var ink: RGB
  /// The colour behind it.
  var paper: RGB
  var isBold: Bool
  var isUnderlined: Bool

  init(_ style: Style) {
    ink = style.foreground == .standard ? .ink : RGB(style.foreground)
    paper = style.background == .standard ? .paper : RGB(style.background)
    if style.attributes.contains(.reverse) { swap(&ink, &paper) }
    if style.attributes.contains(.dim) { ink = ink.mixed(with: paper) }
    isBold = style.attributes.contains(.bold)
    isUnderlined = style.attributes.contains(.underline)
  }
}
