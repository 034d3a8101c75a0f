import Foundation

/// Broken and extreme files with what a good reader does with them.
struct HostileCorpus {
  /// A file, the kind of its hostility, and the outcomes that are right.
  struct Entry {
    let name: String
    let kind: String
    let right: [ReadingCheck.Expectation]
  }

  let folder: URL
  let entries: [Entry]

  /// Reads the table `expected-hostile.tsv`.
  init(folder: URL) throws {
    self.folder = folder
    let table = try Table(contentsOf: folder.appendingPathComponent("expected-hostile.tsv"))
    entries = table.rows.map { row in
      let line = row["error_line"]
      let refusal: ReadingCheck.Expectation = line.isEmpty ? .reject : .rejectForLine(line)
      var right: [ReadingCheck.Expectation] = []
      if row["expect"] == "accept" { right.append(.accept(population: row["population"])) }
      if row["expect"] == "reject" || row["also_ok"] == "reject" { right.append(refusal) }
      let other = row["also_ok"].split(separator: " ").map(String.init)
      if other.count == 2, other[0] == "accept" { right.append(.accept(population: other[1])) }
      return Entry(name: row["file"], kind: row["class"], right: right)
    }
  }
}
