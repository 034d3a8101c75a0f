public import ArgumentParser
public import Life
public import Screens

/// What a Life command may use of the machine.
public struct ResourceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How many threads step at the same time (default: 1, on a screen one for each processor).",
      valueName: "n"))
  var threads: Int?

  @Option(
    help: ArgumentHelp(
      "The most memory for cells, as 2G or 500M (default: half of the machine's).",
      valueName: "size"))
  var memory: ByteCount?

  /// Options with their defaults.
  public init() {}

  /// Refuses what no machine has.
  public func validate() throws {
    guard threads.map((1...1024).contains) != false else {
      throw ValidationError("--threads takes a number from 1 to 1024")
    }
  }

  /// The options as another process takes them.
  var arguments: [String] {
    (threads.map { ["--threads", "\($0)"] } ?? [])
      + (memory.map { ["--memory", "\($0.bytes)"] } ?? [])
  }

  /// What the options ask for.
  public var resources: Resources { resources(threads: 1) }

  /// What the options ask for on a screen, where nobody else waits for the processors.
  public var resourcesOfScreen: Resources { resources(threads: Posix.processors) }

  private func resources(threads usual: Int) -> Resources {
    Resources(threads: threads ?? usual, memory: memory?.bytes ?? Resources.defaultMemory)
  }
}

extension ByteCount: ExpressibleByArgument {
  /// Reads an amount as people write it.
  public init?(argument: String) { self.init(argument) }
}
