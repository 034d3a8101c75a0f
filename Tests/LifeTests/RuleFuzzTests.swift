import Lattice
import Life
import Testing

/// Rules drawn at random.
enum RandomRule {
  static func isotropic(_ generator: inout SplitMix64) -> IsotropicRule {
    IsotropicRule(
      birth: HenselSet(classes: generator.next() & generator.next()),
      survival: HenselSet(classes: generator.next() | generator.next()))
  }

  static func ofEachFamily(_ generator: inout SplitMix64) -> [Rule] {
    var bases: [TwoStateRule] = [TwoStateRule(.isotropic(isotropic(&generator)))]
    for neighbourhood in Neighbourhood.allCases {
      bases.append(
        TwoStateRule(
          .lifeLike(
            LifeLikeRule(
              birth: UInt16(truncatingIfNeeded: generator.next()),
              survival: UInt16(truncatingIfNeeded: generator.next()),
              neighbourhood: neighbourhood))))
      let outcomes = (0..<8).map { _ in generator.next() }
      let table = BlockTable { outcomes[$0 >> 6] >> UInt64($0 & 63) & 1 == 1 }
      bases.append(TwoStateRule(.map(MapRule(table, neighbourhood: neighbourhood))))
    }
    let aging = bases.compactMap {
      GenerationsRule(base: $0, stateCount: 3 + generator.below(254)).map(Rule.generations)
    }
    let line = TwoStateRule(.wolfram(WolframRule(UInt8(truncatingIfNeeded: generator.next()))))
    return bases.map(Rule.twoState) + aging + [.twoState(line)]
  }
}

/// Any text is read or refused; what is read has a notation that tells it.
@Suite struct RuleFuzzTests {
  static let alphabet = Array("0123456789/-_bsgchvBSGCHVaceiknjqrytwzMAPWR,.:= \tLife+é٤🙂")

  @Test(arguments: 0..<50 as Range<UInt64>)
  func anything(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<10 {
      let length = generator.below(20)
      let text = (0..<length).map { _ in Self.alphabet[generator.below(Self.alphabet.count)] }
      check(String(text), seed)
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func nearlyRules(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let names = NamedRule.all[generator.below(NamedRule.all.count)]
    let rules = RandomRule.ofEachFamily(&generator).map(\.notation)
    for rule in rules + [names.name, names.notation] {
      var text = Array(rule)
      for _ in 0..<4 {
        let place = generator.below(text.count + 1)
        let character = Self.alphabet[generator.below(Self.alphabet.count)]
        switch generator.below(4) {
        case 0: text.insert(character, at: place)
        case 1 where place < text.count: text.remove(at: place)
        case 2 where place < text.count: text[place] = character
        case _ where place < text.count: text.swapAt(place, 0)
        default: text.append(character)
        }
        check(String(text), seed)
      }
    }
  }

  @Test(arguments: ["/", "3", "B", "-", "2a", "é", "MAP", "W1", "=", " ", "R1,", "g"])
  func endless(part: String) {
    check(String(repeating: part, count: 3000), 0)
    check(String(repeating: part, count: Rule.longestNotation / part.count), 0)
  }

  private func check(_ text: String, _ seed: UInt64) {
    do throws(RuleError) {
      let notation = try Rule(text).notation
      let again = try? Rule(notation)
      #expect(again?.notation == notation, "seed \(seed): '\(text)' is read as '\(notation)'")
      #expect(again == (try? Rule(text)), "seed \(seed): '\(text)' is read as '\(notation)'")
    } catch {
      #expect(
        (0...max(text.count, 0)).contains(error.offset), "seed \(seed): '\(text)', \(error)")
      #expect(!error.description.isEmpty)
    }
  }
}
