import Lattice
import Snake
import TerminalUI

/// How the snakes of a match look: each has a colour, a letter, and a rhythm in which the letter
/// stands on its body, so that they can be told apart without colours.
extension SnakeLook {
  /// The letter of a snake, A for the first.
  static func letter(of snake: Int) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(ascii: "A") + UInt8(snake % 26))
  }

  private static func smallLetter(of snake: Int) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(ascii: "a") + UInt8(snake % 26))
  }

  /// The colour of a snake's body.
  static func color(of snake: Int) -> Color { Theme.snakes[snake % Theme.snakes.count] }

  /// The head: the letter, and an arrow in the direction that it goes.
  func head(of snake: Int, _ direction: Direction) -> Cell {
    let letter = SnakeLook.letter(of: snake)
    let style =
      capabilities.colors == .mono
      ? colors.head : Style(.black, on: SnakeLook.color(of: snake), [.bold])
    return switch direction {
    case .up: Cell(left: letter, right: "^", style: style)
    case .right: Cell(left: letter, right: ">", style: style)
    case .down: Cell(left: letter, right: "v", style: style)
    case .left: Cell(left: "<", right: letter, style: style)
    }
  }

  /// A part of the body: a pipe like that of a game, with the letter on the first cell behind the
  /// head and then on every second, third or fourth.
  /// - Parameter place: how many cells it lies behind the head.
  func body(of snake: Int, links: Set<Direction>, place: Int) -> Cell {
    var cell = body(links: links, place: 0)
    cell.style = Style(SnakeLook.color(of: snake), on: colors.floor)
    if (place - 1) % (2 + snake % 3) == 0 {
      cell.left = SnakeLook.smallLetter(of: snake)
      cell.style = cell.style.adding(.bold)
    }
    return cell
  }

  /// Where a snake died.
  func death(of snake: Int) -> Cell {
    var cell = death
    cell.right = SnakeLook.smallLetter(of: snake)
    return cell
  }
}
