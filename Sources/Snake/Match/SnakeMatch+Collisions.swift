extension SnakeMatch {
  /// What a head ran into.
  struct Collision {
    var cause: Cause
    var killer: Int?
  }

  /// The moves that are fatal when the heads arrive, none of them at a wall.
  ///
  /// The bodies lie as they do after the step, but without the heads.
  func collisions(among moves: [Move]) -> [(move: Move, of: Collision)] {
    moves.compactMap { move in
      collision(of: move, among: moves).map { (move, $0) }
    }
  }

  private func collision(of move: Move, among moves: [Move]) -> Collision? {
    // Like the game, a snake of one or two cells cannot follow its own tail.
    let isOwnTail = move.left == move.target && movedLength(move) <= 2
    let owner = contents[move.target].snake
    if isOwnTail || owner == move.snake { return Collision(cause: .itself) }
    let others = moves.filter { $0.snake != move.snake }
    if let swap = others.first(where: { $0.target == move.from && $0.from == move.target }) {
      return Collision(cause: .head, killer: swap.snake)
    }
    if let owner { return Collision(cause: .body, killer: owner) }
    let stronger = others.filter {
      $0.target == move.target && movedLength($0) >= movedLength(move)
    }
    let killer = stronger.max { movedLength($0) < movedLength($1) }
    return killer.map { Collision(cause: .head, killer: $0.snake) }
  }

  /// The length with the head that is still on its way.
  private func movedLength(_ move: Move) -> Int { snakes[move.snake].ring.count + 1 }

  /// Ends the match when too few are alive, the board is full, or the limit is reached.
  mutating func endIfDue(_ events: inout [Event]) {
    let living = snakes.indices.filter { snakes[$0].isAlive }
    let ending: Ending
    if living.count <= 1 {
      ending = .survival
    } else if living.reduce(0, { $0 + snakes[$1].length }) >= options.arena.fillCount {
      ending = .boardFull
    } else if let limit = options.maxSteps, steps >= limit {
      ending = .stepLimit
    } else {
      return
    }
    let longest = living.map { snakes[$0].length }.max()
    let leaders = living.filter { snakes[$0].length == longest }
    let winner = leaders.count == 1 ? leaders[0] : nil
    status = .over(ending, winner: winner)
    events.append(.ended(ending, winner: winner))
  }
}
