import Lattice

extension SnakeGame {
  /// The first number of the streams that items are drawn from, so that foods stay the same.
  private static let itemStreams: UInt64 = 1 << 32

  /// Does what an item does at once.
  mutating func collect(_ item: Item, _ events: inout [Event]) {
    let worth = item.kind == .bonus ? points(5 * (level + 1) + 2 * item.stepsLeft) : 0
    score += worth
    events.append(.collected(item.kind, at: item.cell, points: worth))
    if item.kind == .shrink { shrink(&events) }
  }

  /// Takes a third of the length off the tail's end, but leaves at least 3 cells.
  private mutating func shrink(_ events: inout [Event]) {
    let loss = min(length / 3, length - 3)
    guard loss > 0 else { return }
    for _ in 0..<loss {
      let tail = ring.tail
      ring.popTail()
      leave(tail)
    }
    events.append(.shrank(by: loss))
  }

  /// Lets an effect begin, for its full time.
  mutating func begin(_ kind: Item.Kind, _ events: inout [Event]) {
    guard kind.duration > 0 else { return }
    effects[kind] = kind.duration
    events.append(.effectBegan(kind))
  }

  /// Takes a step off the effects and the time of the item on the board.
  mutating func countDown(_ events: inout [Event]) {
    for kind in Item.Kind.powers where effects[kind] > 0 {
      effects[kind] -= 1
      if effects[kind] == 0 { events.append(.effectEnded(kind)) }
    }
    guard let lying = item else { return }
    item?.stepsLeft -= 1
    guard lying.stepsLeft == 1 else { return }
    item = nil
    freeIfEmpty(grid.index(lying.cell))
    events.append(.itemVanished(lying.kind, at: lying.cell))
  }

  /// Puts an item on the board if the food just eaten brings one and none lies there.
  ///
  /// Where a bonus and a power are due at once, it is the bonus.
  mutating func placeDueItem(_ events: inout [Event]) {
    guard item == nil, status == .running else { return }
    if options.bonus, eaten % Item.Kind.bonus.foodsBetween == 0 {
      place(&events) { _ in .bonus }
    } else if options.powers, eaten % Item.Kind.slow.foodsBetween == 0 {
      place(&events) { Item.Kind.powers[$0.below(Item.Kind.powers.count)] }
    }
  }

  /// Puts an item of a kind that is chosen with its own chance on a uniform free cell.
  ///
  /// Without `stepsLeft` it gets its full time. Nothing happens when no cell is free.
  mutating func place(
    _ events: inout [Event], stepsLeft: Int? = nil, kind: (inout SplitMix64) -> Item.Kind
  ) {
    guard free.count > 0 else { return }
    itemsDrawn += 1
    var random = SplitMix64(seed: seed, stream: SnakeGame.itemStreams + itemsDrawn)
    let kind = kind(&random)
    guard let cell = free.element(rank: random.below(free.count)) else { return }
    free.remove(cell)
    item = Item(
      kind: kind, cell: grid.point(cell),
      stepsLeft: stepsLeft ?? kind.lifetime(on: options.arena.size))
    events.append(.itemAppeared(kind, at: grid.point(cell)))
  }
}
