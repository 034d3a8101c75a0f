import BigInt

/// How fast a universe goes: some generations a second, a power of two of them every frame, or as
/// many as the machine can do.
enum Speed: Hashable, Sendable {
  /// Thousandths of generations a second.
  case perSecond(thousandths: Int)
  /// 2^`exponent` generations a frame.
  case perFrame(exponent: Int)
  /// 2^k generations a frame, where k grows while the machine keeps up.
  case hyper

  /// So many generations a second.
  static func perSecond(_ rate: Int) -> Speed { .perSecond(thousandths: 1000 * rate) }

  /// The highest power of two that can be asked for.
  static let highestExponent = 64

  /// The speeds that keys lead to, the slowest first.
  static let ladder: [Speed] =
    [.perSecond(thousandths: 500)]
    + [1, 2, 4, 8, 15, 30, 60, 125, 250, 500, 1000].map { .perSecond($0) }
    + (5...highestExponent).map { .perFrame(exponent: $0) } + [.hyper]

  /// The next faster speed, or this one when there is none.
  var faster: Speed { Speed.ladder.first { self < $0 } ?? self }
  /// The next slower speed, or this one when there is none.
  var slower: Speed { Speed.ladder.last { $0 < self } ?? self }

  /// As the status line names it, `60/s`, `2^4/frame` or `hyper`.
  var name: String {
    switch self {
    case .perSecond(let thousandths): "\(Speed.decimal(thousandths))/s"
    case .perFrame(let exponent): "2^\(exponent)/frame"
    case .hyper: "hyper"
    }
  }

  /// A number of thousandths as `0.5` or `12`.
  private static func decimal(_ thousandths: Int) -> String {
    let (whole, rest) = thousandths.quotientAndRemainder(dividingBy: 1000)
    guard rest > 0 else { return "\(whole)" }
    var digits = String(String(1000 + rest).dropFirst())
    while digits.last == "0" { digits.removeLast() }
    return "\(whole).\(digits)"
  }
}

extension Speed: Comparable {
  static func < (a: Speed, b: Speed) -> Bool { a.thousandths < b.thousandths }

  /// Thousandths of generations a second, at 60 frames a second.
  private var thousandths: BigInt {
    switch self {
    case .perSecond(let thousandths): BigInt(thousandths)
    case .perFrame(let exponent): BigInt(60_000) << exponent
    case .hyper: BigInt(60_000) << (Speed.highestExponent + 1)
    }
  }
}

// MARK: reading

extension Speed {
  /// The speeds in generations a second that can be asked for: from one in 1,000 seconds to a
  /// million a second, in thousandths.
  private static let thousandths = 1...1_000_000_000

  /// Reads `0.5`, `30/s`, `2^10`, `2^10/frame` or `hyper`; nil when it is none of these.
  init?(parsing text: String) {
    let text = text.lowercased().filter { !$0.isWhitespace }
    if text == "hyper" || text == "hyperspeed" {
      self = .hyper
    } else if text.hasPrefix("2^") {
      let exponent = text.dropFirst(2).removing(suffix: "/frame")
      guard let exponent = Int(exponent), (0...Speed.highestExponent).contains(exponent) else {
        return nil
      }
      self = .perFrame(exponent: exponent)
    } else {
      guard let thousandths = Speed.thousandths(of: text.removing(suffix: "/s")),
        Speed.thousandths.contains(thousandths)
      else { return nil }
      self = .perSecond(thousandths: thousandths)
    }
  }

  /// A decimal number with at most three digits after the point, in thousandths.
  private static func thousandths(of text: some StringProtocol) -> Int? {
    let parts = String(text).split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = parts.count > 1 ? parts[1] : ""
    let whole = parts[0].isEmpty && !fraction.isEmpty ? "0" : parts[0]
    let digits = whole + fraction
    guard fraction.count <= 3, whole.count <= 7, !digits.isEmpty,
      digits.allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    return Int(digits + String(repeating: "0", count: 3 - fraction.count))
  }
}

extension StringProtocol {
  /// Without an ending, where it has that.
  fileprivate func removing(suffix: String) -> SubSequence {
    hasSuffix(suffix) ? dropLast(suffix.count) : self[...]
  }
}
