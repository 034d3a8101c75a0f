import BigInt
import Testing

@testable import Screens

@Suite struct NumeralsTests {
  @Test(arguments: [
    ("0", "0"), ("999", "999"), ("1000", "1,000"), ("1234567", "1,234,567"),
    ("-1000", "-1,000"), ("123456789012345", "123,456,789,012,345"),
    ("1234567890123456", "1.234e15"),
  ])
  func groupsDigits(number: String, expected: String) throws {
    #expect(Numerals.grouped(try #require(BigInt(number, radix: 10))) == expected)
  }

  @Test(arguments: [
    (0.0, "0"), (9.5, "9.5"), (60, "60"), (950, "950"), (12_345, "12.3k"), (1_000_000, "1M"),
    (99_960, "100k"), (4_560_000_000, "4.6G"),
  ])
  func writesRates(rate: Double, expected: String) {
    #expect(Numerals.rate(rate) == expected)
  }
}
