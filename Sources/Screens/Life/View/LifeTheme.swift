import Life
import TerminalUI

/// The colours of a universe and of what stands around it, in a theme and for so many colours.
///
/// Colours are those of the usual palette of 256 where there are that many, so that pictures and
/// terminals show the same.
struct LifeTheme: Hashable, Sendable {
  /// For status line, prompts, help and lists.
  var palette = Theme.palette
  /// The line that tells generation, population and so on.
  var status = Style.reverse
  /// What is behind the cells.
  var floor = Color.standard
  /// What lies off a bounded grid.
  var offGrid: Color
  /// What is behind selected cells.
  var selection: Color
  /// The marks between cells at the closest zoom.
  var grid: Style
  /// The cell under the cursor, alive and dead.
  var cursorAlive: Color
  var cursorDead: Color
  /// A cell in state 1.
  var alive: Color
  /// Dying states, the youngest first.
  var dying: [Color]
  /// States that mean different things, rather than stages of dying.
  var distinct: [Color]
  /// Crowdedness from a lone cell to a full square.
  var density: [Color]
  /// Cells by age, the newborn first.
  var ages: [Color]
  /// How often cells change, the quiet ones first.
  var heats: [Color]
  /// Where life has been, the latest first.
  var traces: [Color]
  /// Dead cells that change often, the quieter ones first.
  var embers: [Color]

  /// Colours that a rule gives its states; they come before all others.
  private(set) var own: [CellState: Color] = [:]
  private var hasKinds = false

  static let standard = LifeTheme()

  /// The theme for a rule: its own colours, or distinct ones where states are no stages of dying.
  init(for rule: Rule = .life, in name: ThemeName = .standard, depth: ColorDepth = .full) {
    self = LifeTheme.colors(of: name, depth: depth)
    switch rule {
    case .table(let table):
      own = table.colors.mapValues { legible(.rgb($0.red, $0.green, $0.blue)) }
      // An unlisted background is the terminal's own.
      own[0] = nil
      hasKinds = true
    case .wireWorld:
      let colors: [CellState: Color] = [1: .palette(39), 2: .palette(231), 3: .palette(208)]
      own = colors.mapValues { legible($0) }
    case .twoState, .generations, .largerThanLife: break
    }
    if depth == .mono { own = [:] }
  }

  init(
    floor: Color = .standard, offGrid: Color, selection: Color, grid: Color, cursorAlive: Color,
    cursorDead: Color,
    alive: Color, dying: [Color], distinct: [Color], density: [Color], ages: [Color],
    heats: [Color], traces: [Color], embers: [Color]
  ) {
    self.floor = floor
    self.offGrid = offGrid
    self.selection = selection
    self.grid = Style(grid, on: floor)
    self.cursorAlive = cursorAlive
    self.cursorDead = cursorDead
    self.alive = alive
    self.dying = dying
    self.distinct = distinct
    self.density = density
    self.ages = ages
    self.heats = heats
    self.traces = traces
    self.embers = embers
  }

  /// A colour that is told from the floor: one that is not moves towards that of living cells.
  private func legible(_ color: Color) -> Color {
    guard floor != .standard, color.contrast(to: floor) < 2 else { return color }
    return color.mixed(with: alive, by: 0.5)
  }

  /// Cells by their periods, those that never change first: as how often they change, but for what
  /// looks like any life.
  var periods: [Color] {
    heats.count > 1 && heats.first == alive ? Array(heats.dropFirst()) : heats
  }

  /// The colour of a state, nil for dead cells.
  func color(of state: CellState, stateCount: Int) -> Color? {
    if state == 0 { return nil }
    if let color = own[state] { return color }
    if hasKinds { return distinct[(Int(state) - 1) % distinct.count] }
    if state == 1 { return alive }
    let steps = max(stateCount - 2, 1)
    let index = (Int(state) - 2) * dying.count / steps
    return dying[min(max(index, 0), dying.count - 1)]
  }
}
