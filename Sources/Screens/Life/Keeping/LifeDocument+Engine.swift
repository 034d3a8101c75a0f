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
    // Trees go over as they are, however many cells they have.
    let isTree = engine.tree.map { moved.engine.insert(tree: $0) } ?? false
    moved.engine.generation = engine.generation
    let start = moved
    return WorkshopJob(cells: isTree ? nil : CellBands(of: engine)) { tools in
      var moved = start
      while let band = tools.takeBand() {
        moved.engine.insert(band.pattern)
        try tools.report(.placing, band.percent, of: 100)
      }
      moved.engine.generation = start.engine.generation
      return WorkshopProduct(document: moved)
    }
  }
}
