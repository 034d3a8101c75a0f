public import Life
import LifeFormats
public import Screens

extension UniverseOptions.Start {
  /// The universe as a screen shows it, in an engine or in the fastest one for its rule.
  ///
  /// Throws a `Failure` when the engine cannot run it.
  public func document(in kind: EngineKind?, resources: Resources) throws -> LifeDocument {
    LifeDocument(
      engine: try universe(in: kind, resources: resources),
      name: seed.map { "soup \($0)" } ?? (name.isEmpty ? nil : name), author: file.author,
      comments: file.comments)
  }
}
