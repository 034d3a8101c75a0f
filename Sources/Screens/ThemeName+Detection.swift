extension ThemeName {
  /// The theme for the colours that a terminal says it has: by `COLORFGBG`, which rxvt, Konsole and
  /// others set to numbers of foreground and background, as `15;0`; else one that is readable on
  /// any background.
  /// - Parameter environment: the values of environment variables, nil when unset.
  public static func detected(environment: (String) -> String?) -> ThemeName {
    guard let last = environment("COLORFGBG")?.split(separator: ";").last, let color = Int(last)
    else { return .standard }
    switch color {
    case 0...6, 8: return .dark
    case 7, 9...15: return .light
    default: return .standard
    }
  }
}
