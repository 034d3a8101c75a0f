import Lattice
import Snake
import TerminalUI

extension ArenaEditorScreen {
  /// Opens the prompt for a text.
  mutating func ask(_ field: Field) {
    let header = draft.header
    let prompt =
      switch field {
      case .name: TextField(prompt: "Name: ", text: header.name)
      case .comment: TextField(prompt: "Sentence: ", text: header.comment)
      case .author: TextField(prompt: "By: ", text: header.author)
      case .goal:
        TextField(prompt: "Foods to eat: ", text: header.goal.map(String.init) ?? "")
      case .fileName:
        TextField(prompt: "Save as: ", text: ownName ?? shelf.suggestedName(for: header.name))
      }
    overlay = .prompt(field, prompt)
  }

  mutating func updateOverlay(_ event: Event) -> Transition {
    switch overlay {
    case .help(var help):
      let area = Area(columns: size.columns, rows: size.rows)
      overlay = help.update(event, in: area) ? .help(help) : nil
    case .prompt(let field, var text):
      if case .mouse = event { return .stay }
      notice = nil
      let outcome = text.update(event)
      overlay = .prompt(field, text)
      switch outcome {
      case .accepted(let text): accept(text.trimmingBlanks(), for: field)
      case .cancelled: overlay = nil
      case .edited, .ignored: break
      }
    case .question(let question): return answer(question, event)
    case .sides(let isAdding):
      if case .key(let key) = event { takeSide(key, isAdding: isAdding) }
    case nil: break
    }
    return .stay
  }

  private mutating func takeSide(_ key: Key, isAdding: Bool) {
    notice = nil
    switch key {
    case .up, .character("k"): changeSide(.up, isAdding: isAdding)
    case .down, .character("j"): changeSide(.down, isAdding: isAdding)
    case .left, .character("h"): changeSide(.left, isAdding: isAdding)
    case .right, .character("l"): changeSide(.right, isAdding: isAdding)
    case .character("+"), .character("="): overlay = .sides(isAdding: true)
    case .character("-"), .character("_"): overlay = .sides(isAdding: false)
    case .character("u"): if !edit({ $0.undo() }) { say("Nothing to undo.") }
    default: overlay = nil
    }
  }

  /// Takes what was typed; the prompt stays open when the text is no answer.
  private mutating func accept(_ text: String, for field: Field) {
    switch field {
    case .name: edit { $0.change { $0.name = text } }
    case .comment: edit { $0.change { $0.comment = text } }
    case .author: edit { $0.change { $0.author = text } }
    case .goal:
      let goal = Int(text)
      guard text.isEmpty || (goal ?? 0) > 0 else {
        return warn("A goal is a number of foods from 1 on, or nothing.")
      }
      edit { $0.change { $0.goal = goal } }
    case .fileName: return accept(fileName: text)
    }
    overlay = nil
  }

  private mutating func answer(_ question: Question, _ event: Event) -> Transition {
    switch event {
    case .key(.character("y")), .key(.character("Y")):
      overlay = nil
      switch question {
      case .replace(let name): write(as: name)
      case .leave: return .pop
      }
    case .key(.character("n")), .key(.character("N")), .key(.character("q")), .key(.escape):
      overlay = nil
    default: break
    }
    return .stay
  }

  // MARK: Saving

  /// Asks for a name to save under, unless there is no such arena.
  mutating func save() {
    if let problem = check.problems.first(where: \.isFatal) {
      return warn("This cannot be saved: \(problem).")
    }
    ask(.fileName)
  }

  private mutating func accept(fileName text: String) {
    guard !text.isEmpty else {
      overlay = nil
      return
    }
    let name = text.hasSuffix(".txt") ? String(text.dropLast(".txt".count)) : text
    // What has its name already may keep it.
    if name != ownName, let problem = shelf.problem(withName: name) { return warn(problem) }
    do {
      if name != ownName, try shelf.hasOwn(name) {
        overlay = .question(.replace(name))
      } else {
        write(as: name)
      }
    } catch {
      warn(error.message)
    }
  }

  private mutating func write(as name: String) {
    guard let arena = try? draft.arena() else { return }
    do {
      let place = try shelf.save(arena, as: name)
      ownName = name
      savedRevision = draft.revision
      overlay = nil
      say("Saved to '\(place)'.")
    } catch {
      warn(error.message)
    }
  }
}
