import Lattice
import Life
import Testing

/// Every spelling of a rule larger than Life, its canonical form, and where a wrong one is wrong.
@Suite struct LargerThanLifeRuleTests {
  @Test(arguments: [
    ("R5,C0,M1,S34..58,B34..45,NM", "R5,C0,M1,S34..58,B34..45,NM"),
    ("r5,c0,m1,s34..58,b34..45,nm", "R5,C0,M1,S34..58,B34..45,NM"),
    (" R5, C2, M1, S34 .. 58, B34 .. 45, N M ", "R5,C0,M1,S34..58,B34..45,NM"),
    ("R5,B34..45,S34..58,M1,C1,NM", "R5,C0,M1,S34..58,B34..45,NM"),
    ("5,34,45,34,58", "R5,C0,M1,S34..58,B34..45,NM"), ("1,3,3,3,4", "R1,C0,M1,S3..4,B3..3,NM"),
    ("R1,C0,M0,S2..3,B3..3,NM", "R1,C0,M0,S2..3,B3..3,NM"),
    ("R1,C0,M0,S2-3,B3,NM", "R1,C0,M0,S2..3,B3..3,NM"), ("R1,S2-3,B3", "R1,C0,S2-3,B3"),
    ("R2,C2,S2-3,B3,NN", "R2,C0,S2-3,B3,NN"), ("R2,C6,S,B,NN", "R2,C6,S,B,NN"),
    ("R4,C2,S,B1,NM", "R4,C0,S,B1"), ("R1,C0,S3,2,B3,2,5", "R1,C0,S2-3,B2-3,5"),
    ("R1,C0,M0,S2,4,B3", "R1,C0,S2,4,B3"), ("R1,C0,M1,S2,4,B3", "R1,C0,M1,S2,4,B3,NM"),
    ("R3,C2,S0,7-12,27,B8,12,20-27,N2", "R3,C0,S0,7-12,27,B8,12,20-27,N2"),
    ("R10,C255,M1,S2..3,B3..3,NM", "R10,C255,M1,S2..3,B3..3,NM"),
    ("R10,C256,S2,B3", "R10,C256,S2,B3"), ("R500,C3,S8649,B499", "R500,C3,S8649,B499"),
    ("R2,C0,S2,B3,N@891891", "R2,C0,S2,B3,N@891891"),
    ("R2,C0,S2,B3,n@89abcdl", "R2,C0,S2,B3,N@89ABCDL"),
    ("R1,C0,S2,B3,NW123401323", "R1,C0,S2,B3,NW123401323"),
    ("R1,C0,M0,S2..3,B3..3,NW123401323H", "R1,C0,M0,S2..3,B3..3,NW123401323H"),
    ("R1,C0,S2,B3,NW0810080a850a081008", "R1,C0,S2,B3,NW0810080A850A081008"),
    ("R1,C4,S2,B3,NW123401323,012aL", "R1,C4,S2,B3,NW123401323,012AL"),
    ("R3,C2,M0,S24..31,B24..28,NG", "R3,C0,M0,S24..31,B24..28,NG"),
    ("R2,C0,S1-3,B0,2,NN", "R2,C0,S1-3,B0,2,NN"),
  ])
  func canonical(text: String, notation: String) throws {
    #expect(LargerThanLifeRule.recognizes(text))
    let rule = try LargerThanLifeRule(parsing: text)
    #expect(rule.notation == notation)
    #expect(try LargerThanLifeRule(parsing: notation) == rule)
  }

  typealias Flaw = LargerThanLifeRule.Flaw

