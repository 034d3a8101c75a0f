import Lattice
import Snake

/// A picture of a board, in the modes of Gymnasium that need no window.
enum Rendering: String, CaseIterable {
  /// Lines of text: `#` wall, `.` floor, `*` food, `o` body, and an arrow for the head.
  case ansi
  /// Rows of pixels of red, green and blue from 0 to 255, a pixel a cell.
  case rgb = "rgb_array"

  func frame(of game: SnakeGame) -> JSONValue {
    switch self {
    case .ansi:
      .string(
        Rendering.rows(of: game).map { row in
          String(row.map { Rendering.letter($0, heading: game.heading) }) + "\n"
        }.joined())
    case .rgb:
      .array(
        Rendering.rows(of: game).map { row in
          .array(row.map { .array(Rendering.color($0).map { .int($0) }) })
        })
    }
  }

  private static func rows(of game: SnakeGame) -> [[SnakeGame.Cell]] {
    let size = game.options.arena.size
    return (0..<size.height).map { y in (0..<size.width).map { game[Point($0, y)] } }
  }

  private static func letter(_ cell: SnakeGame.Cell, heading: Direction) -> Character {
    switch cell {
    case .wall: "#"
    case .free: "."
    case .portal: "%"
    case .food: "*"
    case .item: "+"
    case .body: "o"
    case .head:
      switch heading {
      case .up: "^"
      case .right: ">"
      case .down: "v"
      case .left: "<"
      }
    }
  }

  private static func color(_ cell: SnakeGame.Cell) -> [Int] {
    switch cell {
    case .wall: [128, 128, 128]
    case .free: [0, 0, 0]
    case .portal: [80, 120, 220]
    case .food: [220, 50, 47]
    case .item: [230, 190, 60]
    case .body: [60, 160, 60]
    case .head: [150, 230, 110]
    }
  }
}
