import BigInt
import Foundation
import Lattice
import Life
import LifeFormats

/// Runs a pattern file in this process and compares it with the reference, generation by
/// generation.
struct PatternCheck {
  /// How long one file may take.
  static let patience: Duration = .seconds(600)

  let corpus: Corpus
  let rules: RuleFolder

  func finding(for entry: Corpus.Entry) -> Finding {
    var finding = Finding(path: entry.path, family: entry.ruleFamily, format: entry.format)
    do {
      try check(entry, &finding)
    } catch let error as FormatError {
      finding.faults.append(error.rendered(file: entry.path))
    } catch {
      finding.faults.append("\(error)")
    }
    return finding
  }

  private func check(_ entry: Corpus.Entry, _ finding: inout Finding) throws {
    let deadline = ContinuousClock.now + Self.patience
    let place = corpus.file(entry.path)
    let file = try PatternFile.read([UInt8](Data(contentsOf: place))) {
      rules.table(named: $0, beside: place).map(Rule.table)
    }
    let rule = file.rule ?? RuleString(.life)
    finding.compare("the rule", rule.notation, with: Self.canonical(entry.rule))
    var engine = try file.universe()
    // The reference counts from the file, whatever generation that is of.
    engine.generation = 0

    let first = engine.bounds
    for expectation in entry.expectations {
      _ = engine.advance(by: BigInt(expectation.generation) - engine.generation) {
        ContinuousClock.now > deadline
      }
      guard engine.generation == expectation.generation else {
        finding.faults.append("\(engine.generation) generations took \(Self.patience)")
        return
      }
      compare(engine, since: first, with: expectation, &finding)
    }
  }

  /// The reference's name for a rule, in our notation where it is the name of a rule table that is
  /// built in here.
  private static func canonical(_ rule: String) -> String {
    guard rule == "Life" || rule.hasPrefix("Life:") else { return rule }
    return "B3/S23" + rule.dropFirst(4)
  }

  private func compare(
    _ engine: any Engine, since first: Box?, with expectation: Corpus.Expectation,
    _ finding: inout Finding
  ) {
    let time = "in generation \(expectation.generation)"
    let bounds = engine.bounds
    finding.compare(
      "the population \(time)", "\(engine.population)", with: expectation.population)
    finding.compare("the width \(time)", "\(bounds?.width ?? 0)", with: expectation.width)
    finding.compare("the height \(time)", "\(bounds?.height ?? 0)", with: expectation.height)
    func displacement(_ coordinate: KeyPath<Box, BigInt>) -> String {
      guard let bounds, let first else { return "unknown" }
      return "\(bounds[keyPath: coordinate] - first[keyPath: coordinate])"
    }
    finding.compare("dx \(time)", displacement(\.x), with: expectation.dx)
    finding.compare("dy \(time)", displacement(\.y), with: expectation.dy)
    if !expectation.digest.isEmpty {
      finding.compare("the digest \(time)", Self.digest(engine.pattern), with: expectation.digest)
    }
  }

  /// The SHA-256 of the cells in reading order, each as a line `x y state`, where x and y count
  /// from the top left of the bounds.
  private static func digest(_ pattern: Pattern) -> String {
    let corner = pattern.bounds
    var hash = SHA256()
    var text: [UInt8] = []
    for run in pattern.runs {
      let end = " \(run.y - (corner?.y ?? 0)) \(run.state)\n".utf8
      for x in run.x..<run.end {
        text += String(x - (corner?.x ?? 0)).utf8
        text += end
      }
      if text.count > 1 << 16 {
        hash.update(text)
        text.removeAll(keepingCapacity: true)
      }
    }
    hash.update(text)
    return hash.finish()
  }
}
