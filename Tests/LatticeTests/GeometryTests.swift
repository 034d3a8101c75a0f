import Lattice
import Testing

@Suite struct GeometryTests {
  @Test func turnsGoRound() {
    for direction in Direction.allCases {
      #expect(direction.opposite.opposite == direction)
      #expect(direction.leftTurn.rightTurn == direction)
      #expect(direction.rightTurn.rightTurn == direction.opposite)
      #expect(direction.step + direction.opposite.step == .zero)
    }
    #expect(Direction.up.rightTurn == .right)
    #expect(Direction.up.step == Point(0, -1))
  }

  @Test func rectanglesMeetAndJoin() {
    let a = Rect(x: 0, y: 0, width: 4, height: 3)
    let b = Rect(from: Point(6, 5), through: Point(2, 1))
    #expect(b == Rect(x: 2, y: 1, width: 5, height: 5))
    #expect(a.intersection(b) == Rect(x: 2, y: 1, width: 2, height: 2))
    #expect(a.union(b) == Rect(x: 0, y: 0, width: 7, height: 6))
    #expect(a.union(Rect(x: 9, y: 9, width: 0, height: 5)) == a)
    #expect(a.intersection(Rect(x: 9, y: 9, width: 2, height: 2)).isEmpty)
    #expect(a.contains(Point(3, 2)) && !a.contains(Point(4, 2)))
  }

  @Test(arguments: [("20x10", Size(20, 10)), ("0X3", Size(0, 3))])
  func sizesAreRead(text: String, size: Size) { #expect(Size(text) == size) }

  @Test(arguments: ["", "20", "20x", "x10", "-1x3", "1x2x3", "99999999999999999999x1"])
  func wrongSizesAreRefused(text: String) { #expect(Size(text) == nil) }
}
