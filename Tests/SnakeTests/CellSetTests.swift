import Lattice
import Testing

@testable import Snake

@Suite struct CellSetTests {
  /// Ranks are those of a sorted list, on one block and on several.
  @Test(arguments: [1, 64, 65, 4_095, 4_096, 4_097, 20_000])
  func ranksAreThoseOfASortedList(capacity: Int) {
    var random = SplitMix64(seed: UInt64(capacity))
    var set = CellSet(capacity: capacity)
    var other = CellSet(capacity: capacity)
    var plain: Set<Int> = []
    for _ in 0..<min(2 * capacity, 3_000) {
      let (old, new) = (random.below(capacity), random.below(capacity))
      if !plain.contains(new) {
        if plain.contains(old), random.below(2) == 0 {
          plain.remove(old)
          set.replace(old, by: new)
        } else {
          set.insert(new)
        }
        plain.insert(new)
      } else if random.below(3) == 0 {
        set.remove(new)
        plain.remove(new)
      }
      if random.below(2) == 0, !other.contains(old) { other.insert(old) }
    }
    let sorted = plain.sorted()
    #expect(set.elements == sorted)
    #expect(set.count == sorted.count)
    #expect(sorted.indices.allSatisfy { set.element(rank: $0) == sorted[$0] })
    #expect(set.element(rank: sorted.count) == nil)
    #expect(set.element(rank: -1) == nil)
    let shared = sorted.filter { other.contains($0) }
    #expect(set.countShared(with: other) == shared.count)
    #expect(
      shared.indices.allSatisfy { set.element(rank: $0, sharedWith: other) == shared[$0] })
  }
}
