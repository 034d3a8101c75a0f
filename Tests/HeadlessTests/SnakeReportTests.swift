import Lattice
import Snake
import Testing

@testable import Headless

@Suite struct SnakeReportTests {
  /// Rows: numbers, their sample deviation, and their quartiles.
  @Test(
    arguments: [
      ([5], 0.0, [5, 5, 5, 5, 5]), ([1, 3], 2.0.squareRoot(), [1, 1.5, 2, 2.5, 3]),
      ([4, 1, 3, 2], (5.0 / 3).squareRoot(), [1, 1.75, 2.5, 3.25, 4]),
    ] as [([Int], Double, [Double])])
  func distributions(numbers: [Int], deviation: Double, quartiles: [Double]) throws {
    let distribution = try #require(Distribution(numbers))
    #expect(distribution.deviation == deviation)
    #expect(distribution.quartiles == quartiles)
  }

  @Test func nothingHasNoDistribution() {
    #expect(Distribution([]) == nil)
  }

  @Test func verificationAnswersByStatus() throws {
    let batch = try SnakeBatchTests.batch()
    let bytes = try #require(try batch.record(seed: 7)).bytes
    #expect(throws: Never.self) {
      try ReplayVerification(file: "a", bytes: bytes).report(json: true)
    }
    var altered = bytes
    // A digit of the hash in the last line.
    let digit = bytes.count - 5
    altered[digit] = altered[digit] == UInt8(ascii: "0") ? UInt8(ascii: "1") : UInt8(ascii: "0")
    let refuted = #expect(throws: Failure.self) {
      try ReplayVerification(file: "a", bytes: altered).report(json: true)
    }
    #expect(refuted?.code == .negative)
    let unreadable = #expect(throws: Failure.self) {
      try ReplayVerification(file: "a", bytes: Array("{}\n".utf8)).report(json: true)
    }
    #expect(unreadable?.code == .badData)
    #expect(unreadable?.message.hasPrefix("a:1:2: error: ") == true)
    let missing = #expect(throws: Failure.self) { try ReplayVerification(file: "/no/such/file") }
    #expect(missing?.code == .noInput)
  }
}
