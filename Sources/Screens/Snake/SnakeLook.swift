import Lattice
import Snake
import TerminalUI

/// How the cells of a board look: two columns a cell, so that cells are square.
struct SnakeLook {
  /// What the theme uses of the terminal.
  let capabilities: Capabilities
  /// The styles of all cells.
  let colors: SnakeColors

  /// The look of a theme on a terminal.
  init(_ theme: ThemeName = .standard, capabilities: Capabilities) {
    self.capabilities = theme.limit(capabilities)
    colors = SnakeColors(theme, depth: self.capabilities.colors)
  }

  private var isASCII: Bool { capabilities.glyphs == .ascii }
  private var isMono: Bool { capabilities.colors == .mono }

  /// Nothing.
  var floor: Cell { Cell(left: " ", right: " ", style: Style(.standard, on: colors.floor)) }

  /// The two characters of a cell and their style.
  struct Cell: Hashable {
    var left: Unicode.Scalar
    var right: Unicode.Scalar
    var style: Style
  }

  /// The head, with an arrow in the direction that it goes.
  func head(_ direction: Direction) -> Cell {
    let style = colors.head
    return switch direction {
    case .up: Cell(left: "/", right: "\\", style: style)
    case .right: Cell(left: " ", right: ">", style: style)
    case .down: Cell(left: "\\", right: "/", style: style)
    case .left: Cell(left: "<", right: " ", style: style)
    }
  }

  /// A part of the body as a piece of pipe, which leaves a gap to parts that lie beside it.
  ///
  /// The pipe runs through the upper left of its cell, so only what lies to the right and below
  /// must be drawn towards.
  /// - Parameters:
  ///   - links: the directions in which the body goes on.
  ///   - place: how far behind the head it is, as a part of the length from 0 to 1.
  func body(links: Set<Direction>, place: Double) -> Cell {
    let style = colors.body(at: place)
    let goesRight = links.contains(.right)
    let goesDown = links.contains(.down)
    guard isASCII else {
      return Cell(left: goesDown ? "█" : "▀", right: goesRight ? "▀" : " ", style: style)
    }
    let isVertical = goesDown || links.contains(.up)
    let isHorizontal = goesRight || links.contains(.left)
    let left: Unicode.Scalar = isVertical ? (isHorizontal ? "+" : "|") : "="
    return Cell(left: left, right: goesRight ? "=" : " ", style: style)
  }

  /// Something to eat.
  var food: Cell {
    isASCII || isMono
      ? Cell(left: "(", right: ")", style: colors.food)
      : Cell(left: "▐", right: "▌", style: colors.food)
  }

  /// A wall inside of the board.
  var wall: Cell {
    isASCII
      ? Cell(left: "#", right: "#", style: colors.wall)
      : Cell(left: "▒", right: "▒", style: colors.wall)
  }

  /// One of a pair of portals: both show the letter of the pair.
  func portal(_ letter: Character) -> Cell {
    let scalar = letter.unicodeScalars.first ?? "?"
    return Cell(left: scalar, right: scalar, style: colors.portal)
  }

  /// Something other than food to collect, two characters for each kind.
  func item(_ kind: SnakeGame.Item.Kind) -> Cell {
    let sign = Array(kind.sign.unicodeScalars)
    return Cell(left: sign[0], right: sign[1], style: colors.item)
  }

  /// A part of another game's snake that runs along.
  var rival: Cell {
    isASCII
      ? Cell(left: ":", right: ":", style: colors.frame)
      : Cell(left: "░", right: "░", style: colors.frame)
  }

  /// A cell that an autopilot can reach.
  var reachable: Cell { Cell(left: isASCII ? "," : ".", right: " ", style: colors.frame) }

  /// A part of an autopilot's safe cycle: a thin line.
  func cycle(links: Set<Direction>) -> Cell {
    line(
      links, isASCII ? ["-", ":", ".", ".", ".", "."] : ["─", "│", "┌", "┐", "└", "┘"],
      style: colors.frame)
  }

  /// A part of the way that an autopilot plans: a double line, or stars.
  func path(links: Set<Direction>) -> Cell {
    isASCII
      ? Cell(left: "*", right: " ", style: colors.item)
      : line(links, ["═", "║", "╔", "╗", "╚", "╝"], style: colors.item)
  }

  /// A line through a cell.
  /// - Parameter glyphs: across, upright, and the corners that go right and down, left and down,
  ///   right and up, left and up.
  private func line(
    _ links: Set<Direction>, _ glyphs: [Unicode.Scalar], style: Style
  ) -> Cell {
    let corner = links.contains(.down) ? 2 : 4
    let left =
      if !links.contains(.up), !links.contains(.down) {
        glyphs[0]
      } else if links.contains(.right) {
        glyphs[corner]
      } else if links.contains(.left) {
        glyphs[corner + 1]
      } else {
        glyphs[1]
      }
    return Cell(left: left, right: links.contains(.right) ? glyphs[0] : " ", style: style)
  }

  /// What a spared snake waits for.
  var obstacle: Cell { Cell(left: "!", right: "!", style: colors.item) }

  /// Where the snake died.
  var death: Cell { Cell(left: "X", right: "X", style: colors.death) }
}
