import LifeKernels

/// A rule as it steps tiles of bit planes.
///
/// Cells of two states are told as "differs from the background", so that no rule has B0, and lie
/// in one plane; those of more states lie in the planes that `LifeAging` tells. What the kernels
/// are given is large and asked for by address, so it stays in one place.
final class TileRule {
  private enum Rules {
    /// The rules on a dead and on a living background.
    case twoState(UnsafeMutablePointer<LifeRule>)
    case aging(UnsafeMutablePointer<LifeAging>)
  }

  private let rules: Rules
  private let alternates: Bool
  /// The bit planes of a tile.
  let planes: Int

  /// Whether tiles can run a rule.
  static func supports(_ rule: Rule) -> Bool {
    switch rule {
    case .twoState, .generations, .wireWorld: true
    case .largerThanLife, .table: false
    }
  }

  /// A rule on tiles.
  /// - Precondition: `supports(rule)`.
  init(_ rule: Rule) {
    alternates = rule.hasAlternatingBackground
    let aging: LifeAging
    switch rule {
    case .twoState(let twoState):
      let first = rule.firstBackground
      let rules = UnsafeMutablePointer<LifeRule>.allocate(capacity: 2)
      rules.initialize(repeating: LifeRule(twoState.table.relative(to: first).rule), count: 2)
      if alternates {
        rules[Int(1 - first)] = LifeRule(twoState.table.relative(to: 1 - first).rule)
      }
      self.rules = .twoState(rules)
      planes = 1
      return
    case .generations(let generations): aging = LifeAging(generations)
    case .wireWorld: aging = .wireWorld
    case .largerThanLife, .table: preconditionFailure("tiles hold cells in bit planes")
    }
    let pointer = UnsafeMutablePointer<LifeAging>.allocate(capacity: 1)
    pointer.initialize(to: aging)
    rules = .aging(pointer)
    planes = Int(aging.planes)
  }

  deinit {
    switch rules {
    case .twoState(let rules): rules.deallocate()
    case .aging(let aging): aging.deallocate()
    }
  }

  /// What stepping a band of eight rows costs, in nanoseconds a generation; much the same on all
  /// processors, and of use only for `Engine.work`.
  var bandCost: Int {
    switch rules {
    case .twoState(let rules): Self.bandCost(rules.pointee)
    case .aging(let aging): Self.bandCost(aging.pointee.firing) + 3 * (planes - 1)
    }
  }

  private static func bandCost(_ rule: LifeRule) -> Int {
    switch rule.kind {
    case LifeRuleLife: 3
    case LifeRuleVonNeumann: 4
    case LifeRuleHexagonal, LifeRuleCounts: 6
    default: 8 + min(32, Int(rule.branchCount))
    }
  }

  /// What a background turns into.
  func successor(of background: CellState) -> CellState {
    alternates ? 1 - background : background
  }

  /// What a visit calls for each tile.
  func kernel(
    _ generations: Int, on background: CellState, memo: UnsafeMutablePointer<LifeSmallObject>
  ) -> TileKernel {
    let generations = Int32(truncatingIfNeeded: generations)
    switch rules {
    case .twoState(let rules):
      return .twoState(
        Kernels.tier, generations, rules + Int(background),
        rules + Int(successor(of: background)), memo)
    case .aging(let aging): return .aging(Kernels.tier, generations, aging)
    }
  }
}

/// A kernel with all it needs but the tile.
enum TileKernel {
  case twoState(
    LifeTier, Int32, UnsafePointer<LifeRule>, UnsafePointer<LifeRule>,
    UnsafeMutablePointer<LifeSmallObject>)
  case aging(LifeTier, Int32, UnsafePointer<LifeAging>)

  /// Steps one tile and tells what changed; see `life_tile_step`.
  @inline(__always)
  func step(
    _ around: UnsafePointer<UnsafePointer<UInt64>?>, to target: UnsafeMutablePointer<UInt64>
  ) -> UInt32 {
    switch self {
    case .twoState(let tier, let generations, let even, let odd, let memo):
      life_tile_step(tier, around, target, generations, even, odd, memo)
    case .aging(let tier, let generations, let aging):
      life_aging_tile_step(tier, around, target, generations, aging)
    }
  }
}
