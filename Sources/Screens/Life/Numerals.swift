import BigInt
import Life

/// Numbers as the screens write them.
enum Numerals {
  /// A whole number with its digits grouped, as `1,234,567`; beyond 10^15 as `1.234e30`.
  static func grouped(_ number: BigInt) -> String {
    let sign = number.sign == .minus ? "-" : ""
    let digits = String(number.magnitude)
    guard digits.count <= 15 else {
      let mantissa = digits.prefix(4)
      return "\(sign)\(mantissa.prefix(1)).\(mantissa.dropFirst())e\(digits.count - 1)"
    }
    return number.grouped
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

  /// An amount of memory, as `512 bytes`, `3.4 kB`, `12.4 MB`; powers of 1000.
  static func bytes(_ count: Int) -> String {
    var value = Double(max(count, 0))
    guard value >= 999.5 else { return "\(count) bytes" }
    var units = ["kB", "MB", "GB", "TB"][...]
    value /= 1000
    while value >= 999.5, units.count > 1 {
      value /= 1000
      units.removeFirst()
    }
    return "\(short(value, isWhole: false)) \(units.first ?? "")"
  }

  private static func short(_ value: Double, isWhole: Bool) -> String {
    if isWhole && value >= 10 || value >= 99.95 { return "\(Int(value.rounded()))" }
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
