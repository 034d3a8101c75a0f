import Lattice

@testable import Snake

/// A match in the middle of play, from a picture, and the picture of a match.
///
/// `A` is the head of snake 0 and `a` the rest of it, `B` and `b` are those of snake 1, and so on;
/// `#` is a wall, `X`, `Y` and `Z` are pairs of portals, `*` is a food, `.` floor. A body is followed
/// from the head; where it could go on in several ways, the first of up, right, down, left counts.
extension SnakeMatch {
  /// `growing` has the cells that each snake has still to grow; a snake looks where its neck is not.
  init(
    _ rows: [String], growing: [Int] = [], looking: [Direction] = [],
    _ change: (inout Options) -> Void = { _ in }
  ) throws {
    let cells = rows.map { Array($0.utf8) }
    let arena = try Arena(
      parsing: rows.map { String($0.map { "#XYZ".contains($0) ? $0 : "." }) }.joined(
        separator: "\n"))
    func places(_ letter: UInt8) -> [Point] {
      cells.indices.flatMap { y in
        cells[y].indices.filter { cells[y][$0] == letter }.map { Point($0, y) }
      }
    }
    var options = Options(arena: arena)
    options.snakes = (0..<8).count { !places(UInt8(ascii: "A") + UInt8($0)).isEmpty }
    options.startLength = 1
    options.foods = max(1, places(UInt8(ascii: "*")).count)
    change(&options)
    try self.init(options: options, seed: 1)
    for cell in foodCells + snakes.map(\.ring.head) { clear(cell) }
    foodCells = []
    for food in places(UInt8(ascii: "*")) {
      foodCells.append(board.grid.index(food))
      cover(board.grid.index(food), by: .food)
    }
    for number in snakes.indices {
      let letter = UInt8(number)
      var body = places(UInt8(ascii: "A") + letter).map(board.grid.index)
      var rest = Set(places(UInt8(ascii: "a") + letter).map(board.grid.index))
      var heading = number < looking.count ? looking[number] : .right
      while let last = body.last, !rest.isEmpty {
        guard
          let direction = Direction.allCases.first(where: {
            rest.contains(board.arrival(from: last, $0))
          })
        else { break }
        let next = board.arrival(from: last, direction)
        if body.count == 1 { heading = direction.opposite }
        rest.remove(next)
        body.append(next)
      }
      snakes[number] = Snake(head: body[body.count - 1], heading: heading, length: 1)
      snakes[number].pendingGrowth = number < growing.count ? growing[number] : 0
      for cell in body.dropLast().reversed() { snakes[number].ring.pushHead(cell) }
      for cell in body { cover(cell, by: .snake(number)) }
    }
  }

  /// The picture of the match, without the foods in `hidden`.
  func picture(hiding hidden: [Point] = []) -> [String] {
    (0..<options.arena.size.height).map { y in
      String(
        (0..<options.arena.size.width).map { x -> Character in
          let cell = Point(x, y)
          switch self[cell] {
          case .wall: return "#"
          case .free: return options.arena.cell(at: cell).character
          case .food: return hidden.contains(cell) ? "." : "*"
          case .snake(let number):
            let first = head(of: number) == cell ? UInt8(ascii: "A") : UInt8(ascii: "a")
            return Character(UnicodeScalar(first + UInt8(number)))
          }
        })
    }
  }

  /// Takes a step in which each snake turns to the direction of its letter; `.` is straight on.
  mutating func go(_ turns: String) -> [Event] {
    advance(turns.map { letter in Direction.allCases.first { "\($0)".first == letter } })
  }
}
