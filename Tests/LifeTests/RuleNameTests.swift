import Life
import Testing

/// The rules that have names.
@Suite struct RuleNameTests {
  @Test func everyNameTellsARule() throws {
    for entry in NamedRule.all {
      let rule = try Rule(entry.name)
      #expect(rule.notation == entry.notation, "\(entry.name)")
      for alias in entry.aliases { #expect(try Rule(alias) == rule, "\(alias)") }
      #expect(entry.character.hasSuffix("."), "\(entry.name)")
    }
  }

  @Test func noNameIsUsedTwice() {
    let names = NamedRule.all.flatMap { [$0.name] + $0.aliases }.map { name in
      String(name.lowercased().filter { $0.isLetter || $0.isNumber })
    }
    #expect(Set(names).count == names.count)
    #expect(Set(NamedRule.all.map(\.notation)).count == NamedRule.all.count)
  }

  @Test(arguments: [
    ("day and night", "B3678/S34678"), ("DAY&NIGHT", "B3678/S34678"), ("brians brain", "/2/3"),
    ("brian's-brain", "/2/3"), ("2 x 2", "B36/S125"), ("conways game of life", "B3/S23"),
    ("rule 110", "W110"), ("bosco", "R5,C0,M1,S34..58,B34..45,NM"), ("Hex Life", "B2/S34H"),
  ])
  func spellingsOfNames(text: String, notation: String) throws {
    #expect(try Rule(text).notation == notation)
  }

  @Test(arguments: [
    ("b36/s23", ["HighLife"]), ("23/36", ["HighLife"]), ("lfod", ["Live Free or Die"]),
    ("B2ceikn/S12", ["Just Friends"]), ("rucker", ["Cooties", "Sticks"]),
    ("B1357/S1", []), ("no such rule", []), ("serviettes", ["Persian Rug"]),
  ])
  func searches(query: String, names: [String]) {
    #expect(NamedRule.search(query).map(\.name) == names)
  }

  @Test func anEmptySearchFindsAll() {
    #expect(NamedRule.search("  ") == NamedRule.all)
    #expect(NamedRule.all.count > 100)
  }

  @Test(arguments: [
    ("hihglife", "HighLife"), ("Dimoeba", "Diamoeba"), ("snak", "Snake"), ("wirewrld", "WireWorld"),
  ])
  func nearNames(text: String, name: String) {
    #expect(NamedRule.near(text).first == name)
  }
}
