import Foundation

/// Pattern files with what another program makes of them.
struct Corpus {
  /// A pattern file and its reference results.
  struct Entry {
    /// The path below the corpus' folder.
    let path: String
    let format: String
    let ruleFamily: String
    /// The rule with its topology, in canonical notation; empty when unknown.
    let rule: String
    /// The reference generations, in order.
    let expectations: [Expectation]

    /// Whether this is a two-state rule of the Moore neighbourhood, on a topology that we run.
    var isRun: Bool {
      guard ruleFamily.hasPrefix("outer-totalistic-moore") else { return false }
      guard let colon = rule.firstIndex(of: ":") else { return true }
      return "PT".contains(rule[rule.index(after: colon)...].first ?? " ")
    }
  }

  /// What is known about one generation; empty values are unknown.
  struct Expectation {
    let generation: Int
    let population: String
    let width: String
    let height: String
    let digest: String
    let dx: String
    let dy: String
  }

  /// The folder that holds everything.
  let folder: URL
  /// The files in the order of the corpus' table.
  let entries: [Entry]

  /// Reads the tables `files.tsv` and `expected.tsv`.
  init(folder: URL) throws {
    self.folder = folder
    var expectations: [String: [Expectation]] = [:]
    for row in try Table(contentsOf: folder.appendingPathComponent("expected.tsv")).rows {
      guard let generation = Int(row["gen"]), generation <= 1000 else { continue }
      expectations[row["file"], default: []].append(
        Expectation(
          generation: generation, population: row["population"], width: row["bbox_w"],
          height: row["bbox_h"], digest: row["sha256"], dx: row["dx"], dy: row["dy"]))
    }
    entries = try Table(contentsOf: folder.appendingPathComponent("files.tsv")).rows.map { row in
      Entry(
        path: row["path"], format: row["format"], ruleFamily: row["rule_family"],
        rule: row["rule_golly"],
        expectations: (expectations[row["path"]] ?? []).sorted { $0.generation < $1.generation })
    }
  }

  /// The file at a path below the corpus' folder.
  func file(_ path: String) -> URL { folder.appendingPathComponent(path) }
}
