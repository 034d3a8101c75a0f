public import ArgumentParser
import Snake

/// How much a pilot may think, shared by the commands in which one plays.
public struct ThinkOption: ParsableArguments {
  /// Nothing chosen.
  public init() {}

  /// The work units a move; nil when nothing was chosen.
  @Option(
    name: .customLong("think"),
    help: ArgumentHelp(
      "Thought a move in work units, 1 to 1000000, for pilots that think; one is about a microsecond, counted and not measured, so that games repeat (default: \(PilotKind.usualThink), or as chosen in the settings on the terminal).",
      valueName: "n"))
  public var units: Int?

  /// Refuses budgets that there are not.
  public func validate() throws {
    if let units, !PilotKind.thinkRange.contains(units) {
      throw ValidationError("--think must be 1 to 1000000, not \(units)")
    }
  }
}
