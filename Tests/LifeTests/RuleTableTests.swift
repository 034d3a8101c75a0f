import Lattice
import Life
import Testing

/// Lists of transitions as trees against the lists themselves, read one by one.
@Suite struct RuleTableTests {
  typealias Neighbourhood = RuleTransitions.Neighbourhood
  typealias Symmetry = RuleTransitions.Symmetry

  /// Every symmetry of every neighbourhood, each with a seed.
  static let cases: [(Neighbourhood, Symmetry, UInt64)] = Neighbourhood.allCases.flatMap { around in
    around.symmetries.flatMap { symmetry in (0..<2).map { (around, symmetry, $0) } }
  }

  @Test(arguments: cases)
  func theTreeSaysWhatTheListSays(
    around: Neighbourhood, symmetry: Symmetry, seed: UInt64
  ) throws {
    var generator = SplitMix64(seed: seed)
    let list = ReferenceList(around, symmetry, from: &generator)
    let table = RuleTable(name: "list", outcomes: try list.outcomes(limit: 1 << 20))
    // So little room that no tree finds a place in it.
    let flat = RuleTable(name: "list", outcomes: try list.outcomes(limit: 1))
    #expect(table.stateCount == list.stateCount)
    for _ in 0..<80 {
      var cells: [Point: CellState] = [:]
      for y in -1...1 {
        for x in -1...1 { cells[Point(x, y)] = CellState(generator.below(list.stateCount)) }
      }
      let center = cells[.zero, default: 0]
      let next = table.successor(of: center) { cells[Point($0, $1), default: 0] }
      #expect(next == list.successor(of: cells), "\(around) \(symmetry), seed \(seed)")
      #expect(next == flat.successor(of: center) { cells[Point($0, $1), default: 0] })
    }
  }

  @Test func lifeOnCountsIsLife() throws {
    let dead: StateSet = [0]
    let alive: StateSet = [1]
    var list = RuleTransitions(stateCount: 2, neighbourhood: .moore, symmetry: .permute)
    func living(_ count: Int) -> [StateSet] {
      (0..<8).map { $0 < count ? alive : dead }
    }
    try list.append([dead] + living(3), to: 1)
    try list.append([alive] + living(2), to: 1)
    try list.append([alive] + living(3), to: 1)
    try list.append([alive] + living(8).map { _ in .all }, to: 0)
    let table = RuleTable(name: "Life", outcomes: try list.outcomes())
    let blocks = BlockTable(.life)
    for block in 0..<BlockTable.count {
      let cells = Dictionary(
        uniqueKeysWithValues: BlockTable.offsets.enumerated().map {
          (Point($1.dx, $1.dy), CellState(block >> $0 & 1))
        })
      let next = table.successor(of: cells[.zero, default: 0]) { cells[Point($0, $1), default: 0] }
      #expect(next == (blocks[block] ? 1 : 0), "block \(block)")
    }
  }

  @Test func equalListsAreEqualTables() throws {
    func table(_ first: StateSet, _ second: StateSet, _ name: String) throws -> RuleTable {
      var list = RuleTransitions(stateCount: 3, neighbourhood: .vonNeumann, symmetry: .none)
      try list.append([first, .all, .all, .all, .all], to: 2)
      try list.append([second, .all, .all, .all, .all], to: 2)
      return RuleTable(name: name, outcomes: try list.outcomes())
    }
    #expect(try table([0], [1], "a") == table([1], [0], "a"))
    #expect(try table([0], [1], "a").hashValue == table([1], [0], "a").hashValue)
    #expect(try table([0], [1], "a") != table([1], [0], "b"))
    #expect(try table([0], [1], "a") != table([1], [], "a"))
  }

  @Test func whatIsTooLargeIsRefused() {
    var generator = SplitMix64(seed: 1)
    var list = RuleTransitions(
      stateCount: 40, neighbourhood: .moore, symmetry: .permute, limit: 1 << 14)
    #expect(throws: RuleTreeBuilder.TooLarge.self) {
      for _ in 0..<1000 {
        let inputs = (0..<9).map { _ in
          StateSet((0..<10).map { _ in CellState(generator.below(40)) })
        }
        try list.append(inputs, to: CellState(generator.below(40)))
      }
    }
  }
}

