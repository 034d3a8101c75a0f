/// An amount of memory as people write it: `2G`, `1.5GB`, `500M`, `64k` or bytes; powers of 1024.
public struct ByteCount: Hashable, Sendable, CustomStringConvertible {
  /// The amount in bytes.
  public let bytes: Int

  /// So many bytes.
  public init(_ bytes: Int) { self.bytes = bytes }

  /// Reads an amount above nothing; nil when the text is none.
  public init?(_ text: String) {
    var text = text.uppercased()
    if text.hasSuffix(" BYTES") { text.removeLast(6) }
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

  /// As it would be written: with the largest unit that leaves no fraction.
  public var description: String {
    for (unit, power) in [("T", 40), ("G", 30), ("M", 20), ("K", 10)]
    where bytes > 0 && bytes & (1 << power - 1) == 0 {
      return "\(bytes >> power)\(unit)"
    }
    return "\(bytes) bytes"
  }
}
