/// Why a terminal cannot be used.
public enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Standard output, or every input, is something else.
  case notATerminal
  /// There is no description of the type in `TERM`.
  case unknownType(String)
  /// The cursor cannot be moved, as on a printer or with `TERM=dumb`.
  case cannotPositionCursor(String)
  /// The library gave up without a reason.
  case failed

  /// One line for people.
  public var description: String {
    switch self {
    case .notATerminal:
      "standard input and output are not a terminal"
    case .unknownType(""):
      "the terminal type is unknown: TERM is not set"
    case .unknownType(let type):
      "unknown terminal type '\(type)' (install ncurses-term or set TERM)"
    case .cannotPositionCursor(let type):
      "a terminal of type '\(type)' cannot position the cursor"
    case .failed:
      "the terminal cannot be set up"
    }
  }
}
