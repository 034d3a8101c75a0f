import PatternLibrary
import Testing

@Suite("Searching for patterns")
struct PatternQueryTests {
  private func subject(_ title: String, _ labels: [String] = [], comment: String = "")
    -> SearchSubject
  {
    let name = title.lowercased().split(separator: " ").joined(separator: "-")
    return SearchSubject(title: title, name: name, labels: labels, comment: comment)
  }

  @Test(
    "Letters may be left out",
    arguments: [
      ("glider", true), ("gldr", true), ("GGG", true), ("gosper gun", true), ("gun gosper", true),
      ("gosper-glider", true), ("gosper_glider_gun", true), ("gospergun", true), ("", true),
      ("  ", true), ("gosperx", false), ("nug", false), ("gosper gun x", false), ("pigeon", false),
    ])
  func letters(query: String, isFound: Bool) {
    #expect((PatternQuery(query).match(subject("Gosper glider gun")) != nil) == isFound)
  }

  @Test("The letters that were found are told, the better of two ways to find them")
  func places() throws {
    func places(_ query: String, _ title: String) -> [Int]? {
      PatternQuery(query).match(subject(title))?.titlePlaces
    }
    #expect(places("gun", "Gosper glider gun") == [14, 15, 16])
    #expect(places("ggg", "Gosper glider gun") == [0, 7, 14])
    #expect(places("gun gos", "Gosper glider gun") == [0, 1, 2, 14, 15, 16])
    #expect(places("kok", "Kok's galaxy") == [0, 1, 2])
    #expect(places("p30", "Big p30 gun") == [4, 5, 6])
    #expect(places("é", "Café É") == [5])
  }

  @Test("Scattered letters are no match, and long texts are not searched for them")
  func scattered() {
    let far = subject("Abcdefghijklmnopqrstuvwxyz")
    #expect(PatternQuery("bjs").match(far) == nil)
    #expect(PatternQuery("ijs").match(far) != nil)
    let told = subject("X", comment: "Gliders are sent to the right every thirty generations.")
    #expect(PatternQuery("thirty right").match(told) != nil)
    #expect(PatternQuery("gldr").match(told) == nil)
    #expect(PatternQuery("irty").match(told) != nil)
  }

  @Test("Names come before labels, and those before comments")
  func ranks() {
    let subjects = [
      subject("One", comment: "A pulsar of sorts."), subject("Two", ["Pulsars"]),
      subject("Big pulsar"), subject("Pulsar"), subject("Pulsating array"),
    ]
    let query = PatternQuery("pulsar")
    let order = subjects.indices.sorted {
      (query.match(subjects[$0])?.score ?? 0) > (query.match(subjects[$1])?.score ?? 0)
    }
    #expect(order == [3, 2, 4, 1, 0])
  }

  @Test("Rules and speeds are found as they are written")
  func labels() {
    let ship = subject("Ship", ["B36/S23", "c/4 diagonal", "p4"])
    for query in ["b36/s23", "B36", "c/4", "c/4 diag", "p4"] {
      #expect(PatternQuery(query).match(ship) != nil, "\(query)")
    }
    #expect(PatternQuery("c/5").match(ship) == nil)
  }

  @Test("Whatever someone types is an answer in no time")
  func endless() {
    let long = String(repeating: "ab ", count: 20000)
    _ = PatternQuery(long).match(subject(String(repeating: "ab", count: 2000), comment: long))
    #expect(PatternQuery("\u{0}\u{301}🐍").match(subject("Glider")) == nil)
  }
}
