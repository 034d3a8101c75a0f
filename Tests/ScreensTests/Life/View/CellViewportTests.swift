import Lattice
import Testing

@testable import Screens

@Suite struct CellViewportTests {
  @Test(arguments: Array(CellViewport.zooms))
  func cellsAndCharactersAgree(zoom: Int) throws {
    var generator = SplitMix64(seed: UInt64(zoom + 100))
    for _ in 0..<200 {
      var viewport = CellViewport(columns: generator.below(200), rows: generator.below(60))
      viewport.center(
        on: Point(
          Int(truncatingIfNeeded: generator.next()) >> generator.below(64),
          Int(truncatingIfNeeded: generator.next()) >> generator.below(64)))
      viewport.setZoom(zoom)
      guard viewport.columns > 1, viewport.rows > 0 else { continue }
      let (column, row) = (
        generator.below(viewport.columns / 2 * 2), generator.below(viewport.rows)
      )
      guard let cell = viewport.cell(column: column, row: row) else { continue }
      let place = try #require(viewport.position(of: cell), "zoom \(zoom), cell \(cell)")
      #expect(place.column == (zoom < 0 ? column / 2 * 2 : column), "zoom \(zoom), cell \(cell)")
      #expect(place.row == row)
      #expect(place.pixel.x == 0 && place.pixel.y <= 1)
    }
  }

  @Test(arguments: Array(-1...54))
  func zoomKeepsWhatIsUnderThePointer(zoom: Int) throws {
    var viewport = CellViewport(columns: 80, rows: 24)
    viewport.setZoom(zoom)
    viewport.center(on: Point((1 << viewport.shift) / 3 * 5, -(1 << viewport.shift) / 7))
    let anchor = try #require(viewport.cell(column: 41, row: 9))
    viewport.zoomOut(by: 1, column: 41, row: 9)
    let far = try #require(viewport.position(of: anchor))
    #expect(far.column == (viewport.zoom < 0 ? 40 : 41))
    #expect(far.row == 9)
    viewport.zoomOut(by: -1, column: 41, row: 9)
    let near = try #require(viewport.position(of: anchor))
    #expect(abs(near.column - 41) <= 1 && near.row == 9)
  }

  @Test(arguments: [
    (Rect(x: 0, y: 0, width: 3, height: 3), 0),
    (Rect(x: -40, y: -20, width: 80, height: 40), 0),
    (Rect(x: 5, y: 7, width: 81, height: 2), 1),
    (Rect(x: 0, y: 0, width: 1 << 40, height: 1), 34),
    (Rect(x: -(1 << 60) + 1, y: 0, width: 1 << 61 - 2, height: 1), 55),
  ])
  func fitsAsCloseAsPossible(rect: Rect, zoom: Int) {
    var viewport = CellViewport(columns: 80, rows: 24)
    viewport.fit(rect)
    #expect(viewport.zoom == zoom)
    #expect(viewport.shows(rect))
  }

  @Test func revealsWithTheLeastMove() {
    var viewport = CellViewport(columns: 20, rows: 10)
    viewport.center(on: Point(0, 0))
    #expect(viewport.origin == Point(-10, -10))
    viewport.reveal(Point(12, 0))
    #expect(viewport.origin == Point(-7, -10))
    viewport.reveal(Point(0, -15))
    #expect(viewport.origin == Point(-7, -15))
    viewport.reveal(Point(0, 0))
    #expect(viewport.origin == Point(-7, -15))
  }

  @Test func nothingOverflowsAtTheEdgeOfTheWorld() {
    var viewport = CellViewport(columns: 4000, rows: 4000)
    viewport.setZoom(60)
    for _ in 0..<100 { viewport.pan(x: .max, y: .min) }
    viewport.zoomOut(by: -100, column: 3999, row: 3999)
    viewport.zoomOut(by: 100, column: 0, row: 0)
    viewport.reveal(Point(.max, .min))
    viewport.pan(x: .min, y: .max)
    #expect(
      abs(viewport.center.x) <= CellViewport.reach && abs(viewport.center.y) <= CellViewport.reach)
  }
}
