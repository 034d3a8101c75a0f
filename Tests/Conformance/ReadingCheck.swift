import Foundation

/// Has the built program read a file in a process of its own, and judges how it takes it.
struct ReadingCheck {
  static let patience: Duration = .seconds(5)
  static let largestMemory = 512 << 20

  /// The built `vivarium`.
  let program: String
  /// Where output is kept for a moment.
  let scratch: URL

  /// An outcome that is right.
  enum Expectation {
    /// The file is read; the population is known unless it is nil.
    case accept(population: String?)
    /// The file is refused, as a whole or for any line.
    case reject
    /// The file is refused for this line, or for any one line where it is nil.
    case rejectForLine(String?)
    /// The rule that the file names cannot be found; the message names it.
    case rejectForRule(String)
  }

  /// What comes of reading a file of the corpus that is not to be run.
  func finding(
    for entry: Corpus.Entry, _ treatment: Corpus.Treatment, in corpus: Corpus
  ) -> Finding {
    var finding = Finding(path: entry.path, family: entry.ruleFamily, format: entry.format)
    let right: [Expectation]
    switch treatment {
    case .run: return finding
    case .read(let reason):
      finding.leftOut = reason
      right = [.accept(population: nil), .reject]
    case .refuse(let reason):
      finding.leftOut = reason
      right = [.rejectForLine(nil)]
    case .miss(let rule):
      finding.leftOut = "the rule '\(rule)' is nowhere to be found"
      right = [.rejectForRule(rule)]
    }
    check(corpus.file(entry.path), expecting: right, &finding)
    return finding
  }

  /// Reads `file` and holds the outcome to those that are right.
  func check(_ file: URL, expecting right: [Expectation], _ finding: inout Finding) {
    let child: ChildProcess
    do {
      // Relative, because a file may begin at a later generation than 0.
      child = try ChildProcess(
        program, ["life", "run", file.path, "-g", "0", "--relative", "--json"],
        patience: Self.patience, folder: scratch)
    } catch {
      finding.faults.append("\(error)")
      return
    }
    finding.comparisons += 1
    if child.peakMemory > Self.largestMemory {
      finding.faults.append("takes \(child.peakMemory >> 20) MB of memory")
    }
    switch child.end {
    case .timeout: finding.faults.append("takes more than \(Self.patience)")
    case .signal(let number): finding.faults.append("crashes by signal \(number)")
    case .exit(0): finding.faults += Self.faults(ofAccepting: child, right)
    case .exit(64), .exit(65), .exit(66):
      finding.faults += Self.faults(ofRejecting: child, file, right)
    case .exit(let status): finding.faults.append("exits with \(status): \(child.error)")
    }
  }

  private static func faults(ofAccepting child: ChildProcess, _ right: [Expectation]) -> [String] {
    guard let report = try? JSONDecoder().decode(Report.self, from: Data(child.output.utf8)) else {
      return ["reports no population: \(child.output)"]
    }
    let isRight = right.contains {
      guard case .accept(let population) = $0 else { return false }
      return population == nil || population == "\(report.population)"
    }
    return isRight ? [] : ["is read as \(report.population) cells"]
  }

  private struct Report: Decodable {
    let population: Decimal
  }

  private static func faults(
    ofRejecting child: ChildProcess, _ file: URL, _ right: [Expectation]
  ) -> [String] {
    guard let place = Place(of: child.error, file: file.path) else {
      return ["is refused without a sentence: \(child.error)"]
    }
    let isRight = right.contains {
      switch $0 {
      case .accept: false
      case .rejectForRule(let name): child.end == .exit(66) && child.error.contains("'\(name)'")
      case .reject: true
      case .rejectForLine(let line): place.line.map { $0 == line ?? $0 } ?? false
      }
    }
    return isRight ? [] : ["is refused: \(child.error)"]
  }

  /// Where an error message points to.
  private struct Place {
    /// The line, nil when the file as a whole is wrong.
    let line: String?

    /// Takes `file:line:column: error: sentence` apart, or `file: error: sentence`.
    init?(of message: String, file: String) {
      guard message.hasPrefix("\(file):") else { return nil }
      let rest = message.dropFirst(file.count + 1)
      if rest.hasPrefix(" error: ") {
        line = nil
        return
      }
      let parts = rest.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, Int(parts[0]) != nil, Int(parts[1]) != nil, parts[2] == " error",
        parts[3].count > 1
      else { return nil }
      line = String(parts[0])
    }
  }
}
