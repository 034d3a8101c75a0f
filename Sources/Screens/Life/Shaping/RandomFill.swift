import Life

/// What a random fill is asked for: a percentage, and perhaps a symmetry and a seed.
struct RandomFill: Hashable {
  /// The chance of each cell to live, from 0 to 1.
  var density: Double
  var symmetry = Symmetry.c1
  /// Where all chance comes from; nil for any.
  var seed: UInt64?

  /// Why a text asks for no fill, in a sentence.
  struct Problem: Error, Hashable {
    let sentence: String
  }

  /// Reads `30`, `30%`, `30 C4_1` or `30 D2_x seed 7`.
  init(_ text: String) throws(Problem) {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else { throw Problem(sentence: "A percentage is missing.") }
    words.removeFirst()
    let number = first.hasSuffix("%") ? String(first.dropLast()) : first
    guard let percent = Double(number), (0...100).contains(percent) else {
      throw Problem(sentence: "'\(first)' is no percentage between 0 and 100.")
    }
    density = percent / 100
    while let word = words.first {
      words.removeFirst()
      if word.lowercased() == "seed" {
        guard let seed = words.first.flatMap({ UInt64($0) }) else {
          throw Problem(sentence: "A seed is a whole number, as in 'seed 7'.")
        }
        self.seed = seed
        words.removeFirst()
      } else if let symmetry = Symmetry(named: word) {
        self.symmetry = symmetry
      } else {
        throw Problem(sentence: "'\(word)' is no symmetry; there are \(Symmetry.names).")
      }
    }
  }
}
