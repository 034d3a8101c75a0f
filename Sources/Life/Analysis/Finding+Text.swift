public import BigInt

extension Finding {
  /// A few words for a status line, as `p30 oscillator`, `c/4 diagonal spaceship` or
  /// `stabilised at 1,103`; nil where nothing is known.
  ///
  /// `start` is the generation that was looked at.
  public func phrase(from start: BigInt = 0) -> String? {
    let moment = (start + BigInt(since)).grouped
    switch kind {
    case .extinct: return since == 0 ? nil : "dies at \(moment)"
    case .gun(let period): return "p\(period) gun"
    case .rake(let motion): return "p\(motion.period) \(motion.speed ?? "") rake"
    case .puffer(let motion): return "p\(motion.period) \(motion.speed ?? "") puffer"
    case .unknown: return nil
    case .stillLife, .oscillator, .spaceship, .several:
      if since > 0 { return "stabilised at \(moment)" }
    }
    switch kind {
    case .stillLife: return "still life"
    case .oscillator(let period): return "p\(period) oscillator"
    case .spaceship(let motion): return "\(motion.speed ?? "") spaceship"
    default: return "\(census.total.grouped) objects"
    }
  }

  /// What it is in full, without the census, as `spaceship, c/4 diagonal, period 4`.
  ///
  /// `start` is the generation that was looked at.
  public func summary(from start: BigInt = 0) -> String {
    let moment = (start + BigInt(since)).grouped
    let text: String
    switch kind {
    case .extinct: return since == 0 ? "empty" : "dies at \(moment)"
    case .stillLife: text = "still life"
    case .oscillator(let period): text = "oscillator, period \(period.grouped)"
    case .spaceship(let motion): text = "spaceship, " + Self.course(of: motion)
    case .several: text = "objects that never meet"
    case .gun(let period): return "gun, period \(period.grouped)"
    case .rake(let motion): return "rake, " + Self.course(of: motion)
    case .puffer(let motion): return "puffer, " + Self.course(of: motion)
    case .unknown(.generations): return "not known after \(since.grouped) generations"
    case .unknown(.population):
      return since == 0
        ? "not known: too many cells" : "not known: too many cells at \(moment)"
    case .unknown(.rule): return "not known under this rule"
    }
    if since == 0 { return text }
    if case .oscillator(let period) = kind {
      return "stabilised at \(moment), period \(period.grouped)"
    }
    return kind == .several || kind == .stillLife
      ? "stabilised at \(moment)" : "\(text), since \(moment)"
  }

  private static func course(of motion: Motion) -> String {
    "\(motion.speed ?? "at rest"), period \(motion.period.grouped)"
  }
}
