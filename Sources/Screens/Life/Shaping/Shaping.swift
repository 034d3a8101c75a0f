import Lattice
import Life

/// The tool in hand, and what is selected, copied and about to be placed.
struct Shaping {
  /// What the cursor and the left button do.
  var tool = Tool.draw
  /// What is between two corners, of which the second is being chosen.
  var span: Span?
  /// Whether the cursor draws where it goes.
  var isPenDown = false
  /// Whether what the pen draws next belongs to the same change as what it drew last.
  var strokeIsOpen = false
  /// The rectangle of cells to do something with.
  var selection: Rect?
  /// What is about to be placed.
  var ghost: Ghost?
  /// How the last ghost was to be joined.
  var mode = PasteMode.or
  var clipboard = Clipboard()
  /// The character under the mouse, as far as it is known.
  var pointer: (column: Int, row: Int)?

  /// A line, a rectangle or a selection that is begun.
  struct Span: Hashable {
    /// What it will be.
    let tool: Tool
    /// The cells of the first corner: one, or all that are seen as one.
    var first: Rect
    /// Those of the second.
    var last: Rect

    /// All from corner to corner.
    var rect: Rect { first.union(last) }
  }
}
