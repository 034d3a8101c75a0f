import BigInt
import Life
import TerminalUI

extension LifeScreen {
  /// What takes all keys for a while.
  enum Overlay {
    /// A line of text being typed.
    case prompt(Prompt, TextField)
    /// A question to be answered by `y` or `n`.
    case question(Question)
    /// All keys.
    case help(HelpOverlay)
    /// The bar of time.
    case scrub(Scrub)
  }

  /// What a line of text is asked for.
  enum Prompt: Hashable {
    case rule, fill, goTo, open, save
  }

  /// A question before something is lost.
  enum Question: Hashable {
    case replaceFile(String)
    case leave

    var text: String {
      switch self {
      case .replaceFile(let path): "'\(path)' exists. Replace it? y/n "
      case .leave: "Leave without saving what was drawn? y/n "
      }
    }
  }

  /// Asks for a line of text.
  mutating func ask(_ prompt: Prompt) {
    let field =
      switch prompt {
      case .rule: TextField(prompt: "Rule: ", text: document.rule.notation)
      case .fill: TextField(prompt: "Percent alive: ", text: "30")
      case .goTo: TextField(prompt: "Generation: ")
      case .open: TextField(prompt: "Open: ", text: document.path ?? "")
      case .save: TextField(prompt: "Save as: ", text: document.path ?? suggestedPath)
      }
    overlay = .prompt(prompt, field)
  }

  /// A file name made of the pattern's name.
  private var suggestedPath: String {
    let name = (document.name ?? "").lowercased().map { character -> Character in
      character.isASCII && (character.isLetter || character.isNumber) ? character : "-"
    }
    let words = String(name).split(separator: "-").joined(separator: "-")
    return (words.isEmpty ? "pattern" : String(words.prefix(40))) + ".rle"
  }

  mutating func updateOverlay(_ event: Event, budget: Budget) -> Transition {
    switch overlay {
    case .help(var help):
      let area = Area(columns: size.columns, rows: size.rows)
      overlay = help.update(event, in: area) ? .help(help) : nil
    case .prompt(let prompt, var field):
      message = nil
      let outcome = field.update(event)
      overlay = .prompt(prompt, field)
      switch outcome {
      case .accepted(let text): accept(text, for: prompt, budget: budget)
      case .cancelled: overlay = nil
      case .edited, .ignored: break
      }
    case .question(let question): return answer(question, event)
    case .scrub(let scrub): updateScrub(scrub, event, budget: budget)
    case nil: break
    }
    return .stay
  }

  private mutating func answer(_ question: Question, _ event: Event) -> Transition {
    switch event {
    case .key(.character("y")), .key(.character("Y")):
      overlay = nil
      switch question {
      case .replaceFile(let path): write(to: path)
      case .leave: return .pop
      }
    case .key(.character("n")), .key(.character("N")), .key(.escape), .key(.character("q")):
      overlay = nil
    default: break
    }
    return .stay
  }

  /// Does what a prompt was for; it stays open when the text is no answer.
  private mutating func accept(_ text: String, for prompt: Prompt, budget: Budget) {
    let text = text.trimmingBlanks()
    guard !text.isEmpty else {
      overlay = nil
      return
    }
    let isDone =
      switch prompt {
      case .rule: changeRule(text)
      case .fill: fill(text)
      case .goTo: goTo(text, budget)
      case .open: open(text)
      case .save: save(text)
      }
    if isDone, case .prompt = overlay { overlay = nil }
  }
}

extension String {
  /// Without blanks at both ends.
  func trimmingBlanks() -> String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
