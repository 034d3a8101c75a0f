import Lattice
import Testing

@testable import Snake

@Suite struct ArenaDraftTests {
  static func draft(_ rows: String...) throws -> ArenaDraft {
    ArenaDraft(
      try Arena(
        size: Size(rows[0].count, rows.count), cells: rows.joined().compactMap { Arena.Cell($0) }))
  }

  @Test func aNewDraftIsAnOpenBoard() throws {
    let draft = ArenaDraft()
    #expect(draft.size == Size(30, 16))
    #expect(try draft.arena().isOpen)
    #expect(draft.check().problems.isEmpty)
  }

  @Test func aDraftIsTheArenaItWasMadeOf() throws {
    let text = """
      name: Yard
      author: Ada
      date: 1843
      comment: A sentence.
      heading: up
      edges: wrap
      goal: 7

      #.*A.2
      .@..A#

      """
    let arena = try Arena(parsing: text)
    #expect(try ArenaDraft(arena).arena() == arena)
    #expect(try ArenaDraft(arena).arena().text == text)
  }

  typealias Drawing = (pen: ArenaDraft.Pen, cells: [Point], rows: [String])

  static let drawings: [Drawing] = [
    (.wall, [Point(0, 0), Point(3, 1)], ["#A*.", ".@.#"]),
    (.floor, [Point(1, 0), Point(1, 1)], ["..*.", "...."]),
    (.foodPlace, [Point(1, 1)], [".A*.", ".*.."]),
    // The twin that is missing comes first, then the next letter.
    (.portal, [Point(0, 1), Point(2, 1), Point(3, 1)], [".A*.", "A@BB"]),
    (.portal, [Point(1, 0)], [".A*.", ".@.."]),
    (.start(1), [Point(3, 0)], [".A*@", "...."]),
    (.start(8), [Point(3, 0), Point(0, 0)], ["8A*.", ".@.."]),
    (.start(9), [Point(0, 0)], [".A*.", ".@.."]),
    (.start(-1), [Point(0, 0)], [".A*.", ".@.."]),
    (.wall, [Point(4, 0), Point(-1, 0), Point(0, 2), Point(.max, .min)], [".A*.", ".@.."]),
  ]

  @Test(arguments: drawings)
  func pensDraw(pen: ArenaDraft.Pen, cells: [Point], rows: [String]) throws {
    var draft = try Self.draft("....", "....")
    draft.draw(.portal, on: [Point(1, 0)])
    draft.draw(.foodPlace, on: [Point(2, 0)])
    draft.draw(.start(1), on: [Point(1, 1)])
    let before = draft
    let isChanged = draft.draw(pen, on: cells)
    #expect(draft.rows == rows)
    #expect(isChanged == (before.rows != rows))
    #expect((draft.revision != before.revision) == isChanged)
  }

  @Test func letterAfterLetterIsUsed() throws {
    var draft = ArenaDraft()
    for place in 0..<60 {
      draft.draw(.portal, on: [Point(place % 30, place / 30)])
    }
    #expect(draft.rows[0] == "AABBCCDDEEFFGGHHIIJJKKLLMMNNOO")
    #expect(draft.rows[1] == "PPQQRRSSTTUUVVWWXXYYZZ........")
    #expect(draft.nextPortal == nil)
    draft.draw(.floor, on: [Point(4, 0), Point(5, 0), Point(9, 0)])
    #expect(draft.nextPortal == "E", "a loose one goes before a free letter")
  }

  typealias Shaped = (shape: ArenaDraft.Shape, from: Point, to: Point, rows: [String])

  static let shapes: [Shaped] = [
    (.line, Point(0, 0), Point(4, 2), ["#....", ".###.", "....#"]),
    (.dots, Point(4, 1), Point(0, 1), [".....", "#####", "....."]),
    (.box, Point(4, 2), Point(0, 0), ["#####", "#...#", "#####"]),
    (.box, Point(2, 2), Point(2, 0), ["..#..", "..#..", "..#.."]),
    (.block, Point(1, 2), Point(3, 1), [".....", ".###.", ".###."]),
    (.block, Point(3, 0), Point(9, 9), ["...##", "...##", "...##"]),
  ]

