import Testing

@testable import Headless

@Suite struct MeasureTests {
  @Test(arguments: [
    (0.0000005, "0.50 µs"), (0.0123, "12.3 ms"), (0.25, "250 ms"), (1.5, "1.50 s"),
    (99.96, "100.0 s"), (12_345, "12345 s"),
  ])
  func seconds(value: Double, text: String) { #expect(Measure.seconds(value) == text) }

  @Test(arguments: [
    (0, "0.00"), (999, "999"), (1000, "1.00 k"), (4_560_000, "4.56 M"), (2e10, "20.0 G"),
    (3.5e13, "35.0 T"), (1.5e18, "1.50e18"), (9.9999e20, "1.00e21"), (.infinity, "-"),
  ])
  func rates(value: Double, text: String) { #expect(Measure.rate(value) == text) }
}
