public import ArgumentParser
import BigInt

/// A number of generations as people write it: `1000`, `1_000_000`, `2^40` or `1e30`; exact.
public struct GenerationCount: ExpressibleByArgument, Sendable {
  let value: BigInt

  /// The largest exponent that is taken: numbers of more digits help nobody.
  private static let largestExponent = 100_000

  /// Reads a count; nil when it is not a whole number from 0 on.
  public init?(argument: String) {
    let text = argument.replacing("_", with: "").replacing(",", with: "").lowercased()
    func number(_ digits: some StringProtocol) -> BigInt? {
      guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }),
        digits.utf8.count <= Self.largestExponent
      else { return nil }
      return BigInt(String(digits))
    }
    func power(_ base: BigInt, _ exponent: some StringProtocol) -> BigInt? {
      guard let exponent = Int(exponent), (0...Self.largestExponent).contains(exponent) else {
        return nil
      }
      return base.power(exponent)
    }
    let value: BigInt?
    if let caret = text.firstIndex(of: "^") {
      value = number(text[..<caret]).flatMap { $0 > 1_000_000 ? nil : $0 }
        .flatMap { power($0, text[text.index(after: caret)...]) }
    } else if let e = text.firstIndex(of: "e") {
      let factor = number(text[..<e])
      value = power(10, text[text.index(after: e)...]).flatMap { scale in factor.map { $0 * scale }
      }
    } else {
      value = number(text)
    }
    guard let value else { return nil }
    self.value = value
  }
}
