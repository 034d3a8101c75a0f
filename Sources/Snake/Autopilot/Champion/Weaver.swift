import Lattice

/// Makes a Hamiltonian cycle in whose order a given body lies, by repairing another one.
///
/// What is asked for is a path from the head through all free cells to the tail, which together
/// with the body is a cycle. It is looked for in four stages, each in a file of its own:
/// 1. The edges of the old cycle that still fit are kept.
/// 2. `Weaver+Matching`: free cells get two edges, head and tail one, by augmenting paths. What
///    then lies there is a path from head to tail and some loops.
/// 3. `Weaver+Joining`: squares with two parallel edges of two components are turned, which joins
///    these.
/// 4. `Weaver+Gaps`: loops that are left, and pairs of cells that no path can enter, are put
///    between two cells of the body. The body then lies on the cycle with gaps.
///
/// No stage is sure to find what exists: deciding whether there is a Hamiltonian path is NP-hard on
/// grid graphs (Itai, Papadimitriou and Szwarcfiter 1982).
struct Weaver {
  /// How the body lies on the cycle that was found.
  enum Outcome {
    /// Cell after cell.
    case complete
    /// In order, with free cells between some of its cells.
    case gapped
  }

  let board: ChampionBoard
  /// The cycle that was found last: for each cell the one that follows.
  let next: Slots
  /// The elementary steps done so far.
  var work = 0

  /// For each cell the directions of its edges, one bit each.
  let edges: Slots
  let degree: Slots
  /// The degree that a cell must have.
  let need: Slots
  /// What becomes of a cell; one of `Part`.
  let part: Slots
  /// The other cell of a pair that is left out.
  let partner: Slots
  /// The component of each cell that is woven; -1 for others.
  let component: Slots
  let unions: Slots
  /// The cells of the components that the head is not in.
  var loops: CellList
  private(set) var head = 0
  /// Per cell, the number of the search that reached it last.
  let mark: Slots
  let cameBy: Slots
  var round = 0
  var queue: CellList
  /// The cells that could not be visited, or are in gaps, of which a better way visits one.
  var culprits: CellList
  /// The number of pairs that are left out.
  var pairs = 0

  /// The most pairs of cells that are left out for gaps.
  static let mostPairs = 4
  /// The most cells that all gaps together may have.
  static let mostGapCells = 8

  /// What becomes of a cell.
  enum Part {
    /// It is inside of the body.
    static let body = 0
    /// It is the head, the tail or free, and gets edges.
    static let woven = 1
    /// It is free and left out for a gap.
    static let leftOut = 2
  }

  init(board: ChampionBoard, pool: SlotPool) {
    self.board = board
    let count = board.count
    next = pool.slots(count)
    edges = pool.slots(count)
    degree = pool.slots(count)
    need = pool.slots(count)
    part = pool.slots(count + 1)
    partner = pool.slots(count)
    component = pool.slots(count)
    unions = pool.slots(count)
    mark = pool.slots(count)
    cameBy = pool.slots(count)
    queue = CellList(capacity: count, pool: pool)
    loops = CellList(capacity: count, pool: pool)
    culprits = CellList(capacity: Weaver.mostPairs + 2, pool: pool)
  }

  /// Weaves a cycle that keeps much of `old`, and leaves it in `next`; nil when none is found.
  ///
  /// `old` is any map from cells to neighbours or to themselves.
  mutating func weave(
    _ body: CellList, from old: Slots, mayLeaveGaps: Bool, random: inout SplitMix64
  ) -> Outcome? {
    culprits.removeAll()
    guard body.count < board.count else { return nil }
    let mayLeaveGaps = mayLeaveGaps && body.count > 2
    begin(body)
    if mayLeaveGaps, !leaveOutDeadEnds() { return nil }
    keepEdges(of: old, body)
    guard fillDegrees(mayLeaveOut: mayLeaveGaps) else { return nil }
    let components = join(random: &random)
    if components == 1, pairs == 0 {
      trace(body)
      return .complete
    }
    if components > 1 { noteLoop(random: &random) }
    guard mayLeaveGaps, fillGaps(components: components, body) else { return nil }
    return .gapped
  }

  private mutating func begin(_ body: CellList) {
    edges.fill(0)
    degree.fill(0)
    need.fill(2)
    part.fill(Part.woven)
    part[board.count] = Part.body
    partner.fill(-1)
    pairs = 0
    for place in 0..<body.count { part[body[place]] = Part.body }
    let tail = body.last
    head = body[0]
    part[head] = Part.woven
    part[tail] = Part.woven
    if head != tail {
      need[head] = 1
      need[tail] = 1
    }
    work += board.count / 2
  }

  private mutating func keepEdges(of old: Slots, _ body: CellList) {
    let (head, tail) = (body[0], body.last)
    let (part, degree, need, edges) = (part, degree, need, edges)
    for cell in 0..<board.count {
      let other = old[cell]
      guard part[cell] == Part.woven, part[other] == Part.woven, degree[cell] < need[cell],
        degree[other] < need[other], cell != head || other != tail, cell != tail || other != head,
        let direction = board.direction(from: cell, to: other),
        edges[cell] &>> direction & 1 == 0
      else { continue }
      toggle(cell, direction)
      degree[cell] &+= 1
      degree[other] &+= 1
    }
    work += board.count
  }

  /// Adds or removes an edge.
  @inline(__always)
  func toggle(_ cell: Int, _ direction: Int) {
    edges[cell] ^= 1 &<< direction
    edges[board.neighbour(cell, direction)] ^= 1 &<< ChampionBoard.opposite(direction)
  }

  @inline(__always)
  func hasEdge(_ cell: Int, _ direction: Int) -> Bool { edges[cell] &>> direction & 1 != 0 }

  /// The cell at the other end of an edge that does not lead to `previous`; -1 without one.
  @inline(__always)
  func follow(_ cell: Int, awayFrom previous: Int) -> Int {
    for direction in 0..<4 where hasEdge(cell, direction) {
      let other = board.neighbour(cell, direction)
      if other != previous { return other }
    }
    return -1
  }

  /// Writes the cycle of the path that was woven and the body.
  private mutating func trace(_ body: CellList) {
    for place in 1..<max(body.count, 1) { next[body[place]] = body[place - 1] }
    let (head, tail) = (body[0], body.last)
    var previous = -1
    var cell = head
    repeat {
      let other = follow(cell, awayFrom: previous)
      next[cell] = other
      previous = cell
      cell = other
    } while cell != tail
    work += board.count / 2
  }

  /// Starts a search that marks cells with `round`.
  mutating func startRound() {
    if round == Int(Int32.max) {
      mark.fill(0)
      round = 0
    }
    round += 1
    queue.removeAll()
  }
}
