import BigInt
import Lattice
import Life
import LifeFormats
import TerminalUI

extension LifeScreen {
  mutating func perform(_ command: ShapeCommand) {
    switch command {
    case .edit: startEditing()
    case .leaveEditing: stopEditing()
    case .toggleCell: toggleCell()
    case .pen(let step): changePen(by: step)
    case .fill: ask(.fill)
    case .clear: clear()
    case .undo: undo()
    case .redo: redo()
    }
  }
}

// MARK: Changes that can be undone

extension LifeScreen {
  /// Replaces the universe; Undo brings the old one back.
  mutating func change(to new: LifeDocument) {
    history.record(document)
    chronicle.forget()
    show(new)
  }

  private mutating func show(_ new: LifeDocument) {
    document = new
    document.engine.resources = host.resources
    if Int(pen) >= new.engine.rule.stateCount { pen = 1 }
    owed = 0
    refreshStatistics()
  }

  /// Changes cells by hand; Undo brings the old ones back.
  mutating func edit(_ edit: Edit) {
    history.record(document)
    edit.apply(to: &document.engine)
    document.hasUnsavedDrawing = true
    refreshStatistics()
  }

  /// Goes on with the last edit, so that Undo takes both back at once.
  mutating func continueEdit(_ edit: Edit) {
    edit.apply(to: &document.engine)
    refreshStatistics()
  }

  mutating func undo() {
    isRunning = false
    guard let before = history.undo(from: document) else { return say("Nothing to undo.") }
    show(before)
    say("Undone.")
  }

  mutating func redo() {
    isRunning = false
    guard let after = history.redo(from: document) else { return say("Nothing to redo.") }
    show(after)
    say("Redone.")
  }

  mutating func clear() {
    pause()
    guard var empty = try? LifeDocument(rule: document.rule) else { return }
    empty.path = document.path
    // What Undo would bring back is lost with the screen.
    empty.hasUnsavedDrawing = document.hasUnsavedDrawing
    change(to: empty)
    start = empty
    say("Cleared. u brings it back.")
  }

  /// The most cells that are filled at random.
  static let largestFill = 1 << 22

  /// Fills what is in view at random, and tells from which seed.
  mutating func fill(density: Double, seed: UInt64) {
    guard let rect = viewport.cells?.intersection(document.engine.topology.reach), !rect.isEmpty,
      let area = Size(rect.width, rect.height).area, area <= LifeScreen.largestFill
    else { return warn("There is too much in view to fill; zoom in first.") }
    let hadDrawing = document.hasUnsavedDrawing
    let soup = Soup(filling: rect, density: density, seed: seed, for: document.engine.rule)
    edit(.replace(rect, soup.pattern))
    // The seed brings it back.
    document.hasUnsavedDrawing = hadDrawing
    say("Filled \(rect.width)x\(rect.height) at \(percent(density)), seed \(seed).")
  }

  /// Fills as a percentage that was typed says; false when it is none.
  mutating func fill(_ text: String) -> Bool {
    let number = text.hasSuffix("%") ? String(text.dropLast()) : text
    guard let percent = Double(number), (0...100).contains(percent) else {
      warn("'\(text)' is no percentage between 0 and 100.")
      return false
    }
    fill(density: percent / 100, seed: host.freshSeed())
    return true
  }

  private func percent(_ density: Double) -> String {
    let tenths = Int((density * 1000).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
  }

  /// Puts a pattern that came as text into the middle of the view.
  mutating func paste(_ text: String) {
    do {
      place(try PatternFile.read(Array(text.utf8)).pattern, title: "what was pasted")
    } catch {
      warn("What was pasted is no pattern: \(error).")
    }
  }

  /// Puts a pattern into the middle of the view.
  mutating func place(_ cells: Pattern, title: String) {
    guard let bounds = cells.bounds else { return warn("No cells live in \(title).") }
    let middle = viewport.center
    let offset = Point(
      middle.x - bounds.x - bounds.width / 2, middle.y - bounds.y - bounds.height / 2)
    let pattern = cells.translated(by: offset).clipped(to: document.engine.topology.reach)
    edit(.insert(pattern))
    say("Placed \(Numerals.grouped(BigInt(pattern.population))) cells; u takes them back.")
  }
}
