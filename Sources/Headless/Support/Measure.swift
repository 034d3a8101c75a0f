/// Numbers as people like to read them.
enum Measure {
  /// A time with three digits and a unit, as `12.3 ms`.
  static func seconds(_ seconds: Double) -> String {
    switch seconds {
    case ..<1e-3: "\(digits(seconds * 1e6)) µs"
    case ..<1: "\(digits(seconds * 1e3)) ms"
    default: "\(digits(seconds)) s"
    }
  }

  /// A rate with three digits and a prefix, as `4.56 M`; from 10^15 on as `4.56e18`.
  static func rate(_ rate: Double) -> String {
    guard rate.isFinite else { return "-" }
    if rate >= 1e15 {
      var (factor, exponent) = (rate, 0)
      while factor >= 9.995 { (factor, exponent) = (factor / 10, exponent + 1) }
      return "\(digits(factor))e\(exponent)"
    }
    for (factor, prefix) in [(1e12, " T"), (1e9, " G"), (1e6, " M"), (1e3, " k")]
    where rate >= factor {
      return digits(rate / factor) + prefix
    }
    return digits(rate)
  }

  /// Three significant digits of a number from 0 to 1000, more before the point if need be.
  private static func digits(_ value: Double) -> String {
    let places = value >= 100 ? 0 : (value >= 10 ? 1 : 2)
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((min(value, 1e15) * Double(scale)).rounded())
    guard places > 0 else { return String(scaled) }
    let fraction = String(scaled % scale)
    return "\(scaled / scale)." + String(repeating: "0", count: places - fraction.count) + fraction
  }
}
