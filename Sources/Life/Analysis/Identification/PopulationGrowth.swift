/// How a population that grows for ever does so, as far as it was seen.
public enum PopulationGrowth: Hashable, Sendable {
  /// By about so many cells a generation.
  case linear(Double)
  /// As the square of time.
  case quadratic
  /// As another power of time.
  case power(Double)

  /// The name by which the catalogue Catagolue knows such growth.
  public var code: String {
    switch self {
    case .linear: "zz_LINEAR"
    case .quadratic: "zz_QUADRATIC"
    // By the power of the sum of all populations, which is one more.
    case .power(let power):
      power < 0.65
        ? "zz_REPLICATOR"
        : power < 1.1 ? "zz_LINEAR" : power < 1.9 ? "zz_EXPLOSIVE" : "zz_QUADRATIC"
    }
  }
}
