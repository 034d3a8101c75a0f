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

  /// Colours that a rule gives its states; they come before all others.
  var own: [CellState: Color] = [:]
  /// States that mean different things, rather than stages of dying.
  var kinds: [Color]?

  static let standard = LifeTheme()

  /// The theme for a rule: its own colours, or distinct ones where states are no stages of dying.
  init(for rule: Rule = .life) {
    switch rule {
    case .table(let table):
      own = table.colors.mapValues { .rgb($0.red, $0.green, $0.blue) }
      // An unlisted background is the terminal's own.
      own[0] = nil
      kinds = LifeTheme.distinct
    case .wireWorld: own = [1: .palette(39), 2: .palette(231), 3: .palette(208)]
    case .twoState, .generations, .largerThanLife: break
    }
  }

  /// Colours that are told from each other by hue and by brightness.
  private static let distinct: [Color] = [231, 208, 39, 220, 35, 205, 117, 160, 106, 250]
    .map(Color.palette)

  /// The colour of a state, nil for dead cells.
  func color(of state: CellState, stateCount: Int) -> Color? {
    if state == 0 { return nil }
    if let color = own[state] { return color }
    if let kinds { return kinds[(Int(state) - 1) % kinds.count] }
    if state == 1 { return alive }
    let steps = max(stateCount - 2, 1)
    let index = (Int(state) - 2) * dying.count / steps
    return dying[min(max(index, 0), dying.count - 1)]
  }
}
