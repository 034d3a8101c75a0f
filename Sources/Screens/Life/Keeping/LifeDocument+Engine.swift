import BigInt
import Life

/// Why a universe cannot go on as another one, in a sentence.
struct ChangeError: Error, Hashable, CustomStringConvertible {
  let description: String
}

extension LifeDocument {
  /// The most cells that are listed to be put into another universe.
  static let mostMovedCells = BigInt(1) << 26

  /// The same universe on another engine, or on the fastest one for its rule.
  ///
  /// Throws when that engine cannot run the rule, with the ones that can, or when there are too many
  /// cells to go over.
  func moved(to kind: EngineKind?) throws -> LifeDocument {
    var moved = self
    var engine =
      if let kind {
        try kind.make(rule, resources: self.engine.resources)
      } else {
        try EngineKind.automatic(rule, resources: self.engine.resources)
      }
    // An empty universe begins with the background of the rule's even generations.
    if engine.background != self.engine.background { engine.advance(by: 1) }
    if let tree = self.engine.tree, engine.insert(tree: tree) {
      // Trees go over as they are, however many cells they have.
    } else {
      guard self.engine.population <= LifeDocument.mostMovedCells else {
        throw ChangeError(description: "the universe has too many cells for another engine")
      }
      engine.insert(self.engine.pattern)
    }
    engine.generation = self.engine.generation
    moved.engine = engine
    return moved
  }
}
