import TerminalUI

/// The styles of what lies on a board, in a theme and for so many colours.
struct SnakeColors: Hashable, Sendable {
  /// What is behind everything.
  var floor = Color.standard
  /// The snake's head; the glyph on it shows the direction.
  var head: Style
  /// The body's colours, from the head to the tail.
  var body: [Color]
  /// Whether the colours between those of the body can be shown.
  var isSmooth = false
  /// Something to eat.
  var food: Style
  /// Something other than food to collect; the characters on it tell what.
  var item: Style
  /// One of a pair of portals; the letter on it tells which.
  var portal: Style
  /// A wall inside of the board.
  var wall: Style
  /// The line around the board.
  var frame: Style
  /// Where the snake died.
  var death: Style

  /// The styles of a theme; few colours have a table of their own, because the nearest of eight
  /// would be too near to one another.
  init(_ theme: ThemeName, depth: ColorDepth) {
    switch (theme, depth) {
    case (.mono, _), (_, .mono): self = .mono
    case (.safe, .eight), (.safe, .sixteen): self = .safeBasic
    case (_, .eight), (_, .sixteen): self = .basic
    case (.standard, .full), (.ascii, .full): self = .standard
    case (.dark, .full): self = .dark
    case (.light, .full): self = .light
    case (.safe, .full): self = .safe
    }
  }

  private init(
    floor: Color = .standard, head: Style, body: [Color], food: Style, item: Style, portal: Style,
    wall: Style, frame: Style, death: Style
  ) {
    self.head = head
    self.body = body
    self.food = food
    self.item = item
    self.portal = portal
    self.wall = wall
    self.frame = frame
    self.death = death
    self.floor = floor
  }

  /// A part of the body that lies `place` behind the head, from 0 to 1 of the length.
  func body(at place: Double) -> Style {
    guard isSmooth, body.count > 1 else {
      let band = min(max(Int(place * Double(body.count)), 0), body.count - 1)
      return Style(body[band], on: floor)
    }
    let path = min(max(place, 0), 1) * Double(body.count - 1)
    let stretch = min(Int(path), body.count - 2)
    let part = path - Double(stretch)
    let (from, to) = (body[stretch].components, body[stretch + 1].components)
    func mixed(_ a: UInt8, _ b: UInt8) -> UInt8 {
      UInt8((Double(a) + (Double(b) - Double(a)) * part).rounded())
    }
    return Style(
      .rgb(mixed(from.red, to.red), mixed(from.green, to.green), mixed(from.blue, to.blue)),
      on: floor)
  }

  private var smooth: SnakeColors {
    var colors = self
    colors.isSmooth = true
    return colors
  }

  private static let mono = SnakeColors(
    head: Style(.standard, [.bold, .reverse]), body: [.standard], food: .bold, item: .bold,
    portal: .reverse, wall: .plain, frame: .plain, death: Style(.standard, [.bold, .reverse]))

  /// Readable on a dark and on a light terminal; black is not bold, because some show that as grey.
  private static let basic = SnakeColors(
    head: Style(.black, on: .green), body: [.green, .cyan], food: Style(.red, .bold),
    item: Style(.magenta, .bold), portal: Style(.white, on: .magenta, .bold), wall: .plain,
    frame: .plain, death: Style(.white, on: .red, .bold))

  private static let safeBasic = SnakeColors(
    head: Style(.black, on: .yellow), body: [.cyan, .blue], food: Style(.red, .bold),
    item: Style(.magenta, .bold), portal: Style(.white, on: .magenta, .bold), wall: .plain,
    frame: .plain, death: Style(.white, on: .red, .bold))

  private static let standard = SnakeColors(
    head: Style(.rgb(0, 0, 0), on: .rgb(95, 215, 95), .bold),
    body: [.rgb(0, 175, 0), .rgb(0, 175, 135), .rgb(0, 135, 215), .rgb(95, 135, 215)],
    food: Style(.rgb(215, 0, 0), .bold), item: Style(.rgb(215, 135, 0), .bold),
    portal: Style(.brightWhite, on: .rgb(135, 95, 215), .bold), wall: Style(.rgb(118, 118, 118)),
    frame: Style(.rgb(118, 118, 118)), death: Style(.brightWhite, on: .rgb(215, 0, 0), .bold)
  ).smooth

  /// The floor is one of the greys of 256 colours, so that it is the same in pictures.
  private static let dark = SnakeColors(
    floor: .rgb(28, 28, 28), head: Style(.rgb(0, 0, 0), on: .rgb(215, 255, 95), .bold),
    body: [.rgb(175, 255, 95), .rgb(0, 215, 135), .rgb(0, 175, 255), .rgb(135, 135, 255)],
    food: Style(.rgb(255, 95, 95), on: .rgb(28, 28, 28), .bold),
    item: Style(.rgb(255, 215, 0), on: .rgb(28, 28, 28), .bold),
    portal: Style(.rgb(0, 0, 0), on: .rgb(215, 135, 255), .bold),
    wall: Style(.rgb(148, 148, 148), on: .rgb(28, 28, 28)),
    frame: Style(.rgb(108, 108, 108), on: .rgb(28, 28, 28)),
    death: Style(.rgb(255, 255, 255), on: .rgb(215, 0, 0), .bold)
  ).smooth

  private static let light = SnakeColors(
    floor: .rgb(238, 238, 238), head: Style(.rgb(255, 255, 255), on: .rgb(0, 95, 0), .bold),
    body: [.rgb(0, 135, 0), .rgb(0, 135, 135), .rgb(0, 95, 175), .rgb(95, 0, 175)],
    food: Style(.rgb(175, 0, 0), on: .rgb(238, 238, 238), .bold),
    item: Style(.rgb(135, 95, 0), on: .rgb(238, 238, 238), .bold),
    portal: Style(.rgb(255, 255, 255), on: .rgb(135, 0, 135), .bold),
    wall: Style(.rgb(98, 98, 98), on: .rgb(238, 238, 238)),
    frame: Style(.rgb(118, 118, 118), on: .rgb(238, 238, 238)),
    death: Style(.rgb(255, 255, 255), on: .rgb(175, 0, 0), .bold)
  ).smooth

  /// Colours of the set by Masataka Okabe and Kei Ito, "Color
  /// Universal Design" (2002, https://jfly.uni-koeln.de/color/), which people with protanopia,
  /// deuteranopia and tritanopia tell apart; they differ in brightness, too.
  private static let safe = SnakeColors(
    head: Style(.rgb(0, 0, 0), on: .rgb(240, 228, 66), .bold),
    body: [.rgb(86, 180, 233), .rgb(0, 114, 178)], food: Style(.rgb(213, 94, 0), .bold),
    item: Style(.rgb(230, 159, 0), .bold),
    portal: Style(.rgb(0, 0, 0), on: .rgb(204, 121, 167), .bold),
    wall: Style(.rgb(138, 138, 138)), frame: Style(.rgb(118, 118, 118)),
    death: Style(.rgb(255, 255, 255), on: .rgb(213, 94, 0), .bold)
  ).smooth
}
