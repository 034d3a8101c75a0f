public import Lattice

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

  /// The choice of these words; nil when there is none.
  init?(title: String) {
    if let choice = [BoardChoice.automatic, .screen].first(where: { $0.title == title }) {
      self = choice
    } else if let size = Size(title) {
      self = .fixed(size)
    } else {
      return nil
    }
  }
}
