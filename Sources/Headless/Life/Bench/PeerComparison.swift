import ArgumentParser
import BigInt
import Foundation
import Life
import LifeFormats

/// Programs that can be run beside this one.
enum Peer: String, CaseIterable, ExpressibleByArgument {
  /// The command line program of Golly.
  case bgolly
}

/// The same work by another program and by this one in turn, each as a whole process.
struct PeerComparison {
  private let peer: Peer
  private let options: LifeBench

  /// A comparison under the options of a benchmark.
  init(_ peer: Peer, options: LifeBench) throws {
    guard ChildRun.isOnPath(peer.rawValue) else {
      throw Failure(.noTerminal, "error: there is no \(peer.rawValue) on PATH")
    }
    self.peer = peer
    self.options = options
  }

  /// Runs the workloads and prints the ratio of the medians for each.
  func run(_ workloads: [Workload]) throws {
    if !options.json {
      print(Self.line(["workload", "gens", "ours", peer.rawValue, "ratio", "cells"]))
    }
    let progress = ProgressLine()
    var differing: [String] = []
    for (place, workload) in workloads.enumerated() {
      progress.show("\(workload.name), \(place + 1) of \(workloads.count)")
      let outcome = try compare(workload)
      progress.clear()
      if Interrupt.isRequested { throw ExitCode(130) }
      switch outcome {
      case .leftOut(let reason): Posix.printError("\(workload.name): left out: \(reason)")
      case .done(let comparison):
        if comparison.ours != comparison.theirs { differing.append(workload.name) }
        print(options.json ? comparison.json(peer).text : Self.line(comparison.columns))
      }
    }
    guard differing.isEmpty else {
      throw Failure(
        .negative,
        "error: other populations than \(peer.rawValue): "
          + differing.joined(separator: ", "))
    }
  }

  private enum Outcome {
    case leftOut(String)
    case done(Comparison)
  }

  private func compare(_ workload: Workload) throws -> Outcome {
    let start = try WorkloadRun.start(workload)
    guard case .soups = workload.source else {
      guard let algorithm = algorithm(for: start.rule.rule, workload) else {
        return .leftOut("\(peer.rawValue) would need a rule file")
      }
      let count = options.generations?.value ?? BigInt(generations: workload.generations) ?? 0
      let file = NSTemporaryDirectory() + "vivarium-\(Posix.processID).rle"
      defer { Posix.remove(file) }
      let universe = try start.universe(in: nil)
      try OutputTarget(file).write(universe, remarks: start.file)
      return try alternate(workload, file: file, count: count, algorithm)
    }
    return .leftOut("\(peer.rawValue) runs one pattern at a time")
  }

  /// How the peer is told to run a rule; nil when it cannot.
  private func algorithm(for rule: Rule, _ workload: Workload) -> [String]? {
    switch rule {
    case .twoState: workload.engine == .hashlife ? ["-h"] : []
    case .generations: ["-a", "Generations"]
    case .largerThanLife: ["-a", "Larger than Life"]
    case .wireWorld, .table: nil
    }
  }

  private func alternate(
    _ workload: Workload, file: String, count: BigInt, _ algorithm: [String]
  ) throws -> Outcome {
    var ours = [
      "life", "run", file, "-g", count.description, "--relative", "--quiet",
    ]
    if let kind = options.kind(for: workload) { ours += ["--engine", kind.rawValue] }
    ours += options.machine.arguments
    var theirs = algorithm + ["-m", count.description, "-M", "8000"]
    if algorithm == ["-h"] { theirs += ["-i", count.description] }
    var times: (ours: [Double], theirs: [Double]) = ([], [])
    do {
      for _ in 0..<options.runCount where !Interrupt.isRequested {
        times.ours.append(try ChildRun(ChildRun.ownPath, ours).processorTime)
        times.theirs.append(
          try ChildRun(peer.rawValue, theirs + ["-q", "-q", file], isQuiet: true).processorTime)
      }
      // Once more each, for the answers.
      let report = try ChildRun(
        ChildRun.ownPath, ours.filter { $0 != "--quiet" } + ["--every", "\(max(1, count))"])
      let answer = try ChildRun(peer.rawValue, theirs + [file], isQuiet: true)
      guard let theirPopulation = Self.lastPopulation(in: answer.output) else {
        return .leftOut("\(peer.rawValue) did not run it")
      }
      let fields = report.output.split(separator: "\n").last?.split(separator: "\t") ?? []
      let ourPopulation = fields.count > 1 ? String(fields[1]) : ""
      return .done(
        Comparison(
          name: workload.name, generations: count, ourTime: Self.median(times.ours),
          theirTime: Self.median(times.theirs), ours: ourPopulation, theirs: theirPopulation))
    } catch {
      throw Failure(.internalError, "error: cannot start a process: \(error.reason)")
    }
  }

  private static func median(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.sorted()[values.count / 2]
  }

  /// The number behind the last `generation: population`.
  static func lastPopulation(in output: String) -> String? {
    guard let line = output.split(separator: "\n").last, let colon = line.firstIndex(of: ":") else {
      return nil
    }
    let digits = line[line.index(after: colon)...].filter { $0 != "," && $0 != " " }
    return !digits.isEmpty && digits.allSatisfy(\.isNumber) ? String(digits) : nil
  }

  private static func line(_ columns: [String]) -> String {
    let widths = [22, 10, 9, 9, 8, 12]
    return zip(columns, widths).enumerated().map { index, column in
      let padding = String(repeating: " ", count: max(0, column.1 - column.0.count))
      return index == 0 ? column.0 + padding : padding + column.0
    }.joined(separator: " ")
  }
}

/// One workload by both programs.
private struct Comparison {
  let name: String
  let generations: BigInt
  /// Medians of processor time in seconds.
  let ourTime: Double
  let theirTime: Double
  /// Populations at the end.
  let ours: String
  let theirs: String

  /// How many times as fast as the other program.
  private var ratio: Double { ourTime > 0 ? theirTime / ourTime : 0 }

  var columns: [String] {
    [
      name, Measurement.short(generations), Measure.seconds(ourTime), Measure.seconds(theirTime),
      EarlierRun.text(ratio),
      ours == theirs ? Measurement.short(BigInt(ours) ?? 0) : "\(ours) not \(theirs)",
    ]
  }

  func json(_ peer: Peer) -> JSONValue {
    .object([
      ("name", .string(name)), ("generations", .number(generations.description)),
      ("seconds", .double(ourTime)), ("peer", .string(peer.rawValue)),
      ("peerSeconds", .double(theirTime)), ("ratio", .double(ratio)),
      ("population", .number(ours.isEmpty ? "0" : ours)), ("peerPopulation", .number(theirs)),
    ])
  }
}
