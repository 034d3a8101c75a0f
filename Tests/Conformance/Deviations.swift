/// The files on which the reference is knowingly not followed.
struct Deviations {
  private let reasons: [String: String]

  /// Reads the table that is built in.
  init() {
    let table = Table(String(decoding: PackageResources.deviations_tsv, as: UTF8.self))
    reasons = Dictionary(
      table.rows.map { ($0["path"], $0["why"]) }, uniquingKeysWith: { first, _ in first })
  }

  /// The findings, each with the reason for its deviation where there is one.
  func applied(to findings: [Finding]) -> [Finding] {
    findings.map { finding in
      var finding = finding
      finding.deviation = reasons[finding.path]
      return finding
    }
  }
}
