public import BigInt

/// Generations and populations as people write and read them.
extension BigInt {
  /// Reads a number of generations: `1000`, `1_000_000`, `1,000`, `2^40` or `1e30`, exact.
  ///
  /// Nil when it is not a whole number from 0 on, or has more than ten thousand digits.
  public init?(generations text: String) {
    let digits = text.filter { $0 != "_" && $0 != "," && $0 != " " }.lowercased()
    let mark = digits.firstIndex { $0 == "^" || $0 == "e" }
    guard let first = Self.whole(digits[..<(mark ?? digits.endIndex)]) else { return nil }
    guard let mark else {
      self = first
      return
    }
    guard
      let exponent = Self.whole(digits[digits.index(after: mark)...]).flatMap({ Int(exactly: $0) }),
      exponent <= Self.mostDigits
    else { return nil }
    if digits[mark] == "^" {
      guard first.bitWidth <= 20 else { return nil }
      self = first.power(exponent)
    } else {
      self = first * BigInt(10).power(exponent)
    }
  }

  private static let mostDigits = 10_000

  private static func whole(_ digits: Substring) -> BigInt? {
    guard !digits.isEmpty, digits.utf8.count <= mostDigits,
      digits.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return BigInt(digits, radix: 10)
  }
}

extension BinaryInteger {
  /// The number with its digits in groups of three, as `1,234,567`.
  public var grouped: String {
    let text = String(self)
    let sign = text.hasPrefix("-") ? "-" : ""
    let digits = text.dropFirst(sign.count)
    var grouped = sign
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    return grouped
  }
}
