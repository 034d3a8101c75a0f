import Lattice
import Snake
public import TerminalUI

extension ArenaEditorScreen {
  /// Takes one event and says where that leads.
  public mutating func update(_ event: Event, budget: Budget) -> Transition {
    switch event {
    case .resize(let columns, let rows): resize(columns: columns, rows: rows)
    case .key, .paste, .mouse:
      if overlay != nil { return updateOverlay(event) }
      if case .mouse(let mouse) = event {
        use(mouse)
      } else if case .key(let key) = event {
        stroke = nil
        notice = nil
        return ArenaEditorCommand.keys.command(for: key).map { perform($0) } ?? .stay
      }
    case .suspendResumed, .focus: stroke = nil
    case .tick, .terminate: break
    }
    return .stay
  }

  private mutating func perform(_ command: ArenaEditorCommand) -> Transition {
    // Nobody draws on what is not seen.
    if isTooSmall, command != .leave { return .stay }
    switch command {
    case .draw: drawWithKeys()
    case .erase:
      let cell = cursor
      edit { $0.draw(.floor, on: [cell]) }
    case .changeShape(let step): changeShape(by: step)
    case .pen(let pen): take(pen)
    case .move(let x, let y): putCursor(at: cursor + Point(x, y))
    case .undo: if !edit({ $0.undo() }) { say("Nothing to undo.") }
    case .redo: if !edit({ $0.redo() }) { say("Nothing to redo.") }
    case .addLines: overlay = .sides(isAdding: true)
    case .removeLines: overlay = .sides(isAdding: false)
    case .nextProblem: goToNextProblem()
    case .text(let field): ask(field)
    case .edges:
      edit { $0.change { $0.edges = $0.edges == .walls ? .wrap : .walls } }
    case .heading:
      edit { $0.change { $0.heading = $0.heading.rightTurn } }
      say("The snake looks \(draft.header.heading).")
    case .play: return play()
    case .save: save()
    case .help:
      overlay = .help(
        HelpOverlay(
          title: "Arena editor", sections: ArenaEditorCommand.keys.help(.ascii),
          notes: ArenaEditorScreen.notes))
    case .leave:
      guard isChanged else { return .pop }
      overlay = .question(.leave)
    case .giveUp: corner = nil
    }
    return .stay
  }

  private static let notes = [
    "With the mouse: the left button draws, the right one makes floor; both can be dragged.",
    "All floor must be within reach of the snake, and every portal needs a twin. "
      + "'!!' is floor that cannot be reached.",
  ]

  private mutating func play() -> Transition {
    if let problem = check.problems.first {
      warn("No game can begin: \(problem).")
    } else if let arena = try? draft.arena() {
      return .push(SnakeScreen(session: session.playing(in: arena)))
    }
    return .stay
  }

  /// Puts the cursor on what is wrong.
  private mutating func goToNextProblem() {
    guard !check.problems.isEmpty else { return say("Nothing is wrong.") }
    let index = ((problemIndex ?? -1) + 1) % check.problems.count
    problemIndex = index
    let problem = check.problems[index]
    if let cell = problem.cell { putCursor(at: cell) }
    warn("\(index + 1)/\(check.problems.count): \(problem).")
  }
}
