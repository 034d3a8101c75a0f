extension GlyphSet {
  /// The richest set that a terminal is known to draw, from what the environment tells.
  ///
  /// Terminals cannot be asked, so this errs on the poor side: sextants only for terminals that
  /// draw them themselves, braille not for those whose fonts lack it.
  /// - Parameter environment: the values of environment variables, nil when unset.
  public static func detected(isUTF8: Bool, environment: (String) -> String?) -> GlyphSet {
    let type = environment("TERM") ?? ""
    guard isUTF8, type != "dumb", type != "" else { return .ascii }
    if type == "linux" || type.hasPrefix("vt1") || type.hasPrefix("vt2") { return .blocks }
    if type.hasPrefix("rxvt") { return .quadrants }
    let drawn = ["kitty", "foot", "wezterm", "ghostty", "alacritty", "contour"]
    let program = (environment("TERM_PROGRAM") ?? "").lowercased()
    let drawsSextants = drawn.contains { type.contains($0) || program.contains($0) }
    return drawsSextants ? .sextants : .braille
  }
}
