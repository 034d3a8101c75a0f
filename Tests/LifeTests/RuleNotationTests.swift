import Life
import Testing

/// Every spelling, its canonical form, and where a wrong one is wrong.
@Suite struct RuleNotationTests {
  @Test(arguments: [
    ("B3/S23", "B3/S23"), ("b3/s23", "B3/S23"), ("B3S23", "B3/S23"), ("b3s23", "B3/S23"),
    ("23/3", "B3/S23"), ("S23/B3", "B3/S23"), ("S23B3", "B3/S23"), ("3/23", "B23/S3"),
    ("b3", "B3/S"), ("/3", "B3/S"), ("23/", "B/S23"), ("B3 / S23", "B3/S23"), ("B3_S23", "B3/S23"),
    (" B36 /S 32 ", "B36/S23"), ("B33/S2323", "B3/S23"), ("B/S", "B/S"), ("/", "B/S"),
    ("B0123478/S01234678", "B0123478/S01234678"), ("B03/S23", "B03/S23"), ("S/B2", "B2/S"),
    ("345/2/4", "345/2/4"), ("B2/S345/C4", "345/2/4"), ("B2/S345/4", "345/2/4"),
    ("g4b2s345", "345/2/4"), ("s345/b2/4", "345/2/4"), ("b2s345c4", "345/2/4"), ("/2/3", "/2/3"),
    ("B2/S/G256", "/2/256"), ("23/3/2", "B3/S23"),
  ])
  func canonical(text: String, notation: String) throws {
    let rule = try Rule(text)
    #expect(rule.notation == notation)
    #expect(try Rule(rule.notation) == rule)
  }

  @Test(arguments: [
    ("", RuleError.Reason.empty, 0), ("  ", .empty, 0), ("B9/S23", .countTooLarge("9"), 1),
    ("B3//S23", .unexpected("/"), 3), ("23", .unexpected("2"), 0),
    ("B3/S23/S4", .unexpected("S"), 7),
    ("hello", .unexpected("h"), 0), ("B3/S2x", .unexpected("x"), 5),
    ("B2-a/S12", .unsupportedFamily("isotropic non-totalistic"), 2),
    ("B2/S34H", .unsupportedFamily("hexagonal"), 6),
    ("B2/S34V", .unsupportedFamily("von Neumann"), 6),
    ("R2,C0,M1,S3..4,B3..3,NM", .unsupportedFamily("larger than Life"), 0),
    ("345/2/1", .badStateCount, 6), ("345/2/257", .badStateCount, 6), ("345/2/", .badStateCount, 6),
    ("B0/S/C3", .birthOnZeroWithStates, 0), ("B3/S23/٤", .unexpected("٤"), 7),
  ])
  func refused(text: String, reason: RuleError.Reason, offset: Int) {
    #expect(throws: RuleError(reason, at: offset)) { try Rule(text) }
  }

  /// The difference from a background obeys its own rule; checked on all neighbourhoods.
  @Test(arguments: ["B3/S23", "B0/S", "B03/S23", "B0123478/S01234678", "B02468/S013578", "B0/S8"])
  func relativeRules(text: String) throws {
    guard case .twoState(let rule) = try Rule(text) else { return }
    let table = rule.table
    for background in [0, 1] as [CellState] {
      let (relative, successor) = table.relative(to: background)
      #expect(!relative[0])
      let flip = background == 0 ? 0 : 511
      for block in 0..<BlockTable.count {
        #expect((relative[block] != (successor == 1)) == table[block ^ flip])
      }
    }
  }
}
