public import Lattice

/// Keeps to one-way streets and to a tree of 2x2 blocks, and thinks one food ahead.
///
/// Idea: on the streets of `CellLattice` a snake that enters only new blocks and its block's parent
/// goes round a tree, so that the way back stays open beside its body. Within these rules it walks
/// the cheapest way to the food (A* with the costs of `CellSearch.Cost`). Before each step it tries
/// the whole way on paper, the tail moving, and looks which free squares could still be reached
/// afterwards. Where some could not, it first goes to the nearest of those; where there is none
/// that can be reached now, it goes on along the last good way.
///
/// Guarantee: none that is proven, as keeping to the tree keeps a way back but not to every square;
/// it has won all of many thousands of games on boards with even sides, which it plays without
/// crossing edges where they wrap. It plays as `CyclePilot` on boards with an odd side and in
/// arenas with walls; where a snake lies across the streets on other boards, it follows a fixed
/// cycle until the snake lies along them.
///
/// Source: written from the description of `cell_tree_agent` (variant `cell-variant`) in Twan van
/// Laarhoven's `twanvl/snake` (2020), the best published solver that loses no game; its costs.
public struct TreePilot: Pilot {
  private var lattice: CellLattice?
  private var tree: CellTree?
  private var later: CellTree?
  private var search: CellSearch?
  /// The rest of the way that was found last, the next cell first.
  private var plan: ArraySlice<Int> = []
  /// The step that the plan is kept up to date for.
  private var expectedStep = -1
  /// The number of foods eaten at the last step, and the step since which it has been so.
  private var eaten = -1
  private var lastMeal = 0
  private var fallback: CyclePilot?

  /// A pilot for one game.
  public init() {}

  /// The first step of the way.
  ///
  /// O(area log area).
  public mutating func turn(for game: SnakeGame) -> Direction {
    if game.steps != expectedStep || lattice == nil { settle(in: game) }
    expectedStep = game.steps + 1
    guard let next = lattice == nil ? nil : nextCell(in: game),
      let direction = game.direction(from: game.ring.head, to: next), game.survives(direction)
    else { return evade(game) }
    return direction
  }

  /// The way to the food or the detour, and what can be reached on the streets.
  public func thinking(in game: SnakeGame) -> PilotThinking? {
    var pilot = self
    let turn = pilot.turn(for: game)
    guard let lattice = pilot.lattice, let tree = pilot.tree else {
      return (fallback ?? CyclePilot(bends: !TreePilot.suits(game))).thinking(in: game)
    }
    let isReached =
      pilot.search?.flood(from: game.ring.head, in: tree, on: lattice) ?? []
    let reachable = isReached.indices.filter { isReached[$0] && $0 != game.ring.head }
    let plan = [game.destination(of: turn)].compactMap { $0 } + pilot.plan
    return PilotThinking(turn, plan: plan, reachable: reachable, in: game)
  }

  /// Chooses the streets that the snake lies along.
  private mutating func settle(in game: SnakeGame) {
    plan = []
    lattice = nil
    guard TreePilot.suits(game) else { return }
    let body = (0..<game.length).reversed().lazy.map { game.ring[$0] }
    for isClockwise in [false, true] {
      let streets = CellLattice(game.grid, isClockwise: isClockwise)
      guard CellTree.fits(body, on: streets) else { continue }
      lattice = streets
      tree = CellTree(streets)
      later = tree
      search = CellSearch(game.grid)
      return
    }
  }

  private static func suits(_ game: SnakeGame) -> Bool {
    let size = game.options.arena.size
    return game.isOpenBoard && size.width % 2 == 0 && size.height % 2 == 0
  }

  /// A step of the pilot that plays where the tree does not go on.
  private mutating func evade(_ game: SnakeGame) -> Direction {
    if fallback == nil { fallback = CyclePilot(bends: !TreePilot.suits(game)) }
    lattice = nil
    return fallback?.turn(for: game) ?? game.heading
  }
}

extension TreePilot {
  private mutating func nextCell(in game: SnakeGame) -> Int? {
    guard let lattice, var tree, var later, var search else { return nil }
    // Taken out, so that they are changed in place.
    (self.tree, self.later, self.search) = (nil, nil, nil)
    defer { (self.tree, self.later, self.search) = (tree, later, search) }
    let head = game.ring.head
    let body = (0..<game.length).reversed().map { game.ring[$0] }
    tree.lay(body, on: lattice)
    let isLost = isLost(in: game)
    let way =
      isLost
      ? nil
      : search.way(from: head, to: game.foodCells, in: tree, on: lattice, grid: game.grid)
    var plans: [ArraySlice<Int>] = []
    if let way, let end = way.last {
      // The tail stays for a step for each cell that the snake grows on the way.
      let growth = game.pendingGrowth + game.options.growth
      let line = body + way
      let moved = line.suffix(min(line.count, body.count + growth))
      later.lay(moved, on: lattice)
      let isReached = search.flood(from: end, in: later, on: lattice)
      let missed = lattice.block.indices.filter {
        lattice.block[$0] >= 0 && !later.isTaken[$0] && !isReached[$0]
      }
      if missed.isEmpty {
        plans.append(way[...])
      } else {
        _ = search.way(from: head, to: [], in: tree, on: lattice, grid: game.grid)
        let nearest = missed.min { (search.cost[$0], $0) < (search.cost[$1], $1) }
        if let nearest, search.cost[nearest] != CellSearch.unreached {
          plans.append(search.way(from: head, to: nearest)[...])
        }
      }
    }
    let steps = [[lattice.inner[head]], [lattice.outer[head]]].map { $0[...] }
    plans += isLost ? steps.reversed() : [plan] + steps
    for candidate in plans {
      guard let next = candidate.first,
        isSafe(next, in: game, body, tree: tree, later: &later, on: lattice)
      else { continue }
      plan = candidate.dropFirst()
      return next
    }
    plan = []
    return nil
  }

  /// Whether plans have led round without a food for as many steps as there are cells.
  ///
  /// Then the snake goes round the tree for as many steps and opens each block on its way, which
  /// leads everywhere.
  private mutating func isLost(in game: SnakeGame) -> Bool {
    if game.eaten != eaten {
      eaten = game.eaten
      lastMeal = game.steps
    }
    return (game.steps - lastMeal) / game.fillCount % 2 == 1
  }

  /// Whether the step keeps to the tree, and the snake can go home after it.
  private func isSafe(
    _ next: Int, in game: SnakeGame, _ body: [Int], tree: CellTree, later: inout CellTree,
    on lattice: CellLattice
  ) -> Bool {
    let (head, tail) = (body[body.count - 1], body[0])
    guard !tree.isTaken[next] || next == tail && game.mayFollowTail,
      next == lattice.inner[head]
        || tree.allows(from: lattice.block[head], to: lattice.block[next])
    else { return false }
    var growth = game.pendingGrowth
    if game.foodCells.contains(next) { growth += game.options.growth }
    var moved = body
    moved.append(next)
    if growth > 0 { growth -= 1 } else { moved.removeFirst() }
    if moved.count >= game.fillCount { return true }
    later.lay(moved, on: lattice)
    return later.canGoHome(
      &moved, growth: growth, growthOfFood: game.options.growth,
      foods: game.foodCells.filter { $0 != next }, mayFollowTail: game.options.tail == .legal,
      on: lattice)
  }
}
