import Lattice
import Life

/// One change of cells by hand, as a value that can be made again.
enum Edit {
  /// These cells get this state.
  case set([Point], CellState)
  /// A pattern's cells are added to what is there.
  case insert(Pattern)
  /// A pattern takes the place of all cells in a rectangle, the dead ones included.
  case replace(Rect, Pattern)

  /// How many cells, or runs of cells, it sets.
  var count: Int {
    switch self {
    case .set(let cells, _): cells.count
    case .insert(let pattern), .replace(_, let pattern): pattern.runs.count
    }
  }

  /// Makes the change.
  func apply(to engine: inout any Engine) {
    switch self {
    case .set(let cells, let state):
      for cell in cells { engine[cell] = state }
    case .insert(let pattern): engine.insert(pattern)
    case .replace(let rect, let pattern):
      for (cell, _) in engine.pattern(in: rect).cells { engine[cell] = engine.background }
      engine.insert(pattern)
    }
  }
}
