/// What an engine may use of the machine.
public struct Resources: Hashable, Sendable {
  /// The threads that step at the same time, at least 1.
  public var threads: Int
  /// The most bytes that cells, and what is remembered of them, should take.
  public var memory: Int

  /// So many threads and so much memory.
  public init(threads: Int = 1, memory: Int = Resources.defaultMemory) {
    self.threads = max(1, threads)
    self.memory = max(0, memory)
  }

  /// Half of the machine's memory.
  public static var defaultMemory: Int { ReservedMemory.physical / 2 }
}
