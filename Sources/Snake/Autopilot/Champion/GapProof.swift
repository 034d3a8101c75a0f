/// Proves that a snake whose body lies on a Hamiltonian cycle with gaps cannot be caught, under the
/// strict tail rule, growth 1 and one food at a time.
///
/// The snake follows the cycle. Each step without food moves the head by one place and the tail by
/// one cell of the body, so that the window between them grows by the gaps that the tail passes;
/// each food makes it smaller by one. Once the tail has passed the last gap the body is complete
/// and following the cycle can never kill. Before, the head must never stand behind the tail with
/// an empty window. (Under the legal rule it may follow the tail, so that nothing is to be proven.)
///
/// While the head follows the cycle, the state after `j` moves of the tail and `k` foods is known:
/// the head is at `j + k`, the tail at T(j). It is safe, S(j, k), if no gap is left; or if the
/// window is not empty and, wherever the next food f may lie — in the window or in a gap — when the
/// head stands before f, at f - 1 with j' = f - 1 - k moves of the tail done,
/// - no gap is left, or
/// - S(j', k + 1): it may be eaten, or
/// - it can be bypassed: at a place i from the head on and before f, a neighbour on the board lies
///   beyond f in the window. Stepping there makes a gap with the only food in it. So nothing is
///   eaten until the tail has passed that gap, which lies behind all others, and the window does
///   not get smaller meanwhile.
///
/// S is computed from the largest k down. Where S(j, k) holds for all j it holds for all smaller k
/// too, because a window that got empty would first have to pass through one of these states.
struct GapProof {
  /// What a snake that follows its cycle has to do about the food that lies there now.
  enum Verdict: Equatable {
    /// It may eat it, or all gaps will be closed when it gets there.
    case eat
    /// It has to step to another place on the cycle than the next one, now.
    case bypass(to: Int)
    /// It will have to bypass it at a later step.
    case bypassLater
    /// Nothing is proven.
    case unknown
  }

  private let board: ChampionBoard
  /// The place of the tail after each number of moves.
  private let tails: Slots
  /// Whether a place holds a cell of the body.
  private let isBody: Slots
  /// S(j, k) for the k that is at work, and for the next smaller one.
  private var safe: Slots
  private var safer: Slots
  /// For each j the last moment, as a number of moves of the tail, at which the food before which
  /// the head then stands can be bypassed; -1 without one.
  private let lastBypass: Slots
  private let stack: Slots
  private let beyond: Slots
  /// The number of moves of the tail until no gap is left.
  private var closing = 0
  private(set) var work = 0

  /// The most values of k that are looked at.
  private static let mostLevels = 300

  init(board: ChampionBoard, pool: SlotPool) {
    self.board = board
    let count = board.count
    tails = pool.slots(count + 1)
    isBody = pool.slots(count)
    safe = pool.slots(count + 1)
    safer = pool.slots(count + 1)
    lastBypass = pool.slots(count + 1)
    stack = pool.slots(count + 1)
    beyond = pool.slots(count + 1)
  }

  /// Whether the snake is safe wherever the next food appears.
  mutating func isSafe(_ order: CycleOrder, body: CellList) -> Bool {
    if order.gaps == 0 { return true }
    guard order.window >= 1 else { return false }
    read(order, body)
    switch descend(order, to: 0) {
    case .allSafe: return true
    case .reached: return safe[0] != 0
    case .tooDeep: return false
    }
  }

  /// What to do about a food.
  mutating func verdict(on food: Int, _ order: CycleOrder, body: CellList) -> Verdict {
    if order.gaps == 0 { return .eat }
    guard order.window >= 1 else { return .unknown }
    read(order, body)
    let place = order.places[food]
    let moves = place - 1
    if moves >= closing { return .eat }
    switch descend(order, to: 1) {
    case .allSafe: return .eat
    case .reached: if safe[moves] != 0 { return .eat }
    case .tooDeep: break
    }
    findBypasses(order, eaten: 0)
    switch lastBypass[moves] {
    case ..<0: return .unknown
    case 0: return .bypass(to: beyond[0])
    default: return .bypassLater
    }
  }

  private mutating func read(_ order: CycleOrder, _ body: CellList) {
    isBody.fill(0)
    for place in 0..<body.count { isBody[order.places[body[place]]] = 1 }
    // The head's own place is one lap ahead when the tail gets there.
    let count = board.count
    tails[body.count - 1] = count
    closing = body.count - 1
    for moves in (0..<(body.count - 1)).reversed() {
      tails[moves] = order.places[body[body.count - 1 - moves]]
      if tails[moves] - order.window - 1 - moves == order.gaps { closing = moves }
    }
    work += count
  }

  private enum Descent {
    /// All states at one k are safe, and with it those of all smaller k.
    case allSafe
    /// `safe` tells of the k that was asked for.
    case reached
    case tooDeep
  }

  /// Computes S(·, k) from the largest k down.
  private mutating func descend(_ order: CycleOrder, to last: Int) -> Descent {
    // With this many foods eaten the board is full, so that no state with gaps is left.
    var eaten = order.window + order.gaps
    for moves in 0..<closing { safe[moves] = 0 }
    var levels = 0
    while eaten > last {
      eaten -= 1
      levels += 1
      if levels > GapProof.mostLevels { return .tooDeep }
      findBypasses(order, eaten: eaten)
      if computeLevel(order, eaten: eaten) { return .allSafe }
    }
    return .reached
  }

  /// Computes S(·, eaten) from S(·, eaten + 1); whether all of it holds.
  private mutating func computeLevel(_ order: CycleOrder, eaten: Int) -> Bool {
    for moves in 0..<closing { safer[moves] = tails[moves] - moves - eaten - 1 >= 1 ? 1 : 0 }
    for before in 0..<closing where safe[before] == 0 {
      let food = before + 1 + eaten
      let isGap = food < board.count && food > tails[0] && isBody[food] == 0
      var moves = before
      while moves > lastBypass[before], isGap || tails[moves] > food {
        safer[moves] = 0
        moves -= 1
        work &+= 1
      }
    }
    work += closing
    (safe, safer) = (safer, safe)
    for moves in 0..<closing where safe[moves] == 0 { return false }
    return true
  }

  /// Fills `lastBypass` for a number of foods eaten, and `beyond`, the farthest place that can be
  /// stepped to at each moment.
  ///
  /// The stack holds the moments whose steps still reach beyond the food, the last one on top; one
  /// that a food is too far for is so for all later ones.
  private mutating func findBypasses(_ order: CycleOrder, eaten: Int) {
    var depth = 0
    for moves in 0..<closing {
      let head = moves + eaten
      let food = head + 1
      var farthest = -1
      if food < tails[moves] {
        let cell = order.cells[head]
        for direction in 0..<4 {
          let other = board.neighbour(cell, direction)
          guard other >= 0 else { continue }
          let place = order.places[other]
          if place > farthest, place > food, place < tails[moves] { farthest = place }
        }
      }
      beyond[moves] = farthest
      stack[depth] = moves
      depth &+= 1
      while depth > 0, beyond[stack[depth &- 1]] <= food { depth &-= 1 }
      lastBypass[moves] = depth > 0 ? stack[depth &- 1] : -1
    }
    work += 3 * closing
  }
}
