public import ArgumentParser
import BigInt
import Lattice
public import Life
public import LifeFormats

/// What universe a Life command works on: a pattern or a soup, its rule, topology and engine.
public struct UniverseOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A pattern file, '-' for standard input, or the name of a built-in pattern.",
      valueName: "pattern"))
  var pattern: String?

  @Option(help: "The rule, as B3/S23, or a .rule file; it overrides the file's.")
  var rule: String?

  @Option(
    help: "How edges are joined, as T100,80 for a torus, P100,80 for a bounded plane, or plane.")
  var topology: String?

  @Option(
    help: ArgumentHelp(
      "Start from a soup in which each cell lives by this chance, from 0 to 1.",
      valueName: "density"))
  var random: Double?

  @Option(
    help: ArgumentHelp("The soup's size (default: 64x64, or the whole grid).", valueName: "WxH"))
  var size: Size?

  @Option(help: ArgumentHelp("The soup's seed (default: drawn, and reported).", valueName: "n"))
  var seed: UInt64?

  @Option(
    help: ArgumentHelp(
      "The soup's symmetry, by the names of soup searches: \(Symmetry.names).",
      valueName: "name"))
  var symmetry: Symmetry?

  /// Options with their defaults.
  public init() {}

  /// The options of a command that takes patterns alone, and has its own meaning for the others.
  init(pattern: String, rule: String?, topology: String?) {
    self.pattern = pattern
    self.rule = rule
    self.topology = topology
    random = nil
    size = nil
    seed = nil
    symmetry = nil
  }

  /// The pattern's file, when it is one that can be saved to.
  public var file: String? {
    pattern.flatMap { $0 != "-" && Posix.kind(of: $0) == .regular ? $0 : nil }
  }

  /// The largest soup, in cells.
  private static let largestSoup = 1 << 33
  /// The largest soup with a symmetry, which is made in memory.
  private static let largestSymmetricSoup = 1 << 28

  /// Refuses what contradicts itself.
  public func validate() throws {
    if random == nil {
      guard size == nil, seed == nil, symmetry == nil else {
        throw ValidationError("--size, --seed and --symmetry belong to --random")
      }
      return
    }
    guard pattern == nil else { throw ValidationError("give a pattern or --random, not both") }
    guard let random, (0...1).contains(random) else {
      throw ValidationError("--random takes a density from 0 to 1")
    }
  }

  /// A universe in its first generation, with what to call it.
  public struct Start {
    /// The name for reports.
    public let name: String
    /// The rule and the topology.
    public let rule: RuleString
    /// The cells, remarks and generation of the file; those of a soup are its own.
    public let file: PatternFile
    /// The soup that fills the universe besides, whose cells may be too many to be listed.
    public let soup: Soup?

    /// The seed of a soup.
    public var seed: UInt64? { soup?.seed }

    init(name: String, rule: RuleString, file: PatternFile, soup: Soup? = nil) {
      self.name = name
      self.rule = rule
      self.file = file
      self.soup = soup
    }

    /// The universe in an engine, or in the fastest one for its rule.
    /// - Parameter progress: is told now and then how much is in its place.
    public func universe(
      in kind: EngineKind?, resources: Resources = Resources(), progress: ReadingProgress? = nil
    ) throws -> any Engine {
      do {
        var universe = try file.universe(
          under: rule, on: kind, resources: resources, progress: progress)
        try draw(into: &universe, progress)
        return universe
      } catch let error as UniverseError {
        if case .engine = error { throw Failure(.usage, "error: \(error)") }
        throw Failure(.badData, "error: cannot run '\(name)': \(error)")
      }
    }

    private func draw(into universe: inout any Engine, _ progress: ReadingProgress?) throws {
      guard let soup else { return }
      let whole = rule.topology.extent
      try soup.forEachBand { band in
        universe.insert(whole.map { band.clipped(to: $0) } ?? band)
        guard let progress, let row = band.runs.last?.y else { return }
        if !progress(row - soup.rect.y, soup.rect.height) { throw UniverseError.stopped }
      }
    }
  }

  /// Reads or draws the first generation; throws a `Failure` for what cannot be.
  public func start() throws -> Start {
    if let random { return try soup(random) }
    guard let pattern else {
      throw Failure(.usage, "error: give a pattern, or --random DENSITY")
    }
    return try read(pattern)
  }

  /// The first generation, which is empty when nothing was asked for.
  public func startOrEmpty() throws -> Start {
    if pattern != nil || random != nil { return try start() }
    let rule = try override(RuleString(.life), with: wantedRule())
    return Start(name: "", rule: rule, file: PatternFile(pattern: Pattern(), rule: rule))
  }

  private func read(_ pattern: String) throws -> Start {
    let wanted = try wantedRule()
    let loaded = try PatternSource.load(pattern, rule: wanted?.rule)
    loaded.printWarnings()
    let rule = try override(loaded.file.rule ?? RuleString(.life), with: wanted)
    return Start(name: loaded.name, rule: rule, file: loaded.file)
  }

  private func soup(_ density: Double) throws -> Start {
    let rule = try override(RuleString(.life), with: wantedRule())
    let whole = rule.topology.extent
    var rect = whole ?? Rect(x: 0, y: 0, width: 64, height: 64)
    if let size {
      rect = Rect(x: 0, y: 0, width: size.width, height: size.height)
      // On a grid with an end a smaller soup lies in its middle.
      if whole != nil { rect.x = -(size.width / 2) }
      if whole != nil { rect.y = -(size.height / 2) }
    }
    let symmetry = symmetry ?? .c1
    let limit = symmetry == .c1 ? Self.largestSoup : Self.largestSymmetricSoup
    guard let area = Size(rect.width, rect.height).area, area <= limit else {
      let kind = symmetry == .c1 ? "" : " of this symmetry"
      throw Failure(.usage, "error: a soup\(kind) holds at most \(limit) cells")
    }
    // A size that was asked for is not changed in silence.
    if let size, area > 0, symmetry.fitted(in: rect) != rect {
      throw Failure(
        .usage,
        "error: a soup of symmetry \(symmetry.rawValue) is \(symmetry.shape), not \(size)")
    }
    // Up to 53 bits, which every reader of JSON takes exactly.
    let seed = seed ?? UInt64.random(in: 0..<(1 << 53))
    let soup = Soup(
      filling: rect, density: density, seed: seed, symmetry: symmetry, for: rule.rule)
    let file = PatternFile(pattern: Pattern(), rule: rule, hasPosition: true)
    return Start(name: "soup", rule: rule, file: file, soup: soup)
  }

  /// The rule of the command line; its topology is nil where it tells none.
  private func wantedRule() throws -> (rule: Rule, topology: Topology?)? {
    guard let rule else { return nil }
    if RuleSearch.isRuleFile(rule) { return (.table(try RuleSearch.read(rule)), nil) }
    let wanted = try RuleOption.parsed("--rule", rule) { text throws(RuleError) in
      try RuleString(parsing: text, named: RuleSearch(beside: pattern).lookup)
    }
    return (wanted.rule, rule.contains(":") ? wanted.topology : nil)
  }

  /// The rule and the topology of the command line laid over those of the file.
  private func override(
    _ base: RuleString, with wanted: (rule: Rule, topology: Topology?)?
  ) throws -> RuleString {
    var result = RuleString(wanted?.rule ?? base.rule, on: wanted?.topology ?? base.topology)
    if let topology {
      result.topology = try RuleOption.parsed("--topology", topology) { text throws(RuleError) in
        try Topology(text)
      }
    }
    return result
  }
}

extension EngineKind: ExpressibleByArgument {}

extension Size: ExpressibleByArgument {}

extension Symmetry: ExpressibleByArgument {
  /// Reads a name, in capitals or not.
  public init?(argument: String) { self.init(named: argument) }
}
