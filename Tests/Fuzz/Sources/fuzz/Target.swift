import Headless
import Life
import LifeFormats

/// What can be fed with bytes: a reader each, told by the head that is put before them.
enum Target: String, CaseIterable {
  case rle, states, plaintext, life105, life106, macrocell, mcell, any, gzip
  case rule, ruleFile, apgcode, census

  /// Reads the bytes, and checks what a reader promises; a broken promise ends the process.
  func feed(_ bytes: [UInt8]) {
    switch self {
    case .rule: feedRule(String(decoding: bytes, as: UTF8.self))
    case .ruleFile: _ = try? RuleFile.read(bytes, name: "fuzz")
    case .apgcode: feedApgcode(String(decoding: bytes, as: UTF8.self))
    case .census: feedCensus(bytes)
    default: feedPattern(Array(head.utf8) + bytes)
    }
  }

  private var head: String {
    switch self {
    case .rle: "x = 3, y = 3, rule = B3/S23\n"
    case .states: "x = 3, y = 3, rule = 345/2/200\n"
    case .plaintext: "!\n"
    case .life105: "#Life 1.05\n"
    case .life106: "#Life 1.06\n"
    case .macrocell: "[M2]\n"
    case .mcell: "#MCell 4.0\n"
    case .gzip: "\u{1F}"
    default: ""
    }
  }

  private static let limits = ReadingLimits(
    unpackedBytes: 1 << 20, cells: 1 << 18, runs: 1 << 14)

  /// What is read is written in every format that takes it, and read again as the same cells.
  private func feedPattern(_ bytes: [UInt8]) {
    let file: PatternFile
    do {
      file = try PatternFile.read(bytes, limits: Self.limits)
    } catch {
      precondition(!error.rendered(file: "f").isEmpty)
      return
    }
    precondition(file.warnings.count == min(file.warningCount, 20))
    _ = try? file.placed(on: file.rule?.topology ?? .plane, within: Self.limits)
    guard let cells = try? file.cells(within: Self.limits) else { return }
    precondition(file.contents.population.description == "\(cells.population)")
    for format in [PatternFormat.rle, .life106, .macrocell] {
      guard let text = try? file.write(as: format, limits: Self.limits) else { continue }
      guard let back = try? PatternFile.read(text), let again = try? back.pattern else {
        preconditionFailure("what was written as \(format) cannot be read")
      }
      precondition(again == cells, "\(format) does not give back the cells")
      precondition(back.rule == file.rule || back.rule == nil, "\(format) changes the rule")
    }
  }

  /// The canonical notation of what is read means the same.
  private func feedRule(_ text: String) {
    guard let rule = try? RuleString(parsing: text) else { return }
    guard let again = try? RuleString(parsing: rule.notation) else {
      preconditionFailure("'\(rule.notation)' cannot be read")
    }
    precondition(again == rule, "'\(rule.notation)' is another rule")
  }

  private func feedApgcode(_ text: String) {
    guard text.utf8.count < 1000 else { return }
    for states in [WechslerStates.numbers, .ages(4), .ages(256)] {
      guard let pattern = try? Pattern(wechsler: text, states: states),
        let told = pattern.wechsler(states: states)
      else { continue }
      guard let again = try? Pattern(wechsler: told, states: states) else {
        preconditionFailure("'\(told)' cannot be read")
      }
      precondition(again == pattern, "'\(told)' is another pattern")
    }
  }

  /// The state of a run of soups, or the census of a part: what is read is written as the same.
  private func feedCensus(_ bytes: [UInt8]) {
    let census: SoupCensus
    do {
      census = try CensusFile.census(in: bytes, from: "f")
    } catch {
      precondition((error as? Failure)?.code == .badData)
      return
    }
    let again = try? CensusFile.census(in: CensusFile.bytes(census), from: "f")
    precondition(again == census, "what was written is another census")
  }
}
