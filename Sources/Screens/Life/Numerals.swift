import BigInt

/// Numbers as the screens write and read them.
enum Numerals {
  /// A whole number with its digits grouped, as `1,234,567`; beyond 10^15 as `1.234e30`.
  static func grouped(_ number: BigInt) -> String {
    let sign = number.sign == .minus ? "-" : ""
    let digits = String(number.magnitude)
    guard digits.count <= 15 else {
      let mantissa = digits.prefix(4)
      return "\(sign)\(mantissa.prefix(1)).\(mantissa.dropFirst())e\(digits.count - 1)"
    }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return sign + text
  }

  /// A rate with three digits that count, as `950`, `12.3k`, `4.56M`.
  static func rate(_ perSecond: Double) -> String {
    guard perSecond.isFinite, perSecond >= 0 else { return "?" }
    var value = perSecond
    for unit in ["", "k", "M", "G", "T"] {
      if value < 999.5 { return short(value, isWhole: unit.isEmpty) + unit }
      value /= 1000
    }
    return "10^\(Int(perSecond.exponent) * 3 / 10)"
  }

  private static func short(_ value: Double, isWhole: Bool) -> String {
    if isWhole && value >= 10 || value >= 99.95 { return "\(Int(value.rounded()))" }
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  /// Reads a number of generations: `1000`, `1,000`, `1_000_000`, `2^40`, `1e30`; nil when it is none.
  static func generations(_ text: String) -> BigInt? {
    let digits = text.filter { $0 != "_" && $0 != "," && $0 != " " }
    for (mark, isPower) in [(Character("^"), true), ("e", false), ("E", false)] {
      let parts = digits.split(separator: mark, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      guard let base = whole(parts[0]), let exponent = Int(parts[1]), (0...4096).contains(exponent),
        base.bitWidth <= 64
      else { return nil }
      return isPower ? base.power(exponent) : base * BigInt(10).power(exponent)
    }
    return whole(digits[...])
  }

  private static func whole(_ digits: Substring) -> BigInt? {
    guard !digits.isEmpty, digits.count <= 4096, digits.allSatisfy({ ("0"..."9").contains($0) })
    else { return nil }
    return BigInt(digits, radix: 10)
  }
}
