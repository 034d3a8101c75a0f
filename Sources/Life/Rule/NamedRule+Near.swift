extension NamedRule {
  /// Up to three names that are much like one that is unknown, the likest first.
  public static func near(_ name: String) -> [String] {
    let wanted = Array(key(name).utf8)
    guard !wanted.isEmpty, wanted.count <= 40 else { return [] }
    let allowed = max(wanted.count < 4 ? 1 : 2, wanted.count / 3)
    let likeness = names.compactMap { key, name -> (distance: Int, name: String)? in
      if key.starts(with: wanted) { return (1, name) }
      guard abs(key.count - wanted.count) <= allowed else { return nil }
      let distance = editDistance(wanted, key)
      return distance <= allowed ? (distance, name) : nil
    }
    return likeness.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
  }

  /// Each name and alias with the bytes of its key.
  private static let names: [(key: [UInt8], name: String)] = all.flatMap { rule in
    ([rule.name] + rule.aliases).map { (Array(key($0).utf8), $0) }
  }

  /// The least number of bytes to insert, delete or replace (Levenshtein's distance).
  private static func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(row[j] + 1, above + 1, diagonal + (x == y ? 0 : 1))
        diagonal = above
      }
    }
    return row[b.count]
  }
}
