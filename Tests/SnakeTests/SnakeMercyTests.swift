import Lattice
import Snake
import Testing

@Suite struct SnakeMercyTests {
  @Test func theSnakeWaitsAtAWall() throws {
    var game = try newGame("...@.\n.....\n*....\n") { $0.mercy = true }
    game.advance()
    let body = Array(game.body)
    #expect(game.advance() == [.blocked(at: Point(5, 0))])
    #expect(Array(game.body) == body)
    #expect(game.steps == 2)
    #expect(game.status == .running)
    #expect(!game.survives(.right))
    game.advance(.down)
    #expect(game.head == Point(4, 1))
  }

  /// A turn that is not taken is no direction of travel.
  @Test func aBlockedTurnIsNotExecuted() throws {
    var game = try newGame("..@..\n.....\n*....\n") { $0.mercy = true }
    #expect(game.advance(.up) == [.blocked(at: Point(2, -1))])
    #expect(game.heading == .right)
    game.advance(.left)
    #expect(game.head == Point(3, 0))
  }

  @Test func theSnakeWaitsAtItself() throws {
    var game = try newGame("......\n....@.\n......\n*.....\n") {
      $0.mercy = true
      $0.startLength = 5
    }
    _ = game.go("dl")
    #expect(game.advance(.up) == [.blocked(at: Point(3, 1))])
    #expect(game.status == .running)
  }

  @Test func whoCanNeverGoOnHasStalled() throws {
    var game = try newGame("..@.\n.###\n*###\n") { $0.mercy = true }
    game.advance()
    #expect(game.advance() == [.blocked(at: Point(4, 0)), .died(.stalled, at: Point(3, 0))])
    #expect(game.status == .lost(.stalled))
  }

  /// A wall that may move away again keeps no one for ever.
  @Test func movingWallsLetGo() throws {
    var game = try newGame("edges: wrap\n\n..@#.\n.....\n..*..\n") {
      $0.mercy = true
      $0.scroll = SnakeGame.Scroll(.down, every: 2)
    }
    #expect(game.advance() == [.blocked(at: Point(3, 0))])
    #expect(game.advance() == [.blocked(at: Point(3, 0)), .scrolled(.down)])
    game.advance()
    #expect(game.head == Point(3, 0))
    // One that reaches the head passes under it.
    game.advance(.right)
    #expect(game.status == .running)
  }
}
