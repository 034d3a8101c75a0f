import BigInt
import Life
import TerminalUI

extension LifeScreen {
  /// What takes all keys for a while.
  enum Overlay {
    /// A line of text being typed for a command.
    case prompt(LifeCommand, TextField)
    /// A question to be answered by `y` or `n`.
    case question(Question)
    /// All keys.
    case help(HelpOverlay)
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

  /// Opens the prompt of a command.
  mutating func ask(_ command: LifeCommand) {
    let field: TextField? =
      switch command {
      case .rule: TextField(prompt: "Rule: ", text: document.rule.notation)
      case .fill: TextField(prompt: "Percent alive: ", text: "30")
      case .goTo: TextField(prompt: "Generation: ")
      case .open: TextField(prompt: "Open: ", text: document.path ?? "")
      case .save: TextField(prompt: "Save as: ", text: document.path ?? suggestedPath)
      default: nil
      }
    overlay = field.map { .prompt(command, $0) }
  }

  /// A file name made of the pattern's name.
  private var suggestedPath: String {
    let name = (document.name ?? "").lowercased().map { character -> Character in
      character.isASCII && (character.isLetter || character.isNumber) ? character : "-"
    }
    let words = String(name).split(separator: "-").joined(separator: "-")
    return (words.isEmpty ? "pattern" : String(words.prefix(40))) + ".rle"
  }

  mutating func updateOverlay(_ event: Event) -> Transition {
    switch overlay {
    case .help(var help):
      let area = Area(columns: size.columns, rows: size.rows)
      overlay = help.update(event, in: area) ? .help(help) : nil
    case .prompt(let command, var field):
      message = nil
      let outcome = field.update(event)
      overlay = .prompt(command, field)
      switch outcome {
      case .accepted(let text): accept(text, for: command)
      case .cancelled: overlay = nil
      case .edited, .ignored: break
      }
    case .question(let question): return answer(question, event)
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
  private mutating func accept(_ text: String, for command: LifeCommand) {
    let text = text.trimmingBlanks()
    guard !text.isEmpty else {
      overlay = nil
      return
    }
    let isDone =
      switch command {
      case .rule: changeRule(text)
      case .fill: fill(text)
      case .goTo: goTo(text)
      case .open: open(text)
      case .save: save(text)
      default: true
      }
    if isDone, case .prompt = overlay { overlay = nil }
  }

  private mutating func changeRule(_ text: String) -> Bool {
    do {
      let rule = try RuleString(parsing: text, named: host.ruleLookup(beside: document.path))
      guard rule != document.rule else { return true }
      let (changed, remark) = try document.changed(to: rule)
      change(to: changed)
      say(
        (["\(rule.notation) on engine \(kindName)"] + [remark].compactMap(\.self))
          .joined(separator: "; ") + ".")
      return true
    } catch let error as RuleError {
      warn("Column \(error.offset + 1): \(error).")
    } catch {
      warn("\(error)")
    }
    return false
  }

  /// The engine's name.
  var kindName: String { document.engine.kind.rawValue }

  private mutating func fill(_ text: String) -> Bool {
    let number = text.hasSuffix("%") ? String(text.dropLast()) : text
    guard let percent = Double(number), (0...100).contains(percent) else {
      warn("'\(text)' is no percentage between 0 and 100.")
      return false
    }
    fill(density: percent / 100, seed: host.freshSeed())
    return true
  }

  private mutating func goTo(_ text: String) -> Bool {
    let isRelative = text.hasPrefix("+")
    guard let number = BigInt(generations: isRelative ? String(text.dropFirst()) : text) else {
      warn("'\(text)' is no number of generations; try 1000, 2^20, 1e9 or +500.")
      return false
    }
    goTo(isRelative ? document.engine.generation + number : number)
    return true
  }

  /// A path's last part: the whole one would leave no room for what is wrong with the file.
  private static func fileName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private mutating func open(_ path: String) -> Bool {
    do {
      var opened = try LifeDocument.open(
        host.read(path), name: LifeScreen.fileName(of: path),
        rules: host.ruleLookup(beside: path))
      opened.path = path
      pause()
      change(to: opened)
      start = opened
      fit()
      say("Opened '\(path)'.")
      return true
    } catch let error as HostError {
      warn(error.message)
    } catch {
      warn("\(error)")
    }
    return false
  }

  private mutating func save(_ path: String) -> Bool {
    let exists = (try? host.read(path)) != nil
    if exists && path != document.path {
      overlay = .question(.replaceFile(path))
      return false
    }
    return write(to: path)
  }

  @discardableResult
  private mutating func write(to path: String) -> Bool {
    do {
      let bytes = try document.bytes(for: path)
      try host.write(bytes, to: path)
      document.path = path
      document.hasUnsavedDrawing = false
      say("Saved \(Numerals.grouped(BigInt(bytes.count))) bytes to '\(path)'.")
      return true
    } catch let error as HostError {
      warn(error.message)
    } catch {
      warn("\(error)")
    }
    return false
  }
}

extension String {
  /// Without blanks at both ends.
  func trimmingBlanks() -> String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
