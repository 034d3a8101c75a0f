import Lattice
import Life
import LifeKernels

/// A rectangle of cells in a dead world, stepped by the rule's definition: what kernels are held to.
struct KernelGrid: Equatable {
  let width: Int
  let height: Int
  var cells: [CellState]

  init(width: Int, height: Int, _ state: (Int, Int) -> CellState) {
    self.width = width
    self.height = height
    cells = []
    for y in 0..<height {
      for x in 0..<width { cells.append(state(x, y)) }
    }
  }

  /// Dead cells.
  init(width: Int, height: Int) {
    (self.width, self.height) = (width, height)
    cells = [CellState](repeating: 0, count: width * height)
  }

  subscript(x: Int, y: Int) -> CellState {
    get { x >= 0 && x < width && y >= 0 && y < height ? cells[y * width + x] : 0 }
    set { if x >= 0 && x < width && y >= 0 && y < height { cells[y * width + x] = newValue } }
  }

  func stepped(_ rule: Rule) -> KernelGrid {
    KernelGrid(width: width, height: height) { x, y in
      rule.successor(of: self[x, y]) { self[x + $0, y + $1] }
    }
  }

  /// The part of `width` by `height` cells at `(x, y)`.
  func part(_ x: Int, _ y: Int, _ width: Int, _ height: Int) -> KernelGrid {
    KernelGrid(width: width, height: height) { self[x + $0, y + $1] }
  }

  /// 64 cells of a row in one bit plane, as the kernels hold them.
  func word(plane: Int, x: Int, y: Int) -> UInt64 {
    guard y >= 0 && y < height else { return 0 }
    var word: UInt64 = 0
    for place in max(x, 0)..<max(min(x + 64, width), max(x, 0)) {
      let state = cells[y * width + place]
      if state != 0, Self.code(state) >> plane & 1 == 1 { word |= 1 << UInt64(place - x) }
    }
    return word
  }

  /// State 1 is bit 0, state k above it is k - 1 in the bits from 1 on.
  private static func code(_ state: CellState) -> Int {
    state < 2 ? Int(state) : Int(state - 1) << 1
  }
}

/// What the kernel tests draw: tiers that this processor has, rules and cells.
enum KernelCases {
  static let tiers = [LifeTierBaseline, LifeTierAVX2, LifeTierAVX512].filter {
    $0.rawValue <= life_best_tier().rawValue
  }

  static func cases(_ seeds: Range<UInt64>) -> [(tier: LifeTier, seed: UInt64)] {
    tiers.flatMap { tier in seeds.map { (tier, $0) } }
  }

  /// Rules of every kind that the kernels tell apart, by `kind`, some without a draw.
  static func table(_ kind: Int, _ generator: inout SplitMix64) -> BlockTable {
    let birth = UInt16(truncatingIfNeeded: generator.next())
    let survival = UInt16(truncatingIfNeeded: generator.next())
    let words = (0..<8).map { _ in generator.next() }
    let mask = generator.below(512)
    switch kind % 9 {
    case 0: return BlockTable(.life)
    case 1: return BlockTable(LifeLikeRule(birth: birth, survival: survival))
    case 2:
      return BlockTable(
        LifeLikeRule(birth: birth, survival: survival, neighbourhood: .vonNeumann))
    case 3:
      return BlockTable(LifeLikeRule(birth: birth, survival: survival, neighbourhood: .hexagonal))
    // Outcomes that look at a few of the cells: none, one or all of them, their parity.
    case 4: return BlockTable { $0 & mask == mask }
    case 5: return BlockTable { ($0 & mask).nonzeroBitCount % 2 == 1 }
    case 6: return BlockTable { $0 & (1 << (mask % 9)) != 0 }
    // Like isotropic rules: the same for blocks that are each other's mirror image.
    case 7:
      return BlockTable { block in
        let mirrored =
          block & 0b010_010_010 | block >> 2 & 0b001_001_001 | block << 2 & 0b100_100_100
        let least = min(block, mirrored)
        return words[least >> 6] >> UInt64(least & 63) & 1 == 1
      }
    default: return BlockTable { words[$0 >> 6] >> UInt64($0 & 63) & 1 == 1 }
    }
  }

  static func withoutBirthOnNothing(_ table: BlockTable) -> BlockTable {
    BlockTable { $0 != 0 && table[$0] }
  }

  /// A rule of many states, by `kind`: of every number of bit planes, full ones and others,
  /// WireWorld and Brian's Brain.
  static func aging(
    _ kind: Int, _ generator: inout SplitMix64
  ) -> (rule: Rule, aging: LifeAging)? {
    let counts = [2, 3, 4, 5, 7, 8, 9, 18, 25, 255, 256]
    let table = withoutBirthOnNothing(table(generator.below(9), &generator))
    let place = kind % (counts.count + 2)
    if place == counts.count { return (.wireWorld, .wireWorld) }
    if place > counts.count {
      let brain = TwoStateRule(.lifeLike(LifeLikeRule(birth: 1 << 2, survival: 0)))
      return GenerationsRule(base: brain, stateCount: 3).map { (.generations($0), LifeAging($0)) }
    }
    let base = TwoStateRule(.map(MapRule(table)))
    return GenerationsRule(base: base, stateCount: counts[place]).map {
      (.generations($0), LifeAging($0))
    }
  }

  /// A cell that is dead, in state 1, or in any other state.
  static func cell(_ states: Int, _ generator: inout SplitMix64) -> CellState {
    let draw = generator.below(4)
    // The last state is where a count ends.
    return draw < 2
      ? CellState(draw) : CellState(draw == 2 ? states - 1 : generator.below(states))
  }
}
