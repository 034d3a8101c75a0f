import Lattice
import Snake
import TerminalUI

/// How the cells of an arena look that nobody plays in: as the game draws them, and marks for what
/// it keeps to itself.
struct ArenaLook {
  /// How the game draws them.
  let look: SnakeLook
  private let isASCII: Bool

  init(_ theme: ThemeName, capabilities: Capabilities) {
    look = SnakeLook(theme, capabilities: capabilities)
    isASCII = look.capabilities.glyphs == .ascii
  }

  /// A cell at two columns; `heading` is where the first snake looks.
  func cell(_ cell: Arena.Cell, heading: Direction) -> SnakeLook.Cell {
    switch cell {
    case .wall: look.wall
    case .floor: look.floor
    case .foodPlace: SnakeLook.Cell(left: "*", right: " ", style: look.food.style)
    case .start(1): look.head(heading)
    case .start: SnakeLook.Cell(left: glyph(cell), right: "@", style: Theme.palette.accent)
    case .portal(let letter): look.portal(letter)
    }
  }

  /// A portal without a twin.
  func loosePortal(_ letter: Character) -> SnakeLook.Cell {
    SnakeLook.Cell(left: glyph(.portal(letter)), right: "?", style: Theme.palette.warning)
  }

  /// Floor that no snake can walk to.
  var unreachable: SnakeLook.Cell {
    SnakeLook.Cell(left: "!", right: "!", style: Theme.palette.warning)
  }

  /// What is about to be drawn.
  var planned: SnakeLook.Cell {
    isASCII
      ? SnakeLook.Cell(left: "+", right: "+", style: Theme.palette.accent)
      : SnakeLook.Cell(left: "░", right: "░", style: Theme.palette.accent)
  }

  /// A cell at one column, as in the text of an arena but that floor is blank.
  func small(_ cell: Arena.Cell) -> CanvasCell {
    switch cell {
    case .wall: CanvasCell(look.wall.left, look.wall.style)
    case .floor: CanvasCell(" ", look.floor.style)
    case .foodPlace: CanvasCell("*", look.food.style)
    case .start: CanvasCell(glyph(cell), Theme.palette.accent)
    case .portal: CanvasCell(glyph(cell), look.colors.portal)
    }
  }

  private func glyph(_ cell: Arena.Cell) -> Unicode.Scalar {
    cell.character.unicodeScalars.first ?? "?"
  }
}
