import TerminalUI

extension LifeTheme {
  /// The colours of a theme; few colours have a table of their own, because the nearest of eight
  /// would be too near to one another.
  static func colors(of name: ThemeName, depth: ColorDepth) -> LifeTheme {
    switch (name, depth) {
    case (.mono, _), (_, .mono): mono
    case (.light, .eight), (.light, .sixteen): basicOnLight
    case (_, .eight), (_, .sixteen): basic
    case (.standard, .full), (.ascii, .full): middle
    case (.dark, .full): dark
    case (.light, .full): light
    case (.safe, .full): safe
    }
  }

  /// All the same: glyphs and attributes tell things apart.
  private static let mono: LifeTheme = {
    var theme = LifeTheme(
      offGrid: .standard, selection: .standard, grid: .standard, cursorAlive: .standard,
      cursorDead: .standard, alive: .standard, dying: [.standard], distinct: [.standard],
      density: [.standard],
      ages: [.standard], heats: [.standard], traces: [.standard], embers: [.standard])
    theme.palette = .mono
    theme.grid = .dim
    return theme
  }()

  /// Of eight colours those that are readable on dark and on light backgrounds; people with any
  /// kind of colour blindness have the attributes and the glyphs too.
  private static let basic = LifeTheme(
    offGrid: .blue, selection: .blue, grid: .standard, cursorAlive: .green, cursorDead: .cyan,
    alive: .standard,
    dying: [.magenta, .red], distinct: [.standard, .red, .cyan, .magenta, .green, .blue],
    density: [.standard], ages: [.red, .magenta, .green, .cyan, .standard],
    heats: [.standard, .cyan, .green, .magenta, .red], traces: [.cyan, .blue],
    embers: [.blue, .magenta])

  /// The same where the background is known to be light: cyan would be faint on it.
  private static let basicOnLight: LifeTheme = {
    var theme = basic
    theme.palette.accent = Style(.blue, .bold)
    theme.cursorDead = .blue
    return theme
  }()

  /// Colours of middle brightness on the terminal's own background: at least 3:1 on black and on
  /// white, but for traces and what is off the grid.
  private static let middle = LifeTheme(
    offGrid: .rgb(118, 118, 118), selection: .rgb(95, 95, 135), grid: .rgb(118, 118, 118),
    cursorAlive: .rgb(215, 95, 0),
    cursorDead: .rgb(175, 135, 0), alive: .standard,
    dying: Color.ramp([.rgb(215, 115, 0), .rgb(215, 0, 0), .rgb(135, 95, 135)], count: 8),
    distinct: [
      .standard, .rgb(215, 95, 0), .rgb(0, 135, 215), .rgb(0, 135, 0), .rgb(175, 95, 215),
      .rgb(0, 135, 135), .rgb(175, 115, 0), .rgb(215, 0, 0), .rgb(215, 95, 135),
      .rgb(118, 118, 118),
    ],
    density: Color.ramp(
      [.rgb(95, 95, 135), .rgb(0, 95, 215), .rgb(0, 135, 175), .rgb(0, 155, 95)], count: 7)
      + [.rgb(135, 145, 0), .rgb(215, 115, 0), .standard],
    ages: [
      .rgb(215, 0, 0), .rgb(215, 95, 0), .rgb(175, 125, 0), .rgb(0, 145, 0), .rgb(0, 145, 145),
      .rgb(0, 135, 215), .rgb(95, 95, 215), .rgb(118, 118, 118),
    ],
    heats: [
      .rgb(118, 118, 118), .rgb(95, 95, 215), .rgb(0, 135, 215), .rgb(0, 145, 145),
      .rgb(0, 145, 0), .rgb(175, 125, 0), .rgb(215, 95, 0), .rgb(215, 0, 0),
    ],
    traces: [
      .rgb(135, 95, 175), .rgb(125, 105, 155), .rgb(118, 108, 138), .rgb(128, 118, 128),
    ],
    embers: [.rgb(118, 108, 138), .rgb(175, 95, 135)])

