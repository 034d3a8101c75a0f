/// A way to a food, and the cycle on which the body lies when it gets there.
struct ChampionPlan {
  /// The cells to enter, of which some may be entered already; empty without a plan.
  private(set) var way: CellList
  /// The number of cells that were entered.
  private(set) var done = 0
  /// The cycle on which the body lies in order after the last step.
  let cycle: Slots
  /// What the arrival is worth, less being better.
  private(set) var value = 0
  /// Whether it does nothing but follow the cycle on which the body lies now.
  private(set) var isWalk = false

  init(board: ChampionBoard, pool: SlotPool) {
    way = CellList(capacity: board.count, pool: pool)
    cycle = pool.slots(board.count)
  }

  var exists: Bool { way.count > 0 }

  /// The length of what is left and the arrival's value, in units of `ArrivalValue`.
  var score: Int { exists ? (way.count - done) * ArrivalValue.unit + value : .max }

  mutating func forget() {
    way.removeAll()
    done = 0
  }

  mutating func set(_ way: CellList, cycle: Slots, value: Int, isWalk: Bool) {
    self.way.copy(way)
    self.cycle.copy(cycle)
    self.value = value
    self.isWalk = isWalk
    done = 0
  }

  mutating func copy(_ other: ChampionPlan) {
    set(other.way, cycle: other.cycle, value: other.value, isWalk: other.isWalk)
    done = other.done
  }

  /// Takes a step of the plan and gives its cell.
  mutating func step() -> Int {
    done += 1
    return way[done - 1]
  }

  /// The cells that are left.
  var rest: [Int] { (done..<max(way.count, done)).map { way[$0] } }
}
