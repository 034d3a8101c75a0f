import Lattice
import Testing

@testable import Life

@Suite("Islands and courses")
struct IslandTests {
  /// The groups as the definition has them.
  private func groups(_ pattern: Pattern, _ distance: Int) -> Set<Set<Point>> {
    var rest = Set(pattern.cells.map(\.0))
    var groups: Set<Set<Point>> = []
    while let first = rest.popFirst() {
      var group: Set<Point> = [first]
      var open = [first]
      while let cell = open.popLast() {
        let near = rest.filter { abs($0.x - cell.x) <= distance && abs($0.y - cell.y) <= distance }
        rest.subtract(near)
        group.formUnion(near)
        open += near
      }
      groups.insert(group)
    }
    return groups
  }

  @Test("As the definition has them", arguments: 0..<60)
  func islands(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let rect = Rect(x: -9, y: -5, width: 1 + random.below(30), height: 1 + random.below(30))
    let density = [0.02, 0.05, 0.1, 0.3][random.below(4)]
    let pattern = Soup(filling: rect, density: density, seed: seed).pattern
    for distance in 1...4 {
      let islands = pattern.islands(within: distance)
      #expect(
        Set(islands.map { Set($0.cells.map(\.0)) }) == groups(pattern, distance),
        "seed \(seed), distance \(distance)")
      #expect(Pattern.union(islands) == pattern)
      #expect(pattern.islandHulls(within: distance) == islands.compactMap { Hull($0) })
      let firsts = islands.map { Point($0.runs[0].x, $0.runs[0].y) }
      #expect(firsts == firsts.sorted())
    }
  }

  @Test("What is said to keep clear does, for a long time", arguments: 0..<200)
  func courses(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func orbit() -> Orbit {
      let period = 1 + random.below(4)
      let phases = (0..<period).map { _ in
        Pattern(cells: (0..<3).map { _ in Point(random.below(5), random.below(5)) })
      }
      let way = Point(random.below(5) - 2, random.below(5) - 2)
      return Orbit(phases: phases, motion: Motion(period: period, displacement: way))
        .moved(by: Point(random.below(24) - 12, random.below(24) - 12))
    }
    let (a, b) = (orbit(), orbit())
    let isClear = a.course.staysClear(of: b.course, distance: 2)
    #expect(isClear == b.course.staysClear(of: a.course, distance: 2), "seed \(seed)")
    guard isClear else { return }
    for time in 0..<100 {
      let (left, right) = (a.cells(at: time), b.cells(at: time))
      let isNear = left.cells.contains { cell in
        right.cells.contains {
          abs($0.0.x - cell.0.x) <= 2 && abs($0.0.y - cell.0.y) <= 2
        }
      }
      #expect(!isNear, "seed \(seed), time \(time)")
    }
  }
}
