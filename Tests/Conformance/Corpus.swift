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

    /// What is asked of the program for this file, given the rule tables that can be found.
    func treatment(of file: URL, with rules: RuleFolder) -> Treatment {
      switch ruleFamily {
      case "not-loadable": return .read("the reference does not load it")
      case "super", "jvn": return .refuse("rules of the family '\(ruleFamily)' are not run")
      case "rule-table":
        let name = rule.split(separator: ":").first.map(String.init) ?? ""
        return rules.knows(name, beside: file) ? .run : .miss(rule: name)
      default: return .run
      }
    }
  }

  /// How a file is checked.
  enum Treatment: Equatable {
    /// It is run and compared with the reference.
    case run
    /// It is read or refused, either of them properly; the text says why it is not run.
    case read(String)
    /// It is refused with a sentence; the text says why it is not run.
    case refuse(String)
    /// It is refused because its rule is nowhere to be found.
    case miss(rule: String)
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
