import Lattice
import Snake
import TerminalUI
import Testing

@testable import Screens

/// Panels over a board hide neither the snake's head nor what it is after.
@Suite struct PanelPlaceTests {
  private static let shapes: [(board: Size?, screen: Size)] = [
    (nil, Size(80, 24)), (nil, Size(200, 50)), (nil, Size(60, 15)), (Size(38, 20), Size(80, 24)),
    (Size(24, 16), Size(80, 24)), (Size(16, 10), Size(80, 24)), (Size(8, 6), Size(80, 24)),
    (Size(60, 40), Size(80, 24)),
  ]

  private func canvas(_ size: Size, _ draw: (inout Canvas) -> Void) -> Canvas {
    var canvas = Canvas(columns: size.width, rows: size.height)
    draw(&canvas)
    return canvas
  }

  /// The characters of some cells as a screen shows them, and as its board alone does.
  private func expectInSight(
    _ cells: [Point], of view: some BoardDrawing, on screen: some Screen, _ size: Size,
    board: (inout Canvas, Area) -> Void, _ comment: Comment
  ) {
    let whole = Area(columns: size.width, rows: size.height)
    let area = whole.splitTop(1).rest.splitBottom(1).rest
    let shown = canvas(size) { screen.draw(into: &$0, capabilities: .modern) }
    let alone = canvas(size) { board(&$0, area) }
    for place in cells.compactMap({ view.place(of: $0, in: area) }) {
      for column in place.column..<place.endColumn {
        #expect(shown[column, place.row] == alone[column, place.row], comment)
      }
    }
  }

  @Test(arguments: 1...25 as ClosedRange<UInt64>) func aNewGameShowsHeadAndFood(seed: UInt64) throws
  {
    for (board, size) in Self.shapes {
      var settings = SnakeSettings()
      settings.board = board.map(BoardChoice.fixed) ?? .automatic
      let session = SnakeSession(host: KeepingHost(), settings: settings, seed: seed)
      var screen = SnakeScreen(session: session)
      screen.take(.resize(columns: size.width, rows: size.height))
      let game = try #require(screen.recorder?.game)
      let view = BoardView(game: game, viewport: screen.viewport, death: nil)
      #expect(screen.phase == .ready)
      #expect(screen.picture(size.width, size.height).contains("to start"))
      expectInSight(
        [game.head] + game.foods, of: view, on: screen, size,
        board: { view.draw(into: &$0, in: $1, capabilities: .modern) },
        "seed \(seed), \(size), board \(game.options.arena.size), food \(game.foods)")
      // The countdown after a pause hides them no more.
      screen.press(.enter, .character("p"), .character("p"))
      guard case .countdown = screen.phase else { throw NoCountdown() }
      expectInSight(
        [game.head] + game.foods, of: view, on: screen, size,
        board: { view.draw(into: &$0, in: $1, capabilities: .modern) }, "seed \(seed), \(size)")
    }
  }

  struct NoCountdown: Error {}

  @Test(arguments: 1...25 as ClosedRange<UInt64>) func aNewMatchShowsHeads(seed: UInt64) throws {
    for size in [Size(80, 24), Size(200, 50)] {
      let session = SnakeSession(host: KeepingHost(), seed: seed)
      var screen = MatchScreen(session: session, people: 2)
      screen.take(.resize(columns: size.width, rows: size.height))
      let match = try #require(screen.recorder?.match)
      let view = MatchView(match: match, viewport: screen.viewport, focus: screen.focus)
      expectInSight(
        match.living.compactMap(match.head) + match.foods, of: view, on: screen, size,
        board: { view.draw(into: &$0, in: $1, capabilities: .modern) }, "seed \(seed), \(size)")
    }
  }

  @Test func aPanelIsNearestToTheMiddleThatIsFree() {
    let area = Area(column: 2, row: 1, columns: 10, rows: 5)
    func place(clearOf others: [Area]) -> Area? {
      area.place(columns: 4, rows: 1, clearOf: others)
    }
    #expect(place(clearOf: []) == area.centered(columns: 4, rows: 1))
    let middle = Area(column: 6, row: 3, columns: 2, rows: 1)
    #expect(place(clearOf: [middle]) == Area(column: 5, row: 2, columns: 4, rows: 1))
    #expect(place(clearOf: [area]) == nil)
    // At the edge there is still room.
    let rest = Area(column: 2, row: 1, columns: 6, rows: 5)
    #expect(place(clearOf: [rest]) == Area(column: 8, row: 3, columns: 4, rows: 1))
  }
}
