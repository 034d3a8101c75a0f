import Lattice
import Life
import LifeKernels
import Testing

/// What kind of kernel a rule gets, from its table alone.
@Suite struct KernelRuleTests {
  @Test(arguments: Neighbourhood.allCases, 0..<8)
  func countsAreFoundInTheTable(neighbourhood: Neighbourhood, seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let rule = LifeLikeRule(
      birth: UInt16(truncatingIfNeeded: generator.next()),
      survival: UInt16(truncatingIfNeeded: generator.next()), neighbourhood: neighbourhood)
    let counts = try #require(BlockTable(rule).counts(in: neighbourhood), "seed \(seed)")
    #expect(counts == (rule.birth, rule.survival), "seed \(seed)")
    for other in Neighbourhood.allCases where other != neighbourhood {
      // By chance a rule may be one on other counts too, when it is blind to its neighbours.
      if let counts = BlockTable(rule).counts(in: other) {
        let twin = LifeLikeRule(
          birth: counts.birth, survival: counts.survival, neighbourhood: other)
        #expect(BlockTable(twin) == BlockTable(rule), "seed \(seed)")
      }
    }
  }

  @Test func everyKindHasItsRules() throws {
    func kind(_ notation: String) throws -> LifeRuleKind {
      let rule = try Rule(notation)
      guard case .twoState(let rule) = rule else { return LifeRuleProgram }
      return LifeRule(rule.table).kind
    }
    #expect(try kind("B3/S23") == LifeRuleLife)
    #expect(try kind("B36/S23") == LifeRuleCounts)
    #expect(try kind("B1/S012V") == LifeRuleVonNeumann)
    #expect(try kind("B2/S34H") == LifeRuleHexagonal)
    #expect(try kind("B2-a/S12") == LifeRuleProgram)
    // Blind to all neighbours: a rule on Moore counts like any other.
    #expect(try kind("B/S01234V") == LifeRuleCounts)
  }

  @Test func outcomesGoByTheNeighboursThatCount() {
    let rule = LifeRule(
      BlockTable(LifeLikeRule(birth: 2, survival: 7, neighbourhood: .vonNeumann)))
    #expect((rule.born.0, rule.born.1, rule.born.2, rule.born.3) == (0, .max, 0, 0))
    #expect((rule.flip.0, rule.flip.1, rule.flip.2, rule.flip.3) == (.max, 0, .max, 0))
  }
}
