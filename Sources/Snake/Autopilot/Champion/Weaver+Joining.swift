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
  /// When no square joins two components, a square of one is turned by chance, at most `tries`
  /// times or so.
  mutating func join(tries: Int, random: inout SplitMix64) -> Int {
    var components = label()
    var round = 0
    while components > 1, round < 60 {
      let joins = turnJoining(components: components, from: random.below(max(board.faceCount, 1)))
      if !joins {
        guard turnOne(random: &random) else { break }
      }
      components = label()
      if !joins, round > tries { break }
      round += 1
    }
    return components
  }

  /// Numbers the components of the woven cells, and gives their number.
  private mutating func label() -> Int {
    component.fill(-1)
    var components = 0
    for start in 0..<board.count where part[start] == Part.woven && component[start] < 0 {
      queue.removeAll()
      queue.append(start)
      component[start] = components
      while queue.count > 0 {
        let cell = queue.popLast()
        for direction in 0..<4 where hasEdge(cell, direction) {
          let other = board.neighbour(cell, direction)
          if component[other] < 0 {
            component[other] = components
            queue.append(other)
          }
        }
      }
      components += 1
    }
    work += 2 * board.count
    return components
  }

  /// Turns all squares that join two components, beginning with one; whether there was any.
  private mutating func turnJoining(components: Int, from first: Int) -> Bool {
    startUnions(components)
    var joins = false
    for step in 0..<board.faceCount {
      let number = first + step
      let face = face(number < board.faceCount ? number : number - board.faceCount)
      guard isWoven(face), let isHorizontal = turns(face) else { continue }
      let (one, other) = sides(of: face, isHorizontal)
      guard unite(component[one], component[other]) else { continue }
      turn(face)
      joins = true
    }
    work += board.faceCount
    return joins
  }

  /// Turns one of the squares that can be turned; false when there is none.
  private mutating func turnOne(random: inout SplitMix64) -> Bool {
    var count = 0
    var chosen: Face?
    // The n-th of them replaces the choice with chance 1/n, which makes all equally likely.
    for number in 0..<board.faceCount {
      let face = face(number)
      guard isWoven(face), turns(face) != nil else { continue }
      count += 1
      if random.below(count) == 0 { chosen = face }
    }
    work += board.faceCount
    guard let chosen else { return false }
    turn(chosen)
    return true
  }

  /// Notes one of the cells of loops that are left as a culprit, by chance.
  mutating func noteLoop(of head: Int, random: inout SplitMix64) {
    var count = 0
    var chosen = -1
    for cell in 0..<board.count
    where part[cell] == Part.woven && component[cell] != component[head] {
      count += 1
      if random.below(count) == 0 { chosen = cell }
    }
    if chosen >= 0 { culprits.append(chosen) }
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
