import Lattice

extension SnakeGame {
  /// What would kill a head that enters this cell in the next step; nil when it would live.
  ///
  /// O(foods).
  func obstacle(at index: Int) -> Cause? {
    if free.contains(index) { return nil }
    if walls.contains(index) { return .wall }
    if foodCells.contains(index) { return nil }
    let leaves = mayFollowTail && index == ring.tail
    guard let cover else {
      // Without a cover, what is neither free nor wall nor food is an item or the body.
      return leaves || index == itemIndex ? nil : .itself
    }
    return cover[index] == (leaves ? 1 : 0) || effects[.ghost] > 0 ? nil : .itself
  }

  /// Whether the head may enter the tail's cell in the next step.
  var mayFollowTail: Bool { options.tail == .legal && length > 2 && pendingGrowth == 0 }

  /// The number of the cell that the item lies on; -1 without one.
  var itemIndex: Int { item.map { grid.index($0.cell) } ?? -1 }

  /// Whether a snake that waits can never go on.
  var isStuck: Bool {
    choices.allSatisfy { direction in
      let next = grid.neighbour(ring.head, direction, wrap: options.wrap)
      switch obstacle(at: next) {
      case nil: return false
      case .wall: return options.scroll == nil || grid.isRim(next)
      default: return true
      }
    }
  }

  /// Moves the snake onto a cell without obstacle, and takes what lies there.
  ///
  /// Gives the kind of an item whose effect begins.
  mutating func move(to next: Int, _ events: inout [Event]) -> Item.Kind? {
    if let place = foodCells.firstIndex(of: next) {
      events.reserveCapacity(4)
      foodCells.remove(at: place)
      score += points(options.scoring == .foods ? 1 : level)
      eaten += 1
      pendingGrowth += options.growth
      events.append(.ate(grid.point(next)))
    }
    let found = next == itemIndex ? item : nil
    if found != nil { item = nil }
    if pendingGrowth > 0 {
      pendingGrowth -= 1
      ring.pushHead(next)
      events.append(.grew)
    } else {
      leave(ring.move(to: next))
    }
    lieOn(next)
    if let found { collect(found, &events) }
    if (cover?.count ?? length) >= fillCount { end(.won, &events, at: next) }
    return found?.kind
  }

  /// Notes that a part of the body lies on the cell.
  mutating func lieOn(_ index: Int) {
    cover?.add(index)
    if free.contains(index) { free.remove(index) }
  }

  /// Notes that a part of the body has left the cell.
  mutating func leave(_ index: Int) {
    cover?.remove(index)
    freeIfEmpty(index)
  }

  /// Adds a cell without food and item to the free ones if nothing else lies there.
  mutating func freeIfEmpty(_ index: Int) {
    guard let cover else { return free.insert(index) }
    if cover[index] == 0, !walls.contains(index), !grid.isPortal(index) { free.insert(index) }
  }

  /// What so many points count now.
  func points(_ points: Int) -> Int { effects[.double] > 0 ? 2 * points : points }

  /// Puts a food on a uniform cell where one may lie; nil when there is none.
  mutating func placeFood() -> Point? {
    let room = foodPlaces.map(free.countShared) ?? free.count
    guard room > 0 else { return nil }
    foodsDrawn += 1
    var random = SplitMix64(seed: seed, stream: foodsDrawn)
    let rank = random.below(room)
    let drawn =
      if let foodPlaces { free.element(rank: rank, sharedWith: foodPlaces) } else {
        free.element(rank: rank)
      }
    guard let drawn else { return nil }
    free.remove(drawn)
    foodCells.append(drawn)
    return grid.point(drawn)
  }
}
