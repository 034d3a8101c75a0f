public import Life
public import LifeFormats
public import Screens

extension UniverseOptions.Start {
  /// The universe as a screen shows it, in an engine or in the fastest one for its rule.
  ///
  /// Throws a `Failure` when the engine cannot run it.
  /// - Parameter progress: is told now and then how much is in its place.
  public func document(
    in kind: EngineKind?, resources: Resources, progress: ReadingProgress? = nil
  ) throws -> LifeDocument {
    LifeDocument(
      engine: try universe(in: kind, resources: resources, progress: progress),
      name: seed.map { "soup \($0)" } ?? (name.isEmpty ? nil : name), author: file.author,
      comments: file.comments)
  }
}
