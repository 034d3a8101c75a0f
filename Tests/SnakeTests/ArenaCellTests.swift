import Lattice
import Snake
import Testing

@Suite struct ArenaCellTests {
  @Test func charactersStandForCells() {
    for character in "#.*@2345678ABCXYZ" {
      #expect(Arena.Cell(character)?.character == character)
    }
    #expect(Arena.Cell(" ") == .floor)
    for character in "19a+\t\né٣Ä" { #expect(Arena.Cell(character) == nil, "\(character)") }
  }

  @Test func saysWhatEveryCellIs() throws {
    let rows = ["@.A#*", "2.#.A", "8*..*"]
    let arena = try Arena(
      size: Size(5, 3), cells: rows.joined().compactMap { Arena.Cell($0) })
    #expect(arena.rows == rows)
    #expect(arena.cell(at: Point(4, 2)) == .foodPlace)
    #expect(arena.cell(at: Point(0, 2)) == .start(8))
    #expect(arena.cell(at: Point(5, 0)) == .wall)
    #expect(arena.cell(at: Point(-1, -1)) == .wall)
  }

  typealias WrongCells = (cells: [Arena.Cell], place: Point, reason: ArenaError.Reason)

  /// Boards of 2x2 cells that cannot be.
  static let wrongCells: [WrongCells] = [
    ([.start(1), .floor, .floor, .start(1)], Point(1, 1), .secondStart(1)),
    ([.floor, .start(9), .floor, .floor], Point(1, 0), .noSuchSnake(9)),
    ([.floor, .start(0), .floor, .floor], Point(1, 0), .noSuchSnake(0)),
    ([.floor, .portal("b"), .portal("b"), .floor], Point(1, 0), .notACell("b")),
    ([.floor, .floor, .portal("Q"), .floor], Point(0, 1), .loosePortal("Q")),
    ([.portal("Q"), .portal("Q"), .portal("Q"), .floor], Point(0, 1), .thirdPortal("Q")),
    ([.wall, .portal("Q"), .portal("Q"), .wall], Point(0, 0), .noFloor),
  ]

  @Test(arguments: wrongCells)
  func wrongCellsAreTold(cells: [Arena.Cell], place: Point, reason: ArenaError.Reason) {
    let error = #expect(throws: Arena.CellError.self) {
      try Arena(size: Size(2, 2), cells: cells)
    }
    #expect(error?.cell == place)
    #expect(error?.reason == reason)
  }

  @Test(arguments: [Size(0, 1), Size(1, 0), Size(-1, -1), Size(2_001, 2_000), Size(.max, .max)])
  func sizesHaveBounds(size: Size) {
    #expect(throws: Arena.CellError.self) { try Arena(size: size, cells: []) }
    #expect(Arena.open(size) == nil)
  }

  /// What can be put together cell by cell is written and read as the same.
  @Test func whatIsWrittenIsReadTheSame() throws {
    var random = SplitMix64(seed: 4)
    var count = 0
    for round in 0..<2_000 {
      let size = Size(1 + random.below(7), 1 + random.below(5))
      let drawn = (0..<(size.width * size.height)).map { _ in
        [Arena.Cell.floor, .floor, .floor, .wall, .foodPlace][random.below(5)]
      }
      var cells = drawn
      for cell in [Arena.Cell.start(1), .start(5), .portal("A"), .portal("A")]
      where random.below(2) == 0 {
        cells[random.below(cells.count)] = cell
      }
      guard var arena = try? Arena(size: size, cells: cells) else { continue }
      arena.name = ["", "Yard", "a: b", "\u{301}x"][random.below(4)]
      arena.comment = ["", "start", "x = y"][random.below(3)]
      arena.heading = Direction.allCases[random.below(4)]
      arena.edges = Arena.Edges.allCases[random.below(2)]
      arena.goal = [nil, 7][random.below(2)]
      guard arena.unreachableCell(wrap: true) == nil else { continue }
      let again = try Arena(parsing: arena.text)
      let isSame = again == arena
      #expect(isSame, "round \(round):\n\(arena.text)")
      count += 1
    }
    #expect(count > 300)
  }

  /// Whatever the text, reading it ends with an arena or an error with a place in it.
  @Test func anyTextIsReadOrRefused() throws {
    let pieces = [
      "#", ".", " ", "*", "@", "2", "A", "B", "\n", "\r\n", "\n\n", "x", "é", "\u{301}", "\u{0}",
      "name: x\n", "goal: 3\n", "edges: wrap\n", "heading: up\n", "start\n", "end\n", ";", "=", ":",
      "a=b\n", "\u{2028}", "....\n", "#..#\n", "\t",
    ]
    var read = 0
    for seed in 0..<6_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let text = (0..<random.below(24)).map { _ in pieces[random.below(pieces.count)] }.joined()
      do throws(ArenaError) {
        let arena = try Arena(parsing: text)
        let again = try Arena(parsing: arena.text)
        #expect(again == arena, "seed \(seed): \(text.debugDescription)")
        read += 1
      } catch {
        #expect(error.line >= 1 && error.column >= 1, "seed \(seed)")
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        #expect(error.line <= lines.count + 1, "seed \(seed): \(text.debugDescription)")
      }
    }
    #expect(read > 100)
  }

  @Test func anyBytesAreReadOrRefused() {
    for seed in 0..<2_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let bytes = (0..<random.below(40)).map { _ in UInt8(random.below(256)) }
      do throws(ArenaError) {
        _ = try Arena(parsing: bytes)
      } catch {
        #expect(error.line >= 1 && error.column >= 1, "seed \(seed)")
      }
    }
  }
}
