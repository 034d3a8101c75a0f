/// What came of some soups of a series: their objects, added up.
///
/// Censuses of different soups can be added in any order; the sum is always the same, and that of
/// all soups counted at once.
public struct SoupCensus: Hashable, Sendable {
  /// Which method counted; raised whenever one and the same soup may be counted differently.
  public static let version = 1

  /// The objects of one kind.
  public struct Find: Hashable, Sendable {
    /// How many there are.
    public var count: Int
    /// The lowest numbers of soups that made one, in ascending order, at most `mostSoups`.
    public var soups: [Int]

    /// The most soups that are kept for a kind.
    public static let mostSoups = 4

    /// So many objects, from these soups.
    public init(count: Int, soups: [Int]) {
      self.count = count
      self.soups = soups
    }

    fileprivate mutating func add(_ other: Find) {
      count += other.count
      if soups.count == Self.mostSoups, let last = soups.last, let first = other.soups.first,
        last < first
      {
        return
      }
      soups = Array((soups + other.soups).sorted().prefix(Self.mostSoups))
    }
  }

  /// A soup that lived long.
  public struct Methuselah: Hashable, Sendable {
    /// The soup's number.
    public var soup: Int
    /// The first generation from which it consists of objects that never meet.
    public var lifespan: Int
    /// The number of cells then.
    public var population: Int

    /// A soup with how long it lived and what was left.
    public init(soup: Int, lifespan: Int, population: Int) {
      self.soup = soup
      self.lifespan = lifespan
      self.population = population
    }
  }

  /// The most methuselahs that are kept.
  public static let mostMethuselahs = 20

  /// The soups' series.
  public let series: SoupSeries
  /// Which soups were counted.
  public private(set) var numbers: NumberRanges
  /// The objects by their apgcodes.
  public private(set) var finds: [String: Find]
  /// The soups that lived longest, the longest first.
  public private(set) var methuselahs: [Methuselah]
  /// The soups of which it is not known what becomes of them; their objects are not counted.
  public private(set) var unsettled: Find

  /// A census as it was written down.
  public init(
    _ series: SoupSeries, numbers: NumberRanges = NumberRanges(), finds: [String: Find] = [:],
    methuselahs: [Methuselah] = [], unsettled: Find = Find(count: 0, soups: [])
  ) {
    self.series = series
    self.numbers = numbers
    self.finds = finds
    self.methuselahs = methuselahs
    self.unsettled = unsettled
  }

  /// The number of objects.
  public var objectCount: Int { finds.values.reduce(0) { $0 + $1.count } }

  /// The codes with their finds: the most frequent first, those equally frequent by code.
  public var sorted: [(code: String, find: Find)] {
    finds.map { (code: $0.key, find: $0.value) }.sorted { a, b in
      if a.find.count != b.find.count { return a.find.count > b.find.count }
      // By bytes, which is the same everywhere.
      return Array(a.code.utf8).lexicographicallyPrecedes(Array(b.code.utf8))
    }
  }

  /// Adds a census of other soups of the series.
  /// - Precondition: it is of the same series, and no soup is in both.
  public mutating func add(_ other: SoupCensus) {
    precondition(other.series == series, "censuses of one series are added")
    numbers.add(other.numbers)
    for (code, find) in other.finds {
      finds[code, default: Find(count: 0, soups: [])].add(find)
    }
    methuselahs = Self.longest(methuselahs + other.methuselahs)
    unsettled.add(other.unsettled)
  }

  /// Those that are kept of some methuselahs, in order.
  static func longest(_ methuselahs: [Methuselah]) -> [Methuselah] {
    let sorted = methuselahs.sorted { ($1.lifespan, $0.soup) < ($0.lifespan, $1.soup) }
    return Array(sorted.prefix(mostMethuselahs))
  }
}
