/// What a pattern turned out to be.
public struct Finding: Hashable, Sendable {
  /// What it is from some generation on, and will be for ever.
  public enum Kind: Hashable, Sendable {
    /// Nothing lives any more.
    case extinct
    /// Nothing changes any more.
    case stillLife
    /// All comes back to its place after so many generations, and not earlier.
    case oscillator(period: Int)
    /// All comes back elsewhere.
    case spaceship(Motion)
    /// Objects that come back each by itself and never meet: ash, and ships that have left it.
    case several
    /// Something in its place sends out spaceships for ever.
    case gun(period: Int)
    /// Something that travels sends out spaceships for ever.
    case rake(Motion)
    /// Something that travels leaves objects behind for ever.
    case puffer(Motion)
    /// Nothing is known, because something would have gone beyond a limit.
    case unknown(Limit)
  }

  /// What the search did not go beyond.
  public enum Limit: Hashable, Sendable {
    /// The number of generations.
    case generations
    /// The number of living cells.
    case population
    /// No engine runs such patterns alone.
    case rule
  }

  /// What it is.
  public let kind: Kind
  /// The first generation, counted from the one that was looked at, from which it is so.
  ///
  /// Exact for all but guns, rakes and puffers, which may be older; where nothing is known, the
  /// last one that was looked at.
  public let since: Int
  /// The objects that are there then; of guns, rakes and puffers those of one period's output.
  ///
  /// Empty on bounded boards, where objects are not told apart.
  public let census: Census

  /// What it is from a generation on, and of what.
  public init(_ kind: Kind, since: Int, census: Census = Census()) {
    self.kind = kind
    self.since = since
    self.census = census
  }
}
