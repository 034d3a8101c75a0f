import Lattice
import Life
import TerminalUI
import Testing

@testable import Screens

/// Where a character has several cells, each is drawn and moved for itself.
@Suite struct FineShapingTests {
  private static let terminal = Capabilities(glyphs: .sextants, colors: .full, hasMouse: true)
  private static let all: [CellGlyphs] = [.halves, .quadrants, .sextants, .braille]

  private func screen(_ picture: String, _ glyphs: CellGlyphs) throws -> LifeScreen {
    var screen = try LifeScreen.showing(picture)
    screen.meet(Self.terminal)
    if glyphs.isFine { screen.look.fineGlyphs = glyphs }
    screen.viewport.setZoom(glyphs.isFine ? 1 : 0)
    return screen
  }

  /// The cells in view that stand out from a canvas without what is over the universe, by the bits
  /// of the glyphs and the colours behind and before them.
  private func changed(_ screen: LifeScreen, from plain: LifeScreen, _ glyphs: CellGlyphs)
    throws -> [Point]
  {
    let (now, before) = (screen.drawn(Self.terminal), plain.drawn(Self.terminal))
    var points: [Point] = []
    for row in 0..<10 {
      for column in 0..<40 {
        let (new, old) = (now[column, row], before[column, row])
        let rect = try #require(screen.viewport.cells(column: column, row: row))
        for y in 0..<rect.height {
          for x in 0..<rect.width {
            let bit = glyphs.bit(x, y)
            func color(_ cell: CanvasCell) throws -> Color {
              let bits = try #require(glyphs.bits(of: cell.glyph), "\(cell.glyph)")
              return bits & bit != 0 ? cell.style.foreground : cell.style.background
            }
            if try color(new) != color(old) { points.append(Point(rect.x + x, rect.y + y)) }
          }
        }
      }
    }
    return points
  }

