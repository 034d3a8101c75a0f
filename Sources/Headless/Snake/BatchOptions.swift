public import ArgumentParser

/// How many games are played and on how many threads, shared by the commands that play many.
public struct BatchOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How many games (default: 1; 100 for bench, 10000 for optimum).", valueName: "n"))
  var games: Int?

  @Option(help: ArgumentHelp("How many threads; they change no result.", valueName: "n"))
  var threads = 1

  /// Nothing chosen.
  public init() {}

  /// Refuses counts that make no sense.
  public func validate() throws {
    guard games ?? 1 >= 1 else { throw ValidationError("--games must be at least 1") }
    guard threads >= 1, threads <= 1_024 else {
      throw ValidationError("--threads must be 1 to 1024")
    }
  }
}
