import ArgumentParser

/// Benchmarks that belong together.
enum Suite: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// Boards under B3/S23, from the first cache to main memory.
  case dense
  /// The plane in tiles: guns, growth and chaos.
  case sparse
  /// The plane in quadtrees: regular growth, very far.
  case hashlife
  /// A board for every rule family.
  case rules
  /// The topologies of bounded grids.
  case bounded
  /// Many small soups until they have settled.
  case soups
  /// All of these, and some that choose their engine.
  case all

  /// Whether a workload belongs to this suite.
  func contains(_ workload: Workload) -> Bool { self == .all || workload.suite == self }
}
