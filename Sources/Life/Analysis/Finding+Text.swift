public import BigInt

extension Finding {
  /// A few words for a status line, as `p30 oscillator`, `c/4 diagonal spaceship` or
  /// `stabilised at 1,103`; nil where nothing is known.
  /// - Parameters:
  ///   - start: the generation that was looked at.
  ///   - now: the generation of which one speaks, as `settles at 1,103` before that one; nil for
  ///     none in particular.
  public func phrase(from start: BigInt = 0, at now: BigInt? = nil) -> String? {
    let moment = (start + BigInt(since)).grouped
    switch kind {
    case .extinct:
      guard since > 0 else { return nil }
      let isPast = now.map { $0 >= start + BigInt(since) } ?? false
      return "\(isPast ? "died" : "dies") at \(moment)"
    case .gun(let period): return "p\(period) gun"
    case .rake(let motion): return "p\(motion.period) \(motion.speed ?? "") rake"
    case .puffer(let motion): return "p\(motion.period) \(motion.speed ?? "") puffer"
    case .unknown: return nil
    case .stillLife, .oscillator, .spaceship, .several:
      if since > 0 { return settling(from: start, at: now) }
    }
    switch kind {
    case .stillLife: return "still life"
    case .oscillator(let period): return "p\(period) oscillator"
    case .spaceship(let motion): return "\(motion.speed ?? "") spaceship"
    default: return "\(census.total.grouped) objects"
    }
  }

  /// Whether it becomes what it is only after a generation.
  private func isToCome(from start: BigInt, at now: BigInt?) -> Bool {
    now.map { $0 < start + BigInt(since) } ?? false
  }

  private func settling(from start: BigInt, at now: BigInt?) -> String {
    (isToCome(from: start, at: now) ? "settles" : "stabilised")
      + " at \((start + BigInt(since)).grouped)"
  }

  /// Whether it became what it is, so that its objects are what has become of it.
  public var isOutcome: Bool {
    switch kind {
    case .stillLife, .several: since > 0
    default: false
    }
  }

  /// What it is in full, without the census, as `spaceship, c/4 diagonal, period 4`.
  /// - Parameters:
  ///   - start: the generation that was looked at.
  ///   - now: the generation of which one speaks; nil for none in particular.
  public func summary(from start: BigInt = 0, at now: BigInt? = nil) -> String {
    let moment = (start + BigInt(since)).grouped
    let text: String
    switch kind {
    case .extinct: return phrase(from: start, at: now) ?? "empty"
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
    if isOutcome { return settling(from: start, at: now) }
    if case .oscillator(let period) = kind {
      return "\(settling(from: start, at: now)), period \(period.grouped)"
    }
    return isToCome(from: start, at: now)
      ? "\(text), from \(moment) on" : "\(text), since \(moment)"
  }

  private static func course(of motion: Motion) -> String {
    "\(motion.speed ?? "at rest"), period \(motion.period.grouped)"
  }
}
