import Life
import TerminalUI
import Testing

@testable import Screens

@Suite struct LifeThemeTests {
  private static let black = Color.rgb(0, 0, 0)
  private static let white = Color.rgb(255, 255, 255)

  /// The backgrounds on which a theme may be seen.
  private func floors(_ theme: LifeTheme) -> [Color] {
    theme.floor == .standard ? [Self.black, Self.white] : [theme.floor]
  }

  private func least(_ colors: [Color], _ theme: LifeTheme) -> Double {
    // The terminal's own foreground is told from its background.
    let shown = colors.filter { $0 != .standard }
    return floors(theme).flatMap { floor in shown.map { $0.contrast(to: floor) } }.min() ?? 21
  }

  /// Words of every screen, and names of up to four snakes, as terminals of 256 colours show them.
  @Test func wordsAreReadOnDarkAndOnLight() {
    let palette = Theme.palette
    let styles = [
      palette.muted, palette.accent, palette.warning, palette.border, Theme.banner, Theme.success,
    ]
    for color in styles.map(\.foreground) + Theme.snakes.prefix(4) {
      let shown = color.degraded(to: .full)
      #expect(shown.contrast(to: Self.black) >= 3 && shown.contrast(to: Self.white) >= 3)
    }
  }

  @Test func contrastIsThatOfTheGuidelines() {
    #expect(abs(Self.black.contrast(to: Self.white) - 21) < 0.01)
    #expect(abs(Color.rgb(118, 118, 118).contrast(to: Self.white) - 4.54) < 0.2)
    #expect(abs(Color.rgb(255, 0, 0).contrast(to: Self.white) - 4.0) < 0.2)
  }

  @Test(arguments: [ThemeName.standard, .dark, .light, .safe])
  func lifeStandsOutFromTheFloor(name: ThemeName) {
    let theme = LifeTheme(in: name)
    #expect(least([theme.alive, theme.cursorAlive] + theme.distinct, theme) >= 2.7, "\(name)")
    #expect(least(theme.ages, theme) >= 2.7, "\(name)")
    #expect(least(theme.heats, theme) >= 2.7, "\(name)")
    #expect(least(Array(theme.density.dropFirst()), theme) >= 2.4, "\(name)")
    #expect(least([theme.density[0]], theme) >= 1.8, "\(name)")
    #expect(least(theme.dying, theme) >= 1.8, "\(name)")
    #expect(least(theme.traces + theme.embers, theme) >= 1.1, "\(name)")
  }

  /// What is selected is seen, and so is what lives in it.
  @Test(arguments: [ThemeName.standard, .dark, .light, .safe])
  func lifeStandsOutInASelection(name: ThemeName) {
    let theme = LifeTheme(in: name)
    #expect(theme.selection.contrast(to: theme.floor) >= 1.35 || theme.floor == .standard)
    let alive = theme.alive == .standard ? floors(theme).reversed() : [theme.alive]
    #expect(alive.allSatisfy { $0.contrast(to: theme.selection) >= 3 }, "\(name)")
    guard theme.floor != .standard else { return }
    for color in theme.ages + theme.heats + theme.distinct {
      #expect(color.contrast(to: theme.selection) >= 2, "\(name) \(color)")
    }
  }

  /// Traces step back behind life, where the floor is known.
  @Test(arguments: [ThemeName.dark, .light, .safe])
  func tracesStepBack(name: ThemeName) {
    let theme = LifeTheme(in: name)
    let traces = theme.traces.map { $0.contrast(to: theme.floor) }.max() ?? 21
    #expect(traces < least([theme.alive], theme) / 3)
  }

  /// The brightness alone tells how crowded it is, and in the safe theme how old and how hot.
  @Test func brightnessTells() {
    for name in [ThemeName.dark, .light, .safe] {
      let theme = LifeTheme(in: name)
      let contrasts = theme.density.map { $0.contrast(to: theme.floor) }
      #expect(zip(contrasts, contrasts.dropFirst()).allSatisfy { $0 < $1 }, "\(name)")
    }
    let safe = LifeTheme(in: .safe)
    let ages = safe.ages.map(\.luminance)
    #expect(zip(ages, ages.dropFirst()).allSatisfy { $0 > $1 })
    let heats = safe.heats.map(\.luminance)
    #expect(zip(heats, heats.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test(arguments: ThemeName.allCases, ColorDepth.allCases)
  func everyDepthHasColoursThatDiffer(name: ThemeName, depth: ColorDepth) {
    let theme = LifeTheme(in: name, depth: depth)
    let hasColors = depth != .mono && name != .mono
    for colors in [theme.ages, theme.heats] {
      let shown = Set(colors.map { $0.degraded(to: depth) })
      #expect(shown.count == (hasColors ? colors.count : 1), "\(colors)")
    }
    if !hasColors { #expect(theme.floor == .standard && theme.palette == .mono) }
  }

  /// Where the background is known to be light, no cyan of a small palette is put on it.
  @Test(arguments: [ColorDepth.eight, .sixteen])
  func keysStandOutOnLightWithFewColours(depth: ColorDepth) {
    let theme = LifeTheme(in: .light, depth: depth)
    for color in [theme.palette.accent.foreground, theme.cursorDead] {
      #expect(color.degraded(to: depth).contrast(to: Self.white) >= 4.5, "\(color)")
    }
  }

  @Test func rulesKeepTheirColoursWhereTheyCanBeSeen() {
    let light = LifeTheme(for: .wireWorld, in: .light)
    for state: CellState in 1...3 {
      let color = light.color(of: state, stateCount: 4)
      #expect((color ?? light.floor).contrast(to: light.floor) > 1.5)
    }
    let dark = LifeTheme(for: .wireWorld, in: .dark)
    #expect(dark.color(of: 1, stateCount: 4) == .palette(39))
  }

  @Test(arguments: [
    ("15;0", ThemeName.dark), ("0;15", .light), ("0;default;15", .light), ("7;8", .dark),
    ("12;7", .light), ("0;default", .standard), ("", .standard),
  ])
  func theTerminalTellsItsBackground(text: String, expected: ThemeName) {
    #expect(ThemeName.detected { $0 == "COLORFGBG" ? text : nil } == expected)
    #expect(ThemeName.detected { _ in nil } == .standard)
  }
}
