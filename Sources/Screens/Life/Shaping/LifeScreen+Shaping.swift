import BigInt
import Life

extension LifeScreen {
  mutating func perform(_ command: ShapeCommand) {
    switch command {
    case .edit: startEditing()
    case .leaveEditing: stopEditing()
    case .giveUp: giveUp()
    case .act: act()
    case .tool(let tool): take(tool)
    case .changeTool(let step): changeTool(by: step)
    case .penDown: togglePen()
    case .pen(let step): changePen(by: step)
    case .pickState: pickState()
    case .typeState: ask(.state)
    case .fill: ask(.fill)
    case .clear: clear()
    case .select: startSelecting()
    case .selectAll: selectAll()
    case .shrink: shrinkSelection()
    case .clearInside: clearInside()
    case .clearOutside: clearOutside()
    case .advance: advanceSelection(by: 1)
    case .advanceBy: if chosen() != nil { ask(.advanceSelection) }
    case .copy: copySelection()
    case .cut: cutSelection()
    case .paste: pasteClipboard()
    case .lay(let orientation): lay(orientation)
    case .place: placeGhost()
    case .placeAndKeep: placeGhost(isKept: true)
    case .mode(let step): changeMode(by: step)
    case .drop: dropGhost()
    }
  }

  /// Gives up what was begun last.
  private mutating func giveUp() {
    if shaping.span != nil {
      shaping.span = nil
    } else if shaping.isPenDown {
      togglePen()
    } else if shaping.selection != nil {
      shaping.selection = nil
      say("Nothing is selected.")
    } else if isEditing {
      stopEditing()
    }
  }
}

// MARK: Changes that can be undone

extension LifeScreen {
  /// Replaces the universe; Undo brings the old one back.
  /// - Parameter isBeginning: whether it is a new one that Reset will go back to, rather than the
  ///   same one under another rule or on another engine.
  mutating func change(to new: LifeDocument, isBeginning: Bool = false) {
    stopTravelling()
    timeline.record(changeTo: new, isBeginning: isBeginning, in: document)
    chronicle.forget()
    show(new)
  }

  /// Shows a universe that is known to the timeline.
  mutating func show(_ new: LifeDocument) {
    document = new
    document.engine.resources = resources
    information.forget()
    if Int(pen) >= new.engine.rule.stateCount { pen = 1 }
    owed = 0
    refreshStatistics()
  }

  /// Changes cells by hand; Undo brings the old ones back.
  /// - Parameter isDrawing: whether it is lost unless it is saved.
  mutating func edit(_ edit: Edit, isDrawing: Bool = true) {
    stopTravelling()
    timeline.record(edit, isDrawing: isDrawing, in: document)
    apply(edit, isDrawing: isDrawing)
  }

  /// Goes on with the last edit, so that Undo takes both back at once.
  mutating func continueEdit(_ edit: Edit, isDrawing: Bool = true) {
    stopTravelling()
    timeline.recordMore(edit, isDrawing: isDrawing, in: document)
    apply(edit, isDrawing: isDrawing)
  }

  private mutating func apply(_ edit: Edit, isDrawing: Bool) {
    edit.apply(to: &document.engine)
    if isDrawing { document.hasUnsavedDrawing = true }
    information.forget()
    refreshStatistics()
  }

  mutating func clear() {
    pause()
    guard var empty = try? LifeDocument(rule: document.rule) else { return }
    empty.path = document.path
    // What Undo would bring back is lost with the screen.
    empty.hasUnsavedDrawing = document.hasUnsavedDrawing
    change(to: empty, isBeginning: true)
    say("Cleared. u brings it back.")
  }
}
