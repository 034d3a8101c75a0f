import Lattice

/// Joining: how a path and loops become one.
///
/// A square whose upper and lower edges are there and whose other two are not can be turned: the
/// two edges are exchanged for the others. If they belonged to two components, these are one then.
extension Weaver {
  /// One 2x2 square of cells.
  struct Face {
    let topLeft: Int
    let topRight: Int
    let bottomLeft: Int
    let bottomRight: Int
  }

  static let right = 1
  static let down = 2

  /// Turns squares until one component is left or nothing helps; gives the number of components.
  ///
  /// When no square joins two components, one is made that does, which cuts off another loop, a few
  /// times.
  mutating func join(random: inout SplitMix64) -> Int {
    var components = label()
    var tries = Weaver.mostExchanges
    while components > 1 {
      let left = turnJoining(components: components, from: random.below(loops.count))
      if left == 1, pairs == 0 { return 1 }
      if left == components {
        guard tries > 0, exchangeLoops(random: &random) else { break }
        tries -= 1
      }
      components = label()
    }
    return components
  }

  /// The most exchanges for one way.
  private static let mostExchanges = 8

  /// Numbers the components of the woven cells, of which the head's is 0, and gives their number.
  private mutating func label() -> Int {
    component.fill(-1)
    loops.removeAll()
    label(from: head, as: 0)
    var components = 1
    for start in 0..<board.count where part[start] == Part.woven && component[start] < 0 {
      label(from: start, as: components)
      components += 1
    }
    work += 2 * board.count
    return components
  }

  private mutating func label(from start: Int, as number: Int) {
    var cell = start
    var onward = edges[start]
    while component[cell] < 0 {
      component[cell] = number
      if number > 0 { loops.append(cell) }
      guard onward != 0 else { return }
      let direction = onward.trailingZeroBitCount
      cell = board.neighbour(cell, direction)
      onward = edges[cell] & ~(1 &<< ChampionBoard.opposite(direction))
    }
  }

  /// Turns all squares that join two components, beginning with those at one of the cells of loops;
  /// gives the number of components that are left.
  private mutating func turnJoining(components: Int, from first: Int) -> Int {
    startUnions(components)
    var left = components
    for step in 0..<loops.count {
      let place = first + step
      let cell = loops[place < loops.count ? place : place - loops.count]
      for corner in 0..<4 {
        let number = board.square(at: cell, corner)
        guard number >= 0 else { continue }
        let face = face(number)
        guard isWoven(face), let isHorizontal = turns(face) else { continue }
        let (one, other) = sides(of: face, isHorizontal)
        guard unite(component[one], component[other]) else { continue }
        turn(face)
        left -= 1
      }
      if left == 1 { break }
    }
    work += 8 * loops.count
    return left
  }

  /// Three edges that can be exchanged for three others, drawn with the first one on the left:
  /// `near` to `beside` is none, the two other sides of its square on the right are there, and so is
  /// the side across the square on the left, which belongs to another component.
  private struct Exchange {
    let near: Int
    let beside: Int
    /// From `near` to the component that is to be joined.
    let outward: Int
    /// From `near` to `beside`.
    let along: Int
  }

  /// Joins a loop to another component where one more edge would let a square be turned: the edge
  /// is made by turning the square behind it, which cuts the component there; false if there is no
  /// such place.
  private mutating func exchangeLoops(random: inout SplitMix64) -> Bool {
    var count = 0
    var chosen: Exchange?
    let consider = { (exchange: Exchange, random: inout SplitMix64) in
      count += 1
      // The n-th of them replaces the choice with chance 1/n, which makes all equally likely.
      if random.below(count) == 0 { chosen = exchange }
    }
    for place in 0..<loops.count {
      let cell = loops[place]
      for outward in 0..<4 {
        for quarters in stride(from: 1, through: 3, by: 2) {
          let along = (outward &+ quarters) & 3
          if let exchange = exchange(at: cell, outward, along) { consider(exchange, &random) }
          let across = board.neighbour(cell, outward)
          guard across >= 0, hasEdge(cell, along) else { continue }
          let inward = ChampionBoard.opposite(outward)
          if let exchange = exchange(at: across, inward, along) { consider(exchange, &random) }
        }
      }
    }
    work += 30 * loops.count
    guard let chosen else { return false }
    apply(chosen)
    return true
  }

