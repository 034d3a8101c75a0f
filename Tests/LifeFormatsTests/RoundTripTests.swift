import BigInt
import Lattice
import Life
import LifeFormats
import Testing

@Suite("Round trips")
struct RoundTripTests {
  /// A random pattern of up to `states` states somewhere, with gaps of all sizes.
  static func pattern(seed: UInt64, states: Int) -> Pattern {
    var random = SplitMix64(seed: seed)
    let origin = Point(random.below(400) - 200, random.below(400) - 200)
    var runs: [Pattern.Run] = []
    for _ in 0..<random.below(40) {
      let isFar = random.below(8) == 0
      let reach = isFar ? 5000 : 30
      runs.append(
        .init(
          x: origin.x + random.below(reach), y: origin.y + random.below(reach / 5),
          length: UInt32(1 + random.below(isFar ? 200 : 5)),
          state: CellState(1 + random.below(states - 1))))
    }
    return Pattern(runs: runs)
  }

  @Test("Every format gives back two-state cells at their places", arguments: 0..<60)
  func twoStates(seed: UInt64) throws {
    let pattern = Self.pattern(seed: seed, states: 2)
    for format in [PatternFormat.rle, .life105, .life106, .macrocell] {
      let file = PatternFile(
        pattern: pattern, rule: try RuleString(parsing: "B36/S125:T90,80"), hasPosition: true,
        generation: BigInt(seed), name: "A name", author: "An author", comments: ["one", "two"])
      let bytes = try file.write(as: format, compressed: seed % 2 == 1)
      let back = try PatternFile.read(bytes)
      #expect(try back.pattern == pattern, "\(format), seed \(seed)")
      #expect(back.rule == file.rule)
      #expect(back.format == format)
      #expect(back.name == "A name")
      #expect(back.comments == ["one", "two"])
      if format == .rle || format == .macrocell { #expect(back.generation == file.generation) }
    }
  }

  @Test("Plaintext gives back the cells", arguments: 0..<30)
  func plaintext(seed: UInt64) throws {
    let pattern = Self.pattern(seed: seed, states: 2)
    let origin = pattern.bounds?.origin ?? .zero
    let back = try PatternFile.read(
      PatternFile(pattern: pattern, hasPosition: true).write(as: .plaintext))
    #expect(try back.pattern == pattern.translated(by: Point(-origin.x, -origin.y)), "seed \(seed)")
    #expect(back.format == .plaintext)
  }

  @Test("RLE and macrocell give back all states", arguments: 0..<60)
  func manyStates(seed: UInt64) throws {
    let rule = try RuleString(parsing: seed % 2 == 0 ? "23/3/256" : "345/2/4")
    let pattern = Self.pattern(seed: seed, states: rule.rule.stateCount)
    for format in [PatternFormat.rle, .macrocell] {
      let file = PatternFile(pattern: pattern, rule: rule, hasPosition: seed % 3 == 0)
      let bytes = try file.write(as: format)
      let back = try PatternFile.read(bytes)
      #expect(try back.pattern == pattern, "\(format), seed \(seed)")
      #expect(back.rule == rule)
    }
  }

  @Test("A pattern without a place keeps its margins and declared size")
  func margins() throws {
    let text = "#N Spark\n#C words\nx = 9, y = 8, rule = B3/S23:T20,20\n2$3bo!\n"
    let file = try PatternFile.read(Array(text.utf8))
    let written = try file.write(as: .rle)
    #expect(String(decoding: written, as: UTF8.self) == text)
    #expect(try PatternFile.read(written) == file)
  }

  @Test("What an RLE looks like")
  func appearance() throws {
    var file = try PatternFile.read(
      Array("#CXRLE Pos=-1,-1 Gen=7\nx = 3, y = 3, rule = 345/2/4\n.A$..C$3A!".utf8))
    file.comments = ["two\nlines", ""]
    let expected = """
      #CXRLE Pos=-1,-1 Gen=7
      #C two
      #C lines
      #C
      x = 3, y = 3, rule = 345/2/4
      .A$2.C$3A!

      """
    #expect(String(decoding: try file.write(as: .rle), as: UTF8.self) == expected)
    let empty = PatternFile(pattern: Pattern(), rule: RuleString(.life))
    #expect(
      String(decoding: try empty.write(as: .rle), as: UTF8.self)
        == "x = 0, y = 0, rule = B3/S23\n!\n")
  }

  @Test("RLE lines have at most 70 columns", arguments: 0..<20)
  func columns(seed: UInt64) throws {
    let soup = Soup(filling: Rect(x: 0, y: 0, width: 200, height: 20), density: 0.5, seed: seed)
    let bytes = try PatternFile(pattern: soup.pattern).write(as: .rle)
    #expect(bytes.split(separator: 10).allSatisfy { $0.count <= 70 }, "seed \(seed)")
    #expect(try PatternFile.read(bytes).pattern == soup.pattern)
  }

  @Test("Equal squares of a macrocell are written once")
  func sharing() throws {
    let bytes = try PatternFile(
      pattern: Pattern(runs: (0..<512).map { .init(x: 0, y: $0, length: 512) })
    ).write(as: .macrocell)
    // A leaf, six levels of full squares, the root, and the head.
    #expect(bytes.split(separator: 10).count == 1 + 1 + 6 + 1)
  }

  @Test("What a format cannot hold is an error")
  func unwritable() throws {
    let states = PatternFile(pattern: Pattern(runs: [.init(x: 0, y: 0, state: 2)]))
    let highLife = RuleString(try Rule("B36/S23"))
    let ruled = PatternFile(pattern: Pattern(), rule: highLife)
    let far = PatternFile(pattern: Pattern(cells: [Point(0, 0), Point(1 << 60, 1 << 60)]))
    func reason(_ file: PatternFile, _ format: PatternFormat) -> WritingError? {
      do {
        _ = try file.write(as: format)
        return nil
      } catch {
        return error
      }
    }
    #expect(reason(states, .plaintext) == .severalStates(.plaintext))
    #expect(reason(states, .life106) == .severalStates(.life106))
    #expect(reason(ruled, .plaintext) == .noPlaceForRule(highLife, .plaintext))
    #expect(reason(far, .plaintext) == .tooLarge(.plaintext))
    #expect(reason(far, .life105) == .tooLarge(.life105))
    #expect(reason(far, .mcell) == .readOnly(.mcell))
    for format in [PatternFormat.rle, .life106, .macrocell] {
      #expect(try PatternFile.read(far.write(as: format)).pattern == far.pattern)
    }
  }

  @Test(
    "The format that a name asks for",
    arguments: [
      ("a.rle", PatternFormat.rle, false), ("a.b/c.MC.gz", .macrocell, true),
      ("x.cells", .plaintext, false), ("x.lif", .life106, false), ("x.life.gz", .life106, true),
    ])
  func names(name: String, format: PatternFormat, compressed: Bool) throws {
    let named = try #require(PatternFormat.named(name))
    #expect(named == (format, compressed))
    #expect(PatternFormat.named(name + "x") == nil)
  }
}
