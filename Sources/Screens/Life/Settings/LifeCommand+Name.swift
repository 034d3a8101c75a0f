import TerminalUI

extension LifeCommand {
  /// The name in the settings file, as `play-or-pause`, `move-left` or `next-state`.
  ///
  /// It is the command's own name with hyphens, but for those that have values.
  var name: String {
    switch self {
    case .view(.move(let x, let y)):
      let direction = x < 0 ? "left" : x > 0 ? "right" : y < 0 ? "up" : "down"
      return "move-\(direction)" + (abs(x) + abs(y) > 1 ? "-fast" : "")
    case .shape(.pen(let step)): return step > 0 ? "next-state" : "previous-state"
    case .shape(.changeTool(let step)): return step > 0 ? "next-tool" : "previous-tool"
    case .shape(.mode(let step)): return step > 0 ? "next-mode" : "previous-mode"
    case .view(.colors(let step)): return step > 0 ? "next-colors" : "previous-colors"
    case .time(let command): return LifeCommand.hyphenated("\(command)")
    case .view(let command): return LifeCommand.hyphenated("\(command)")
    case .shape(let command): return LifeCommand.hyphenated("\(command)")
    case .keep(let command): return LifeCommand.hyphenated("\(command)")
    case .information(let command): return LifeCommand.hyphenated("\(command)")
    case .help: return "help"
    case .back: return "leave"
    }
  }

  /// `playOrPause` as `play-or-pause`, and `tool(Tool.line)` as `tool-line`.
  private static func hyphenated(_ name: String) -> String {
    var words = ""
    // A value of a type inside another is told with the names of all of them.
    for part in name.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "." }) {
      let word = part.split(separator: ".").last ?? part
      if !words.isEmpty { words += "-" }
      for character in word {
        if character.isUppercase && !words.isEmpty && words.last != "-" { words += "-" }
        words += character.lowercased()
      }
    }
    return words
  }

  /// All commands that keys can ask for, in the order of the help.
  static let all: [LifeCommand] = {
    var seen = Set<LifeCommand>()
    let bindings =
      keyMap(isEditing: false).bindings + keyMap(isEditing: true).bindings
      + keyMap(isEditing: false, isPlacing: true).bindings
    return bindings.map(\.command).filter { seen.insert($0).inserted }
  }()

  /// The command of a name, or nil.
  init?(name: String) {
    guard let found = LifeCommand.all.first(where: { $0.name == name }) else { return nil }
    self = found
  }
}
