import BigInt
import Lattice
import Life
import TerminalUI

extension LifeScreen {
  mutating func perform(_ command: LifeCommand, budget: Budget) -> Transition {
    switch command {
    case .playOrPause: playOrPause()
    case .step: advance(by: 1, budget: budget)
    case .stride: advance(by: pacer.speed.stride, budget: budget)
    case .faster: setSpeed(pacer.speed.faster)
    case .slower: setSpeed(pacer.speed.slower)
    case .reset: reset()
    case .move(let x, let y): move(x: x, y: y)
    case .zoomIn: zoom(to: viewport.zoom - 1)
    case .zoomOut: zoom(to: viewport.zoom + 1)
    case .fit: fit()
    case .fitAutomatically: toggleAutomaticFit()
    case .home: goHome()
    case .grid: showsGrid.toggle()
    case .edit: startEditing()
    case .leaveEditing: stopEditing()
    case .toggleCell: toggleCell()
    case .pen(let step): changePen(by: step)
    case .clear: clear()
    case .undo: undo()
    case .redo: redo()
    case .goTo, .fill, .rule, .open, .save: ask(command)
    case .browse: return .push(PatternBrowserScreen(host: host))
    case .help:
      overlay = .help(
        HelpOverlay(
          title: "Life", sections: keyMap.help(.braille), notes: LifeScreen.helpNotes))
    case .back: return leave()
    }
    return .stay
  }

  mutating func say(_ text: String) { message = Message(text: text) }
  mutating func warn(_ text: String) { message = Message(text: text, isError: true) }

  private mutating func leave() -> Transition {
    guard document.hasUnsavedDrawing else { return .pop }
    overlay = .question(.leave)
    return .stay
  }
}

// MARK: Time

extension LifeScreen {
  mutating func pause() {
    isRunning = false
    owed = 0
    meter.reset()
    refreshStatistics()
  }

  private mutating func playOrPause() {
    if isRunning || owed > 0 { return pause() }
    rememberForGoingOn()
    pacer.restart()
    meter.reset()
    isRunning = true
  }

  /// Goes on by a number of generations, and pauses then.
  mutating func advance(by generations: BigInt, budget: Budget) {
    if isRunning { pause() }
    if owed == 0 { rememberForGoingOn() }
    owed += generations
    work(budget)
    refreshStatistics()
  }

  /// Before time goes on, the universe is remembered for Undo, and for Reset where it is the start.
  private mutating func rememberForGoingOn() {
    if document.engine.generation <= start.engine.generation { start = document }
    history.record(document)
  }

  private mutating func setSpeed(_ speed: Speed) {
    pacer.speed = speed
    owed = min(owed, isRunning ? pacer.mostOwed : owed)
    meter.reset()
  }

  private mutating func reset() {
    pause()
    guard document.engine.generation != start.engine.generation else {
      return say("This is the start generation.")
    }
    change(to: start)
    say("Back at generation \(Numerals.grouped(start.engine.generation)).")
  }

  /// Goes to a generation: on from here, or from the start when it lies before.
  mutating func goTo(_ generation: BigInt) {
    pause()
    if generation < document.engine.generation {
      guard generation >= start.engine.generation else {
        return warn(
          "The start generation is \(Numerals.grouped(start.engine.generation)); nothing is known "
            + "before it.")
      }
      change(to: start)
    } else {
      rememberForGoingOn()
    }
    owed = generation - document.engine.generation
  }
}

// MARK: View

extension LifeScreen {
  private mutating func move(x: Int, y: Int) {
    guard !isEditing else { return moveCursor(x: x, y: y) }
    fitsAutomatically = false
    let isFast = abs(x) + abs(y) > 1
    // A tenth of the view, or half of it.
    func pixels(_ step: Int, of side: Int) -> Int {
      step.signum() * max(isFast ? side / 2 : side / 10, 1)
    }
    viewport.pan(x: pixels(x, of: viewport.pixelColumns), y: pixels(y, of: viewport.pixelRows))
  }

  private mutating func zoom(to zoom: Int) {
    fitsAutomatically = false
    viewport.setZoom(zoom)
    if isEditing { viewport.reveal(cursor) }
  }

  private mutating func toggleAutomaticFit() {
    fitsAutomatically.toggle()
    if fitsAutomatically { fit() }
    say(fitsAutomatically ? "The view follows the pattern." : "The view stays where it is.")
  }
}
