/// A set of surroundings that an isotropic rule tells apart, in the notation of Alan Hensel.
///
/// Two arrangements of the eight neighbours count as the same when a rotation or a reflection
/// carries one into the other. That leaves 51 classes: each is told by its number of living
/// neighbours and, from 1 to 7, by a letter (c: only corners, e: only edges, and so on).
public struct HenselSet: Hashable, Sendable {
  /// Bit `i` is set when class `i` is in the set; classes go by count, then by letter.
  private var bits: UInt64 = 0

  /// The number of classes.
  public static let classCount = HenselLetters.first[9]

  /// No surroundings at all.
  public init() {}

  /// The set of the classes whose bits are set; bits above the 51st are dropped.
  public init(classes bits: UInt64) { self.bits = bits & (1 << UInt64(Self.classCount) - 1) }

  /// The classes with one of some counts of living neighbours, bit n for n neighbours.
  public init(counts: UInt16) {
    for count in 0...8 where counts >> UInt16(count) & 1 == 1 { insert(count, []) }
  }

  /// Adds the surroundings with a count of living neighbours and one of some letters, or with
  /// none of them; letters that the count does not have are passed over.
  /// - Precondition: `count` is in `0 ... 8`.
  mutating func insert(_ count: Int, _ letters: Set<Character>, negated: Bool = true) {
    for (index, letter) in HenselLetters.of[count].enumerated()
    where letters.contains(letter) != negated {
      bits |= 1 << UInt64(HenselLetters.first[count] + index)
    }
  }

  /// Whether the surroundings in a block belong to the set; the cell in the middle is no matter.
  /// - Precondition: `block` is in `0 ..< 512`; see `BlockTable`.
  public func contains(_ block: Int) -> Bool {
    bits >> UInt64(HenselLetters.classOfBlock[block]) & 1 == 1
  }

  /// The counts of living neighbours, bit n for n neighbours, when no letters are needed.
  public var counts: UInt16? {
    var counts: UInt16 = 0
    for count in 0...8 {
      let letters = self.letters(count).count
      if letters == HenselLetters.of[count].count {
        counts |= 1 << UInt16(count)
      } else if letters > 0 {
        return nil
      }
    }
    return counts
  }

  /// The letters of a count that are in the set; a blank stands for the one class of 0 and of 8.
  private func letters(_ count: Int) -> [Character] {
    HenselLetters.of[count].enumerated()
      .filter { bits >> UInt64(HenselLetters.first[count] + $0.offset) & 1 == 1 }.map(\.element)
  }

  /// The set as `2-a34`: letters in alphabetical order, or after a minus those that are missing
  /// where that is shorter.
  public var notation: String {
    var text = ""
    for count in 0...8 {
      let present = letters(count)
      let missing = HenselLetters.of[count].filter { !present.contains($0) }
      if present.isEmpty { continue }
      text += String(count)
      if missing.isEmpty { continue }
      text += missing.count + 1 < present.count ? "-" + String(missing) : String(present)
    }
    return text
  }
}
