import LifeKernels

/// A rule as it steps tiles of bit planes.
///
/// Cells of two states are told as "differs from the background", so that no rule has B0, and lie
/// in one plane; those of more states lie in the planes that `LifeAging` tells. What the kernels
/// are given is large and asked for by address, so it stays in one place.
final class TileRule {
  private enum Kernel {
    /// The rules on a dead and on a living background.
    case twoState(UnsafeMutablePointer<LifeRule>)
    case aging(UnsafeMutablePointer<LifeAging>)
  }

  private let kernel: Kernel
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
      kernel = .twoState(rules)
      planes = 1
      return
    case .generations(let generations): aging = LifeAging(generations)
    case .wireWorld: aging = .wireWorld
    case .largerThanLife, .table: preconditionFailure("tiles hold cells in bit planes")
    }
    let pointer = UnsafeMutablePointer<LifeAging>.allocate(capacity: 1)
    pointer.initialize(to: aging)
    kernel = .aging(pointer)
    planes = Int(aging.planes)
  }

  deinit {
    switch kernel {
    case .twoState(let rules): rules.deallocate()
    case .aging(let aging): aging.deallocate()
    }
  }

  /// What a background turns into.
  func successor(of background: CellState) -> CellState {
    alternates ? 1 - background : background
  }

  /// Steps one tile by up to eight generations and tells what changed; see `life_tile_step`.
  @inline(__always)
  func step(
    _ around: UnsafePointer<UnsafePointer<UInt64>?>, to target: UnsafeMutablePointer<UInt64>,
    generations: Int, on background: CellState
  ) -> UInt32 {
    let generations = Int32(truncatingIfNeeded: generations)
    switch kernel {
    case .twoState(let rules):
      let (even, odd) = (rules + Int(background), rules + Int(successor(of: background)))
      return life_tile_step(Kernels.tier, around, target, generations, even, odd)
    case .aging(let aging):
      return life_aging_tile_step(Kernels.tier, around, target, generations, aging)
    }
  }
}
