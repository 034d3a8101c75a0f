import Lattice
import Life
import LifeKernels
import Testing

/// Tiles by each tier of vector instructions against the rule itself, on random words.
@Suite struct KernelTileTests {
  private static let side = Int(LifeTileSide)
  private static let halo = Int(LifeTileHalo)
  /// The order of the change mask: the tile itself, N S W E NW NE SW SE.
  private static let places = [
    (1, 1), (1, 0), (1, 2), (0, 1), (2, 1), (0, 0), (2, 0), (0, 2), (2, 2),
  ]

  /// Three by three tiles, some of them empty and some filled from a row on.
  private func tiles(states: Int, _ generator: inout SplitMix64) -> KernelGrid {
    let firstRows = Self.places.map { _ in generator.below(2 * Self.side) }
    return KernelGrid(width: 3 * Self.side, height: 3 * Self.side) { x, y in
      let tile = x / Self.side + 3 * (y / Self.side)
      let isFilled = y % Self.side >= firstRows[tile]
      return isFilled ? KernelCases.cell(states, &generator) : 0
    }
  }

  /// The nine tiles as the kernels see them, each of `planes` planes.
  private func words(_ grid: KernelGrid, planes: Int) -> [UInt64] {
    Self.places.flatMap { column, row in
      (0..<planes).flatMap { plane in
        (0..<Self.side).map { y in
          grid.word(plane: plane, x: column * Self.side, y: row * Self.side + y)
            & (1 << UInt64(Self.side) - 1)
        }
      }
    }
  }

  /// Runs a kernel on the nine tiles; it gets their addresses and where to write.
  private func run(
    _ grid: KernelGrid, planes: Int,
    _ kernel: (UnsafePointer<UnsafePointer<UInt64>?>, UnsafeMutablePointer<UInt64>) -> UInt32
  ) -> (words: [UInt64], changes: UInt32) {
    var result = [UInt64](repeating: .max, count: planes * Self.side)
    let changes = words(grid, planes: planes).withUnsafeBufferPointer { cells in
      let isAlone = cells.dropFirst(planes * Self.side).allSatisfy { $0 == 0 }
      let around = (0..<9).map { tile in
        tile > 0 && isAlone ? nil : cells.baseAddress.map { $0 + tile * planes * Self.side }
      }
      return around.withUnsafeBufferPointer { around in
        result.withUnsafeMutableBufferPointer { result in
          around.baseAddress.flatMap { around in result.baseAddress.map { kernel(around, $0) } }
        }
      }
    }
    return (result, changes ?? .max)
  }

  /// The change mask of a tile by its definition.
  private func changes(_ before: KernelGrid, _ after: KernelGrid) -> UInt32 {
    var mask: UInt32 = 0
    for y in 0..<Self.side {
      for x in 0..<Self.side where before[x, y] != after[x, y] {
        let (north, south) = (y < Self.halo, y >= Self.side - Self.halo)
        let (west, east) = (x < Self.halo, x >= Self.side - Self.halo)
        let sides = [
          true, north, south, west, east,
          north && west, north && east, south && west, south && east,
        ]
        for (bit, isThere) in sides.enumerated() where isThere { mask |= 1 << UInt32(bit) }
      }
    }
    return mask
  }

  /// The sides at which cells in state 1 lie in a tile's outermost rows and columns.
  private func sides(_ tile: KernelGrid) -> UInt32 {
    var mask: UInt32 = 0
    let last = Self.side - 1
    for y in 0...last {
      for x in 0...last where tile[x, y] == 1 {
        let (north, south, west, east) = (y == 0, y == last, x == 0, x == last)
        let sides = [
          north, south, west, east, north && west, north && east, south && west, south && east,
        ]
        for (bit, isThere) in sides.enumerated() where isThere { mask |= 1 << UInt32(bit) }
      }
    }
    return mask
  }

