import Life
import TerminalUI

extension LifeScreen {
  /// The entries of the program's menu that lead to Life.
  public static func menuEntries(host: any Host) -> [MenuEntry] {
    [
      MenuEntry("Life", detail: "An endless plane to draw on and to watch.") {
        guard let screen = try? LifeScreen(host: host) else { return .stay }
        return .push(screen.welcomed())
      },
      MenuEntry("Life patterns", detail: "Gliders, guns, puffers and what else was found.") {
        .push(PatternBrowserScreen(host: host))
      },
    ]
  }

  /// What the footer says on an empty plane, until the first key.
  var welcome: Message {
    let hints: [(LifeCommand, String)] = [
      (.shape(.fill), "random"), (.keep(.browse), "patterns"), (.shape(.edit), "edit"),
      (.keep(.open), "open"), (.help, "help"),
    ]
    let words = hints.compactMap { command, word in
      keys.keys(of: command).first.map { "\($0.name) \(word)" }
    }
    return Message(text: "Nothing lives here yet: " + words.joined(separator: ", "))
  }
}
