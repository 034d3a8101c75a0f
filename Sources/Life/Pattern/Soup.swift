public import Lattice

/// A rectangle of cells drawn at random from a seed: the same seed, the same cells, everywhere.
public struct Soup: Hashable, Sendable {
  /// The cells that are drawn.
  public var rect: Rect
  /// The chance of each cell to live, from 0 to 1.
  public var density: Double
  /// Where all chance comes from.
  public var seed: UInt64

  /// A soup that fills `rect`.
  public init(filling rect: Rect, density: Double, seed: UInt64) {
    self.rect = rect
    self.density = density
    self.seed = seed
  }

  /// The living cells: one draw a cell in reading order, alive when it falls below the density.
  /// - Complexity: O(area).
  public var pattern: Pattern {
    var generator = SplitMix64(seed: seed)
    // 53 bits: what a Double tells apart, so that every density means the same everywhere.
    let threshold = UInt64(min(max(density, 0), 1) * Double(1 << 53))
    var runs: [Pattern.Run] = []
    for y in rect.y..<max(rect.y, rect.maxY) {
      var start: Int?
      for x in rect.x..<max(rect.x, rect.maxX) {
        let alive = generator.next() >> 11 < threshold
        if alive && start == nil { start = x }
        if !alive, let begin = start {
          runs.append(.init(x: begin, y: y, length: UInt32(x - begin)))
          start = nil
        }
      }
      if let begin = start {
        runs.append(.init(x: begin, y: y, length: UInt32(rect.maxX - begin)))
      }
    }
    return Pattern(runs: runs)
  }
}
