import Lattice
import Snake
import Testing

@Suite struct CampaignTests {
  /// Five arenas `a` to `e`; the last has no goal.
  private func campaign() throws -> Campaign {
    var arena = try #require(Arena.open(Size(5, 5)))
    return Campaign(
      "abcde".map { name in
        arena.goal = name == "e" ? nil : 10
        return Campaign.Stage(name: "\(name)", arena: arena)
      })
  }

  /// Rows: the most foods eaten, and which arenas are open.
  @Test(arguments: [
    ([:], "abc"), (["a": 10, "b": 10], "abc"), (["c": 9], "abc"), (["c": 10], "abcd"),
    (["c": 10, "d": 11], "abcde"), (["d": 10], "abcde"), (["d": 9, "e": 0], "abc"),
    (["e": 1], "abce"), (["z": 99], "abc"),
  ])
  func opens(best: [String: Int], open: String) throws {
    let campaign = try campaign()
    let names = zip(campaign.stages, campaign.openings(bestFoods: best)).filter(\.1).map(\.0.name)
    #expect(names.joined() == open)
  }

  @Test func takesTheBuiltInOnesInItsOrder() throws {
    let arena = try #require(Arena.open(Size(5, 5)))
    let names = ["spiral", "mine", "garden", "comb"]
    let campaign = Campaign(builtIn: names.map { Campaign.Stage(name: $0, arena: arena) })
    #expect(campaign.stages.map(\.name) == ["garden", "comb", "spiral"])
    #expect(Campaign([]).openings(bestFoods: [:]).isEmpty)
  }
}
