import BigInt
import Lattice
import Life

extension LifeScreen {
  /// Begins to select at the cursor; a second time it sets the other corner.
  mutating func startSelecting() {
    if !isEditing { startEditing() }
    guard shaping.tool != .select || shaping.span == nil else { return act() }
    shaping.tool = .select
    shaping.span = nil
    shaping.isPenDown = false
    act()
  }

  /// Selects a rectangle, as far as the grid goes.
  mutating func select(_ rect: Rect) {
    let kept = rect.intersection(document.engine.topology.reach)
    guard !kept.isEmpty else { return warn(LifeScreen.beyondEdge) }
    shaping.selection = kept
    say("Selected \(LifeScreen.size(of: kept)). y copies, X cuts, r fills, ? tells more.")
  }

  mutating func selectAll() {
    guard let rect = document.engine.occupied?.intersection(document.engine.topology.reach),
      !rect.isEmpty
    else { return warn("Nothing lives that could be selected.") }
    select(rect)
  }

  mutating func shrinkSelection() {
    guard let rect = chosen(), isListable(rect) else { return }
    guard let bounds = document.engine.pattern(in: rect).bounds else {
      return warn("Nothing lives in the selection.")
    }
    select(bounds)
  }

  /// The selection; else says how to get one.
  mutating func chosen() -> Rect? {
    let rect = shaping.selection?.intersection(document.engine.topology.reach)
    guard let rect, !rect.isEmpty else {
      warn("Nothing is selected: a selects, Ctrl-A the whole pattern.")
      return nil
    }
    return rect
  }

  /// Whether the living cells of a rectangle are few enough to be changed at once; else says so.
  mutating func isListable(_ rect: Rect) -> Bool {
    let engine = document.engine
    let most = engine.mostCellsToClear
    if engine.population <= most || engine.crowd(in: rect) <= most { return true }
    warn("More than \(Numerals.grouped(BigInt(most))) cells live there: too many at once.")
    return false
  }

  /// A rectangle's size as people read it.
  static func size(of rect: Rect) -> String {
    "\(Numerals.grouped(BigInt(rect.width)))x\(Numerals.grouped(BigInt(rect.height)))"
  }

  // MARK: Changes

  /// Lets the cells of the selection die, or the one under the cursor when nothing is selected.
  mutating func clearInside() {
    if shaping.selection == nil, isEditing {
      guard mayDraw() else { return }
      guard isOnGrid(cursor) else { return warn(LifeScreen.beyondEdge) }
      return edit(.set([cursor], 0))
    }
    guard let rect = chosen(), isListable(rect) else { return }
    edit(.replace(rect, Pattern()))
    say("Cleared the selection. u brings it back.")
  }

  mutating func clearOutside() {
    guard let rect = chosen(), isListable(rect) else { return }
    edit(.keep(rect))
    say("Cleared all outside of the selection. u brings it back.")
  }

  /// Turns or mirrors the selected cells about the middle of the selection.
  mutating func laySelection(_ orientation: Orientation) {
    guard let rect = chosen(), isListable(rect) else { return }
    let corner = LifeScreen.corner(of: rect, laid: orientation)
    let size = orientation.size(of: Size(rect.width, rect.height))
    let new = Rect(x: corner.x, y: corner.y, width: size.width, height: size.height)
    guard document.engine.topology.covers(new) else {
      return warn("Turned, the selection would reach beyond the edge of the grid.")
    }
    let cells = document.engine.pattern(in: rect)
    guard !orientation.isTransposed || cells.population <= Clip.mostTurnedCells else {
      return warn(LifeScreen.tooManyToTurn)
    }
    edit(
      .move(
        rect, cells.oriented(orientation, in: rect).translated(by: corner - rect.origin)))
    shaping.selection = new
  }

  /// Where the top left of a rectangle goes when it is laid otherwise about its middle.
  ///
  /// Half cells are rounded towards where it was, so that turning back leads back.
  static func corner(of rect: Rect, laid orientation: Orientation) -> Point {
    guard orientation.isTransposed else { return rect.origin }
    return Point(
      rect.x + (rect.width - rect.height) / 2, rect.y + (rect.height - rect.width) / 2)
  }

  // MARK: Time for the selection alone

  /// The most that a selection is advanced at once, as engines count work: a fifth of a second.
  private static let mostWork: UInt64 = 2_000_000
  /// The most work in which it pays to go on in larger steps.
  private static let smallWork: UInt64 = 20_000

  /// Lets the selected cells go on as if they were alone; what becomes of them in the selection
  /// takes their place.
  mutating func advanceSelection(by generations: BigInt) {
    guard let rect = chosen(), isListable(rect) else { return }
    let rule = document.rule
    guard !rule.rule.hasAlternatingBackground || !rule.topology.isEndless else {
      return warn("Under this rule the empty plane changes too: no cells are alone.")
    }
    guard var alone = try? EngineKind.automatic(rule, resources: host.resources) else { return }
    let cells = document.engine.pattern(in: rect)
    alone.insert(cells)
    var done: BigInt = 0
    var stride: BigInt = 1
    while done < generations, alone.work < LifeScreen.mostWork, alone.population > 0 {
      let before = alone.work
      let step = min(stride, generations - done)
      alone.advance(by: step)
      done += step
      if alone.work - before < LifeScreen.smallWork { stride *= 2 }
    }
    let isWhole = done == generations || alone.population == 0
    guard isWhole || alone.population <= Tool.mostCells else {
      return warn("The selection grows too large.")
    }
    edit(.replace(rect, alone.pattern(in: rect)))
    let count = Numerals.grouped(isWhole ? generations : done)
    say(
      "Advanced the selection by \(count) generation\(done == 1 && isWhole ? "" : "s")"
        + (isWhole ? "." : "; that is as far as it goes at once."))
  }

  /// Advances the selection by a number that was typed; false when it is none.
  mutating func advanceSelection(_ text: String) -> Bool {
    guard let number = BigInt(generations: text), number > 0 else {
      warn("'\(text)' is no number of generations; try 10 or 2^8.")
      return false
    }
    advanceSelection(by: number)
    return true
  }
}
