/// Gaps: how what no path can visit is put between two cells of the body.
extension Weaver {
  /// Joins the loops and pairs that are left to the cycle of the path and the body, by turning
  /// squares beside the body; false when they are too many, or one lies nowhere beside it.
  mutating func fillGaps(components: Int, _ body: CellList) -> Bool {
    let (head, tail) = (body[0], body.last)
    let main = component[head]
    guard component[tail] == main else { return false }
    var free = 0
    for cell in 0..<board.count {
      if part[cell] == Part.leftOut || part[cell] == Part.woven && component[cell] != main {
        free += 1
      }
    }
    work += board.count
    guard free <= Weaver.mostGapCells else { return false }
    let all = addPairs(to: components)
    for place in 1..<body.count {
      let cell = body[place]
      component[cell] = main
      if let direction = board.direction(from: cell, to: body[place - 1]) {
        toggle(cell, direction)
      }
    }
    guard joinBesideBody(components: all) else { return false }
    return traceGapped(body)
  }

  /// Makes each pair that is left out a component; gives the number of all.
  private func addPairs(to components: Int) -> Int {
    var all = components
    for cell in 0..<board.count where partner[cell] >= 0 && component[cell] < 0 {
      let other = partner[cell]
      component[cell] = all
      component[other] = all
      all += 1
      if let direction = board.direction(from: cell, to: other) { toggle(cell, direction) }
    }
    return all
  }

  private mutating func joinBesideBody(components: Int) -> Bool {
    startUnions(components)
    var left = components - 1
    var joins = true
    while left > 0, joins {
      joins = false
      for number in 0..<board.faceCount {
        let face = face(number)
        guard let isHorizontal = turns(face) else { continue }
        let (one, other) = sides(of: face, isHorizontal)
        guard unite(component[one], component[other]) else { continue }
        exchange(face, isHorizontal)
        left -= 1
        joins = true
      }
      work += board.faceCount
    }
    return left == 0
  }

  /// Turns a square; the edge between the cells of a pair, which stands for two, stays.
  private func exchange(_ face: Face, _ isHorizontal: Bool) {
    let across = isHorizontal ? Weaver.right : Weaver.down
    let along = isHorizontal ? Weaver.down : Weaver.right
    let other = isHorizontal ? face.bottomLeft : face.topRight
    let beside = isHorizontal ? face.topRight : face.bottomLeft
    for (cell, second) in [(face.topLeft, beside), (other, face.bottomRight)] {
      if partner[cell] == second {
        partner[cell] = -1
        partner[second] = -1
      } else {
        toggle(cell, across)
      }
    }
    toggle(face.topLeft, along)
    toggle(beside, along)
  }

  /// Writes the cycle in the direction in which the head comes to the tail before the rest of the
  /// body; false when it does in neither.
  private mutating func traceGapped(_ body: CellList) -> Bool {
    let (head, tail) = (body[0], body.last)
    startRound()
    for place in 0..<body.count { mark[body[place]] = round }
    work += board.count
    for direction in 0..<4 where hasEdge(head, direction) {
      var previous = head
      var cell = board.neighbour(head, direction)
      while mark[cell] != round { (previous, cell) = (cell, follow(cell, awayFrom: previous)) }
      guard cell == tail else { continue }
      previous = head
      cell = board.neighbour(head, direction)
      next[head] = cell
      while cell != head {
        let other = follow(cell, awayFrom: previous)
        next[cell] = other
        previous = cell
        cell = other
      }
      return true
    }
    return false
  }
}
