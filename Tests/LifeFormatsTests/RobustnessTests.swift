import Lattice
import Life
import LifeFormats
import Testing

@Suite("Robustness")
struct RobustnessTests {
  static let limits = ReadingLimits(unpackedBytes: 1 << 16, cells: 1 << 16, runs: 1 << 12)

  static let samples = [
    "#CXRLE Pos=-1,2 Gen=3\n#N a\n#P 1 2\n#r 23/3\nx = 3, y = 3, rule = B3/S23:T10,8\nbob$2bo$3o!\n",
    "x = 3, y = 3, rule = 345/2/256\n.A2.pB$12yO3$C!",
    "!Name: a\n.O.\n3.2O\n! b\n OO\n",
    "#Life 1.05\n#D a\n#R 125/36\n#P -3 4\n.*.\n***\n#P 5 6\n*\n",
    "#Life 1.06\n1 2\n-3 4\n1 2\n",
    "[M2] (x)\n#R B3/S23\n#G 12\n.*$..*$***$\n4 0 1 0 1\n5 2 0 0 2\n6 3 3 0 3\n",
    "[M2]\n#R 345/2/4\n1 0 1 2 3\n2 1 0 0 1\n3 2 2 2 2\n",
    "#MCell 4.20\n#GAME Generations\n#RULE 345/2/30\n#L 2.aA$\n#L B3C\n",
  ]

  /// Reads what may be anything, and shows the error if there is one; returns whether it was read.
  @discardableResult
  static func survives(_ bytes: [UInt8]) -> Bool {
    do {
      let file = try PatternFile.read(bytes, limits: limits)
      _ = try? file.placed(on: file.rule?.topology ?? .plane)
      return true
    } catch {
      return error.rendered(file: "f").isEmpty
    }
  }

  @Test("Random bytes never trap", arguments: 0..<200)
  func randomBytes(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<random.below(300)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    Self.survives(bytes)
    Self.survives([0x1F, 0x8B] + bytes)
    let letters = Array("0123456789bo$!.*OAXpy#xyrule=, \n\r\t[M2]-PRCG:T".utf8)
    let text = (0..<random.below(300)).map { _ in letters[random.below(letters.count)] }
    Self.survives(text)
    for head in ["x = 1\n", "[M2]\n", "#Life 1.05\n", "#Life 1.06\n", "!\n", "#MCell 4\n"] {
      Self.survives(Array(head.utf8) + text)
    }
  }

  @Test("Altered files never trap", arguments: 0..<200)
  func mutations(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for sample in Self.samples {
      var bytes = Array(sample.utf8)
      for _ in 0...random.below(4) {
        let place = random.below(bytes.count)
        switch random.below(4) {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(contentsOf: Array("9999999999999999999".utf8), at: place)
        default: bytes.insert(bytes[random.below(bytes.count)], at: place)
        }
      }
      Self.survives(bytes)
    }
  }

  @Test("The samples themselves are read, and every beginning of them never traps")
  func beginnings() {
    for sample in Self.samples {
      let bytes = Array(sample.utf8)
      #expect(Self.survives(bytes), "\(sample)")
      for length in bytes.indices { Self.survives(Array(bytes[..<length])) }
    }
  }

  @Test("A gzip stream that is cut anywhere, or altered, is an error")
  func gzip() throws {
    let soup = Soup(filling: Rect(x: 0, y: 0, width: 40, height: 40), density: 0.5, seed: 1)
    let whole = try PatternFile(pattern: soup.pattern).write(as: .rle, compressed: true)
    #expect(try PatternFile.read(whole).pattern == soup.pattern)
    for length in 2..<whole.count {
      let error = #expect(throws: FormatError.self) {
        _ = try PatternFile.read(Array(whole[..<length]))
      }
      #expect(error?.reason == .truncatedGzip, "at \(length)")
      #expect(error?.rendered(file: "f.gz") == "f.gz: error: the compressed data breaks off")
    }
    // The last eight bytes are checksum and length.
    for place in whole.count - 8..<whole.count {
      var damaged = whole
      damaged[place] ^= 1
      let error = #expect(throws: FormatError.self) { _ = try PatternFile.read(damaged) }
      #expect(error?.reason == .damagedGzip)
    }
    #expect(try PatternFile.read(whole + [0, 0, 0]).pattern == soup.pattern)
  }

  @Test("Members of a gzip stream are one text, and no more of it than allowed")
  func gzipMembers() throws {
    let text = Array("x = 3, y = 1\n3o!".utf8)
    let first = try PatternFile(pattern: Pattern(cells: [Point(0, 0)])).write(
      as: .rle, compressed: true)
    #expect(try PatternFile.read(first + first).pattern.population == 1)
    let long = PatternFile(pattern: Pattern(), comments: [String](repeating: "word", count: 20000))
    let error = #expect(throws: FormatError.self) {
      _ = try PatternFile.read(long.write(as: .rle, compressed: true), limits: Self.limits)
    }
    #expect(error?.reason == .unpacksTooLarge(limit: 1 << 16))
    #expect(try PatternFile.read(text).pattern.population == 3)
  }
}
