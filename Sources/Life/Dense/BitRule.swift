import LifeKernels

/// A rule as boards of bits step it.
struct BitRule: Sendable {
  /// What the kernels take.
  enum Kernel: Sendable {
    /// Two states, before a dead and before a living background.
    case twoState(onDead: LifeRule, onLiving: LifeRule)
    /// More states, which cells pass through.
    case aging(LifeAging)
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
      kernel =
        isEndless
        ? .twoState(
          onDead: LifeRule(table.relative(to: 0).rule),
          onLiving: LifeRule(table.relative(to: 1).rule))
        : .twoState(onDead: LifeRule(table), onLiving: LifeRule(table))
    case .generations(let rule): kernel = .aging(LifeAging(rule))
    case .wireWorld: kernel = .aging(.wireWorld)
    case .largerThanLife, .table: return nil
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
