import Life
import Testing

/// The shapes, drawn: `o` counts, `.` does not, `+` is the cell itself.
@Suite struct LargerThanLifeNeighbourhoodTests {
  static let pictures: [(letter: String, picture: [String])] = [
    ("M", ["ooooo", "ooooo", "oo+oo", "ooooo", "ooooo"]),
    ("N", ["..o..", ".ooo.", "oo+oo", ".ooo.", "..o.."]),
    ("C", [".ooo.", "ooooo", "oo+oo", "ooooo", ".ooo."]),
    ("2", ["..o..", ".ooo.", "oo+oo", ".ooo.", "..o.."]),
    ("2", ["...o...", ".ooooo.", ".ooooo.", "ooo+ooo", ".ooooo.", ".ooooo.", "...o..."]),
    ("+", ["..o..", "..o..", "oo+oo", "..o..", "..o.."]),
    ("X", ["o...o", ".o.o.", "..+..", ".o.o.", "o...o"]),
    ("*", ["o.o.o", ".ooo.", "oo+oo", ".ooo.", "o.o.o"]),
    ("#", [".o.o.", "ooooo", ".o+o.", "ooooo", ".o.o."]),
    ("#", ["..o.o..", "..o.o..", "ooooooo", "..o+o..", "ooooooo", "..o.o..", "..o.o.."]),
    ("B", [".o.o.", "o.o.o", ".o+o.", "o.o.o", ".o.o."]),
    ("D", ["o.o.o", ".o.o.", "o.+.o", ".o.o.", "o.o.o"]),
    ("H", ["ooo..", "oooo.", "oo+oo", ".oooo", "..ooo"]),
    ("A", ["o.o..", ".oo..", "oo+oo", "..oo.", "..o.o"]),
    ("3", ["..o..", "..o..", "oo+..", "...o.", "....o"]),
    ("L", [".ooooooo.", "ooooooooo", "oooo+oooo", ".ooooooo.", "..ooooo.."]),
    ("@891891", ["o...o", "..o..", ".o+o.", "..o..", "o...o"]),
  ]

  @Test(arguments: pictures)
  func shapes(letter: String, picture: [String]) throws {
    let range = picture.count / 2
    let rule = try LargerThanLifeRule(parsing: "R\(range),C0,S,B1,N\(letter)")
    let neighbourhood = rule.neighbourhood
    let drawn = (-range...range).map { dy in
      (-neighbourhood.reach...neighbourhood.reach).map { dx in
        dx == 0 && dy == 0 ? "+" : neighbourhood.weight(dx, dy) == 1 ? "o" : "."
      }.joined()
    }
    #expect(drawn == picture)
    #expect(rule.alternates == (letter == "L"))
  }

  @Test func upsideDown() throws {
    let triangle = try #require(RangeNeighbourhood(.triangular, range: 3))
    for dy in -4...4 {
      for dx in -7...7 {
        #expect(triangle.weight(dx, dy) == triangle.weight(dx, -dy, upsideDown: true))
      }
    }
  }

  /// The numbers of neighbours that Golly's `B1` gives a single cell in its first generation.
  @Test(arguments: [
    ("M", 4, 80), ("M", 5, 120), ("N", 1, 4), ("H", 1, 6), ("L", 2, 36), ("L", 4, 120),
    ("L", 5, 180), ("C", 1, 8), ("C", 3, 36), ("2", 1, 4), ("2", 2, 12), ("2", 3, 28),
    ("+", 1, 4), ("+", 2, 8), ("+", 3, 12), ("+", 5, 20), ("X", 1, 4), ("*", 1, 8), ("*", 2, 16),
    ("*", 4, 32), ("B", 1, 4), ("B", 3, 24), ("#", 1, 8), ("#", 3, 24), ("#", 5, 40),
    ("3", 4, 12), ("3", 5, 15), ("A", 1, 6), ("A", 2, 12), ("A", 3, 18), ("A", 4, 24),
    ("G", 3, 48), ("D", 2, 12), ("@891891", 2, 8),
  ])
  func sizes(letter: String, range: Int, size: Int) throws {
    let rule = try LargerThanLifeRule(parsing: "R\(range),C0,S,B1,N\(letter)")
    let neighbourhood = rule.neighbourhood
    var count = 0
    for dy in -range...range {
      for dx in -neighbourhood.reach...neighbourhood.reach where dx != 0 || dy != 0 {
        if neighbourhood.weight(dx, dy) != 0 { count += 1 }
      }
    }
    #expect(count == size)
  }

  @Test func gaussianWeights() throws {
    let gaussian = try #require(RangeNeighbourhood(.gaussian, range: 2))
    let weights = (-2...2).map { dy in (-2...2).map { gaussian.weight($0, dy) } }
    #expect(
      weights == [
        [1, 2, 3, 2, 1], [2, 4, 6, 4, 2], [3, 6, 9, 6, 3], [2, 4, 6, 4, 2], [1, 2, 3, 2, 1],
      ])
  }

  /// One digit a weight, or two; the highest bit is the sign.
  @Test(arguments: [
    ("123401323", [1, 2, 3, 4, 0, 1, 3, 2, 3]), ("F98008123", [-7, -1, 0, 0, 0, 0, 1, 2, 3]),
    ("0810080a850a081008", [8, 16, 8, 10, -5, 10, 8, 16, 8]),
    ("7FFF80000000000000", [127, -127, 0, 0, 0, 0, 0, 0, 0]),
  ])
  func weights(digits: String, expected: [Int]) throws {
    let neighbourhood = try LargerThanLifeRule(parsing: "R1,S,B1,NW\(digits)").neighbourhood
    let weights = (-1...1).flatMap { dy in (-1...1).map { neighbourhood.weight($0, dy) } }
    #expect(weights == expected)
  }

  /// A count is the sum of weights of places times weights of states.
  @Test func stateWeights() throws {
    let rule = try LargerThanLifeRule(parsing: "R1,C4,S7,B14,NW123401323,012A")
    // West weighs 4 and east 1: states 2 and 3 there make 4 * 2 + 1 * 10.
    let count18: (Int, Int) -> CellState = { dx, dy in dy == 0 ? (dx < 0 ? 2 : 3) : 0 }
    #expect(rule.successor(of: 0, neighbour: count18) == 0)
    // North weighs 2 and south 2: states 2 and 3 there make 2 * 2 + 2 * 10; west in state 1 makes 4.
    let count14: (Int, Int) -> CellState = { dx, dy in dx == 0 ? 0 : dy == 0 ? (dx < 0 ? 1 : 3) : 0
    }
    #expect(rule.successor(of: 0, neighbour: count14) == 1)
    #expect(rule.successor(of: 1, neighbour: count14) == 2)
    #expect(rule.successor(of: 3, neighbour: count14) == 0)
  }
}
