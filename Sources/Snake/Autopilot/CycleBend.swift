import Lattice

/// The search for a rearrangement of a cycle that brings a food nearer to the head.
///
/// A bend cuts a loop out of the walk where two of its edges run side by side in opposite
/// directions, and joins it where an edge of the loop runs beside an edge of the rest:
///
///     ─►i i+1─►       ─►i  i+1─►         The walk is numbered from the head (0) over the free
///               becomes  │  ▲            cells (1 … free) to the tail. Cutting at (i, j) makes
///     ◄─j+1 j◄─       ◄─j+1 j◄─          i+1 … j a loop; its edge l → l+1 and the edge k → k+1
///                                        of the rest are exchanged in the same way.
///
/// Edges inside of the body are never touched, so that the snake stays on the cycle.
struct CycleBend: Sendable {
  private var scratch: [Int] = []

  /// The most edges that are looked at for a new food, and at any other step.
  private static let thoroughWork = 40_000
  private static let quickWork = 400

  /// Where a loop is cut out and joined, and how many steps that saves.
  fileprivate struct Plan {
    var i = 0
    var j = 0
    var k = 0
    var l = 0
    var gain = 0
  }

  /// Bends the cycle as long as it finds a way to gain.
  mutating func run(
    on cycle: inout HamiltonianCycle, head: Int, free: Int, food: Int, grid: Grid,
    isThorough: Bool
  ) {
    let start = cycle.position[head]
    guard var distance = cycle.steps(from: start, to: food), distance > 1 else { return }
    var work = isThorough ? CycleBend.thoroughWork : CycleBend.quickWork
    var isStuck = false
    while !isStuck, work > 0 {
      isStuck = true
      var i = 0
      while i < distance, work > 0 {
        let plan = best(
          cuttingAt: i, of: cycle, start: start, free: free, distance: distance, grid: grid,
          work: &work)
        if plan.gain > 0 {
          apply(plan, to: &cycle, start: start)
          distance -= plan.gain
          isStuck = false
        } else {
          i += 1
        }
      }
    }
  }

  private func best(
    cuttingAt i: Int, of cycle: HamiltonianCycle, start: Int, free: Int, distance: Int,
    grid: Grid, work: inout Int
  ) -> Plan {
    var best = Plan()
    let a = cycle.cells[cycle.place(start, plus: i)]
    let b = cycle.cells[cycle.place(start, plus: i + 1)]
    work -= 1
    guard !isFixed(from: a, to: b, on: cycle) else { return best }
    for side in CycleBend.sides(of: b - a, grid) {
      let c = b + side
      let d = a + side
      guard let j = cycle.steps(from: start, to: c), j > i, j <= free,
        isEdge(from: c, to: d, on: cycle), !isFixed(from: c, to: d, on: cycle)
      else { continue }
      var u = b
      for l in (i + 1)...j {
        let v = l == j ? b : cycle.cells[cycle.place(start, plus: l + 1)]
        work -= 1
        if l == j || !isFixed(from: u, to: v, on: cycle) {
          for side in CycleBend.sides(of: v - u, grid) {
            let x = v + side
            let y = u + side
            guard let k = cycle.steps(from: start, to: x), k < i || k > j, k <= free,
              isEdge(from: x, to: y, on: cycle), !isFixed(from: x, to: y, on: cycle)
            else { continue }
            let plan = Plan(i: i, j: j, k: k, l: l)
            let gain = distance - plan.distance(after: distance)
            if gain > best.gain {
              best = plan
              best.gain = gain
            }
          }
        }
        u = v
      }
    }
    return best
  }

  /// The offsets to the two cells beside a step.
  private static func sides(of step: Int, _ grid: Grid) -> [Int] {
    step == 1 || step == -1 ? [grid.stride, -grid.stride] : [1, -1]
  }

  private func isEdge(from: Int, to: Int, on cycle: HamiltonianCycle) -> Bool {
    let place = cycle.position[from]
    return place >= 0 && cycle.cells[cycle.place(place, plus: 1)] == to
  }

  /// Whether an edge must stay because the spare corner needs it.
  private func isFixed(from: Int, to: Int, on cycle: HamiltonianCycle) -> Bool {
    guard let swing = cycle.spare?.swing else { return false }
    return from == swing || to == swing
  }

  private mutating func apply(_ plan: Plan, to cycle: inout HamiltonianCycle, start: Int) {
    scratch.removeAll(keepingCapacity: true)
    let (i, j, k, l) = (plan.i, plan.j, plan.k, plan.l)
    let loop = [(l + 1)..<(j + 1), (i + 1)..<(l + 1)]
    let blocks = k > j ? [(j + 1)..<(k + 1)] + loop : loop + [(k + 1)..<(i + 1)]
    for block in blocks {
      for place in block { scratch.append(cycle.cells[cycle.place(start, plus: place)]) }
    }
    cycle.rewrite(from: cycle.place(start, plus: min(i, k) + 1), scratch)
  }
}

extension CycleBend.Plan {
  /// Where the cell that now stands at `place` stands afterwards.
  fileprivate func distance(after place: Int) -> Int {
    let rest = k > j ? k - j : 0
    let base = k > j ? i : k
    if place > i, place <= l { return base + rest + (j - l) + (place - i) }
    if place > l, place <= j { return base + rest + (place - l) }
    if k > j, place > j, place <= k { return place - (j - i) }
    if k < i, place > k, place <= i { return place + (j - i) }
    return place
  }
}
