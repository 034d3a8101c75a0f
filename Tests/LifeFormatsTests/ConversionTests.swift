import BigInt
import Lattice
import Life
import LifeFormats
import Testing

@Suite("Conversions")
struct ConversionTests {
  static let formats = PatternFormat.allCases.filter { $0 != .mcell }
  static let pairs = formats.flatMap { first in formats.map { (first, $0) } }

  /// What a format has no place for, beside the cells.
  static func lost(by format: PatternFormat, _ file: PatternFile) -> PatternFile {
    var file = file
    if ![.rle, .macrocell].contains(format) { file.generation = 0 }
    return file
  }

  @Test("Cells, rule, place, generation and remarks outlive any two formats", arguments: pairs)
  func pair(first: PatternFormat, second: PatternFormat) throws {
    for seed in UInt64(0)..<12 {
      // Plaintext has no place for a rule and none for a position.
      let isPlain = first == .plaintext || second == .plaintext
      var pattern = RoundTripTests.pattern(seed: seed, states: 2)
      if isPlain, let corner = pattern.bounds?.origin {
        pattern = pattern.translated(by: Point(-corner.x, -corner.y))
      }
      let rule = try RuleString(parsing: isPlain ? "B3/S23" : "B36/S125:T90,80")
      var file = PatternFile(
        pattern: pattern, rule: rule, hasPosition: true,
        generation: BigInt("123456789012345678901234567890"), name: "A name",
        author: "An author, 2001", comments: ["one", "", "two words"])
      for format in [first, second] {
        file = Self.lost(by: format, file)
        let back = try PatternFile.read(file.write(as: format, compressed: seed % 2 == 0))
        #expect(back.format == format)
        #expect(try back.pattern == pattern, "\(first) to \(second), seed \(seed)")
        #expect((back.rule ?? RuleString(.life)) == rule)
        #expect(back.generation == file.generation, "\(first) to \(second)")
        #expect(back.name == file.name)
        #expect(back.author == file.author)
        #expect(back.comments == file.comments)
        #expect(back.hasPosition || isPlain || pattern.isEmpty)
        #expect(back.warningCount == 0)
        file = back
      }
    }
  }

  @Test("Cells of several states outlive RLE and macrocell", arguments: 0..<30)
  func states(seed: UInt64) throws {
    let rule = try RuleString(parsing: seed % 2 == 0 ? "23/3/256" : "345/2/4")
    let pattern = RoundTripTests.pattern(seed: seed, states: rule.rule.stateCount)
    var file = PatternFile(pattern: pattern, rule: rule, hasPosition: true)
    for format in [PatternFormat.macrocell, .rle, .macrocell, .macrocell, .rle] {
      file = try PatternFile.read(file.write(as: format))
      #expect(try file.pattern == pattern, "seed \(seed)")
      #expect(file.rule == rule)
    }
  }

  @Test("A tree of two states under a rule of more is written without leaves")
  func leaves() throws {
    let tree = Quadtree(RoundTripTests.pattern(seed: 3, states: 2), hasStates: false)
    let file = PatternFile(contents: .tree(tree), rule: try RuleString(parsing: "345/2/4"))
    let text = try file.write(as: .macrocell)
    #expect(!text.contains(UInt8(ascii: "*")))
    #expect(try PatternFile.read(text).pattern == file.pattern)
  }

  @Test("A leaf as the root is told without leaves as well, whatever stands before it")
  func leafRoot() throws {
    var tree = Quadtree()
    for bits in [5, 7 << 40, 5] as [UInt64] { tree.append(.leaf(bits), level: 3) }
    let file = PatternFile(contents: .tree(tree), rule: try RuleString(parsing: "345/2/4"))
    #expect(try PatternFile.read(file.write(as: .macrocell)).pattern == file.pattern)
    #expect(try file.pattern == Pattern(cells: [Point(1, 3), Point(3, 3)]))
  }

  @Test("A tree too large for cells is written node by node, and refused elsewhere")
  func hugeTree() throws {
    var text = "[M2] (golly 4.3)\n#R B3/S23\n*$\n"
    for level in 4...600 { text += "\(level) 0 \(level - 3) 0 \(level - 3)\n" }
    let file = try PatternFile.read(Array(text.utf8))
    #expect(file.contents.population == BigInt(2).power(597))
    let again = try file.write(as: .macrocell)
    #expect(
      String(decoding: again, as: UTF8.self)
        == text.replacing("[M2] (golly 4.3)", with: "[M2] (vivarium)"))
    for format in Self.formats where format != .macrocell {
      let error = #expect(throws: WritingError.self) { _ = try file.write(as: format) }
      #expect(error?.description.hasSuffix("; use mc") == true)
    }
  }

  @Test("Nodes that the last one does not use are not written")
  func unused() throws {
    let file = try PatternFile.read(Array("[M2]\n*$\n.*$\n4 1 0 0 0\n4 0 2 0 2\n".utf8))
    #expect(
      String(decoding: try file.write(as: .macrocell), as: UTF8.self)
        == "[M2] (vivarium)\n.*$\n4 0 1 0 1\n")
  }

  @Test("Reading tells how far it is, and stops when told to", arguments: formats)
  func progress(format: PatternFormat) throws {
    // Progress is told every megabyte, for which a format that lists cells needs the fewest.
    let side = format == .life106 ? 600 : 1250
    let soup = Soup(filling: Rect(x: 0, y: 0, width: side, height: side), density: 0.5, seed: 5)
    let pattern = soup.pattern
    for compressed in [false, true] where format != .life106 || !compressed {
      let bytes = try PatternFile(pattern: pattern).write(as: format, compressed: compressed)
      var calls = 0
      let file = try PatternFile.read(
        bytes,
        progress: { done, total in
          calls += 1
          #expect(done <= total)
          return true
        })
      #expect(try file.pattern.population == pattern.population)
      #expect(calls > 0)
      let error = #expect(throws: FormatError.self) {
        _ = try PatternFile.read(bytes, progress: { _, _ in false })
      }
      #expect(error?.reason == .stopped)
    }
  }
}
