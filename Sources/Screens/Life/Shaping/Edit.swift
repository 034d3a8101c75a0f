import Lattice
import Life

/// One change of cells by hand, as a value that can be made again.
///
/// States are those that are seen; see `Engine.seen(_:)`.
enum Edit {
  /// These cells get this state.
  case set([Point], CellState)
  /// All cells of a pattern get this state, whatever theirs is there.
  case paint(Pattern, CellState)
  /// A pattern's cells are added to what is there.
  case insert(Pattern)
  /// A pattern takes the place of all cells in a rectangle, the dead ones included.
  case replace(Rect, Pattern)
  /// A rectangle of a pattern, its dead cells included, is joined with what is there.
  case place(Pattern, Rect, PasteMode)
  /// The cells in a rectangle die, and then a pattern's are added: a part that is turned over.
  case move(Rect, Pattern)
  /// A soup takes the place of all cells in its rectangle.
  case fill(Soup)
  /// All cells outside of a rectangle die.
  case keep(Rect)

  /// How many cells, or runs of cells, it holds.
  var count: Int {
    switch self {
    case .set(let cells, _): cells.count
    case .paint(let pattern, _), .insert(let pattern), .replace(_, let pattern),
      .place(let pattern, _, _), .move(_, let pattern):
      pattern.runs.count
    // A soup is kept as its seed.
    case .fill, .keep: 1
    }
  }

  /// Makes the change.
  func apply(to engine: inout any Engine) {
    switch self {
    case .set(let cells, let state):
      let state = engine.seen(state)
      for cell in cells { engine[cell] = state }
    case .paint(let pattern, let state): engine.paint(pattern, state)
    case .insert(let pattern): engine.insert(pattern)
    case .replace(let rect, let pattern):
      engine.replace(engine.pattern(in: rect), with: pattern)
    case .place(let pattern, let rect, let mode):
      let old = engine.pattern(in: rect)
      engine.replace(old, with: old.merged(with: pattern, by: mode.state))
    case .move(let rect, let pattern):
      engine.replace(engine.pattern(in: rect), with: Pattern())
      engine.insert(pattern)
    case .fill(let soup): engine.replace(engine.pattern(in: soup.rect), with: soup.pattern)
    case .keep(let rect): engine.keep(rect)
    }
  }
}
