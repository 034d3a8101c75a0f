/// A Hamiltonian cycle as links from each cell to the next, which can be cut and joined in O(1).
struct LinkedCycle: Sendable {
  /// The cell after each one; -1 for cells that are not on the cycle.
  private(set) var next: [Int]
  /// The cell before each one.
  private(set) var previous: [Int]
  /// How many cells lie between a fixed one and each on the cycle.
  private(set) var position: [Int]
  let count: Int
  /// A loop that is being cut out, marked by the number of the cut.
  private var mark: [Int]
  private var cuts = 0

  init(_ cycle: HamiltonianCycle) {
    count = cycle.count
    position = cycle.position
    next = [Int](repeating: -1, count: position.count)
    previous = next
    mark = [Int](repeating: 0, count: position.count)
    for (place, cell) in cycle.cells.enumerated() {
      let following = cycle.cells[cycle.place(place, plus: 1)]
      next[cell] = following
      previous[following] = cell
    }
  }

  /// How many steps `cell` is after `start`.
  @inline(__always)
  func steps(from start: Int, to cell: Int) -> Int {
    let steps = position[cell] - position[start]
    return steps < 0 ? steps + count : steps
  }

  /// The cells of the cycle after `start`, and `start` last.
  func cells(after start: Int) -> [Int] {
    var cells: [Int] = []
    cells.reserveCapacity(count)
    var cell = start
    repeat {
      cell = next[cell]
      cells.append(cell)
    } while cell != start
    return cells
  }

  /// Changes the cycle so that `end` follows the head, and the food comes as early as it can;
  /// false, and nothing is changed, where that takes more than one cut and one join.
  ///
  ///     head ──► b          head   b ◄─┐     The loop from b to c is cut out, and joined again
  ///              ┊    then    │        ┊     where an edge of it runs beside one of the rest.
  ///     end ◄─── c          end ◄┘   c ┘
  ///
  /// O(cells).
  /// - Parameter isFixed: whether the edge from a cell must stay, because body lies on it.
  mutating func lead(
    from head: Int, to end: Int, food: Int, stride: Int, isFixed: (Int) -> Bool
  ) -> Bool {
    let (b, c) = (next[head], previous[end])
    guard b != end, c - b == end - head else { return false }
    cuts += 1
    var cell = b
    while cell != end {
      mark[cell] = cuts
      cell = next[cell]
    }
    link(c, b)
    link(head, end)
    var best: (distance: Int, x: Int, u: Int)?
    let length = steps(from: b, to: c) + 1
    var u = b
    repeat {
      let v = next[u]
      for side in abs(v - u) == 1 ? [stride, -stride] : [1, -1] {
        let (x, y) = (v + side, u + side)
        guard next[x] == y, mark[x] != cuts, x != head, !isFixed(x) else { continue }
        var distance = steps(from: end, to: x)
        if mark[food] == cuts {
          let inside = steps(from: b, to: food) - steps(from: b, to: v)
          distance += 1 + (inside < 0 ? inside + length : inside)
        } else {
          let toFood = steps(from: end, to: food)
          distance = toFood + (distance < toFood ? length : 0)
        }
        if distance < best?.distance ?? .max { best = (distance, x, u) }
      }
      u = v
    } while u != b
    if let (_, x, u) = best {
      let (y, v) = (next[x], next[u])
      link(x, v)
      link(u, y)
      renumber(from: head)
      return true
    }
    link(head, b)
    link(c, end)
    return false
  }

  private mutating func link(_ cell: Int, _ following: Int) {
    next[cell] = following
    previous[following] = cell
  }

  private mutating func renumber(from head: Int) {
    var cell = head
    for place in 0..<count {
      position[cell] = place
      cell = next[cell]
    }
  }
}
