extension PatternLibrary {
  /// What is compared of a name: its letters and digits, in small letters.
  static func key(of name: String) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// The names of `entries` that are near `name`, the nearest first, at most five.
  ///
  /// Near is a third of the letters wrong at most, or containing the whole name.
  static func nearest(to name: String, in entries: [Entry]) -> [String] {
    let wanted = key(of: name)
    guard !wanted.isEmpty, wanted.count <= longestName else { return [] }
    let tolerance = max(1, wanted.count / 3)
    let near = entries.compactMap { entry -> (distance: Int, name: String)? in
      let key = key(of: entry.name)
      let distance = editDistance(key, wanted)
      if distance <= tolerance { return (distance, entry.name) }
      // A part of a name is a worse guess than any misspelling.
      return wanted.count > 2 && key.contains(wanted) ? (tolerance + 1, entry.name) : nil
    }
    return near.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(5).map(\.name)
  }

  /// Nothing longer is compared, whatever someone types.
  private static let longestName = 100

  /// How many letters must be put in, taken out, replaced or swapped with their neighbour.
  ///
  /// The optimal string alignment distance: Damerau's, where no letter is changed twice.
  private static func editDistance(_ a: String, _ b: String) -> Int {
    let a = Array(a)
    let b = Array(b)
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row.append(best)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
