import TerminalUI

/// What keys ask about what is known of the universe.
enum InformationCommand: Hashable, Sendable {
  case panel
}

extension InformationCommand {
  /// The keys, while watching and while editing.
  static let sharedKeys: [KeyBinding<InformationCommand>] = [
    .init(
      .character("i"), command: .panel, hint: "info",
      help: "Show or hide what is known: numbers, plots of population, births and deaths, and "
        + "what the pattern is.", section: "View")
  ]
}
