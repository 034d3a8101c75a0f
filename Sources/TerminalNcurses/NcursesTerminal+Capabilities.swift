import CNcurses
import TerminalUI

extension NcursesTerminal {
  static func environment(_ name: String) -> String? {
    vivarium_environment(name).map { String(cString: $0) }
  }

  static func glyphs(wanted: GlyphSet?) -> GlyphSet {
    let isUTF8 = vivarium_is_utf8()
    let best = wanted ?? .detected(isUTF8: isUTF8, environment: environment)
    // ncurses silently draws a blank for what the C library gives no width.
    let drawable = GlyphSet.allCases.last { set in
      set <= best && vivarium_is_one_column(set.sample.value)
    }
    return drawable ?? .ascii
  }

  static func colors(wanted: ColorDepth?) -> ColorDepth {
    let count = Int(vivarium_color_count())
    let possible = ColorDepth.allCases.last { $0.rawValue <= count } ?? .mono
    if let wanted { return min(wanted, possible) }
    return environment("NO_COLOR") == nil ? possible : .mono
  }
}

extension GlyphSet {
  /// A character that the set has and poorer ones lack.
  fileprivate var sample: Unicode.Scalar {
    switch self {
    case .ascii: "#"
    case .blocks: "█"
    case .quadrants: "▚"
    case .braille: "⣿"
    case .sextants: "\u{1FB00}"
    }
  }
}
