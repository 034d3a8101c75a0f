import Lattice

/// Counts what comes of the soups of a series, one after the other.
///
/// What it remembers from one soup to the next makes it fast and changes no result; so each thread
/// has a counter of its own.
public final class SoupCounter {
  private let series: SoupSeries
  private let settling: SettlingRun
  /// The soups that lived longest so far, here or where others count.
  ///
  /// Once there are as many as a census keeps, only longer lives are told.
  public var longest: [SoupCensus.Methuselah] = []
  /// How many generations were run so far.
  public private(set) var generations = 0

  /// What comes together from the soups that are counted at once, by the numbers of kinds.
  private var finds: [SoupCensus.Find] = []
  private var found: [Int] = []
  private var unsettled = SoupCensus.Find(count: 0, soups: [])

  /// A counter for a series.
  public init(_ series: SoupSeries) {
    self.series = series
    let area = series.size.area ?? 0
    settling = SettlingRun(series.rule, bounds: .init(population: 1 << 14 + 2 * area))
  }

  /// Runs some soups and tells the sum of what came of them, or of the first ones when
  /// `isInterrupted` says so between two; nil when that is before the first.
  public func count(
    _ numbers: ClosedRange<Int>, until isInterrupted: () -> Bool = { false }
  ) -> SoupCensus? {
    var last: Int?
    var methuselahs: [SoupCensus.Methuselah] = []
    for number in numbers {
      if isInterrupted() { break }
      if let methuselah = count(number) { methuselahs.append(methuselah) }
      last = number
    }
    guard let last else { return nil }
    var named: [String: SoupCensus.Find] = [:]
    for kind in found {
      named[settling.ash.codes[kind]] = finds[kind]
      finds[kind] = SoupCensus.Find(count: 0, soups: [])
    }
    found.removeAll(keepingCapacity: true)
    defer { unsettled = SoupCensus.Find(count: 0, soups: []) }
    return SoupCensus(
      series, numbers: NumberRanges(numbers.lowerBound...last), finds: named,
      methuselahs: SoupCensus.longest(methuselahs), unsettled: unsettled)
  }

  /// Runs a soup by itself.
  public func outcome(of number: Int) -> SoupOutcome {
    let ending = settling.run(series.soup(number).pattern)
    var objects: [String: Int] = [:]
    switch ending {
    case .settled:
      for resident in settling.census.residents {
        for (kind, count) in settling.ash.entries[resident.entry].kinds {
          objects[settling.ash.codes[kind], default: 0] += count
        }
      }
      return SoupOutcome(
        ending: .settled, generations: settling.generation, objects: objects)
    case .growing(let code):
      return SoupOutcome(
        ending: .growing, generations: settling.generation, objects: [code: 1])
    case .unsettled:
      return SoupOutcome(ending: .unsettled, generations: settling.generation, objects: [:])
    }
  }

  private func count(_ number: Int) -> SoupCensus.Methuselah? {
    let soup = series.soup(number).pattern
    let ending = settling.run(soup)
    generations += settling.generation
    switch ending {
    case .settled:
      for resident in settling.census.residents {
        for (kind, count) in settling.ash.entries[resident.entry].kinds {
          add(count, of: kind, from: number)
        }
      }
      return methuselah(number, soup)
    case .growing(let code): add(1, of: settling.kind(of: code), from: number)
    case .unsettled:
      unsettled.count += 1
      if unsettled.soups.count < SoupCensus.Find.mostSoups { unsettled.soups.append(number) }
    }
    return nil
  }

  /// Soups come in ascending order, so the first ones that are met are the lowest.
  private func add(_ count: Int, of kind: Int, from number: Int) {
    while finds.count <= kind { finds.append(SoupCensus.Find(count: 0, soups: [])) }
    if finds[kind].count == 0 { found.append(kind) }
    finds[kind].count += count
    if finds[kind].soups.count < SoupCensus.Find.mostSoups, finds[kind].soups.last != number {
      finds[kind].soups.append(number)
    }
  }

  /// The soup that was run last, if it lived long enough to be kept.
  private func methuselah(_ number: Int, _ soup: Pattern) -> SoupCensus.Methuselah? {
    // It was found settled some time after it was, never before.
    if longest.count == SoupCensus.mostMethuselahs, let shortest = longest.last,
      settling.generation < shortest.lifespan
    {
      return nil
    }
    let (lifespan, population) = settling.lifespan(of: soup)
    let methuselah = SoupCensus.Methuselah(
      soup: number, lifespan: lifespan, population: population)
    longest = SoupCensus.longest(longest + [methuselah])
    return longest.contains(methuselah) ? methuselah : nil
  }
}