  @Test(
    arguments: [
      ("R0,C0,S2,B3", .badRange(limit: 500), 1), ("R501,C0,S2,B3", .badRange(limit: 500), 1),
      ("R,C0,S2,B3", .badRange(limit: 500), 1), ("R251,C0,S2,B3,NL", .badRange(limit: 250), 1),
      ("R51,C0,S2,B3,NG", .badRange(limit: 50), 1), ("0,1,1,1,1", .badRange(limit: 500), 0),
      ("R1,C0,M2,S2,B3", .badMiddle, 6), ("R1,C0,S3-2,B3", .emptyInterval, 7),
      ("1,3,2,3,4", .emptyInterval, 2), ("R1,C0,S9,B3", .countTooLarge(limit: 8), 7),
      ("R1,C0,M1,S2,B4,10", .countTooLarge(limit: 9), 15),
      ("R1,C0,S2,B99999999999999999999", .countTooLarge(limit: 8), 10),
      ("R1,C0,S5,B3,NN", .countTooLarge(limit: 4), 7), ("R1,C0,B3", .missing("S"), 8),
      ("R1,C0,S2", .missing("B"), 8), ("R1,C0,S2,B3,NQ", .unknownNeighbourhood("Q"), 13),
      ("R1,C0,S2,B3,N", .missing("N"), 13), ("R1,C0,S2,", .missing("B"), 9),
      ("R2,C0,S2,B3,N@89189", .wrongDigits(needed: [6]), 19),
      ("R1,C0,S2,B3,NW12340132", .wrongDigits(needed: [9, 18]), 22),
      ("R1,C4,S2,B3,NW123401323,012", .wrongStateWeights(needed: 4), 27),
      ("5,34,45", .incomplete, 7), ("R1,C0,S2-", .incomplete, 9),
    ] as [(String, Flaw, Int)])
  func refused(text: String, flaw: Flaw, offset: Int) {
    #expect(throws: RuleError(.largerThanLife(flaw), at: offset)) {
      try LargerThanLifeRule(parsing: text)
    }
  }

  @Test(arguments: [
    ("", RuleError.Reason.empty, 0), ("R1,C257,S2,B3", .badStateCount, 3),
    ("R1,C3,S2,B0", .birthOnZeroWithStates, 9), ("R1,C0,S2,B3,NM:T9", .unexpected(":"), 14),
    ("R1;C0", .unexpected(";"), 2), ("R1,C0,S2,S3,B3", .unexpected("S"), 9),
    ("R1,C0,C3,S2,B3", .unexpected("C"), 6), ("R1,C0,S2.3,B3", .unexpected("3"), 9),
    ("R2,C0,S2,B3,N@891891x", .unexpected("x"), 20), ("R1,C0,S2,B3,NM,C3", .unexpected(","), 14),
    ("1,2,3,4,5,6", .unexpected(","), 9), ("R1,C0,S٤,B3", .unexpected("٤"), 7),
  ])
  func refusedOtherwise(text: String, reason: RuleError.Reason, offset: Int) {
    #expect(throws: RuleError(reason, at: offset)) { try LargerThanLifeRule(parsing: text) }
  }

  @Test(arguments: ["B3/S23", "23/3", "345/2/4", "W30", "MAP", "Rule", "", "R", "rabbit"])
  func others(text: String) { #expect(!LargerThanLifeRule.recognizes(text)) }

  /// Whatever is read can be written and read again; whatever is not is refused within the string.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func randomStrings(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let parts = [
      "R", "1", "2", "500", ",", ",C", "0", "3", ",M", ",S", ",B", "..", "-", ",NM", ",NN", ",N@",
      "891891", ",NW", "123401323", "F", " ", "L", ":", "é", "99999999999999999999",
    ]
    for _ in 0..<200 {
      // Half of them begin as a rule does, or few would be one.
      var text = generator.below(2) == 0 ? "R1,C0" : ""
      for _ in 0..<generator.below(12) { text += parts[generator.below(parts.count)] }
      do {
        let rule = try LargerThanLifeRule(parsing: text)
        #expect(try LargerThanLifeRule(parsing: rule.notation) == rule, "\(text), seed \(seed)")
      } catch {
        #expect((0...text.count).contains(error.offset), "\(text), seed \(seed)")
      }
    }
  }

  /// Range 1 with Moore's neighbourhood is Conway's family.
  @Test(arguments: [
    ("R1,C0,S2-3,B3", "B3/S23"), ("1,3,3,3,4", "B3/S23"), ("R1,C0,M1,S4..5,B2..2,NM", "B2/S34"),
    ("R1,C4,S3-5,B2", "345/2/4"), ("R1,C0,S1-3,B0,4", "B04/S123"),
  ])
  func smallRangeIsLife(text: String, lifeLike: String) throws {
    let large = try LargerThanLifeRule(parsing: text)
    let small = try Rule(lifeLike)
    for block in 0..<256 {
      let neighbours: (Int, Int) -> CellState = { dx, dy in
        let place = (dy + 1) * 3 + dx + 1
        return block >> (place > 4 ? place - 1 : place) & 1 == 1 ? 1 : 0
      }
      for state in 0..<CellState(small.stateCount) {
        #expect(
          large.successor(of: state, neighbour: neighbours)
            == small.successor(of: state, neighbour: neighbours))
      }
    }
  }
}
