import BigInt
import Lattice
import Life
import TerminalUI

extension LifeScreen {
  /// Does what was typed after `:`; without a command it is a rule.
  /// - Returns: where it leads, or nil when the line is typed on.
  mutating func run(line: String, budget: Budget) -> Transition? {
    let typed = TypedLine(line)
    guard let command = typed.command else {
      guard changeRule(line) else {
        if !line.contains(where: { $0.isNumber || $0 == "/" }) {
          warn("'\(typed.word)' is no command and no rule; ':help commands' lists them.")
        }
        return nil
      }
      host.session.remember(command: line)
      return .stay
    }
    guard !command.needsArgument || !typed.argument.isEmpty else {
      warn("It is '\(command.usage)': \(command.help)")
      return nil
    }
    host.session.remember(command: line)
    switch command.run(&self, typed.argument, budget) {
    case .done: return .stay
    case .refused: return nil
    case .leads(let transition): return transition
    }
  }

  /// What a line after `:` may become.
  func completions(ofLine text: String) -> [Candidate] {
    guard let blank = text.firstIndex(where: \.isWhitespace) else {
      let commands = LineCommand.all.filter { $0.name.hasPrefix(text) && $0.name != text }.map {
        Candidate(
          line: $0.arguments.isEmpty ? $0.name : $0.name + " ", label: $0.usage, detail: $0.help)
      }
      return commands.isEmpty && !text.isEmpty && TypedLine(text).command == nil
        ? RuleSuggestions.candidates(for: text) : commands
    }
    guard let command = TypedLine(text).command else {
      return RuleSuggestions.candidates(for: text)
    }
    let typed = text[blank...].drop(while: \.isWhitespace)
    return Array(
      command.complete(self, String(typed), String(text[..<typed.startIndex]))
        .prefix(Completion.most))
  }

  /// Gives a setting a value, as `NAME VALUE`; false when that is not understood.
  mutating func set(_ text: String) -> Bool {
    let typed = TypedLine(text)
    guard let setting = LifeSetting.named(typed.word) else {
      warn(
        "There is no setting '\(typed.word)'; there are "
          + LifeSetting.all.map(\.name).joined(separator: ", ") + ".")
      return false
    }
    guard !typed.argument.isEmpty else {
      say("\(setting.name) = \(setting.get(self))")
      return true
    }
    return set(setting, to: typed.argument)
  }

  /// Zooms to `3`, `1:8` or `2:1`; false when that is not understood.
  mutating func zoom(toTyped text: String) -> Bool {
    let sides = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    let zoom: Int?
    switch sides.count {
    case 1: zoom = sides[0]
    case 2:
      switch (sides[0], sides[1]) {
      case (2, 1): zoom = -1
      case (1, let cells?) where cells > 0 && cells & (cells - 1) == 0:
        zoom = cells.trailingZeroBitCount
      default: zoom = nil
      }
    default: zoom = nil
    }
    guard let zoom, (-1...60).contains(zoom) else {
      warn("'\(text)' is no zoom; try 0, 3 or 1:8.")
      return false
    }
    fitsAutomatically = false
    viewport.setZoom(zoom)
    return true
  }

  /// Shows the cell `X Y` in the middle; false when that is not understood.
  mutating func center(onTyped text: String) -> Bool {
    let numbers = text.split { $0.isWhitespace || $0 == "," }.map { BigInt(String($0)) }
    let origin = document.engine.origin
    guard numbers.count == 2, let x = numbers[0], let y = numbers[1],
      let column = Int(exactly: x - origin.x), let row = Int(exactly: y - origin.y)
    else {
      warn("It is 'center X Y', as 'center 100 -20'.")
      return false
    }
    fitsAutomatically = false
    viewport.center(on: Point(column, row))
    return true
  }

  /// Leaves the program, after a question where something would be lost.
  mutating func quit() -> Transition {
    guard document.hasUnsavedDrawing else { return .quit }
    overlay = .question(.quit)
    return .stay
  }
}
