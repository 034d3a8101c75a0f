/// How a population that grows for ever does so, as far as it was seen.
public enum PopulationGrowth: Hashable, Sendable {
  /// By about so many cells a generation.
  case linear(Double)
  /// As the square of time.
  case quadratic
  /// As another power of time.
  case power(Double)
}
