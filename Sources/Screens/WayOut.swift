/// Where leaving a screen leads.
public enum WayOut: Hashable, Sendable {
  /// To the screen below.
  case back
  /// Out of the program, which began with this screen.
  case quit

  /// The word for it beside a key.
  var word: String {
    switch self {
    case .back: "back"
    case .quit: "quit"
    }
  }
}
