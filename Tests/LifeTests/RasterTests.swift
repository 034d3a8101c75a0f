import Lattice
import Life
import Testing

@Suite struct RasterTests {
  private func painted(_ picture: String, zoom: Int, origin: Point = .zero) throws -> Raster {
    var engine = try EngineKind.sparse.make(RuleString(.life))
    engine.insert(Pattern(picture: picture))
    var raster = Raster(columns: 3, rows: 2, origin: origin, zoom: zoom)
    engine.paint(into: &raster)
    return raster
  }

  @Test func cellByCell() throws {
    #expect(try painted("O.O.O\n.OO", zoom: 0).values == [1, 0, 1, 0, 1, 1])
  }

  @Test func furtherOutPixelsCount() throws {
    let raster = try painted("OOOO.\nOO..O\n....O", zoom: 1)
    #expect(raster.values == [4, 2, 1, 0, 0, 1])
    #expect(raster.density(column: 0, row: 0) == 1)
    #expect(raster.density(column: 1, row: 0) == 0.5)
    #expect(raster.density(column: 0, row: 1) == 0)
  }

  @Test func aLoneCellIsSeenFromAnyDistance() throws {
    for zoom in 0...60 {
      let raster = try painted("O", zoom: zoom, origin: Point(-(1 << zoom), -(1 << zoom)))
      #expect(raster.values == [0, 0, 0, 0, 1, 0], "zoom \(zoom)")
    }
  }

  @Test func emptyAndFarPicturesAreNoTrap() throws {
    var engine = try EngineKind.sparse.make(RuleString(.life))
    engine.insert(Pattern(picture: "O"))
    for origin in [Point(Pattern.coordinateLimit, 0), Point(0, -Pattern.coordinateLimit)] {
      for (columns, rows) in [(0, 0), (-3, 5), (7, 3)] {
        for zoom in [0, 59, 60, 200] {
          var raster = Raster(columns: columns, rows: rows, origin: origin, zoom: zoom)
          engine.paint(into: &raster)
          #expect(raster.values.count == max(0, columns) * rows)
        }
      }
    }
  }
}
