/// What is printed of the findings.
struct Report {
  private let findings: [Finding]

  init(_ findings: [Finding]) { self.findings = findings }

  /// Whether something was checked and nothing failed.
  var isClean: Bool { !findings.isEmpty && count(.failed, findings) == 0 }

  /// The closing line.
  var summary: String {
    "\(count(.passed, findings)) passed, \(count(.failed, findings)) failed"
  }

  /// A table of counts by what `key` makes of a finding, headed by `title`.
  func table(_ title: String, by key: (Finding) -> String) -> String {
    let heading = [title, "files", "comparisons", "passed", "deviates", "left out", "failed"]
    let groups = Dictionary(grouping: findings, by: key).sorted { $0.key < $1.key }
    let rows =
      [heading]
      + groups.map { name, group in
        [
          name, "\(group.count)", "\(group.reduce(0) { $0 + $1.comparisons })",
          "\(count(.passed, group))", "\(count(.deviates, group))", "\(count(.leftOut, group))",
          "\(count(.failed, group))",
        ]
      }
    let widths = heading.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.indices.map { column in
        let blanks = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 ? row[column] + blanks : blanks + row[column]
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }

  /// The files that deviate, each with the reason.
  var deviations: [String] {
    findings.filter { $0.outcome == .deviates }.map {
      "deviates: \($0.path): \($0.deviation ?? "")"
    }
  }

  /// The files whose cells were not compared, each with the reason.
  var leftOut: [String] {
    findings.filter { $0.outcome == .leftOut }.map { "left out: \($0.path): \($0.leftOut ?? "")" }
  }

  /// The files that failed, each with at most `limit` of its faults.
  func failures(faultsEach limit: Int) -> [String] {
    findings.filter { $0.outcome == .failed }.map { finding in
      let faults =
        finding.deviation == nil ? finding.faults : ["no longer deviates from the reference"]
      let rest = faults.count > limit ? ["and \(faults.count - limit) more"] : []
      return "failed: \(finding.path): " + (faults.prefix(limit) + rest).joined(separator: "; ")
    }
  }

  private func count(_ outcome: Finding.Outcome, _ findings: [Finding]) -> Int {
    findings.reduce(0) { $0 + ($1.outcome == outcome ? 1 : 0) }
  }
}
