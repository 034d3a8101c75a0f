import Lattice
import Life
import Testing

@testable import Headless

@Suite struct CensusFileTests {
  static let series = try? SoupSeries(size: Size(8, 8), seed: .max)

  /// Counted once for all tests.
  private static let whole = series.flatMap { SoupCounter($0).count(1...40) }

  private func census(_ numbers: ClosedRange<Int>? = nil) throws -> SoupCensus {
    let series = try #require(Self.series)
    guard let numbers else { return try #require(Self.whole) }
    return try #require(SoupCounter(series).count(numbers))
  }

  private func failure(_ bytes: [UInt8]) -> Failure? {
    do {
      _ = try CensusFile.census(in: bytes, from: "part.json")
      return nil
    } catch {
      return error as? Failure
    }
  }

  @Test func beginsAsTheContractSays() throws {
    let text = String(decoding: CensusFile.bytes(try census()), as: UTF8.self)
    #expect(
      text.hasPrefix(
        #"{"seed":18446744073709551615,"soups":40,"rule":"B3/S23","size":"8x8","density":0.5,"#
          + #""symmetry":"C1","version":1,"numbers":[[1,40]],"objects":"#))
    #expect(text.contains(#""census":{"xs4_33":"#))
    #expect(text.hasSuffix("\"}\n"))
  }

  @Test func readsWhatItWrites() throws {
    for census in [try census(), try census(7...7)] {
      let bytes = CensusFile.bytes(census)
      let back = try CensusFile.census(in: bytes, from: "")
      #expect(back == census)
      #expect(CensusFile.bytes(back) == bytes)
    }
    let empty = SoupCensus(try #require(Self.series))
    #expect(try CensusFile.census(in: CensusFile.bytes(empty), from: "") == empty)
  }

  @Test func anyAlteredDigitIsFound() throws {
    let bytes = CensusFile.bytes(try census(1...3))
    var altered = 0
    for place in bytes.indices where (48...57).contains(bytes[place]) {
      var copy = bytes
      copy[place] = bytes[place] == 57 ? 56 : bytes[place] + 1
      let found = failure(copy)
      #expect(found?.code == .badData, "byte \(place)")
      altered += 1
    }
    #expect(altered > 30)
  }

  @Test func whatIsCutOffIsFound() throws {
    let bytes = CensusFile.bytes(try census(1...9))
    for length in stride(from: 0, to: bytes.count - 1, by: 7) {
      let found = failure(Array(bytes[..<length]))
      #expect(found?.code == .badData, "\(length) bytes")
      #expect(found?.message.hasPrefix("part.json:1:1: error: this is no census") ?? false)
    }
  }

  @Test(arguments: [
    ("[]", "this is no census"), ("{}", "'seed' is missing"),
    (#"{"seed":"1"}"#, "not what it should be"), ("\u{0}", "it is not JSON"),
  ])
  func whatIsNoCensusIsRefused(text: String, message: String) {
    let found = failure(Array(text.utf8))
    #expect(found?.code == .badData)
    #expect(found?.message.contains(message) ?? false, "\(found?.message ?? "")")
  }

  @Test func anotherVersionIsRefused() throws {
    let text = String(decoding: CensusFile.bytes(try census(1...1)), as: UTF8.self)
    let newer = text.replacing(#""version":1,"#, with: #""version":2,"#)
    #expect(failure(Array(newer.utf8))?.message.contains("version 2") ?? false)
  }

  @Test func thePartsOfShardsAreTheWhole() {
    for count in 1...9 {
      for soups in [1, 5, 9, 100, 1 << 53] {
        var next = 1
        for index in 1...count {
          guard let part = Shard(argument: "\(index)/\(count)")?.part(of: soups) else { continue }
          #expect(part.lowerBound == next)
          next = part.upperBound + 1
        }
        #expect(next == soups + 1, "\(count) parts of \(soups)")
      }
    }
    for text in ["", "1", "0/3", "4/3", "-1/2", "1/0", "1/2/3", "a/b", "1/", "/1"] {
      #expect(Shard(argument: text) == nil, "\(text)")
    }
  }

  @Test func threadsChangeNothing() throws {
    let series = try #require(Self.series)
    let alone = try CensusRun(series: series, wanted: 1...20).run(from: SoupCensus(series))
    let many = try CensusRun(series: series, wanted: 1...20, threads: 3).run(
      from: try census(7...13))
    #expect(CensusFile.bytes(many.census) == CensusFile.bytes(alone.census))
    #expect(many.soups == 13)
  }

  @Test func rulesThatNeverSettleAreRefused() throws {
    let series = try SoupSeries(rule: try Rule("B2/S"), size: Size(8, 8), seed: 1)
    let failure = #expect(throws: Failure.self) {
      try CensusRun(series: series, wanted: 1...100).run(from: SoupCensus(series))
    }
    #expect(failure?.code == .badData)
    #expect(failure?.message.contains("B2/S") ?? false)
  }

  @Test func theTextOfSoupSearchesHasItsParts() throws {
    let lines = CensusReport(census: try census()).catagolue.split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.contains("@RULE b3s23"))
    #expect(lines.contains("@NUM_SOUPS 40"))
    let table = try #require(lines.firstIndex(of: "@CENSUS TABLE"))
    #expect(lines[table + 1].hasPrefix("xs4_33 "))
    #expect(lines.contains("@SAMPLE_SOUPIDS"))
  }
}
