/// How much a file may ask for before it is refused.
///
/// A few bytes can stand for more cells than any memory holds, so every reader counts first.
public struct ReadingLimits: Hashable, Sendable {
  /// The most bytes that a compressed file may unpack to.
  public var unpackedBytes: Int
  /// The most cells that are not dead.
  public var cells: Int
  /// The most runs that the pattern may take; one takes 24 bytes.
  public var runs: Int

  /// Limits of one's own.
  public init(unpackedBytes: Int = 1 << 28, cells: Int = 1 << 27, runs: Int = 1 << 24) {
    self.unpackedBytes = unpackedBytes
    self.cells = cells
    self.runs = runs
  }

  /// 256 MiB unpacked, 2^27 cells, 2^24 runs: reading stays below half a gigabyte of memory.
  public static let standard = ReadingLimits()
}
