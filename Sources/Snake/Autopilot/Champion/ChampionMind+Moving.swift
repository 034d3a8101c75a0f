/// Moving: what a mind does in the end.
extension ChampionMind {
  /// The cell to go to, by the plan or along the cycle.
  func step() -> Int {
    guard plan.exists else { return follow() }
    let cell = plan.step()
    if plan.done == plan.way.count {
      cycle.copy(plan.cycle)
      plan.forget()
    }
    return cell
  }

  /// The next cell of the cycle, or one farther on it if the food there must not be eaten yet.
  private func follow() -> Int {
    guard order.read(cycle, body: body) else { return cycle[body[0]] }
    if isStrict, order.gaps > 0, foods.count == 1,
      case .bypass(let place) = proof.verdict(on: foods[0], order, body: body)
    {
      return order.cells[place]
    }
    return order.cells[1]
  }

  /// What it has in mind, with the step that it would take next.
  func thoughts(on game: SnakeGame) -> PilotThinking {
    let isOnCycle = !plan.exists || plan.isWalk
    let isComplete = isOnCycle && order.read(cycle, body: body) && order.gaps == 0
    let path = plan.exists ? plan.rest : [follow()]
    let point = { [board] (cell: Int) in game.grid.point(board.index(of: cell)) }
    return PilotThinking(
      path: path.map(point),
      cycle: isComplete ? (1...board.count).map { point(order.cells[$0 % board.count]) } : [],
      reachable: value.reachableCells(from: body).map(point))
  }

  /// Whether what the mind holds for certain is so: the snake is safe on its cycle, or will be at
  /// the end of its plan.
  ///
  /// For debug builds.
  var isSound: Bool {
    guard plan.exists, !plan.isWalk else { return isSafe(on: cycle) }
    var rest = walk
    rest.removeAll()
    for cell in plan.rest { rest.append(cell) }
    let due = arrive(by: rest)
    guard arrival.count < board.count else { return true }
    guard arrivalOrder.read(plan.cycle, body: arrival) else { return false }
    return arrivalOrder.gaps == 0
      || allowsGaps && due == 0 && (!isStrict || proof.isSafe(arrivalOrder, body: arrival))
  }
}
