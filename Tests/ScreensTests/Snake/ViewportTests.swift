import Lattice
import Testing

@testable import Screens

@Suite struct ViewportTests {
  /// Whatever the sizes, the head is seen and the view stays on the board.
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func showsThePoint(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let board = Size(1 + random.below(60), 1 + random.below(40))
    var viewport = Viewport()
    for _ in 0..<20 {
      let view = Size(1 + random.below(50), 1 + random.below(30))
      let point = Point(random.below(board.width), random.below(board.height))
      viewport.follow(point, board: board, view: view)
      let seen = Rect(
        x: viewport.origin.x, y: viewport.origin.y, width: view.width, height: view.height)
      #expect(seen.contains(point), "seed \(seed)")
      #expect(viewport.origin.x >= 0 && viewport.origin.y >= 0, "seed \(seed)")
      #expect(viewport.origin.x + min(view.width, board.width) <= board.width, "seed \(seed)")
      #expect(viewport.origin.y + min(view.height, board.height) <= board.height, "seed \(seed)")
    }
  }

  @Test func staysWhileThePointIsWellInside() {
    var viewport = Viewport()
    let (board, view) = (Size(100, 100), Size(30, 30))
    viewport.follow(Point(50, 50), board: board, view: view)
    let before = viewport
    viewport.follow(Point(45, 45), board: board, view: view)
    #expect(viewport == before)
    viewport.follow(Point(20, 45), board: board, view: view)
    #expect(viewport.origin == Point(12, before.origin.y))
  }

  @Test func toleratesNoRoom() {
    var viewport = Viewport()
    viewport.follow(Point(5, 5), board: Size(10, 10), view: Size(0, 0))
    #expect((0...10).contains(viewport.origin.x))
  }
}
