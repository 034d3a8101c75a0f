import Life
import Testing

/// Every spelling, its canonical form, and where a wrong one is wrong.
@Suite struct RuleNotationTests {
  @Test(arguments: [
    ("B3/S23", "B3/S23"), ("b3/s23", "B3/S23"), ("B3S23", "B3/S23"), ("b3s23", "B3/S23"),
    ("23/3", "B3/S23"), ("S23/B3", "B3/S23"), ("S23B3", "B3/S23"), ("3/23", "B23/S3"),
    ("b3", "B3/S"), ("/3", "B3/S"), ("23/", "B/S23"), ("B3 / S23", "B3/S23"),
    (" B36 /S 32 ", "B36/S23"), ("B33/S2323", "B3/S23"), ("B/S", "B/S"), ("/", "B/S"),
    ("B", "B/S"), ("S", "B/S"), ("S23", "B/S23"), ("B3/23", "B3/S23"), ("3/S23", "B3/S23"),
    ("S2/3", "B3/S2"), ("S/3", "B3/S"), ("B3S", "B3/S"), ("/1", "B1/S"), ("1/", "B/S1"),
    ("B0123478/S01234678", "B0123478/S01234678"), ("B03/S23", "B03/S23"), ("S/B2", "B2/S"),
  ])
  func counts(text: String, notation: String) throws { try check(text, notation) }

  @Test(arguments: [
    ("B36/S125h", "B36/S125H"), ("B3/S23 H", "B3/S23H"), ("b3s23v", "B3/S23V"),
    ("23/3V", "B3/S23V"), ("B0/S4V", "B0/S4V"), ("B02/S6H", "B02/S6H"), ("B/SH", "B/SH"),
    ("bh", "B/SH"),
  ])
  func smallerNeighbourhoods(text: String, notation: String) throws { try check(text, notation) }

  @Test(arguments: [
    ("B2cekin/S12", "B2-a/S12"), ("B2nic/S", "B2cin/S"), ("B4-qjrtwz/S", "B4aceikny/S"),
    ("B2aceikn3/S", "B23/S"), ("B2-3/S", "B23/S"), ("B2-aceikn3/S", "B3/S"),
    ("B3-/S23", "B3/S23"), ("B3ai_S23", "B3ai/S23"), ("B8-/S", "B8/S"), ("B2A/S1", "B2a/S1"),
    ("B1-e/S", "B1c/S"), ("B23/S34-cekain", "B23/S34jqrtwyz"), ("2-a/3", "B3/S2-a"),
    ("B2a2c/S", "B2ac/S"), ("B2-a2c/S", "B2-ac/S"), ("B2c2/S", "B2c/S"), ("B2-a", "B2-a/S"),
    ("b2-ak/s2-c4-ceaiknjqrt", "B2-ak/S2-c4wyz"), ("B2-an3an_S0", "B2-an3an/S0"),
    ("B2i3-n6/S2-i3-a4-acek5n6eikn", "B2i3-n6/S2-i3-a4-acek5n6-ac"),
    // A bare C after a digit is an arrangement, as in Golly, not a number of states.
    ("B2S345C4", "B2/S345c"), ("b2/s345c4", "B2/S345c"), ("B2-/S3a", "B2/S3a"),
  ])
  func arrangements(text: String, notation: String) throws { try check(text, notation) }

  @Test(arguments: [
    ("MAPHmlphg", "MAPHmlphg"), ("MAPHmlphg==", "MAPHmlphg"), ("MAPHmlphg=", "MAPHmlphg"),
    ("mapHmlphg", "MAPHmlphg"), ("MAP Hmlphg ==", "MAPHmlphg"), ("MAPHmlphg/5", "MAPHmlphg/5"),
    ("MAPHmlphg==/005", "MAPHmlphg/5"), ("MAPHmlphg/2", "MAPHmlphg"),
    // Bits beyond the outcomes do not matter.
    ("MAPIIA45D4DEAA128390372D4", "MAPIIA45D4DEAA128390372Dw"),
    (
      "MAP" + String(repeating: "A", count: 85) + "/",
      "MAP" + String(repeating: "A", count: 85) + "w"
    ),
    (
      "MAP" + String(repeating: "A", count: 86) + "/256",
      "MAP" + String(repeating: "A", count: 86) + "/256"
    ),
  ])
  func maps(text: String, notation: String) throws { try check(text, notation) }