  /// Compares what a kernel did with what each generation's rule does.
  private func expect(
    _ actual: (words: [UInt64], changes: UInt32), _ grid: KernelGrid, planes: Int, rules: [Rule],
    _ context: Comment
  ) {
    let reach = Self.side + 2 * Self.halo
    let start = grid.part(Self.side - Self.halo, Self.side - Self.halo, reach, reach)
    func tile(_ frame: KernelGrid) -> KernelGrid {
      frame.part(Self.halo, Self.halo, Self.side, Self.side)
    }
    // What lies further off cannot reach the tile.
    var end = start
    var touched: UInt32 = 0
    for rule in rules {
      touched |= sides(tile(end))
      end = end.stepped(rule)
    }
    let after = tile(end)
    let expected = (0..<planes).flatMap { plane in
      (0..<Self.side).map { after.word(plane: plane, x: 0, y: $0) }
    }
    #expect((actual.words == expected) as Bool, context)
    #expect(actual.changes & UInt32(LifeChangeMask) == changes(tile(start), after), context)
    let lives = after.cells.contains { $0 != 0 }
    #expect((actual.changes & UInt32(LifeTileLives) != 0) == lives, context)
    // More sides may be told, but none may be missing.
    let told = actual.changes >> UInt32(LifeTouchShift + 1) & 0xFF
    #expect(told & touched == touched, context)
  }

  @Test(arguments: KernelCases.cases(500..<518)) func twoStates(tier: LifeTier, seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let even = KernelCases.withoutBirthOnNothing(KernelCases.table(Int(seed), &generator))
    let odd =
      generator.below(2) == 0
      ? even
      : KernelCases.withoutBirthOnNothing(
        KernelCases.table(generator.below(9), &generator))
    let generations = 1 + generator.below(8)
    let grid = tiles(states: 2, &generator)
    let rules = (LifeRule(even), LifeRule(odd))
    let actual = withUnsafePointer(to: rules.0) { even in
      withUnsafePointer(to: rules.1) { odd in
        run(grid, planes: 1) { life_tile_step(tier, $0, $1, Int32(generations), even, odd, nil) }
      }
    }
    expect(
      actual, grid, planes: 1,
      rules: (0..<generations).map {
        .twoState(TwoStateRule(.map(MapRule($0 % 2 == 0 ? even : odd))))
      },
      "tier \(tier), seed \(seed), \(generations) generations")
  }

  /// Objects of all sizes up to a little more than what is remembered, anywhere in the frame.
  @Test(arguments: KernelCases.cases(700..<706)) func smallObjects(tier: LifeTier, seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let even = KernelCases.withoutBirthOnNothing(KernelCases.table(Int(seed), &generator))
    let odd =
      generator.below(2) == 0
      ? even
      : KernelCases.withoutBirthOnNothing(KernelCases.table(generator.below(9), &generator))
    let memo = UnsafeMutablePointer<LifeSmallObject>.allocate(capacity: Int(LifeSmallObjectCount))
    memo.initialize(repeating: LifeSmallObject(), count: Int(LifeSmallObjectCount))
    defer { memo.deallocate() }
    var rules = (LifeRule(even), LifeRule(odd))
    let steps: [Rule] = (0..<8).map {
      .twoState(TwoStateRule(.map(MapRule($0 % 2 == 0 ? even : odd))))
    }
    for _ in 0..<4 {
      let (width, height) = (1 + generator.below(9), 1 + generator.below(9))
      let object = (0..<width * height).map { _ in generator.below(2) == 0 ? CellState(1) : 0 }
      let isRemembered = generator.below(3) > 0
      // The second time it is known.
      for _ in 0..<3 {
        let corner = Point(
          Self.side - 8 + generator.below(Self.side + 8),
          Self.side - 8 + generator.below(Self.side + 8))
        var grid = KernelGrid(width: 3 * Self.side, height: 3 * Self.side)
        for (place, state) in object.enumerated() {
          grid[corner.x + place % width, corner.y + place / width] = state
        }
        let actual = run(grid, planes: 1) {
          life_tile_step(tier, $0, $1, 8, &rules.0, &rules.1, isRemembered ? memo : nil)
        }
        expect(
          actual, grid, planes: 1, rules: steps,
          "tier \(tier), seed \(seed), \(width)x\(height) at \(corner)")
      }
    }
  }

  @Test(arguments: KernelCases.cases(600..<626)) func manyStates(
    tier: LifeTier, seed: UInt64
  ) throws {
    var generator = SplitMix64(seed: seed)
    let (rule, aging) = try #require(KernelCases.aging(Int(seed), &generator))
    let generations = 1 + generator.below(8)
    let grid = tiles(states: rule.stateCount, &generator)
    let planes = Int(aging.planes)
    let actual = withUnsafePointer(to: aging) { aging in
      run(grid, planes: planes) {
        life_aging_tile_step(tier, $0, $1, Int32(generations), aging)
      }
    }
    expect(
      actual, grid, planes: planes, rules: [Rule](repeating: rule, count: generations),
      "tier \(tier), seed \(seed), \(rule.stateCount) states, \(generations) generations")
  }
}
