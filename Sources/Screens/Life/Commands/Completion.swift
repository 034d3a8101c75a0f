/// What a line that is being typed may become.
struct Candidate: Hashable {
  /// The whole line then.
  let line: String
  /// What is shown: the part that would change.
  let label: String
  /// More about it, beside it where there is room.
  var detail = ""
}

/// Finds what may complete a text.
enum Completion {
  /// The words that begin with what is typed, whatever their case, each after `prefix`.
  static func words(
    _ words: [String], for typed: String, after prefix: String = ""
  ) -> [Candidate] {
    let wanted = typed.lowercased()
    return words.filter { $0.lowercased().hasPrefix(wanted) && $0 != typed }
      .map { Candidate(line: prefix + $0, label: $0) }
  }

  /// The files and folders whose names begin with what is typed, by name; folders end in `/`, and
  /// what hides behind a leading dot stays there.
  /// - Parameter accepts: whether a file of this name is wanted.
  static func files(
    for typed: String, after prefix: String = "", host: any Host,
    accepts: (String) -> Bool = { _ in true }
  ) -> [Candidate] {
    let cut = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let (folder, name) = (String(typed[..<cut]), typed[cut...])
    guard let listing = try? host.list(folder) else { return [] }
    let texts = listing.folders.map { $0 + "/" } + listing.files.map(\.name).filter(accepts)
    return texts.filter { $0.hasPrefix(name) && !$0.hasPrefix(".") }.sorted()
      .map { Candidate(line: prefix + folder + $0, label: $0) }
      .filter { $0.line != prefix + typed }
  }

  /// The most lines that are suggested.
  static let most = 200
}
