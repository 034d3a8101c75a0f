/// A colour as a screen asks for it; the terminal shows the nearest that it has.
public enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  /// An entry of the terminal's palette: 0–7 dark, 8–15 bright, 16–231 the 6×6×6 cube,
  /// 232–255 greys.
  case palette(UInt8)
  /// 24-bit red, green and blue.
  case rgb(UInt8, UInt8, UInt8)

  /// Palette entry 0.
  public static let black = Color.palette(0)
  /// Palette entry 1.
  public static let red = Color.palette(1)
  /// Palette entry 2.
  public static let green = Color.palette(2)
  /// Palette entry 3.
  public static let yellow = Color.palette(3)
  /// Palette entry 4.
  public static let blue = Color.palette(4)
  /// Palette entry 5.
  public static let magenta = Color.palette(5)
  /// Palette entry 6.
  public static let cyan = Color.palette(6)
  /// Palette entry 7, a light grey.
  public static let white = Color.palette(7)
  /// Palette entry 8, a dark grey.
  public static let gray = Color.palette(8)
  /// Palette entry 9.
  public static let brightRed = Color.palette(9)
  /// Palette entry 10.
  public static let brightGreen = Color.palette(10)
  /// Palette entry 11.
  public static let brightYellow = Color.palette(11)
  /// Palette entry 12.
  public static let brightBlue = Color.palette(12)
  /// Palette entry 13.
  public static let brightMagenta = Color.palette(13)
  /// Palette entry 14.
  public static let brightCyan = Color.palette(14)
  /// Palette entry 15.
  public static let brightWhite = Color.palette(15)
}

/// How many colours a terminal can show.
public enum ColorDepth: Int, Comparable, CaseIterable, Sendable {
  /// None: only bold, dim, reverse and underline tell things apart.
  case mono = 0
  /// The eight dark colours of ANSI terminals.
  case eight = 8
  /// Those and their bright variants.
  case sixteen = 16
  /// The 256-colour palette of xterm.
  case full = 256

  /// Fewer colours come first.
  public static func < (left: ColorDepth, right: ColorDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}
