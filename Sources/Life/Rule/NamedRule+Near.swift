extension NamedRule {
  /// Up to three names that are much like one that is unknown, the likest first.
  public static func near(_ name: String) -> [String] {
    let wanted = Array(key(name))
    guard !wanted.isEmpty, wanted.count <= 40 else { return [] }
    let likeness = names.compactMap { key, name -> (distance: Int, name: String)? in
      let key = Array(key)
      let distance = key.starts(with: wanted) ? 1 : editDistance(wanted, key)
      let allowed = max(wanted.count < 4 ? 1 : 2, wanted.count / 3)
      return distance <= allowed ? (distance, name) : nil
    }
    return likeness.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
  }

  /// The least number of characters to insert, delete or replace (Levenshtein's distance).
  private static func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        (diagonal, row[j + 1]) = (
          row[j + 1], min(row[j] + 1, row[j + 1] + 1, diagonal + (x == y ? 0 : 1))
        )
      }
    }
    return row[b.count]
  }
}