  @Test(arguments: [
    ("W110", "W110"), ("w22", "W22"), ("W022", "W22"), ("W 30", "W30"), ("W31", "W31"),
    ("W0", "W0"), ("W255", "W255"), ("wireworld", "WireWorld"), ("Wire World", "WireWorld"),
    ("R5,C0,M1,S34..58,B34..45,NM", "R5,C0,M1,S34..58,B34..45,NM"),
    ("1,3,3,3,4", "R1,C0,M1,S3..4,B3..3,NM"),
  ])
  func otherFamilies(text: String, notation: String) throws { try check(text, notation) }

  @Test(arguments: [
    ("345/2/4", "345/2/4"), ("B2/S345/C4", "345/2/4"), ("B2/S345/4", "345/2/4"),
    ("B2/S345/G4", "345/2/4"), ("g4b2s345", "345/2/4"), ("G4/B2/S345", "345/2/4"),
    ("C4/B2/S345", "345/2/4"), ("s345/b2/4", "345/2/4"), ("b2s345g4", "345/2/4"),
    ("B2S345/4", "345/2/4"), ("B2/345/4", "345/2/4"), ("345/B2/4", "345/2/4"),
    ("345/2/G4", "345/2/4"), ("345 / 2 / 4", "345/2/4"), ("345/2/004", "345/2/4"),
    ("/2/3", "/2/3"), ("//3", "//3"), ("B2/S/G256", "/2/256"), ("0/2/3", "0/2/3"),
    ("345/26/5h", "345/26/5H"), ("B26/S345/5H", "345/26/5H"), ("B2/S34H/C4", "34/2/4H"),
    ("3/2/5V", "3/2/5V"), ("g5b2s3v", "3/2/5V"), ("2-a3/2cin/5", "2-a3/2cin/5"),
    ("B2cin/S2-a3/5", "2-a3/2cin/5"), ("2-a3_2cin_5", "2-a3/2cin/5"),
    ("4-qjrtwz/3/3", "4aceikny/3/3"), ("2cekain/3/3", "2/3/3"), ("/2-cekain/3", "//3"),
    // Two states make it a rule of two states.
    ("23/3/2", "B3/S23"), ("g2b3s23", "B3/S23"), ("2-a/3/2", "B3/S2-a"), ("23/0/2", "B0/S23"),
  ])
  func generations(text: String, notation: String) throws { try check(text, notation) }

  private func check(_ text: String, _ notation: String) throws {
    let rule = try Rule(text)
    #expect(rule.notation == notation)
    #expect(try Rule(rule.notation) == rule)
  }