  @Test(arguments: Self.all) func theCursorIsOneCellAndMovesByOne(glyphs: CellGlyphs) throws {
    var screen = try screen("", glyphs)
    screen.isEditing = true
    for _ in 0..<5 {
      for key in [Key.right, .down, .down] {
        let before = screen.cursor
        screen.press(key)
        #expect(abs(screen.cursor.x - before.x) + abs(screen.cursor.y - before.y) == 1)
        var plain = screen
        plain.isEditing = false
        plain.message = nil
        #expect(try changed(screen, from: plain, glyphs) == [screen.cursor])
      }
    }
    // On a living cell too, and with others beside it.
    screen.press(.character(" "), .right, .character(" "), .left)
    #expect(screen.population == "2")
    let place = try #require(screen.viewport.position(of: screen.cursor))
    let cell = screen.drawn(Self.terminal)[place.column, place.row]
    let theme = LifeTheme()
    #expect([cell.style.foreground, cell.style.background].contains(theme.cursorAlive))
    let bit = glyphs.bit(place.pixel.x, place.pixel.y)
    if glyphs.isFine { #expect(glyphs.bits(of: cell.glyph) == bit) }
  }

  @Test(arguments: Self.all) func aGhostIsDrawnAndMovesByCells(glyphs: CellGlyphs) throws {
    var screen = try screen("", glyphs)
    screen.send(.paste("x = 3, y = 3\nbo$2bo$3o!\n"))
    screen.message = nil
    var plain = screen
    plain.shaping.ghost = nil
    plain.shaping.selection = nil
    for key in [Key.right, .down, .right, .down, .down] {
      let before = try #require(screen.shaping.ghost?.place)
      screen.press(key)
      let ghost = try #require(screen.shaping.ghost)
      #expect(abs(ghost.place.x - before.x) + abs(ghost.place.y - before.y) == 1)
      // Without the corners of its rectangle.
      var cells = Set<Point>()
      for (x, y) in [(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)] {
        cells.insert(Point(ghost.place.x + x, ghost.place.y + y))
      }
      let canvas = screen.drawn(Self.terminal)
      for cell in cells {
        let place = try #require(screen.viewport.position(of: cell))
        let bits = try #require(glyphs.bits(of: canvas[place.column, place.row].glyph))
        let here = try #require(screen.viewport.cells(column: place.column, row: place.row))
        for y in 0..<here.height {
          for x in 0..<here.width {
            let isLit = bits & glyphs.bit(x, y) != 0
            let isGhost = cells.contains(Point(here.x + x, here.y + y))
            #expect(isLit == isGhost, "\(glyphs) \(x) \(y)")
          }
        }
      }
    }
  }

  /// What would be placed over a living cell shows, and only there.
  @Test(arguments: Self.all) func clashesAreOfCells(glyphs: CellGlyphs) throws {
    var screen = try screen("O.O", glyphs)
    screen.viewport.center(on: .zero)
    let style = { (ghost: Point) throws -> Color in
      screen.shaping.ghost = Ghost(
        try #require(Clip(Pattern(cells: [.zero]))), title: "it", at: ghost)
      let place = try #require(screen.viewport.position(of: ghost))
      let cell = screen.drawn(Self.terminal)[place.column, place.row]
      let bits = try #require(glyphs.bits(of: cell.glyph))
      return bits & glyphs.bit(place.pixel.x, place.pixel.y) != 0
        ? cell.style.foreground : cell.style.background
    }
    let free = try style(Point(1, 0))
    let clash = try style(Point(2, 0))
    #expect(free != clash && free != .standard && clash != .standard)
  }

  @Test(arguments: Self.all) func selectionsEndBetweenCells(glyphs: CellGlyphs) throws {
    var plain = try screen("", glyphs)
    plain.message = nil
    for x in -1...1 {
      for y in -3...0 {
        var screen = plain
        let rect = Rect(x: x, y: y, width: 5, height: 6)
        screen.shaping.selection = rect
        var corners = Set<Point>()
        let (now, before) = (screen.drawn(Self.terminal), plain.drawn(Self.terminal))
        for row in 0..<10 {
          for column in 0..<40 {
            let cells = try #require(screen.viewport.cells(column: column, row: row))
            let (new, old) = (now[column, row], before[column, row])
            guard let bits = glyphs.bits(of: new.glyph) else {
              corners.insert(Point(column, row))
              continue
            }
            for y in 0..<cells.height {
              for x in 0..<cells.width {
                let isLit = bits & glyphs.bit(x, y) != 0
                let color = isLit ? new.style.foreground : new.style.background
                let isSelected = rect.contains(Point(cells.x + x, cells.y + y))
                #expect((color != old.style.background) == isSelected, "\(glyphs) \(rect)")
              }
            }
          }
        }
        #expect(corners.count == 4)
      }
    }
  }

  // MARK: The mouse

  private func click(
    _ screen: inout LifeScreen, _ column: Int, _ row: Int, alt: Bool = false
  ) {
    let modifiers: MouseEvent.Modifiers = alt ? .alt : []
    for action in [MouseEvent.Action.press(.left), .release(.left)] {
      screen.send(.mouse(MouseEvent(action, column: column, row: row, modifiers: modifiers)))
    }
  }

  @Test(arguments: Self.all, [false, true])
  func clicksMeanTheMiddleAndThenTheCellBeside(glyphs: CellGlyphs, isEditing: Bool) throws {
    var screen = try screen("", glyphs)
    screen.isEditing = isEditing
    let first = try #require(screen.viewport.cell(column: 7, row: 4))
    let second = try #require(screen.viewport.cell(column: 7, row: 4, beside: true))
    #expect(first != second)
    click(&screen, 7, 4)
    #expect(screen.document.engine.pattern == Pattern(cells: [first]))
    click(&screen, 7, 4)
    #expect(screen.document.engine.pattern == Pattern(cells: [first, second]))
    click(&screen, 7, 4)
    #expect(screen.document.engine.pattern == Pattern(cells: [second]))
    click(&screen, 9, 4)
    click(&screen, 7, 4, alt: true)
    #expect(screen.document.engine[second] == 0 && screen.population == "1")
  }

  @Test(arguments: [CellGlyphs.quadrants, .sextants, .braille])
  func dragsMoveTheViewWhileWatching(glyphs: CellGlyphs) throws {
    var screen = try screen("OO\nOO", glyphs)
    let cell = try #require(screen.viewport.cell(column: 7, row: 4))
    screen.send(.mouse(MouseEvent(.press(.left), column: 7, row: 4)))
    screen.send(.mouse(MouseEvent(.drag(.left), column: 10, row: 5)))
    screen.send(.mouse(MouseEvent(.release(.left), column: 10, row: 5)))
    #expect(screen.viewport.cell(column: 10, row: 5) == cell && screen.population == "4")
    // While editing it draws.
    screen.isEditing = true
    screen.send(.mouse(MouseEvent(.press(.left), column: 7, row: 1)))
    screen.send(.mouse(MouseEvent(.drag(.left), column: 9, row: 1)))
    screen.send(.mouse(MouseEvent(.release(.left), column: 9, row: 1)))
    #expect(screen.population == "9")
  }

  /// Without the glyphs, squares of four cells are seen, and nothing is drawn there.
  @Test func poorTerminalsDrawNoSingleCells() throws {
    var screen = try screen("", .braille)
    screen.meet(.minimal)
    screen.viewport.setZoom(1)
    #expect(screen.viewport.shift == 1 && screen.viewport.scale == "1:2")
    screen.isEditing = true
    screen.press(.character(" "))
    #expect(screen.population == "0" && screen.message?.isError == true)
  }
}
