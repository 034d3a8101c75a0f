import LifeKernels

/// A rule as boards of bits step it.
///
/// What the kernels are given is large and asked for by address, so it stays in one place.
final class BitRule {
  /// What the kernels take.
  enum Kernel {
    /// Two states: the rules before a dead and before a living background.
    case twoState(UnsafeMutablePointer<LifeRule>)
    /// More states, which cells pass through.
    case aging(UnsafeMutablePointer<LifeAging>)
  }

  /// How many bits a cell takes.
  let planes: Int
  let kernel: Kernel

  /// The rule for bits; nil when its states do not fit them.
  ///
  /// On an endless topology the bits of a two-state rule tell which cells differ from the
  /// background.
  init?(_ rule: Rule, isEndless: Bool) {
    guard let planes = Self.planes(for: rule) else { return nil }
    self.planes = planes
    switch rule {
    case .twoState(let rule):
      let table = rule.table
      let rules = UnsafeMutablePointer<LifeRule>.allocate(capacity: 2)
      for background in 0..<2 {
        let relative = isEndless ? table.relative(to: CellState(background)).rule : table
        (rules + background).initialize(to: LifeRule(relative))
      }
      kernel = .twoState(rules)
    case .generations(let rule): kernel = Self.aging(LifeAging(rule))
    case .wireWorld: kernel = Self.aging(.wireWorld)
    case .largerThanLife, .table: return nil
    }
  }

  private static func aging(_ aging: LifeAging) -> Kernel {
    let pointer = UnsafeMutablePointer<LifeAging>.allocate(capacity: 1)
    pointer.initialize(to: aging)
    return .aging(pointer)
  }

  deinit {
    switch kernel {
    case .twoState(let rules): rules.deallocate()
    case .aging(let aging): aging.deallocate()
    }
  }

  /// How many bits a cell of a rule takes: one for state 1, then a number for the states above.
  static func planes(for rule: Rule) -> Int? {
    switch rule {
    case .twoState, .generations, .wireWorld:
      let highest = rule.stateCount - 2
      return 1 + Int.bitWidth - highest.leadingZeroBitCount
    case .largerThanLife, .table: return nil
    }
  }
}