  @Test(arguments: [
    ("", RuleError.Reason.empty, 0), ("  ", .empty, 0), ("B9/S23", .countTooLarge("9"), 1),
    ("B3//S23", .unexpected("/"), 3), ("23", .missingSlash, 0), ("g4", .missingSlash, 0),
    ("23/G4", .missingSlash, 0), ("B3_S23", .underscore, 2), ("345_2_4", .underscore, 3),
    ("B3i/S_23", .unexpected("_"), 5), ("B3,S23", .unexpected(","), 2),
    ("B3/S23/S4", .unexpected("S"), 7), ("BB3/S2", .unexpected("B"), 1),
    ("B3/S2B3", .unexpected("B"), 5), ("3B23S", .unexpected("B"), 1),
    ("23/3B", .unexpected("B"), 4), ("B3/S2x", .unexpected("x"), 5),
    ("B3/S23/٤", .unexpected("٤"), 7), ("3D3/3H", .unexpected("D"), 1),
    ("B3/S23/", .badStateCount, 7), ("/B3/S23", .unexpected("/"), 0),
    ("B7/S3V", .countTooLarge("7"), 1), ("B5/SV", .countTooLarge("5"), 1),
    ("B3/S8H", .countTooLarge("8"), 4), ("B3/S23HV", .unexpected("V"), 7),
    ("B2V/S3", .unexpected("V"), 2), ("B3H3/S2", .unexpected("3"), 3),
    ("345/26H5/5", .unexpected("5"), 7),
    ("B1a/S", .badLetter("a", count: 1), 2), ("B5z/S", .badLetter("z", count: 5), 2),
    ("B0e/S", .badLetter("e", count: 0), 2), ("B8-c/S", .badLetter("c", count: 8), 3),
    ("B2ce-a/S", .minusWithoutCount, 4), ("B-2/S", .minusWithoutCount, 1),
    ("-B3/S23", .minusWithoutCount, 0), ("Ba2/S", .unexpected("a"), 1),
    ("B2a/S12H", .lettersNeedAllNeighbours, 7), ("B3-/S2H", .lettersNeedAllNeighbours, 6),
    ("MAPabc", .badMapLength, 3), ("MAP", .badMapLength, 3), ("MAPHmlphg===", .badMapLength, 3),
    ("MAPHml_hg", .unexpected("_"), 6), ("MAPHmlphg/1", .badStateCount, 10),
    ("MAPHmlphg/x", .unexpected("x"), 10), ("MAPHmlphg/", .badStateCount, 10),
    ("MAPgAAAAA/3", .birthOnZeroWithStates, 3),
    ("W256", .badRuleNumber, 1), ("W9999999999999999999999", .badRuleNumber, 1),
    ("W20A", .unexpected("A"), 3),
    ("345/2/1", .badStateCount, 6), ("345/2/257", .badStateCount, 6),
    ("345/2/99999999999999999999999", .badStateCount, 6), ("345/2/", .badStateCount, 6),
    ("345/2/4/5", .unexpected("/"), 7), ("345/2//4", .unexpected("/"), 6),
    ("345/2/-4", .minusWithoutCount, 6), ("B0/S/C3", .birthOnZeroWithStates, 1),
    ("345/02/4", .birthOnZeroWithStates, 4),
    ("LifeHistory", .unsupportedFamily("[R]History"), 4),
    ("B3/S23Super", .unsupportedFamily("[R]Super"), 6),
    ("B36/S23Investigator", .unsupportedFamily("[R]Investigator"), 7),
    ("jvn29", .unsupportedFamily("JvN29"), 0), ("Nobili32", .unsupportedFamily("Nobili32"), 0),
    ("Hutton32", .unsupportedFamily("Hutton32"), 0),
    ("hello", .unknownName("hello", near: []), 0),
    ("shapeloop", .unknownName("shapeloop", near: []), 0),
    ("BBM-Margolus-emulated", .unknownName("BBM-Margolus-emulated", near: []), 0),
    ("  Lief", .unknownName("Lief", near: ["Life", "Lines"]), 2),
  ])
  func refused(text: String, reason: RuleError.Reason, offset: Int) {
    #expect(throws: RuleError(reason, at: offset)) { try Rule(text) }
  }

  @Test func aRuleHasAtMost2000Characters() throws {
    let digits = String(repeating: "3", count: Rule.longestNotation - 4)
    #expect(try Rule("B\(digits)/S2").notation == "B3/S2")
    #expect(throws: RuleError(.tooLong, at: 2000)) { try Rule("B\(digits)/S23") }
  }

  /// Rules that the caller knows are asked for last, and so cannot hide a built-in one.
  @Test func namesFromElsewhere() throws {
    let lookup = { (name: String) throws(RuleError) -> Rule? in
      switch name {
      case "MyRule", "Life", "LifeHistory": .lifeLike(LifeLikeRule(birth: 1 << 5, survival: 0))
      case "Broken": throw RuleError(.badStateCount, at: 3)
      default: nil
      }
    }
    #expect(try Rule("MyRule", named: lookup).notation == "B5/S")
    #expect(try Rule("LifeHistory", named: lookup).notation == "B5/S")
    #expect(try Rule("Life", named: lookup).notation == "B3/S23")
    #expect(try RuleString(parsing: "MyRule:T30,20", named: lookup).notation == "B5/S:T30,20")
    #expect(throws: RuleError(.badStateCount, at: 3)) { try Rule("Broken", named: lookup) }
    #expect(throws: RuleError(.unknownName("Other", near: []), at: 0)) {
      try Rule("Other", named: lookup)
    }
  }
}
