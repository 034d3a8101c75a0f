import BigInt
import Lattice
import Life
import TerminalUI

extension LifeScreen {
  /// The cell that the inspector tells about.
  var inspectedCell: Point { isEditing ? cursor : inspected ?? viewport.center }

  /// A cell's exact place, its state, its age and its neighbours.
  var inspectorText: String {
    let engine = document.engine
    let cell = inspectedCell
    let x = engine.origin.x + BigInt(cell.x)
    let y = engine.origin.y + BigInt(cell.y)
    let place = "(\(x.grouped), \(y.grouped))"
    guard isOnGrid(cell) else { return "\(place)  off the grid" }
    var parts = [place, "state \(stateName(engine[cell]))"]
    if let age = ageText(of: cell) { parts.append(age) }
    if look.mode == .periods,
      let period = information.periods(at: engine.generation)?.period(of: cell)
    {
      parts.append("period \(Numerals.grouped(BigInt(period)))")
    }
    let count = engine.livingNeighbours(of: cell)
    parts.append(count == 1 ? "1 neighbour" : "\(Numerals.grouped(BigInt(count))) neighbours")
    return parts.joined(separator: "  ")
  }

  private func stateName(_ state: CellState) -> String {
    let text = stateText(state)
    guard text == "\(state)" else { return text }
    let stateCount = document.engine.rule.stateCount
    switch (document.engine.rule, state) {
    case (.table, _): return text
    case (_, 0): return "0 dead"
    case (_, 1): return "1 alive"
    default: return "\(state) dying, of \(stateCount)"
    }
  }

  /// A cell's age; nil where single cells are not watched.
  private func ageText(of cell: Point) -> String? {
    guard let layer = chronicle.layer(shift: 0), layer.generation == document.engine.generation,
      let age = layer.age(cell.x, cell.y)
    else { return nil }
    let generations = Numerals.grouped(BigInt(age.generations))
    return age.isLeast ? "age \(generations) or more" : "age \(generations)"
  }

  /// Draws the line at the bottom of the view, and a mark at the cell.
  func drawInspector(
    through viewport: CellViewport, into canvas: inout Canvas, in view: Area, theme: LifeTheme,
    glyphs: GlyphSet
  ) {
    guard look.showsInspector, view.rows > 2 else { return }
    if !isEditing, viewport.shift == 0, let place = viewport.position(of: inspectedCell) {
      let width = viewport.zoom < 0 ? 2 : 1
      canvas.restyle(
        Area(
          column: view.column + place.column, row: view.row + place.row, columns: width, rows: 1
        )
        .intersection(view)
      ) { $0 = $0.adding(.underline) }
    }
    let line = view.splitBottom(1).bottom
    let text = CellText.truncated(" " + inspectorText + " ", to: line.columns, glyphs: glyphs)
    canvas.put(
      text, in: line, style: Style(theme.palette.accent.foreground, on: theme.floor, .bold))
  }
}

extension Rule {
  /// Which of the eight cells around a cell count; all where a rule does not only count.
  fileprivate var neighbourhood: Neighbourhood {
    let base: TwoStateRule
    switch self {
    case .twoState(let rule): base = rule
    case .generations(let rule): base = rule.base
    case .wireWorld, .largerThanLife, .table: return .moore
    }
    if case .lifeLike(let counts) = base.family { return counts.neighbourhood }
    return .moore
  }
}

extension Engine {
  /// How many of the cells that a rule looks at around a cell are in state 1.
  func livingNeighbours(of cell: Point) -> Int {
    if case .largerThanLife(let rule) = rule {
      let (reach, range) = (rule.neighbourhood.reach, rule.neighbourhood.range)
      let upsideDown = (cell.x ^ cell.y) & 1 == 1
      let around = Rect(
        x: cell.x - reach, y: cell.y - range, width: 2 * reach + 1, height: 2 * range + 1)
      return pattern(in: around).cells.count { place, state in
        state == 1 && place != cell
          && rule.neighbourhood.weight(
            place.x - cell.x, place.y - cell.y, upsideDown: upsideDown) != 0
      }
    }
    let block = rule.neighbourhood.block
    return (0..<9).count {
      block >> (8 - $0) & 1 == 1 && self[Point(cell.x + $0 % 3 - 1, cell.y + $0 / 3 - 1)] == 1
    }
  }
}
