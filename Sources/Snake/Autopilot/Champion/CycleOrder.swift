/// The places of all cells on a Hamiltonian cycle, counted from the head of a snake that lies on it
/// in order.
///
/// The head stands at 0, the window of free cells at 1 … `window`, then comes the tail; from there
/// to the neck, the body's cells follow one another, possibly with free cells between them, the
/// gaps.
struct CycleOrder {
  /// The cells in the order of the cycle.
  let cells: Slots
  /// Where each cell stands in `cells`.
  let places: Slots
  /// The number of free cells between the head and the tail.
  private(set) var window = 0
  /// The number of free cells between cells of the body.
  private(set) var gaps = 0
  private let count: Int

  init(board: ChampionBoard, pool: SlotPool) {
    count = board.count
    cells = pool.slots(count)
    places = pool.slots(count)
  }

  /// Reads a cycle, given as the cell after each one; false when it is none through all cells, or
  /// the body does not lie on it in order.
  ///
  /// O(area).
  mutating func read(_ next: Slots, body: CellList) -> Bool {
    let head = body[0]
    var cell = head
    for place in 0..<count {
      cells[place] = cell
      places[cell] = place
      cell = next[cell]
      if cell == head, place < count - 1 { return false }
    }
    if cell != head { return false }
    var last = count
    for place in 1..<max(body.count, 1) {
      let here = places[body[place]]
      if here >= last { return false }
      last = here
    }
    window = last - 1
    gaps = count - last - (body.count - 1)
    return true
  }
}