  private static let dark = LifeTheme(
    floor: .rgb(28, 28, 28), offGrid: .rgb(68, 68, 68), selection: .rgb(48, 48, 108),
    grid: .rgb(78, 78, 78),
    cursorAlive: .rgb(255, 255, 95), cursorDead: .rgb(215, 175, 0), alive: .rgb(238, 238, 238),
    dying: [220, 214, 208, 202, 196, 160, 124].map(Color.palette),
    distinct: [231, 208, 39, 220, 35, 205, 117, 160, 106, 250].map(Color.palette),
    density: [23, 30, 31, 38, 44, 80, 122, 158, 194, 231].map(Color.palette),
    ages: [
      .rgb(255, 255, 215), .rgb(255, 215, 95), .rgb(255, 135, 0), .rgb(255, 95, 95),
      .rgb(215, 95, 175), .rgb(175, 95, 215), .rgb(95, 135, 255), .rgb(95, 135, 175),
    ],
    heats: [
      .rgb(95, 135, 175), .rgb(95, 135, 255), .rgb(175, 95, 215), .rgb(215, 95, 175),
      .rgb(255, 95, 95), .rgb(255, 135, 0), .rgb(255, 215, 95), .rgb(255, 255, 215),
    ],
    traces: [.rgb(0, 95, 95), .rgb(0, 75, 95), .rgb(48, 58, 88), .rgb(58, 58, 58)],
    embers: [.rgb(58, 48, 48), .rgb(95, 48, 0)])

  private static let light = LifeTheme(
    floor: .rgb(238, 238, 238), offGrid: .rgb(188, 188, 188), selection: .rgb(198, 198, 248),
    grid: .rgb(178, 178, 178),
    cursorAlive: .rgb(175, 0, 0), cursorDead: .rgb(175, 95, 0), alive: .rgb(18, 18, 18),
    dying: [130, 166, 160, 124, 131, 138, 145].map(Color.palette),
    distinct: [
      .rgb(18, 18, 18), .rgb(175, 95, 0), .rgb(0, 95, 215), .rgb(0, 95, 0), .rgb(135, 0, 175),
      .rgb(0, 115, 115), .rgb(175, 0, 0), .rgb(135, 95, 0), .rgb(175, 0, 95), .rgb(98, 98, 98),
    ],
    density: Color.ramp(
      [.rgb(135, 175, 175), .rgb(0, 135, 175), .rgb(0, 95, 135), .rgb(0, 0, 95), .rgb(0, 0, 0)],
      count: 10),
    ages: [
      .rgb(215, 0, 0), .rgb(175, 75, 0), .rgb(135, 95, 0), .rgb(0, 115, 0), .rgb(0, 115, 115),
      .rgb(0, 95, 175), .rgb(95, 0, 175), .rgb(78, 78, 78),
    ],
    heats: [
      .rgb(118, 118, 118), .rgb(95, 95, 175), .rgb(0, 95, 175), .rgb(0, 115, 115),
      .rgb(0, 115, 0), .rgb(135, 95, 0), .rgb(175, 75, 0), .rgb(215, 0, 0),
    ],
    traces: [.rgb(175, 215, 215), .rgb(185, 205, 225), .rgb(205, 205, 225), .rgb(218, 218, 218)],
    embers: [.rgb(228, 215, 205), .rgb(255, 195, 155)])

  /// Colours of the set by Masataka Okabe and Kei Ito, "Color Universal Design" (2002,
  /// https://jfly.uni-koeln.de/color/), ordered by brightness, on a dark floor.
  private static let safe: LifeTheme = {
    let orange = Color.rgb(230, 159, 0)
    let sky = Color.rgb(86, 180, 233)
    let green = Color.rgb(0, 158, 115)
    let yellow = Color.rgb(240, 228, 66)
    let blue = Color.rgb(0, 114, 178)
    let vermillion = Color.rgb(213, 94, 0)
    let purple = Color.rgb(204, 121, 167)
    return LifeTheme(
      floor: .rgb(18, 18, 18), offGrid: .rgb(68, 68, 68), selection: .rgb(48, 48, 108),
      grid: .rgb(78, 78, 78),
      cursorAlive: yellow, cursorDead: orange, alive: .rgb(238, 238, 238),
      dying: Color.ramp([yellow, orange, vermillion], count: 7),
      distinct: [.rgb(238, 238, 238), orange, sky, vermillion, yellow, blue, purple, green],
      density: Color.ramp([.rgb(0, 82, 128), blue, sky, yellow, .rgb(255, 255, 255)], count: 10),
      ages: [yellow, orange, purple, vermillion, blue],
      heats: [blue, vermillion, purple, orange, yellow],
      traces: [.rgb(0, 78, 118), .rgb(0, 62, 92), .rgb(38, 58, 78), .rgb(58, 58, 58)],
      embers: [.rgb(68, 48, 28), .rgb(128, 58, 0)])
  }()
}
