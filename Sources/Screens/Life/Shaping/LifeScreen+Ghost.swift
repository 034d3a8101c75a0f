import BigInt
import Lattice
import Life
import TerminalUI

extension LifeScreen {
  /// Shows a pattern where it would be placed, to be moved and turned before.
  mutating func place(_ cells: Pattern, title: String) {
    guard !cells.isEmpty else { return warn("No cells live in \(title).") }
    guard let clip = Clip(cells) else { return warn("\(title) is too wide to be placed.") }
    show(clip, title: title)
  }

  /// Shows a ghost at the cursor, under the mouse or in the middle of the view.
  mutating func show(_ clip: Clip, title: String, rule: Rule? = nil) {
    let held = clip.held(to: document.engine.rule)
    shaping.span = nil
    shaping.isPenDown = false
    gesture = nil
    shaping.ghost = Ghost(held, title: title, at: placeForGhost, mode: shaping.mode)
    if let rule, rule != document.engine.rule {
      say("\(title) is for \(rule.notation). Enter or a click places it, Esc drops it.")
    } else {
      say("Enter or a click places \(title), arrows move it, Esc drops it.")
    }
  }

  private var placeForGhost: Point {
    if isEditing { return cursor }
    guard let pointer = shaping.pointer, view.contains(column: pointer.column, row: pointer.row)
    else { return viewport.center }
    return viewport.cell(column: pointer.column - view.column, row: pointer.row - view.row)
      ?? viewport.center
  }

  /// Moves the ghost under the mouse, with Alt to the other cell of the character.
  mutating func moveGhost(to mouse: MouseEvent) {
    let column = min(max(mouse.column, view.column), view.endColumn - 1) - view.column
    let row = min(max(mouse.row, view.row), view.endRow - 1) - view.row
    guard
      let cell = viewport.cell(
        column: column, row: row, beside: mouse.modifiers.contains(.alt))
    else { return }
    shaping.ghost?.center(on: cell)
  }

  /// Turns or mirrors the ghost, or the selection when there is none.
  mutating func lay(_ orientation: Orientation) {
    guard let ghost = shaping.ghost else { return laySelection(orientation) }
    guard ghost.clip.canBeLaid(orientation) else { return warn(LifeScreen.tooManyToTurn) }
    shaping.ghost?.lay(orientation)
  }

  static let tooManyToTurn =
    "More than \(Numerals.grouped(BigInt(Clip.mostTurnedCells))) cells are too many to turn."

  mutating func changeMode(by step: Int) {
    let all = PasteMode.allCases
    let index = all.firstIndex(of: shaping.mode) ?? 0
    shaping.mode = all[(index + step + all.count) % all.count]
    shaping.ghost?.mode = shaping.mode
    let sentence =
      switch shaping.mode {
      case .or: "or: its living cells are added."
      case .copy: "copy: it replaces what is there, with its dead cells too."
      case .xor: "xor: its living cells turn cells over."
      case .and: "and: only what is under its living cells stays."
      }
    say("Mode \(sentence)")
  }

  /// Puts the ghost's cells where it is; `isKept` keeps it for the next time.
  mutating func placeGhost(isKept: Bool = false) {
    guard let ghost = shaping.ghost else { return }
    let reach = document.engine.topology.reach
    let cells = ghost.cells.clipped(to: reach)
    let rect = ghost.rect.intersection(reach)
    guard !rect.isEmpty else { return warn(LifeScreen.beyondEdge) }
    if ghost.mode == .or {
      edit(.insert(cells))
    } else {
      guard isListable(rect) else { return }
      edit(.place(cells, rect, ghost.mode))
    }
    if isEditing { cursor = ghost.middle }
    if !isKept { shaping.ghost = nil }
    let lost = ghost.clip.cells.population - cells.population
    say(
      "Placed \(Numerals.grouped(BigInt(cells.population))) cells"
        + (lost > 0 ? "; \(Numerals.grouped(BigInt(lost))) are beyond the edge" : "")
        + "; u takes them back.")
  }

  mutating func dropGhost() {
    guard let ghost = shaping.ghost else { return }
    shaping.ghost = nil
    say("Dropped \(ghost.title).")
  }
}
