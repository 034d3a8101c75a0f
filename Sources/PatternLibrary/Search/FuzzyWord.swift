/// A word that is looked for in texts, with letters left out as people do.
///
/// The letters of the word must occur in order. Of all the ways to find them the one with the most
/// points counts: points for every letter, more where a word begins and where letters follow each
/// other, less for what lies between. This is how fzf ranks (junegunn/fzf, `src/algo/algo.go`),
/// after the alignment of sequences by Smith and Waterman (1981). What reaches less than `least`
/// points a letter is scattered over the text by chance and is no match.
struct FuzzyWord {
  private let letters: [UInt32]

  private enum Points {
    static let letter = 16
    static let wordStart = 10
    static let neighbour = 8
    static let gap = -3
    static let gapLetter = -1
    static let least = 15
  }

  /// How well the word is found, and where.
  struct Hit: Hashable {
    /// From 1 to 100; 100 for the whole word as the beginning of one.
    var quality: Int
    /// The indices of the scalars that are its letters.
    var places: [Int]
  }

  init(_ word: some StringProtocol) { letters = SearchText(word).scalars }

  var isEmpty: Bool { letters.isEmpty }

  /// The best way to find the letters of the word in `text`, or nil when there is no good one.
  /// - Complexity: O(letters × scalars of the text).
  func find(in text: SearchText) -> Hit? {
    guard occurs(in: text.scalars) else { return nil }
    let width = text.scalars.count
    // For each letter and each place of it: the points so far, and the place of the letter before.
    var before: [Int32] = []
    var origins: [[Int32]] = []
    for (index, letter) in letters.enumerated() {
      var row = [Int32](repeating: .min, count: width)
      var origin = [Int32](repeating: -1, count: width)
      // The best place of the letter before that leaves a gap, in points as seen from here.
      var gapped = (points: Int32.min, place: Int32(-1))
      for place in index..<width {
        if gapped.points > .min, text.isLetter(place - 1) {
          gapped.points += Int32(Points.gapLetter)
        }
        if index > 0, place >= 2, before[place - 2] > .min,
          before[place - 2] + Int32(Points.gap) >= gapped.points
        {
          // Marks and blanks between two words are no letters left out.
          let cost = text.isLetter(place - 1) ? Points.gap + Points.gapLetter : 0
          gapped = (before[place - 2] + Int32(cost), Int32(place - 2))
        }
        guard text.scalars[place] == letter else { continue }
        var bonus = text.startsWord(place) ? Points.wordStart : 0
        if index == 0 {
          row[place] = Int32(Points.letter + 2 * bonus)
          continue
        }
        if before[place - 1] > .min {
          bonus = max(bonus, Points.neighbour)
          row[place] = before[place - 1] + Int32(Points.letter + bonus)
          origin[place] = Int32(place - 1)
          bonus = text.startsWord(place) ? Points.wordStart : 0
        }
        if gapped.points > .min, gapped.points + Int32(Points.letter + bonus) > row[place] {
          row[place] = gapped.points + Int32(Points.letter + bonus)
          origin[place] = gapped.place
        }
      }
      before = row
      origins.append(origin)
    }
    guard let best = before.indices.max(by: { (before[$0], $1) < (before[$1], $0) }),
      Int(before[best]) >= Points.least * letters.count
    else { return nil }
    var places = [best]
    for origin in origins.dropFirst().reversed() {
      places.append(Int(origin[places[places.count - 1]]))
    }
    let perfect =
      Points.letter * letters.count + 2 * Points.wordStart + Points.neighbour * (letters.count - 1)
    return Hit(
      quality: min(max(Int(before[best]) * 100 / perfect, 1), 100), places: places.reversed())
  }

  /// How well the word is found unbroken in a long text, where scattered letters mean nothing.
  /// - Complexity: O(scalars of the text) for common texts.
  func findUnbroken(in text: SearchText) -> Int? {
    guard letters.count <= text.scalars.count else { return nil }
    var quality: Int?
    text.scalars.withUnsafeBufferPointer { scalars in
      for place in 0...(scalars.count - letters.count) where scalars[place] == letters[0] {
        guard letters.indices.allSatisfy({ scalars[place + $0] == letters[$0] }) else { continue }
        let end = place + letters.count
        let isWhole = end == scalars.count || !text.isLetter(end)
        quality = max(quality ?? 0, text.startsWord(place) ? (isWhole ? 100 : 80) : 40)
        if quality == 100 { break }
      }
    }
    return quality
  }

  private func occurs(in scalars: [UInt32]) -> Bool {
    var index = 0
    for scalar in scalars where scalar == letters[index] {
      index += 1
      if index == letters.count { return true }
    }
    return false
  }
}