  @Test(arguments: shapes)
  func shapesCover(shape: ArenaDraft.Shape, from: Point, to: Point, rows: [String]) throws {
    var draft = try Self.draft(".....", ".....", ".....")
    draft.draw(.wall, on: shape.cells(from: from, to: to))
    let cells = shape.cells(from: from, to: to)
    #expect(Set(cells).count == cells.count, "no cell twice")
    if shape == .line {
      #expect(draft[from] == .wall && draft[to] == .wall && cells.count == 5)
    } else {
      #expect(draft.rows == rows)
    }
    #expect(draft.undo() == true)
    #expect(draft.rows == [".....", ".....", "....."], "one step")
  }

  @Test(arguments: [
    (Direction.up, ["...", "#A.", "..A"], [".A"]), (.down, ["#A.", "..A", "..."], ["#A."]),
    (.left, [".#A.", "...A"], ["A.", ".A"]), (.right, ["#A..", "..A."], ["#A", ".."]),
  ])
  func sidesGrowAndShrink(side: Direction, grown: [String], shrunk: [String]) throws {
    var draft = try Self.draft("#A.", "..A")
    #expect(draft.addLine(at: side) == true)
    #expect(draft.rows == grown)
    #expect(draft.removeLine(at: side) == true)
    #expect(draft.rows == ["#A.", "..A"])
    #expect(draft.removeLine(at: side) == true)
    #expect(draft.rows.joined().contains(shrunk[0]))
    #expect([draft.undo(), draft.undo(), draft.undo()] == [true, true, true])
    #expect(draft.rows == ["#A.", "..A"])
    #expect(draft.undo() == false)
    #expect([draft.redo(), draft.redo()] == [true, true])
    #expect(draft.rows == ["#A.", "..A"])
  }

  @Test func theLastLineStays() throws {
    var draft = try Self.draft(".")
    for side in Direction.allCases { #expect(draft.removeLine(at: side) == false) }
    #expect(draft.size == Size(1, 1))
  }

  @Test func theLargestArenaStaysSo() throws {
    let arena = try #require(Arena.open(Size(Arena.largestArea, 1)))
    var draft = ArenaDraft(arena)
    for side in Direction.allCases { #expect(draft.addLine(at: side) == false) }
  }

  @Test func oneStepIsUndoneAtOnce() throws {
    var draft = try Self.draft("....")
    #expect(draft.revision == 0)
    draft.draw(.wall, on: [Point(0, 0)])
    draft.draw(.wall, on: [Point(1, 0)], continuing: true)
    draft.change { $0.name = "Wall" }
    let revision = draft.revision
    #expect(draft.undo() == true)
    #expect(draft.header.name.isEmpty)
    #expect(draft.undo() == true)
    #expect(draft.rows == ["...."])
    #expect(draft.revision == 0)
    #expect([draft.redo(), draft.redo()] == [true, true])
    #expect(draft.revision == revision)
    #expect(draft.undo() == true)
    draft.draw(.wall, on: [Point(3, 0)])
    #expect(draft.redo() == false, "what was undone is gone")
    #expect(draft.revision != revision)
  }

  typealias Wrong = (rows: [String], edges: Arena.Edges, problems: [String], lost: Int)

  static let wrongs: [Wrong] = [
    ([".....", "....."], .walls, [], 0),
    (["###", "###"], .walls, ["no cell is floor"], 0),
    (["AA#", "###"], .walls, ["no cell is floor"], 0),
    (
      [".A...", "..B.C"], .walls,
      [
        "the portal 'A' has no twin", "the portal 'B' has no twin", "the portal 'C' has no twin",
      ], 0
    ),
    (
      ["....#.", "....#."], .walls,
      ["2 floor cells cannot be reached, the first in column 6 of row 1"], 2
    ),
    (["....#.", "....#."], .wrap, [], 0),
    ([".....A#A.", "......#.."], .walls, [], 0),
    (["..@.#*#"], .wrap, ["the floor in column 6 of row 1 cannot be reached"], 1),
    (
      ["@...."], .walls,
      ["the starting snake does not fit: the cell in column 0 of row 1 is no floor"], 0
    ),
    (["..@.."], .walls, [], 0),
    (["..."], .walls, ["the starting snake leaves no free cell for a food"], 0),
  ]

  @Test(arguments: wrongs)
  func tellsWhatIsWrong(rows: [String], edges: Arena.Edges, problems: [String], lost: Int) throws {
    var draft = ArenaDraft()
    draft.size = Size(rows[0].count, rows.count)
    draft.cells = rows.joined().compactMap { Arena.Cell($0) }
    draft.change { $0.edges = edges }
    let check = draft.check()
    #expect(check.problems.map(\.description) == problems)
    #expect(check.unreachable.count == lost)
    #expect(check.unreachable.isEmpty == (lost == 0))
  }
}
