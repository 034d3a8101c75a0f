import Lattice
import Testing

@testable import Life

@Suite("Islands on tiles")
struct TileIslandTests {
  /// Cells with the places of the islands that tiles show.
  private func islands(_ plane: TilePlane) -> [Pattern] {
    var found: [Pattern] = []
    plane.forEachIsland { island in
      let pattern = island.pattern
      #expect(island.population == pattern.population)
      #expect(
        pattern.bounds == Rect(x: 0, y: 0, width: island.width, height: island.height))
      if let word = island.word {
        for (cell, _) in pattern.cells { #expect(word >> UInt64(8 * cell.y + cell.x) & 1 == 1) }
        #expect(word.nonzeroBitCount == pattern.population)
      }
      found.append(pattern.translated(by: Point(island.x, island.y)))
      return true
    }
    return found
  }

  @Test("They are those of the pattern, but for some that reach far", arguments: 1...16)
  func same(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let side = 40 + generator.below(120)
    let density = Double(1 + generator.below(8)) / 200
    let corner = generator.below(96) - 150
    let pattern = Soup(
      filling: Rect(x: corner, y: -corner - 70, width: side, height: side), density: density,
      seed: UInt64(seed)
    ).pattern
    let plane = TilePlane(planes: 1)
    for run in pattern.runs { plane.set(run) }
    // Tiles are known to have cells after a visit; one without generations is not to be had.
    let visit = Visit(
      generations: 1, rule: TileRule(try Rule("B/S012345678")), background: 0, threads: 1)
    #expect(plane.visit(visit) { false })
    let expected = pattern.islands(within: 2)
    let found = islands(plane)
    #expect(Set(found).count == found.count, "seed \(seed)")
    #expect(Set(found).isSubset(of: Set(expected)), "seed \(seed)")
    let missing = Set(expected).subtracting(found)
    for island in missing {
      let bounds = try #require(island.bounds)
      #expect(max(bounds.width, bounds.height) > 6, "seed \(seed)")
    }
    let counted = found.reduce(0) { $0 + $1.population }
    #expect((counted == pattern.population) == missing.isEmpty, "seed \(seed)")
  }

  @Test("A cleared plane is as good as new")
  func clearing() throws {
    let rule = TileRule(.life)
    let used = TilePlane(planes: 1)
    for seed in 1...6 as ClosedRange<UInt64> {
      let soup = Soup(
        filling: Rect(x: -20, y: -20, width: 40, height: 40), density: 0.4, seed: seed
      ).pattern
      used.clear()
      #expect(used.pattern(in: nil).isEmpty)
      let fresh = TilePlane(planes: 1)
      for plane in [used, fresh] { for run in soup.runs { plane.set(run) } }
      for _ in 1...20 {
        let visit = Visit(generations: 8, rule: rule, background: 0, threads: 1)
        #expect(used.visit(visit) { false })
        #expect(fresh.visit(visit) { false })
      }
      #expect(used.pattern(in: nil) == fresh.pattern(in: nil), "seed \(seed)")
    }
  }
}
