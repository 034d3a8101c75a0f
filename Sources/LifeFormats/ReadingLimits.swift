/// How much a file may ask for before it is refused.
///
/// A few bytes can stand for more cells than any memory holds, so every reader counts first.
public struct ReadingLimits: Hashable, Sendable {
  /// The most bytes that a compressed file may unpack to, however small it is.
  ///
  /// A large file may unpack to `unpackedFactor` times its own size.
  public var unpackedBytes: Int
  /// The most bytes that a byte of a large compressed file may stand for.
  public var unpackedFactor: Int
  /// The most cells that are not dead, in a list.
  public var cells: Int
  /// The most runs that a list of cells may take; one takes 24 bytes.
  public var runs: Int

  /// Limits of one's own.
  public init(
    unpackedBytes: Int = 1 << 28, unpackedFactor: Int = 32, cells: Int = 1 << 30,
    runs: Int = 1 << 26
  ) {
    self.unpackedBytes = unpackedBytes
    self.unpackedFactor = unpackedFactor
    self.cells = cells
    self.runs = runs
  }

  /// What a file of about 100 MB needs.
  ///
  /// 256 MiB unpacked or 32 times the file's size, 2^30 cells, 2^26 runs.
  public static let standard = ReadingLimits()

  /// The most bytes that a compressed file of `count` bytes may unpack to.
  func unpackedBytes(of count: Int) -> Int {
    let (product, overflow) = count.multipliedReportingOverflow(by: unpackedFactor)
    return overflow ? .max : max(unpackedBytes, product)
  }
}
