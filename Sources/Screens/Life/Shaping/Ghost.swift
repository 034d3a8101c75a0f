import Lattice
import Life

/// A pattern that is seen where it would be placed.
struct Ghost: Hashable {
  /// What it is, for messages.
  let title: String
  private(set) var clip: Clip
  /// Where the top left of its rectangle is.
  private(set) var place = Point.zero
  /// How it will be joined with what is there.
  var mode = PasteMode.or

  /// A ghost whose middle is at a cell.
  init(_ clip: Clip, title: String, at middle: Point, mode: PasteMode = .or) {
    self.clip = clip
    self.title = title
    self.mode = mode
    center(on: middle)
  }

  /// Where its rectangle is.
  var rect: Rect {
    Rect(x: place.x, y: place.y, width: clip.size.width, height: clip.size.height)
  }

  /// Its cells where they are.
  var cells: Pattern { clip.cells.translated(by: place) }

  /// The cell in its middle.
  var middle: Point { Point(place.x + clip.size.width / 2, place.y + clip.size.height / 2) }

  /// Moves it so that a cell is in its middle.
  mutating func center(on cell: Point) {
    place = Point(
      CellViewport.held(cell.x) - clip.size.width / 2,
      CellViewport.held(cell.y) - clip.size.height / 2)
  }

  /// Turns it or mirrors it about its middle.
  mutating func lay(_ orientation: Orientation) {
    place = LifeScreen.corner(of: rect, laid: orientation)
    clip.lay(orientation)
  }
}
