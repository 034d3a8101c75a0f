import Foundation

/// `conformance CORPUS [--rules FOLDER] [--verbose]`: checks readers and engines on real pattern files, of which
/// another program computed the population, the bounds, the displacement and the cells.
///
/// Files of rules that run here are compared generation by generation; all other files, and those
/// made to break a reader, are read by the built program in a process of its own. Rule tables are
/// looked for in a folder of `.rule` files.
@main
struct Conformance {
  static func main() async {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let isVerbose = arguments.contains("--verbose")
    arguments.removeAll { $0 == "--verbose" }
    var rules = RuleFolder(path: nil)
    if let option = arguments.firstIndex(of: "--rules"), option + 1 < arguments.count {
      rules = RuleFolder(path: arguments[option + 1])
      arguments.removeSubrange(option...option + 1)
    }
    guard let folder = arguments.first, arguments.count == 1 else {
      print("usage: conformance CORPUS [--rules FOLDER] [--verbose]")
      exit(64)
    }
    guard SHA256.isSound else {
      print("error: SHA-256 does not give the digests of its standard")
      exit(70)
    }
    do {
      let report = Report(
        try await findings(URL(fileURLWithPath: folder, isDirectory: true), rules))
      show(report, isVerbose: isVerbose)
      exit(report.isClean ? 0 : 1)
    } catch {
      print("error: \(error)")
      exit(66)
    }
  }

  /// How many files are checked at a time.
  private static let workers = 2

  private static func findings(_ folder: URL, _ rules: RuleFolder) async throws -> [Finding] {
    let corpus = try Corpus(folder: folder)
    let hostile = try HostileCorpus(folder: folder.appendingPathComponent("hostile"))
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(
      "conformance-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let reading = ReadingCheck(program: try builtProgram(), scratch: scratch)
    let patterns = PatternCheck(corpus: corpus, rules: rules)

    // Children first: they inherit the memory peak of this process.
    var findings = await checked(hostile.entries) { entry in
      var finding = Finding(path: "hostile/\(entry.name)", family: "hostile", format: entry.kind)
      reading.check(
        hostile.folder.appendingPathComponent(entry.name), expecting: entry.right, &finding)
      return finding
    }
    let treated = corpus.entries.map { ($0, $0.treatment(of: corpus.file($0.path), with: rules)) }
    findings += await checked(treated.filter { $0.1 != .run }) { entry, treatment in
      reading.finding(for: entry, treatment, in: corpus)
    }
    findings += await checked(treated.filter { $0.1 == .run }) { entry, _ in
      patterns.finding(for: entry)
    }
    return Deviations().applied(to: findings)
  }

  /// Calls `check` for every entry, on as many threads as there are workers; the findings are in
  /// the order of the entries.
  private static func checked<Entry: Sendable>(
    _ entries: [Entry], _ check: @escaping @Sendable (Entry) -> Finding
  ) async -> [Finding] {
    await withTaskGroup(of: (Int, Finding).self) { group in
      var findings: [Finding?] = entries.map { _ in nil }
      for (index, entry) in entries.enumerated() {
        if index >= workers, let (done, finding) = await group.next() { findings[done] = finding }
        group.addTask { (index, check(entry)) }
      }
      for await (done, finding) in group { findings[done] = finding }
      return findings.compactMap { $0 }
    }
  }

  /// The program under test, which lies where this one does.
  private static func builtProgram() throws -> String {
    let folder = Bundle.main.executableURL?.deletingLastPathComponent()
    let path = folder?.appendingPathComponent("vivarium").path ?? ""
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw ChildProcess.Failure(description: "there is no built program at '\(path)'")
    }
    return path
  }

  private static func show(_ report: Report, isVerbose: Bool) {
    print(report.table("rule family") { $0.family })
    print()
    print(report.table("format") { $0.family == "hostile" ? "hostile \($0.format)" : $0.format })
    print()
    for line in report.deviations + report.leftOut { print(line) }
    let failures = report.failures(faultsEach: isVerbose ? .max : 3)
    let listed = isVerbose ? failures[...] : failures.prefix(20)
    for line in listed { print(line) }
    if listed.count < failures.count {
      print("and \(failures.count - listed.count) more, listed with --verbose")
    }
    print(report.summary)
  }
}
