import Lattice
import Life
import Testing

/// What holds for every rule of a family, on the table of 512 outcomes.
@Suite struct RuleLawTests {
  /// The eight ways to turn and reflect a block.
  static let symmetries: [@Sendable (Int, Int) -> (Int, Int)] = [
    { ($0, $1) }, { (-$1, $0) }, { (-$0, -$1) }, { ($1, -$0) },
    { (-$0, $1) }, { ($1, $0) }, { ($0, -$1) }, { (-$1, -$0) },
  ]

  static func image(_ block: Int, _ symmetry: (Int, Int) -> (Int, Int)) -> Int {
    var image = 0
    for (bit, offset) in BlockTable.offsets.enumerated() where block >> bit & 1 == 1 {
      let (dx, dy) = symmetry(offset.dx, offset.dy)
      image |= 1 << (BlockTable.offsets.firstIndex { $0.dx == dx && $0.dy == dy } ?? 0)
    }
    return image
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func isotropicRulesLookTheSameFromAllSides(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let rule = RandomRule.isotropic(&generator)
    let table = BlockTable(rule)
    for symmetry in Self.symmetries {
      #expect(
        BlockTable { table[Self.image($0, symmetry)] } == table, "seed \(seed), \(rule.notation)")
    }
  }

  /// The letters of each count: how many, and how many arrangements belong to each.
  @Test(arguments: [
    (1, "c4 e4"), (2, "a8 c4 e4 i2 k8 n2"), (3, "a4 c4 e4 i4 j8 k4 n8 q8 r8 y4"),
    (4, "a8 c1 e1 i4 j8 k8 n8 q4 r8 t4 w4 y8 z4"), (5, "a4 c4 e4 i4 j8 k4 n8 q8 r8 y4"),
    (6, "a8 c4 e4 i2 k8 n2"), (7, "c4 e4"),
  ])
  func lettersAndTheirArrangements(count: Int, letters: String) throws {
    var seen: Set<Int> = []
    let expected = letters.split(separator: " ").map(String.init)
    for letter in "abcdefghijklmnopqrstuvwxyz" {
      guard case .twoState(let rule)? = try? Rule("B\(count)\(letter)/S") else { continue }
      let blocks = (0..<512).filter { rule.table[$0] }
      #expect(expected.contains("\(letter)\(blocks.count)"))
      #expect(blocks.allSatisfy { $0.nonzeroBitCount == count && $0 & 16 == 0 })
      #expect(seen.isDisjoint(with: blocks))
      seen.formUnion(blocks)
    }
    // All arrangements of so many neighbours have a letter: 8 over count.
    #expect(seen.count == [8, 28, 56, 70, 56, 28, 8][count - 1])
  }

