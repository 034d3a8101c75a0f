/// What the letters of Alan Hensel's notation mean.
enum HenselLetters {
  /// The letters of each count in alphabetical order.
  static let of: [[Character]] = (0...8).map { count in
    count == 0 || count == 8
      ? [" "] : pictures[min(count, 8 - count)].keys.sorted()
  }

  /// Whether a letter may stand after a count.
  static func isLetter(_ letter: Character, of count: Int) -> Bool {
    letter != " " && of[count].contains(letter)
  }

  /// The number of the first class of each count, and of all classes at last.
  static let first: [Int] = of.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }

  /// One block for each letter, row by row.
  ///
  /// Above 4 a letter is the complement of the same
  /// letter below: 5a is alive where 3a is dead.
  private static let pictures: [[Character: Int]] = [
    [:],
    ["c": 0b100_000_000, "e": 0b010_000_000],
    [
      "c": 0b101_000_000, "e": 0b010_100_000, "k": 0b100_001_000,
      "a": 0b110_000_000, "i": 0b010_000_010, "n": 0b100_000_001,
    ],
    [
      "c": 0b101_000_100, "e": 0b010_101_000, "k": 0b100_001_010, "a": 0b110_100_000,
      "i": 0b111_000_000, "n": 0b110_000_100, "y": 0b101_000_010, "q": 0b110_000_001,
      "j": 0b110_001_000, "r": 0b110_000_010,
    ],
    [
      "c": 0b101_000_101, "e": 0b010_101_010, "k": 0b110_001_100, "a": 0b111_100_000,
      "i": 0b110_000_110, "n": 0b111_000_100, "y": 0b110_000_101, "q": 0b110_100_001,
      "j": 0b110_001_010, "r": 0b110_101_000, "t": 0b111_000_010, "w": 0b110_001_001,
      "z": 0b110_000_011,
    ],
  ]

  /// The class of each block.
  static let classOfBlock: [UInt8] = {
    let surroundings = 0b111_101_111
    var classes = [UInt8](repeating: 0, count: BlockTable.count)
    for count in 0...8 {
      for (index, letter) in of[count].enumerated() {
        let picture = pictures[min(count, 8 - count)][letter] ?? 0
        let block = count > 4 ? picture ^ surroundings : picture
        for image in BlockTable.images(of: block) {
          classes[image] = UInt8(first[count] + index)
          classes[image | BlockTable.center] = UInt8(first[count] + index)
        }
      }
    }
    return classes
  }()
}
