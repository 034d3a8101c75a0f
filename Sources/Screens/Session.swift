/// What one run of the program remembers from screen to screen, and forgets at its end.
public final class Session {
  /// The lines that were typed after `:`, the newest last.
  private(set) var typedCommands: [String] = []
  private var told: Set<String> = []
  /// How the list of patterns was left.
  var patternList = PatternListPlace()

  /// A run that has just begun.
  public init() {}

  /// Whether this is the first time in this run that something is asked by this name.
  func isFirst(_ name: String) -> Bool { told.insert(name).inserted }

  private static let mostCommands = 200

  /// Remembers a line; one that is typed again becomes the newest.
  func remember(command: String) {
    typedCommands.removeAll { $0 == command }
    typedCommands.append(command)
    typedCommands.removeFirst(max(typedCommands.count - Session.mostCommands, 0))
  }
}
