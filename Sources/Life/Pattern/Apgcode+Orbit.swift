import BigInt
import Lattice

extension Apgcode {
  /// The most cells of an object whose code is looked for.
  private static let populationLimit = 1 << 16

  /// The canonical code of an object under its rule: a still life, an oscillator or a spaceship.
  ///
  /// The object is followed until it comes back, in its place or in another; nil when it does not
  /// within `generations`, dies, grows beyond all objects that have codes, or its rule has none.
  /// - Complexity: O(*period* · (*cells* + *area of the bounds*)), at most `generations` phases.
  public static func code(
    of object: Pattern, under rule: Rule, within generations: Int = 4096
  ) -> String? {
    guard let maps = rule.codeMaps, let start = object.bounds,
      var engine = try? EngineKind.sparse.make(RuleString(rule))
    else { return nil }
    let first = object.translated(by: Point(-start.x, -start.y))
    var phases = [first]
    engine.insert(object)
    for period in 1...max(1, generations) {
      engine.advance(by: 1)
      let phase = engine.pattern
      guard engine.background == 0, let bounds = phase.bounds,
        phase.population <= populationLimit
      else { return nil }
      let cells = phase.translated(by: Point(-bounds.x, -bounds.y))
      if cells == first {
        let stays = bounds.x == start.x && bounds.y == start.y
        let prefix = !stays ? "xq\(period)" : period == 1 ? "xs\(first.population)" : "xp\(period)"
        return canonical(of: phases, prefix: prefix, maps, WechslerStates(rule))
      }
      phases.append(cells)
    }
    return nil
  }
}
