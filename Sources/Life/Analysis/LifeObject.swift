import Lattice

/// A kind of still life, oscillator or spaceship.
public struct LifeObject: Hashable, Sendable {
  /// Its canonical apgcode, of the kind `ov_p30` for what is too large for a catalogue; nil where
  /// there is none, as beyond the 3x3 block.
  public let code: String?
  /// How it comes back; the displacement is that of the one that was looked at first.
  public let motion: Motion
  /// The number of cells of its smallest phase.
  public let population: Int

  /// A kind that is known by its code and by how it moves.
  public init(code: String?, motion: Motion, population: Int) {
    self.code = code
    self.motion = motion
    self.population = population
  }

  /// The name by which people know it, else its code unless that is long, else what it is like.
  public var name: String {
    if let code {
      if let name = CommonObjects.name(of: code) { return name }
      if code.utf8.count <= Self.longestCode && !code.hasPrefix("ov_") { return code }
    }
    if let speed = motion.speed { return "\(population)-cell \(speed) spaceship" }
    return motion.period == 1
      ? "\(population)-cell still life" : "\(population)-cell p\(motion.period) oscillator"
  }

  private static let longestCode = 20

  /// The same for a number of them, as `2 blocks`.
  func counted(_ count: Int) -> String {
    let isWord = name != code
    return "\(count.grouped) \(count == 1 || !isWord ? name : CommonObjects.plural(of: name))"
  }

  /// Objects of one code are one kind, and others that move and measure alike.
  public static func == (a: LifeObject, b: LifeObject) -> Bool {
    a.code == b.code && a.sortKey == b.sortKey
  }

  /// Hashes what equality compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(population)
    hasher.combine(motion.period)
  }

  /// Which way it flies does not matter.
  private var sortKey: [Int] {
    let (x, y) = (abs(motion.displacement.x), abs(motion.displacement.y))
    return [motion.period, max(x, y), min(x, y), population]
  }
}

extension LifeObject {
  /// An object from an orbit, seen under its rule.
  init(_ orbit: Orbit, under rule: Rule) {
    motion = orbit.motion
    let phases = (0..<orbit.motion.period).map { orbit.cells(at: $0) }
    population = phases.map(\.population).min() ?? 0
    guard let maps = rule.codeMaps else {
      code = nil
      return
    }
    var choice = WechslerChoice(.catalogue, maps, WechslerStates(rule))
    for phase in phases { choice.add(phase) }
    code = choice.code(for: motion, population: population)
  }
}
