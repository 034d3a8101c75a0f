public import ArgumentParser
public import Life

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
  var memory: MemorySize?

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

/// An amount of memory on the command line: `2G`, `1.5GB`, `500M`, `64k` or bytes; powers of 1024.
struct MemorySize: ExpressibleByArgument, Hashable, CustomStringConvertible {
  /// The size in bytes.
  let bytes: Int

  init(bytes: Int) { self.bytes = bytes }

  /// As it would be written: with the largest unit that leaves no fraction.
  var description: String {
    for (unit, power) in [("T", 40), ("G", 30), ("M", 20), ("K", 10)]
    where bytes > 0 && bytes & (1 << power - 1) == 0 {
      return "\(bytes >> power)\(unit)"
    }
    return "\(bytes) bytes"
  }

  init?(argument: String) {
    var text = argument.uppercased()
    if text.hasSuffix("IB") { text.removeLast(2) } else if text.hasSuffix("B") { text.removeLast() }
    let powers: [Character: Int] = ["K": 10, "M": 20, "G": 30, "T": 40]
    let power = text.last.flatMap { powers[$0] } ?? 0
    if power > 0 { text.removeLast() }
    guard text.first?.isNumber == true, let amount = Double(text), amount.isFinite else {
      return nil
    }
    guard let bytes = Int(exactly: (amount * Double(1 << power)).rounded()), bytes > 0 else {
      return nil
    }
    self.bytes = bytes
  }
}
