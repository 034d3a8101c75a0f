public import Lattice

/// A rectangle of cells drawn at random from a seed: the same seed, the same cells, everywhere.
public struct Soup: Hashable, Sendable {
  /// The cells that are drawn.
  public let rect: Rect
  /// The chance of each cell to live, from 0 to 1.
  public var density: Double
  /// Where all chance comes from.
  public var seed: UInt64
  /// The highest state of a living cell; each from 1 on is equally likely.
  public var highestState: CellState
  /// What turning and reflecting the soup does not change.
  public let symmetry: Symmetry

  /// A soup that fills `rect`, or the largest part in its middle that can have the symmetry, with
  /// cells in state 1.
  public init(filling rect: Rect, density: Double, seed: UInt64, symmetry: Symmetry = .c1) {
    self.init(
      filling: rect, density: density, seed: seed, symmetry: symmetry, highestState: 1)
  }

  /// A soup of cells as a rule can use them: in any of its states where these mean different
  /// things, as in tables, else in state 1.
  public init(
    filling rect: Rect, density: Double, seed: UInt64, symmetry: Symmetry = .c1, for rule: Rule
  ) {
    let highest: CellState =
      switch rule {
      case .table, .wireWorld: CellState(clamping: rule.stateCount - 1)
      case .twoState, .generations, .largerThanLife: 1
      }
    self.init(
      filling: rect, density: density, seed: seed, symmetry: symmetry, highestState: highest)
  }

  private init(
    filling rect: Rect, density: Double, seed: UInt64, symmetry: Symmetry, highestState: CellState
  ) {
    self.rect = symmetry.fitted(in: rect) ?? Rect(x: rect.x, y: rect.y, width: 0, height: 0)
    self.symmetry = symmetry
    self.density = density
    self.seed = seed
    self.highestState = highestState
  }

  /// The living cells: one draw a cell in reading order, alive when it falls below the density,
  /// and for each of these another draw of its state where there are several.
  ///
  /// A cell that the symmetry makes equal to an earlier one takes no draw.
  /// - Complexity: O(area), and as many bytes with a symmetry.
  public var pattern: Pattern {
    var runs: [Pattern.Run] = []
    forEachRow { runs += $0 }
    return Pattern(runs: runs)
  }

  /// Calls `body` with the living cells of some rows at a time, from the top on, for soups that are
  /// too large to be listed as a whole.
  /// - Complexity: O(area).
  public func forEachBand(_ body: (Pattern) throws -> Void) rethrows {
    var runs: [Pattern.Run] = []
    try forEachRow { row in
      runs += row
      guard runs.count >= 1 << 12 else { return }
      try body(Pattern(runs: runs))
      runs.removeAll(keepingCapacity: true)
    }
    try body(Pattern(runs: runs))
  }

  private func forEachRow(_ body: ([Pattern.Run]) throws -> Void) rethrows {
    var generator = SplitMix64(seed: seed)
    // 53 bits: what a Double tells apart, so that every density means the same everywhere.
    let threshold = UInt64(min(max(density, 0), 1) * Double(1 << 53))
    func draw() -> CellState {
      guard generator.next() >> 11 < threshold else { return 0 }
      return highestState == 1 ? 1 : CellState(1 + generator.below(Int(highestState)))
    }
    var twins = TwinCells(symmetry, in: Size(rect.width, rect.height))
    var runs: [Pattern.Run] = []
    for y in 0..<max(rect.height, 0) {
      runs.removeAll(keepingCapacity: true)
      var open: Pattern.Run?
      for x in 0..<max(rect.width, 0) {
        let state = twins?.state(x, y, draw) ?? draw()
        if let run = open, run.state == state {
          open?.length += 1
        } else {
          if let run = open { runs.append(run) }
          open =
            state == 0 ? nil : Pattern.Run(x: rect.x + x, y: rect.y + y, length: 1, state: state)
        }
      }
      if let run = open { runs.append(run) }
      try body(runs)
    }
  }
}

/// The cells of a soup so far, of which the symmetry makes later ones copies.
private struct TwinCells {
  private let orientations: [Orientation]
  private let size: Size
  private var states: [CellState] = []

  /// Nil where every cell is drawn for itself.
  init?(_ symmetry: Symmetry, in size: Size) {
    guard symmetry != .c1 else { return nil }
    orientations = Array(symmetry.orientations.dropFirst())
    self.size = size
    states.reserveCapacity(size.area ?? 0)
  }

  /// The state of the next cell in reading order: that of its first twin, or a new one.
  mutating func state(_ x: Int, _ y: Int, _ draw: () -> CellState) -> CellState {
    let own = states.count
    var first = own
    for orientation in orientations {
      let place = orientation.place(of: Point(x, y), in: size)
      first = min(first, place.y * size.width + place.x)
    }
    states.append(first < own ? states[first] : draw())
    return states[own]
  }
}
