import Lattice
import Life
import Testing

@Suite struct PatternTests {
  @Test func picturesGoBothWays() {
    let picture = ".OO\nO..\n.2."
    let pattern = Pattern(picture: picture)
    #expect(pattern.picture == picture)
    #expect(pattern.population == 4)
    #expect(pattern.highestState == 2)
    #expect(pattern.bounds == Rect(x: 0, y: 0, width: 3, height: 3))
  }

  @Test func theSameCellsAreTheSamePattern() {
    let run = Pattern(runs: [.init(x: 3, y: 1, length: 4)])
    let cells = Pattern(cells: [Point(6, 1), Point(4, 1), Point(3, 1), Point(5, 1), Point(4, 1)])
    #expect(run == cells)
    #expect(cells.runs.count == 1)
  }

  /// Tens of thousands of runs over each other in one row, the last on top.
  @Test func manyOverlapsInOneRow() {
    let count = 30_000
    let nested = (0..<count).map {
      Pattern.Run(
        x: $0, y: 0, length: UInt32(2 * (count - $0)), state: CellState(1 + $0 % 2))
    }
    let pattern = Pattern(runs: nested)
    // Each shows its first cell, and the last one both of its own; behind them lie the first ones.
    #expect(pattern.population == 2 * count)
    #expect(pattern.runs.count == 2 * count - 1)
    #expect(Pattern(runs: nested.reversed()).runs == [.init(x: 0, y: 0, length: 60_000)])
  }

  /// Runs in any order, overlapping, against a dictionary.
  @Test(arguments: 0..<50 as Range<UInt64>) func laterRunsWin(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var runs: [Pattern.Run] = []
    var cells: [Point: CellState] = [:]
    for _ in 0..<generator.below(20) {
      let run = Pattern.Run(
        x: generator.below(20), y: generator.below(3), length: UInt32(1 + generator.below(9)),
        state: CellState(1 + generator.below(3)))
      runs.append(run)
      for x in run.x..<run.end { cells[Point(x, run.y)] = run.state }
    }
    let pattern = Pattern(runs: runs)
    let found = Dictionary(uniqueKeysWithValues: pattern.cells.map { ($0.0, $0.1) })
    #expect(found == cells, "seed \(seed)")
    #expect(pattern.population == cells.count, "seed \(seed)")
    #expect(Pattern(runs: pattern.runs.reversed()) == pattern, "seed \(seed)")
  }

  @Test func clippingCutsRuns() {
    let pattern = Pattern(picture: "OOOOO\nOOOOO\nOOOOO")
    let clipped = pattern.clipped(to: Rect(x: 1, y: 1, width: 3, height: 9))
    #expect(clipped == Pattern(picture: ".\n.OOO\n.OOO"))
    #expect(pattern.clipped(to: Rect(x: 9, y: 9, width: 3, height: 3)).isEmpty)
  }

  @Test func aSoupIsItsSeed() {
    let rect = Rect(x: -5, y: 3, width: 64, height: 64)
    let soup = Soup(filling: rect, density: 0.3, seed: 42).pattern
    #expect(soup == Soup(filling: rect, density: 0.3, seed: 42).pattern)
    #expect(soup != Soup(filling: rect, density: 0.3, seed: 43).pattern)
    #expect((1000...1460).contains(soup.population))
    #expect(Soup(filling: rect, density: 0, seed: 1).pattern.isEmpty)
    #expect(Soup(filling: rect, density: 1, seed: 1).pattern.population == 64 * 64)
  }

  /// The cells of one soup, spelled out: they must never change, on any machine.
  @Test func aSoupIsTheSameEverywhere() {
    let soup = Soup(filling: Rect(x: 0, y: 0, width: 16, height: 4), density: 0.5, seed: 1).pattern
    #expect(soup.picture == Self.soupOne)
  }

  private static let soupOne = """
    ...OO...O.O.O.OO
    ....OOOOOO..O...
    OOO.......O...OO
    ..OOO.OO.O...O..
    """
}
