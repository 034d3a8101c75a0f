public import BigInt

/// The largest step that memory has room for, found by trying.
struct StepLimit {
  /// Steps of 2^exponent generations at most.
  private(set) var exponent = Self.maximum
  /// Steps to go before a larger one is tried again, and how many there were the last time.
  private var rest = 0
  private var pause = 4

  /// Larger ones would need more stack for the recursion than threads have.
  static let maximum = 2000

  /// A step of 2^`exponent` ran out of memory.
  mutating func fail(_ exponent: Int) {
    self.exponent = max(0, exponent - 1)
    rest = pause
    pause = min(2 * pause, 1 << 20)
  }

  /// A step of the largest size was done.
  mutating func succeed() {
    guard exponent < Self.maximum else { return }
    rest -= 1
    if rest <= 0 {
      exponent += 1
      rest = pause
    }
  }
}

/// What was done so far to make a step, kept when it is interrupted.
struct Effort {
  /// The step that was asked for, and the one that is tried: exponents of generations.
  let wanted: Int
  var exponent: Int
  /// How often a compaction has helped on.
  var attempts = 0
  /// The number of squares that the last one left.
  var start = 0
  /// Whether it left nothing but the universes.
  var isBare = false
  /// What is to be kept when memory has run out and there must be room before the next attempt.
  var compaction: NodeStore.Retention?

  init(wanted: Int) {
    self.wanted = wanted
    exponent = wanted
  }
}

extension HashLifeEngine {
  /// Goes on by steps of 2^k generations, the largest first.
  ///
  /// A step that is interrupted is given up, but what it computed is remembered, so that the next
  /// attempt goes on from there. When memory does not suffice for a single generation it stops.
  /// - Returns: the number of generations done.
  public mutating func advance(by generations: BigInt, until isInterrupted: () -> Bool) -> BigInt {
    withoutActuallyEscaping(isInterrupted) { isInterrupted in
      store.isInterrupted = isInterrupted
      defer { store.isInterrupted = { false } }
      return advance(generations, isInterrupted)
    }
  }

  private mutating func advance(_ generations: BigInt, _ isInterrupted: () -> Bool) -> BigInt {
    var done: BigInt = 0
    isOutOfMemory = false
    while done < generations, !isInterrupted() {
      let rest = generations - done
      let exponent = min(rest.magnitude.bitWidth - 1, limit.exponent)
      if root.id == 0 {
        done = generations
        pass(rest)
      } else {
        guard let exponent = step(exponent) else { break }
        let step = BigInt(1) << exponent
        done += step
        pass(step)
      }
    }
    generation += done
    return done
  }

  /// Lets the background go on.
  private mutating func pass(_ generations: BigInt) {
    let next = background == 0 ? successors.0 : successors.1
    if generations.magnitude % 2 == 1 { background = next }
  }

  /// Whether the background is the one that it did not begin as.
  private var phase: Int { background == rule.firstBackground ? 0 : 1 }

  /// Goes on by 2^`wanted` generations, or less when memory does not suffice.
  /// - Returns: the exponent of what was done; nil when it was interrupted or there is no room.
  private mutating func step(_ wanted: Int) -> Int? {
    if effort.wanted != wanted { effort = Effort(wanted: wanted) }
    store.state.pointee.keepsCeiling = true
    defer { store.state.pointee.keepsCeiling = false }
    while true {
      let exponent = effort.exponent
      if effort.compaction == nil {
        if let result = attempt(exponent) {
          guard store.countStepped(result.id, result.level) else { return nil }
          root = result
          effort = Effort(wanted: wanted)
          if exponent < wanted { shortening = Shortening(wanted: wanted, taken: exponent) }
          if exponent == limit.exponent { limit.succeed() }
          return exponent
        }
        guard store.stop == .full else { return nil }
        if effort.isBare && exponent == 0 {
          isOutOfMemory = true
          effort = Effort(wanted: wanted)
          return nil
        }
        let isWorthMore = !effort.isBare && effort.attempts < Self.mostAttempts
        effort.compaction = isWorthMore ? .results : .universes
      }
      // What is remembered brings the next attempt further, as long as there is room for much more.
      if effort.compaction == .results {
        guard let (after, before) = store.compact(.results) else { return nil }
        let isUseful = after <= before / 2 && before - effort.start >= before / 4
        effort.attempts += 1
        effort.start = after
        effort.compaction = isUseful ? nil : .universes
        if isUseful { continue }
      }
      guard let (after, _) = store.compact(.universes) else { return nil }
      limit.fail(exponent)
      effort.exponent = max(0, exponent - 1)
      effort.start = after
      effort.isBare = true
      effort.compaction = nil
    }
  }

  private static let mostAttempts = 100

  /// The universe after 2^`exponent` generations; nil, and the store tells why, if it is not to be.
  private func attempt(_ exponent: Int) -> Root? {
    store.stop = .none
    var (id, level) = (root.id, root.level)
    // Room for the fastest to spread within the middle: level k + 3 or more, three quarters empty.
    while level < max(exponent + 3, Self.smallestLevel)
      || !(store.isPadded(id) && store.isPadded(store.middle(id)))
    {
      (id, level) = (store.padded(id), level + 1)
      if store.stop != .none { return nil }
    }
    guard let result = store.step(id, level: level, exponent: exponent, phase: phase) else {
      return nil
    }
    store.state.pointee.keepsCeiling = false
    defer { store.state.pointee.keepsCeiling = true }
    return fitted(result, level: level - 1)
  }
}