  /// One arrangement for each letter up to four; above, a letter means the complement.
  @Test(arguments: [
    ("1c", "*...."), ("1e", ".*..."), ("2c", "*.*.."), ("2e", ".*.*."), ("2k", "*....*"),
    ("2a", "**..."), ("2i", ".*.....*."), ("2n", "*.......*"), ("3c", "*.*...*.."),
    ("3e", ".*.*.*..."), ("3k", "*....*.*."), ("3a", "**.*....."), ("3i", "***......"),
    ("3n", "**....*.."), ("3y", "*.*....*."), ("3q", "**......*"), ("3j", "**...*..."),
    ("3r", "**.....*."), ("4c", "*.*...*.*"), ("4e", ".*.*.*.*."), ("4k", "**...**.."),
    ("4a", "****....."), ("4i", "**....**."), ("4n", "***...*.."), ("4y", "**....*.*"),
    ("4q", "**.*....*"), ("4j", "**...*.*."), ("4r", "**.*.*..."), ("4t", "***....*."),
    ("4w", "**...*..*"), ("4z", "**.....**"),
  ])
  func letters(class name: String, picture: String) throws {
    let cells = Array(picture) + Array(repeating: ".", count: 9 - picture.count)
    let block = cells.reduce(0) { $0 << 1 | ($1 == "*" ? 1 : 0) }
    guard case .twoState(let rule) = try Rule("B\(name)/S\(name)") else { return }
    #expect(rule.table[block] && rule.table[block | 16])
    guard let count = name.first?.wholeNumberValue, let letter = name.last, count < 4,
      case .twoState(let complement) = try Rule("B\(8 - count)\(letter)/S")
    else { return }
    #expect(complement.table[block ^ 0b111_101_111])
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func notationTellsTheRule(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for rule in RandomRule.ofEachFamily(&generator) {
      let read = try Rule(rule.notation)
      #expect(read == rule, "seed \(seed), \(rule.notation)")
      #expect(read.notation == rule.notation, "seed \(seed), \(rule.notation)")
      // However it is written, the outcomes are the same.
      if case .twoState(let twoState) = rule {
        let map = MapRule(twoState.table).notation
        guard case .twoState(let listed) = try Rule(map) else { continue }
        #expect(listed.table == twoState.table, "seed \(seed), \(rule.notation)")
      }
    }
  }

  /// The first bits of Life's own MAP string, and the rows of the smaller neighbourhoods.
  @Test func mapsListBlocksFromAllDeadToAllAlive() throws {
    let life =
      "MAPARYXfhZofugWaH7oaIDogBZofuhogOiAaIDogIAAgAAWaH7oaIDogGiA6ICAAIAAaIDogIAAgACAAIAAAAAAAA"
    #expect(MapRule(BlockTable(.life)).notation == life)
    // Where the outcome is one of the cells, the string tells which: half ones in the second half
    // for the first cell of the order, every other a one for the last.
    let halves: [(String, Int)] = [
      ("MAPAAD//w", 7), ("MAPAAAAAAAAAAD//////////w", 1),
      (
        "MAP" + String(repeating: "A", count: 42) + "D" + String(repeating: "/", count: 42) + "w", 8
      ),
    ]
    let alternating: [(String, Int)] = [
      ("MAPVVVVVQ", 1), ("MAP" + String(repeating: "V", count: 21) + "Q", 7),
      ("MAP" + String(repeating: "V", count: 85) + "Q", 0),
    ]
    for (text, bit) in halves + alternating {
      guard case .twoState(let rule) = try Rule(text) else { return }
      #expect(rule.table == BlockTable { $0 >> bit & 1 == 1 }, "\(text)")
    }
  }

  @Test func evenWolframRulesKeepTheirRows() throws {
    guard case .twoState(let rule) = try Rule("W110") else { return }
    for block in 0..<512 {
      let above = block >> 6
      let isBorn = [1, 2, 3, 5, 6].contains(above)
      #expect(rule.table[block] == (isBorn || block & 16 != 0))
    }
    #expect(try Rule("W110").firstBackground == 0)
  }

  /// Background in the first generation, and whether it alternates.
  @Test(arguments: [
    ("W30", 0, false), ("W73", 0, true), ("W105", 0, true), ("W1", 0, true),
    ("W129", 1, false), ("W255", 1, false), ("B0/S8", 1, false), ("B0/S", 0, true),
    ("B0/S4V", 1, false), ("B0/S6H", 1, false),
  ])
  func backgrounds(text: String, first: CellState, alternates: Bool) throws {
    let rule = try Rule(text)
    #expect(rule.firstBackground == first)
    #expect(rule.hasAlternatingBackground == alternates)
  }

  /// Under an odd number each row becomes what the rule makes of the row above it.
  @Test func oddWolframRulesHandRowsDown() throws {
    guard case .twoState(let rule) = try Rule("W73") else { return }
    for block in 0..<512 {
      #expect(rule.table[block] == (73 >> (block >> 6) & 1 == 1))
    }
  }

  /// The difference from a background obeys its own rule; checked on all neighbourhoods.
  @Test(arguments: [
    "B3/S23", "B0/S", "B03/S23", "B0123478/S01234678", "B02468/S013578", "B0/S8", "B0/S6H",
    "B02-a/S1c", "W73", "W129",
  ])
  func relativeRules(text: String) throws {
    guard case .twoState(let rule) = try Rule(text) else { return }
    let table = rule.table
    for background in [0, 1] as [CellState] {
      let (relative, successor) = table.relative(to: background)
      #expect(!relative[0])
      let flip = background == 0 ? 0 : 511
      for block in 0..<BlockTable.count {
        #expect((relative[block] != (successor == 1)) == table[block ^ flip])
      }
    }
  }
}
