import BigInt
import Life
import Testing

@Suite struct NotationOfNumbersTests {
  @Test(arguments: [
    ("0", BigInt(0)), ("1000", 1000), ("1_000_000", 1_000_000), ("1,000", 1000),
    ("2^40", BigInt(1) << 40), ("1e30", BigInt(10).power(30)), ("5E3", 5000), ("0e5", 0),
    ("123456789012345678901234567890", BigInt("123456789012345678901234567890")),
  ])
  func reads(text: String, value: BigInt) {
    #expect(BigInt(generations: text) == value)
  }

  @Test(arguments: [
    "", "-1", "x", "1.5", "1e", "e5", "2^", "^2", "2^-1", "1e99999999999", "9999999^9", "2^3^4",
    "2^-3", "99999999999999999999999^9", "٣",
  ])
  func refuses(text: String) {
    #expect(BigInt(generations: text) == nil)
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (-1_234_567, "-1,234,567")])
  func groups(value: Int, text: String) { #expect(value.grouped == text) }
}
