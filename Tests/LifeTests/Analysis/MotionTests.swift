import Lattice
import Life
import Testing

@Suite("Speeds as they are written")
struct MotionTests {
  @Test(
    arguments: [
      (4, 1, 1, "c/4 diagonal"), (4, 2, 0, "c/2 orthogonal"), (5, 0, -2, "2c/5 orthogonal"),
      (96, -8, -8, "c/12 diagonal"), (6, 1, -2, "(2,1)c/6"), (12, 4, 2, "(2,1)c/6"),
      (1, 1, 0, "c orthogonal"), (1, 0, 2, "2c orthogonal"), (1, 3, 3, "3c diagonal"),
      (79, 5, -23, "(23,5)c/79"), (2, 4, 2, "(2,1)c"), (7, 0, 0, nil),
    ] as [(Int, Int, Int, String?)])
  func speed(period: Int, x: Int, y: Int, speed: String?) {
    #expect(Motion(period: period, displacement: Point(x, y)).speed == speed)
  }
}
