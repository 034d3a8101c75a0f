public import Lattice

/// A rectangle of cells drawn at random from a seed: the same seed, the same cells, everywhere.
public struct Soup: Hashable, Sendable {
  /// The cells that are drawn.
  public var rect: Rect
  /// The chance of each cell to live, from 0 to 1.
  public var density: Double
  /// Where all chance comes from.
  public var seed: UInt64
  /// The highest state of a living cell; each from 1 on is equally likely.
  public var highestState: CellState

  /// A soup that fills `rect` with cells in state 1.
  public init(filling rect: Rect, density: Double, seed: UInt64) {
    self.init(filling: rect, density: density, seed: seed, highestState: 1)
  }

  /// A soup of cells as a rule can use them: in any of its states where these mean different
  /// things, as in tables, else in state 1.
  public init(filling rect: Rect, density: Double, seed: UInt64, for rule: Rule) {
    let highest: CellState =
      switch rule {
      case .table, .wireWorld: CellState(clamping: rule.stateCount - 1)
      case .twoState, .generations, .largerThanLife: 1
      }
    self.init(filling: rect, density: density, seed: seed, highestState: highest)
  }

  private init(filling rect: Rect, density: Double, seed: UInt64, highestState: CellState) {
    self.rect = rect
    self.density = density
    self.seed = seed
    self.highestState = highestState
  }

  /// The living cells: one draw a cell in reading order, alive when it falls below the density,
  /// and for each of these another draw of its state where there are several.
  /// - Complexity: O(area).
  public var pattern: Pattern {
    var runs: [Pattern.Run] = []
    forEachRow { runs += $0 }
    return Pattern(runs: runs)
  }

  /// Calls `body` with the living cells of some rows at a time, from the top on, for soups that are
  /// too large to be listed as a whole.
  /// - Complexity: O(area).
  public func forEachBand(_ body: (Pattern) -> Void) {
    var runs: [Pattern.Run] = []
    forEachRow { row in
      runs += row
      guard runs.count >= 1 << 12 else { return }
      body(Pattern(runs: runs))
      runs.removeAll(keepingCapacity: true)
    }
    body(Pattern(runs: runs))
  }

  private func forEachRow(_ body: ([Pattern.Run]) -> Void) {
    var generator = SplitMix64(seed: seed)
    // 53 bits: what a Double tells apart, so that every density means the same everywhere.
    let threshold = UInt64(min(max(density, 0), 1) * Double(1 << 53))
    var runs: [Pattern.Run] = []
    for y in rect.y..<max(rect.y, rect.maxY) {
      runs.removeAll(keepingCapacity: true)
      var open: Pattern.Run?
      for x in rect.x..<max(rect.x, rect.maxX) {
        let isAlive = generator.next() >> 11 < threshold
        let state: CellState =
          !isAlive ? 0 : highestState == 1 ? 1 : CellState(1 + generator.below(Int(highestState)))
        if let run = open, run.state == state {
          open?.length += 1
        } else {
          if let run = open { runs.append(run) }
          open = state == 0 ? nil : Pattern.Run(x: x, y: y, length: 1, state: state)
        }
      }
      if let run = open { runs.append(run) }
      body(runs)
    }
  }
}
