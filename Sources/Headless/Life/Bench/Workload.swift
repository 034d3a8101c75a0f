import BigInt
import Life

/// A benchmark whose answer is known: what to run, how far, and what it must end with.
struct Workload: Sendable {
  /// What there is in the first generation.
  enum Source: Sendable {
    /// A built-in pattern, or a file.
    case pattern(String)
    /// A square soup of half living cells, seed 1; on a grid with an end, all of it.
    case soup(rule: String, side: Int)
    /// So many soups of 16x16 cells, seeds 1 and up, each until its population repeats.
    case soups(Int)
  }

  let name: String
  let suite: Suite
  let source: Source
  /// The engine that the suite is about, or nil for the program's choice.
  let engine: EngineKind?
  /// As `BigInt(generations:)` reads them.
  let generations: String
  /// What the universe must end with; nil for patterns of the user's.
  let answer: Answer?
  /// Whether it belongs to a quick look.
  let isQuick: Bool

  /// The end of a run.
  struct Answer: Hashable, Sendable {
    /// The number of living cells.
    let population: String
    /// A `Digest` of the cells.
    let digest: String
  }

  static func pattern(
    _ name: String, _ suite: Suite, _ engine: EngineKind?, _ generations: String,
    _ population: String, _ digest: String, of pattern: String? = nil
  ) -> Workload {
    Workload(
      name: name, suite: suite, source: .pattern(pattern ?? name), engine: engine,
      generations: generations,
      answer: Answer(population: population, digest: digest), isQuick: true)
  }

  static func soup(
    _ name: String, _ suite: Suite, _ engine: EngineKind?, _ rule: String, side: Int,
    _ generations: String, _ population: String, _ digest: String, quick: Bool = true
  ) -> Workload {
    Workload(
      name: name, suite: suite, source: .soup(rule: rule, side: side), engine: engine,
      generations: generations, answer: Answer(population: population, digest: digest),
      isQuick: quick)
  }
}
