public import Lattice
public import Snake

/// What a player chooses before a game.
public struct SnakeSettings: Hashable, Sendable {
  /// Whether the player wants the snake to leave at one edge and come in at the opposite one.
  public var wrap = false
  /// The arena, or nil for an open board.
  public var arena: Arena?
  /// How large an open board is.
  public var board = BoardChoice.automatic
  /// How fast the game begins.
  public var speed = SnakeSpeed.standard

  /// The choices that a new player gets.
  public init() {}

  /// Whether the snake does so: if the player wants it, or the arena is made for it.
  var wraps: Bool { wrap || arena?.edges == .wrap }

  /// What a game is played with on a screen that has room for boards up to `room`.
  func options(room: Size) -> SnakeGame.Options? {
    guard let arena = arena ?? Arena.open(board.size(room: room)) else { return nil }
    var options = SnakeGame.Options(arena: arena)
    options.wrap = wraps
    return options
  }
}

/// How large an open board is.
public enum BoardChoice: Hashable, Sendable {
  /// The largest of the standard sizes that fits on the screen, or else all of the screen.
  case automatic
  /// All of the screen.
  case screen
  /// This size, on a screen of any size.
  case fixed(Size)

  /// The sizes that games are usually played on.
  ///
  /// All their sides are even, so that a snake can go
  /// round through every cell.
  public static let standardSizes = [Size(16, 10), Size(24, 16), Size(38, 20), Size(60, 40)]

  /// What the setup screen offers.
  static let all = [automatic, screen] + standardSizes.map(BoardChoice.fixed)

  /// The size on a screen with room for boards up to `room`.
  func size(room: Size) -> Size {
    switch self {
    case .fixed(let size): return size
    case .screen: return BoardChoice.whole(room)
    case .automatic:
      // A board that fills a huge screen would make the first game last for hours.
      let fitting = BoardChoice.standardSizes.dropLast().last {
        $0.width <= room.width && $0.height <= room.height
      }
      return fitting ?? BoardChoice.whole(room)
    }
  }

  /// All of the screen, with even sides, and never too small to play.
  private static func whole(_ room: Size) -> Size {
    Size(max(room.width & ~1, 8), max(room.height & ~1, 6))
  }

  /// The words for it.
  var title: String {
    switch self {
    case .automatic: "automatic"
    case .screen: "the whole screen"
    case .fixed(let size): size.description
    }
  }
}