  /// The exchange that joins a cell to the component on one side of it, if there is one.
  @inline(__always)
  private func exchange(at near: Int, _ outward: Int, _ along: Int) -> Exchange? {
    let inward = ChampionBoard.opposite(outward)
    guard !hasEdge(near, along), hasEdge(near, inward) else { return nil }
    let (across, beside) = (board.neighbour(near, outward), board.neighbour(near, along))
    guard across >= 0, beside >= 0, component[across] >= 0, component[across] != component[near],
      hasEdge(across, along), hasEdge(beside, inward)
    else { return nil }
    let far = board.neighbour(near, inward)
    guard !hasEdge(far, along), board.neighbour(far, along) == board.neighbour(beside, inward),
      board.neighbour(across, along) == board.neighbour(beside, outward)
    else { return nil }
    return Exchange(near: near, beside: beside, outward: outward, along: along)
  }

  private func apply(_ exchange: Exchange) {
    let inward = ChampionBoard.opposite(exchange.outward)
    toggle(board.neighbour(exchange.near, inward), exchange.along)
    toggle(exchange.near, inward)
    toggle(exchange.beside, inward)
    toggle(board.neighbour(exchange.near, exchange.outward), exchange.along)
    toggle(exchange.near, exchange.outward)
    toggle(exchange.beside, exchange.outward)
  }

  /// Notes one of the cells of loops that are left as a culprit, by chance.
  mutating func noteLoop(random: inout SplitMix64) {
    if loops.count > 0 { culprits.append(loops[random.below(loops.count)]) }
  }

  @inline(__always)
  func face(_ number: Int) -> Face {
    let place = 4 &* number
    return Face(
      topLeft: board.faces[place], topRight: board.faces[place &+ 1],
      bottomLeft: board.faces[place &+ 2], bottomRight: board.faces[place &+ 3])
  }

  @inline(__always)
  private func isWoven(_ face: Face) -> Bool {
    part[face.topLeft] == Part.woven && part[face.topRight] == Part.woven
      && part[face.bottomLeft] == Part.woven && part[face.bottomRight] == Part.woven
  }

  /// Whether the two edges of a square that can be turned are horizontal; nil when it cannot be.
  @inline(__always)
  func turns(_ face: Face) -> Bool? {
    let top = hasEdge(face.topLeft, Weaver.right)
    let left = hasEdge(face.topLeft, Weaver.down)
    guard top != left, hasEdge(face.bottomLeft, Weaver.right) == top,
      hasEdge(face.topRight, Weaver.down) == left
    else { return nil }
    return top
  }

  /// One cell of each of the two edges of a square.
  @inline(__always)
  func sides(of face: Face, _ isHorizontal: Bool) -> (Int, Int) {
    (face.topLeft, isHorizontal ? face.bottomLeft : face.topRight)
  }

  private func turn(_ face: Face) {
    toggle(face.topLeft, Weaver.right)
    toggle(face.bottomLeft, Weaver.right)
    toggle(face.topLeft, Weaver.down)
    toggle(face.topRight, Weaver.down)
  }

  func startUnions(_ count: Int) {
    for component in 0..<count { unions[component] = component }
  }

  /// Makes two components one; false when they are one already.
  func unite(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (root(one), root(other))
    if first == second { return false }
    unions[first] = second
    return true
  }

  private func root(_ component: Int) -> Int {
    var root = component
    while unions[root] != root {
      unions[root] = unions[unions[root]]
      root = unions[root]
    }
    return root
  }
}
