/// What came of checking one file.
struct Finding: Sendable {
  /// The path below the corpus' folder.
  let path: String
  /// What the file is counted under: its rule family, or the kind of hostility.
  let family: String
  let format: String
  /// How many values were compared.
  var comparisons = 0
  /// Where the file does not do what it should, in sentences.
  var faults: [String] = []
  /// Why it may, when that is known and meant.
  var deviation: String?
  /// Why its cells were not compared with the reference.
  var leftOut: String?

  /// How a file counts.
  enum Outcome {
    case passed, failed, deviates, leftOut
  }

  var outcome: Outcome {
    if leftOut != nil && faults.isEmpty { return .leftOut }
    if deviation != nil { return faults.isEmpty ? .failed : .deviates }
    return faults.isEmpty ? .passed : .failed
  }

  /// Notes a difference between what is and what should be; an empty reference is unknown.
  mutating func compare(_ what: String, _ value: String, with reference: String) {
    guard !reference.isEmpty else { return }
    comparisons += 1
    if value != reference { faults.append("\(what) is \(value), not \(reference)") }
  }
}
