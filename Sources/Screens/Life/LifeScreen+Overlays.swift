import BigInt
import Life
import TerminalUI

extension LifeScreen {
  /// What takes all keys for a while.
  enum Overlay {
    /// A line of text being typed.
    case prompt(Prompt, PromptField)
    /// A question to be answered by `y` or `n`.
    case question(Question)
    /// All keys.
    case help(HelpOverlay)
    /// The bar of time.
    case scrub(Scrub)
    /// A list to choose from.
    case list(ChoiceList)
  }

  /// What a line of text is asked for.
  enum Prompt: Hashable {
    case command, rule, memory, fill, state, advanceSelection, goTo
    case open, save, saveAs, screenshot, record
  }

  /// A question before something is lost.
  enum Question: Hashable {
    case replaceFile(String, with: Contents)
    case leave, quit

    /// What a file would get.
    enum Contents: Hashable {
      case drawing, screenshot, recording
    }

    var text: String {
      switch self {
      case .replaceFile(let path, _): "'\(path)' exists. Replace it? y/n "
      case .leave, .quit: "Leave without saving what was drawn? y/n "
      }
    }
  }

  /// Asks for a line of text.
  mutating func ask(_ prompt: Prompt) {
    let (label, text) =
      switch prompt {
      case .command: (":", "")
      case .rule: ("Rule: ", document.rule.notation)
      case .memory:
        ("Memory: ", memoryLimit.map { ByteCount($0).description } ?? "auto")
      case .fill: ("Percent alive, symmetry: ", "30")
      case .state: ("State: ", "")
      case .advanceSelection: ("Generations for the selection: ", "10")
      case .goTo: ("Generation: ", "")
      case .open: ("Open: ", document.path ?? "")
      case .save: ("Save as: ", document.path ?? suggestedPath(".rle"))
      case .saveAs: ("Save as: ", suggestedPath(".rle"))
      case .screenshot: ("Picture: ", suggestedPath(".png"))
      case .record: ("Record to: ", suggestedPath(".gif"))
      }
    overlay = .prompt(
      prompt,
      PromptField(
        prompt: label, text: text,
        candidates: text.isEmpty ? candidates(for: prompt, text: text) : []))
  }

  /// What a text may become that is typed for a prompt.
  private func candidates(for prompt: Prompt, text: String) -> [Candidate] {
    switch prompt {
    case .command: completions(ofLine: text)
    case .rule: RuleSuggestions.candidates(for: text)
    case .memory: LifeSetting.named("memory").map { Completion.words($0.values, for: text) } ?? []
    case .fill, .state, .advanceSelection, .goTo: []
    case .open, .save, .saveAs, .screenshot, .record: Completion.files(for: text, host: host)
    }
  }

  /// A file name made of the pattern's name.
  private func suggestedPath(_ ending: String) -> String {
    let name = (document.name ?? "").lowercased().map { character -> Character in
      character.isASCII && (character.isLetter || character.isNumber) ? character : "-"
    }
    let words = String(name).split(separator: "-").joined(separator: "-")
    return (words.isEmpty ? "pattern" : String(words.prefix(40))) + ending
  }

  mutating func updateOverlay(_ event: Event, budget: Budget) -> Transition {
    let area = Area(columns: size.columns, rows: size.rows)
    switch overlay {
    case .help(var help): overlay = help.update(event, in: area) ? .help(help) : nil
    case .list(var list):
      let outcome = list.update(event, in: area)
      overlay = .list(list)
      switch outcome {
      case .open: break
      case .closed: overlay = nil
      case .chosen(let value): choose(value, of: list.kind)
      }
    case .prompt(let prompt, var field):
      // Who goes on with a colon after an error, as in vi, does not mend the line but begins anew.
      if prompt == .command, message?.isError == true, event == .key(.character(":")) {
        message = nil
        ask(.command)
        return .stay
      }
      message = nil
      let history = prompt == .command ? host.session.typedCommands : []
      let outcome = field.update(event, history: history) { candidates(for: prompt, text: $0) }
      overlay = .prompt(prompt, field)
      switch outcome {
      case .accepted(let text): return accept(text, for: prompt, budget: budget)
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
      case .replaceFile(let path, with: .drawing): write(to: path)
      case .replaceFile(let path, with: .screenshot): writeScreenshot(to: path)
      case .replaceFile(let path, with: .recording): beginRecording(to: path)
      case .leave: return .pop
      case .quit: return .quit
      }
    case .key(.character("n")), .key(.character("N")), .key(.escape), .key(.character("q")):
      overlay = nil
    default: break
    }
    return .stay
  }

  /// Does what a prompt was for; it stays open when the text is no answer.
  private mutating func accept(
    _ text: String, for prompt: Prompt, budget: Budget
  ) -> Transition {
    let text = text.trimmingBlanks()
    let open = overlay
    overlay = nil
    guard !text.isEmpty else { return .stay }
    if prompt == .command {
      let transition = run(line: text, budget: budget)
      if transition == nil && overlay == nil { overlay = open }
      return transition ?? .stay
    }
    let isDone =
      switch prompt {
      case .command: true
      case .rule: changeRule(text)
      case .memory: changeMemory(text)
      case .fill: fill(text)
      case .state: pickState(text)
      case .advanceSelection: advanceSelection(text)
      case .goTo: goTo(text, budget)
      case .open: self.open(text)
      case .save, .saveAs: save(text)
      case .screenshot: takeScreenshot(to: text)
      case .record: startRecording(to: text)
      }
    if !isDone && overlay == nil { overlay = open }
    return .stay
  }
}

extension String {
  /// Without blanks at both ends.
  func trimmingBlanks() -> String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
