import Life
import TerminalUI

/// The colours of a universe and of what stands around it.
struct LifeTheme: Hashable, Sendable {
  /// For status line, prompts, help and lists.
  var palette = Theme.palette
  /// The line that tells generation, population and so on.
  var status = Style.reverse
  /// What lies off a bounded grid.
  var offGrid = Color.palette(237)
  /// The marks between cells at the closest zoom.
  var grid = Style(.palette(238))
  /// The cell under the cursor, alive and dead.
  var cursorAlive = Color.brightYellow
  var cursorDead = Color.yellow
  /// A cell in state 1: the terminal's own foreground stands out on any background.
  var alive = Color.standard
  /// Dying states, the youngest first.
  var dying: [Color] = [220, 214, 208, 202, 196, 160, 124, 88].map(Color.palette)
  /// Crowdedness from a lone cell to a full square.
  var density: [Color] = [23, 24, 31, 38, 44, 80, 122, 158, 194, 231].map(Color.palette)

  static let standard = LifeTheme()

  /// The colour of a state, nil for dead cells.
  func color(of state: CellState, stateCount: Int) -> Color? {
    switch state {
    case 0: return nil
    case 1: return alive
    default:
      let steps = max(stateCount - 2, 1)
      let index = (Int(state) - 2) * dying.count / steps
      return dying[min(max(index, 0), dying.count - 1)]
    }
  }
}