/// Random transitions, and what they mean, told by geometry and by trying.
private struct ReferenceList {
  let around: RuleTransitions.Neighbourhood
  let symmetry: RuleTransitions.Symmetry
  let stateCount: Int
  /// The cell itself, then its neighbours.
  private var transitions: [(inputs: [[CellState]], output: CellState)] = []

  init(
    _ around: RuleTransitions.Neighbourhood, _ symmetry: RuleTransitions.Symmetry,
    from generator: inout SplitMix64
  ) {
    self.around = around
    self.symmetry = symmetry
    let stateCount = 2 + generator.below(4)
    self.stateCount = stateCount
    for _ in 0..<12 {
      let inputs = (0...around.offsets.count).map { _ in
        // Half of the places take anything, so that transitions overlap.
        generator.below(2) == 0
          ? (0..<stateCount).map { CellState($0) }
          : (0..<1 + generator.below(2)).map { _ in CellState(generator.below(stateCount)) }
      }
      transitions.append((inputs, CellState(generator.below(stateCount))))
    }
  }

  func outcomes(limit: Int) throws -> RuleTable.Outcomes {
    var list = RuleTransitions(
      stateCount: stateCount, neighbourhood: around, symmetry: symmetry, limit: limit)
    for (inputs, output) in transitions { try list.append(inputs.map { StateSet($0) }, to: output) }
    return try list.outcomes()
  }

  func successor(of cells: [Point: CellState]) -> CellState {
    let center = cells[.zero, default: 0]
    for (inputs, output) in transitions where inputs[0].contains(center) {
      let wanted = Array(inputs.dropFirst())
      if symmetry == .permute {
        if fits(wanted, around.offsets.map { cells[Point($0.dx, $0.dy), default: 0] }) {
          return output
        }
      } else if motions.contains(where: { motion in
        zip(around.offsets, wanted).allSatisfy { offset, states in
          states.contains(cells[motion(Point(offset.dx, offset.dy)), default: 0])
        }
      }) {
        return output
      }
    }
    return center
  }

  /// Whether the sets can be dealt out to the states.
  private func fits(_ sets: [[CellState]], _ states: [CellState]) -> Bool {
    guard let state = states.first else { return true }
    return sets.indices.contains { index in
      var rest = sets
      let set = rest.remove(at: index)
      return set.contains(state) && fits(rest, Array(states.dropFirst()))
    }
  }

  /// The symmetry's motions of the plane around the cell.
  private var motions: [(Point) -> Point] {
    let quarter = { (point: Point) in Point(-point.y, point.x) }
    let mirror = { (point: Point) in Point(-point.x, point.y) }
    // An eighth of a turn along the square ring, and a sixth along the hexagonal one.
    let eighth = { (point: Point) in
      Point((point.x - point.y).signum(), (point.x + point.y).signum())
    }
    let sixth = { (point: Point) in Point(point.x - point.y, point.x) }
    let hexagonalMirror = { (point: Point) in Point(point.y, point.x) }
    func powers(_ turn: @escaping (Point) -> Point, _ count: Int) -> [(Point) -> Point] {
      (0..<count).map { power in { point in (0..<power).reduce(point) { place, _ in turn(place) } }
      }
    }
    func mirrored(
      _ turns: [(Point) -> Point], _ mirror: @escaping (Point) -> Point
    ) -> [(Point) -> Point] {
      turns + turns.map { turn in { turn(mirror($0)) } }
    }
    switch symmetry {
    case .none, .permute: return powers(quarter, 1)
    case .rotate2: return powers({ sixth(sixth(sixth($0))) }, 2)
    case .rotate3: return powers({ sixth(sixth($0)) }, 3)
    case .rotate6: return powers(sixth, 6)
    case .rotate6reflect: return mirrored(powers(sixth, 6), hexagonalMirror)
    case .rotate4: return powers(quarter, 4)
    case .rotate4reflect: return mirrored(powers(quarter, 4), mirror)
    case .rotate8: return powers(eighth, 8)
    case .rotate8reflect: return mirrored(powers(eighth, 8), mirror)
    case .reflect, .reflectHorizontal: return mirrored(powers(quarter, 1), mirror)
    }
  }
}
