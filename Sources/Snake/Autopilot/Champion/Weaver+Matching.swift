/// Degrees: how cells get as many edges as they need.
extension Weaver {
  /// Leaves out free cells with too few neighbours, each with one of these; false when they are
  /// too many.
  mutating func leaveOutDeadEnds() -> Bool {
    let (part, need) = (part, need)
    var isDone = false
    while !isDone {
      isDone = true
      for cell in 0..<board.count where part[cell] == Part.woven {
        if wovenNeighbours(of: cell) < need[cell] {
          culprits.append(cell)
          guard leaveOut(cell) else { return false }
          isDone = false
        }
      }
      work += board.count
    }
    return true
  }

  @inline(__always)
  private func wovenNeighbours(of cell: Int) -> Int {
    let (part, around) = (part, board.around)
    var count = 0
    // Only what is woven is odd.
    for edge in 4 &* cell..<4 &* cell &+ 4 { count &+= part[around[edge]] & Part.woven }
    return count
  }

  /// Leaves out a cell with the neighbour that has the fewest neighbours itself.
  private mutating func leaveOut(_ cell: Int) -> Bool {
    guard need[cell] == 2, pairs < Weaver.mostPairs else { return false }
    var best = -1
    var fewest = Int.max
    for direction in 0..<4 {
      let other = board.neighbour(cell, direction)
      guard other >= 0, part[other] == Part.woven, need[other] == 2 else { continue }
      let count = wovenNeighbours(of: other)
      if count < fewest {
        fewest = count
        best = other
      }
    }
    guard best >= 0 else { return false }
    pairs += 1
    drop(cell)
    drop(best)
    partner[cell] = best
    partner[best] = cell
    return true
  }

  private func drop(_ cell: Int) {
    for direction in 0..<4 where hasEdge(cell, direction) {
      degree[board.neighbour(cell, direction)] &-= 1
      toggle(cell, direction)
    }
    degree[cell] = 0
    part[cell] = Part.leftOut
  }

  /// Gives each cell the edges that it needs; false when that is impossible or takes too many
  /// pairs.
  ///
  /// Augmenting from all lacking cells of one colour finds a solution if there is one, for the
  /// board is bipartite; the other colour's cells then lack nothing, or the colours do not balance.
  mutating func fillDegrees(mayLeaveOut: Bool) -> Bool {
    var isDone = false
    while !isDone {
      isDone = true
      for cell in 0..<board.count where board.colour[cell] == 0 {
        while part[cell] == Part.woven, degree[cell] < need[cell] {
          if augment(from: cell) { continue }
          culprits.append(cell)
          guard mayLeaveOut, leaveOut(cell) else { return false }
          isDone = false
        }
      }
      work += board.count / 2
    }
    for cell in 0..<board.count where part[cell] == Part.woven && degree[cell] != need[cell] {
      return false
    }
    return true
  }

  /// Exchanges the edges along a path from a lacking cell to another of the other colour, so that
  /// both get one more and no other cell's degree changes; false when there is no such path.
  private mutating func augment(from start: Int) -> Bool {
    startRound()
    let (part, edges, mark, round) = (part, edges, mark, round)
    let (around, colour) = (board.around, board.colour)
    queue.append(start)
    mark[start] = round
    var place = 0
    while place < queue.count {
      let cell = queue[place]
      place &+= 1
      // Cells of the start's colour are left by new edges, others by edges that are given up.
      let adds = colour[cell] == colour[start]
      var directions = adds ? edges[cell] ^ 15 : edges[cell]
      while directions != 0 {
        let direction = directions.trailingZeroBitCount
        directions &= directions &- 1
        let other = around[4 &* cell &+ direction]
        guard part[other] == Part.woven, mark[other] != round else { continue }
        mark[other] = round
        cameBy[other] = direction
        if adds, degree[other] < need[other] {
          exchange(from: start, to: other)
          work &+= 2 &* place
          return true
        }
        queue.append(other)
      }
    }
    work += 2 * place
    return false
  }

  private func exchange(from start: Int, to end: Int) {
    degree[start] &+= 1
    degree[end] &+= 1
    var cell = end
    while cell != start {
      let back = ChampionBoard.opposite(cameBy[cell])
      toggle(cell, back)
      cell = board.neighbour(cell, back)
    }
  }
}
