import Foundation

/// A table of tab-separated values whose first line names the columns.
struct Table {
  /// A row, asked by column name.
  struct Row {
    fileprivate let columns: [String: Int]
    fileprivate let fields: [String]

    /// The value in a column; empty when the row or the table does not have it.
    subscript(column: String) -> String {
      guard let index = columns[column], index < fields.count else { return "" }
      return fields[index]
    }
  }

  /// The rows in order.
  let rows: [Row]

  /// Reads a table from a file's text; lines may end in a carriage return.
  init(_ text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let names = lines.first ?? []
    let columns = Dictionary(
      names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    rows = lines.dropFirst().map { Row(columns: columns, fields: $0) }
  }

  /// Reads a table, or throws what the file system says.
  init(contentsOf file: URL) throws {
    self.init(try String(contentsOf: file, encoding: .utf8))
  }
}
