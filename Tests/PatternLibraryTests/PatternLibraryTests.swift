import Foundation
import PatternLibrary
import Testing

@Suite("The library of patterns")
struct PatternLibraryTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func files() throws -> [PatternLibrary.File] {
    let folder = Self.root.appendingPathComponent("Patterns")
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter(PatternLibrary.isPacked)
      .map { path in
        let url = folder.appendingPathComponent(path)
        return PatternLibrary.File(path: path, text: try String(contentsOf: url, encoding: .utf8))
      }
  }

  @Test("What is compiled in is what lies in Patterns/")
  func packed() throws {
    let source = Self.root.appendingPathComponent("Sources/PatternLibrary/Packed.swift")
    let isSame =
      try String(contentsOf: source, encoding: .utf8) == PatternLibrary.pack(files: files())
    #expect(isSame, "run: vivarium library pack Patterns \(source.path)")

    let texts = try Dictionary(uniqueKeysWithValues: files().map { ($0.path, $0.text) })
    let entries = PatternLibrary.patterns + PatternLibrary.arenas
    #expect(entries.count == texts.count)
    for entry in entries {
      let ending = entry.kind == "Arenas" ? "txt" : entry.text.hasPrefix("[M2]") ? "mc" : "rle"
      #expect(texts["\(entry.kind)/\(entry.name).\(ending)"] == entry.text)
    }
  }

  @Test("Packing does not depend on the order of the files")
  func order() throws {
    let files = try files().sorted { $0.path < $1.path }
    #expect(PatternLibrary.pack(files: files) == PatternLibrary.pack(files: files.reversed()))
  }

  @Test("Packing copes with text that looks like Swift, and with any line ends")
  func escapes() {
    let source = PatternLibrary.pack(
      files: [.init(path: "A/b.txt", text: "\"\"\"#\r\n\\#(x)\\##(y)")])
    #expect(
      source.contains("packed = ###\"\"\"\nA/b.txt 17\n\"\"\"#\n\\#(x)\\##(y)\n\n\"\"\"###\n"))
  }

  @Test("There are many patterns, of each usual kind")
  func counts() {
    let kinds = Dictionary(grouping: PatternLibrary.patterns, by: \.kind).mapValues(\.count)
    #expect(PatternLibrary.patterns.count >= 400)
    for kind in [
      "Still-Lifes", "Oscillators", "Spaceships", "Guns", "Puffers", "Methuselahs", "Breeders",
      "Circuits", "Syntheses", "Wicks-and-Agars", "Other-Rules",
    ] {
      #expect(kinds[kind, default: 0] >= 10, "\(kind)")
    }
    for kind in [
      "Computation", "Constructions", "Gardens-of-Eden", "HashLife", "Replicators", "Sawtooths",
      "Unit-Cells", "WireWorld",
    ] {
      #expect(kinds[kind, default: 0] >= 3, "\(kind)")
    }
  }

  @Test("Many periods, speeds and rules are there")
  func variety() {
    let claims = PatternLibrary.patterns.flatMap(\.claims)
    let periods = claims.compactMap { claim -> Int? in
      if case .moves(let period, 0, 0) = claim { period } else { nil }
    }
    #expect(Set(periods).intersection(2...60).count >= 44)
    let speeds = claims.filter { claim in
      if case .moves(_, let x, let y) = claim { x != 0 || y != 0 } else { false }
    }.flatMap(\.searchTerms).filter { $0.contains("c") }
    #expect(Set(speeds).count >= 16)
    #expect(Set(PatternLibrary.patterns.map(\.rule)).count >= 40)
  }

  @Test("The rule is read from RLE and from macrocell files")
  func rules() {
    for (name, rule) in [
      ("glider", "B3/S23"), ("wireworld-primes", "WireWorld"), ("highlife-replicator", "B36/S23"),
      ("herringbone-agar", "B3/S23:T48,48"), ("brians-brain-ship", "/2/3"),
    ] {
      #expect(PatternLibrary.pattern(named: name)?.rule == rule, "\(name)")
    }
  }

  @Test("Names are unique however they are written")
  func unique() {
    for entries in [PatternLibrary.patterns, PatternLibrary.arenas] {
      let keys = entries.map { $0.name.filter { $0 != "-" } }
      #expect(Set(keys).count == keys.count)
      #expect(keys.allSatisfy { $0.allSatisfy { $0.isLowercase || $0.isNumber } })
    }
  }

  @Test("Every file introduces its pattern", arguments: PatternLibrary.patterns)
  func remarks(entry: PatternLibrary.Entry) {
    let isTree = entry.text.hasPrefix("[M2] (vivarium)\n")
    #expect(entry.text.hasPrefix("\(isTree ? "[M2] (vivarium)\n" : "")#N \(entry.title)\n"))
    #expect(entry.text.utf8.count <= 150_000)
    #expect(entry.description.count > 20)
    #expect(entry.description.hasSuffix("."))
    #expect(!entry.description.contains("Claim:"))
    #expect(entry.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(entry.discoverer != "")
  }

  @Test(
    "A pattern is found under any spelling of its name, and its title",
    arguments: [
      ("gosper-glider-gun", "gosper-glider-gun"), ("Gosper Glider Gun", "gosper-glider-gun"),
      ("GOSPER_GLIDER_GUN", "gosper-glider-gun"), ("gosperglidergun", "gosper-glider-gun"),
      ("  glider ", "glider"), ("R-Pentomino", "r-pentomino"), ("rpentomino", "r-pentomino"),
      ("25P3H1V0.1", "25p3h1v0-1"), ("kok's galaxy", "koks-galaxy"),
      ("lightweight spaceship", "lwss"), ("HighLife replicator", "highlife-replicator"),
    ])
  func lookUp(name: String, expected: String) {
    #expect(PatternLibrary.pattern(named: name)?.name == expected)
  }

  @Test("What is not there is not found", arguments: ["", "-", "no such thing", "glid"])
  func missing(name: String) {
    #expect(PatternLibrary.pattern(named: name) == nil)
  }

  @Test(
    "A misspelt name is guessed",
    arguments: [
      ("glyder", "glider"), ("gosper-glidr-gun", "gosper-glider-gun"), ("plusar", "pulsar"),
      ("beehvie", "beehive"), ("acron", "acorn"), ("pentadecathalon", "pentadecathlon"),
      ("gosper", "gosper-glider-gun"),
    ])
  func guesses(typed: String, meant: String) {
    #expect(PatternLibrary.suggestions(for: typed).first == meant)
  }

  @Test(
    "Nonsense gets no guess",
    arguments: ["", "---", "xqzwvxqzwv", String(repeating: "a", count: 99999)]
  )
  func noGuess(typed: String) {
    #expect(PatternLibrary.suggestions(for: typed).isEmpty)
  }

  @Test("A search looks at names first, then at everything else")
  func search() {
    #expect(PatternLibrary.search("").count == PatternLibrary.patterns.count)
    #expect(PatternLibrary.search("glider").first?.name.contains("glider") == true)
    #expect(PatternLibrary.search("GUN gosper").map(\.name).contains("gosper-glider-gun"))
    #expect(PatternLibrary.search("Hickerson").map(\.name).contains("turtle"))
    #expect(PatternLibrary.search("gosper glider").first?.name == "gosper-glider-gun")
    #expect(PatternLibrary.search("nothing has this in it").isEmpty)
  }
}
