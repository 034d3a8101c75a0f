import BigInt
import Life

/// Why a universe cannot go on as another one, in a sentence.
struct ChangeError: Error, Hashable, CustomStringConvertible {
  let description: String
}

extension LifeDocument {
  /// The most cells that go over into the engine that takes a hundred bytes for each.
  private static let mostCellsOfNaive = BigInt(1) << 26

  /// Makes the same universe on another engine, or on the fastest one for its rule.
  ///
  /// Throws when that engine cannot run the rule, with the ones that can, or when there are too many
  /// cells to go over.
  func moving(to kind: EngineKind?) throws -> WorkshopJob {
    var moved = self
    moved.engine =
      if let kind {
        try kind.make(rule, resources: engine.resources)
      } else {
        try EngineKind.automatic(rule, resources: engine.resources)
      }
    guard kind != .naive || engine.population <= Self.mostCellsOfNaive else {
      throw ChangeError(description: "the universe has too many cells for this engine")
    }
    // An empty universe begins with the background of the rule's even generations.
    if moved.engine.background != engine.background { moved.engine.advance(by: 1) }
    moved.engine.generation = engine.generation
    let start = moved
    // Trees go over as they are, however many cells they have.
    var probe = moved.engine
    let squares = probe.insert(tree: Quadtree()) ? CellBands(squaresOf: engine) : nil
    return WorkshopJob(cells: squares ?? CellBands(of: engine)) { tools in
      var moved = start
      var builder = TreeBuilder()
      while let band = tools.takeBand() {
        if let squares = band.squares {
          builder.add(squares)
        } else {
          moved.engine.insert(band.pattern)
        }
        try tools.report(.placing, band.percent, of: 100)
      }
      if squares != nil { _ = moved.engine.insert(tree: builder.tree) }
      moved.engine.generation = start.engine.generation
      return .universe(moved)
    }
  }
}
