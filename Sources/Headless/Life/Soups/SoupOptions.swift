public import ArgumentParser
import Lattice
import Life

/// Which soups are meant: their rule, size, density, symmetry and seed.
public struct SoupOptions: ParsableArguments {
  @Option(help: "The rule, as B3/S23 or by its name (default: B3/S23).")
  var rule: String?

  @Option(
    help: ArgumentHelp(
      "The size of each soup (default: 16x16, or as much of it as the symmetry can have).",
      valueName: "WxH"))
  var size: Size?

  @Option(help: "The chance of each cell to live, from 0 to 1 (default: 0.5).")
  var density: Double?

  @Option(
    help: ArgumentHelp(
      "The soups' symmetry, by the names of soup searches: \(Symmetry.names) (default: C1).",
      valueName: "name"))
  var symmetry: Symmetry?

  @Option(
    help: ArgumentHelp(
      "The number that all chance follows from (default: drawn, and reported).", valueName: "n"))
  var seed: UInt64?

  /// Options with their defaults.
  public init() {}

  /// The series of soups; what the command line leaves out is that of `known`, else the default.
  func series(like known: SoupSeries? = nil) throws -> SoupSeries {
    let symmetry = symmetry ?? known?.symmetry ?? .c1
    let square = Rect(x: 0, y: 0, width: 16, height: 16)
    let fitted = symmetry.fitted(in: square).map { Size($0.width, $0.height) }
    let rule = try readRule() ?? known?.rule ?? .life
    do throws(SoupSeriesError) {
      return try SoupSeries(
        rule: rule, size: size ?? known?.size ?? fitted ?? Size(16, 16),
        density: density ?? known?.density ?? 0.5, symmetry: symmetry,
        // Up to 53 bits, which every reader of JSON takes exactly.
        seed: seed ?? known?.seed ?? UInt64.random(in: 0..<(1 << 53)))
    } catch {
      throw Failure(.usage, "error: \(error)")
    }
  }

  private func readRule() throws -> Rule? {
    guard let rule else { return nil }
    if RuleSearch.isRuleFile(rule) { return .table(try RuleSearch.read(rule)) }
    let wanted = try RuleOption.parsed("--rule", rule) { text throws(RuleError) in
      try RuleString(parsing: text, named: RuleSearch(beside: nil).lookup)
    }
    guard wanted.topology == .plane else {
      throw Failure(.usage, "error: soups run on the plane, not on \(wanted.topology.notation)")
    }
    return wanted.rule
  }
}

/// A part of the work, as `2/8`: from 1 on.
struct Shard: ExpressibleByArgument {
  let index: Int
  let count: Int

  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let index = Int(parts[0]), let count = Int(parts[1]), count >= 1,
      (1...count).contains(index)
    else { return nil }
    self.index = index
    self.count = count
  }

  /// This part of `1...soups`, nil when it is empty: all parts together are the whole.
  func part(of soups: Int) -> ClosedRange<Int>? {
    func end(_ index: Int) -> Int {
      let (high, low) = soups.multipliedFullWidth(by: index)
      return count.dividingFullWidth((high, low)).quotient
    }
    let (first, last) = (end(index - 1) + 1, end(index))
    return first <= last ? first...last : nil
  }
}
