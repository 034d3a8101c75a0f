import Lattice
import Snake
import Testing

@Suite struct ArenaTests {
  @Test func readsHeaderAndRows() throws {
    let arena = try Arena(parsing: "name: Yard\ncomment: two: parts\n\n#####\n#@. #\n#####\n")
    #expect(arena.name == "Yard")
    #expect(arena.comment == "two: parts")
    #expect(arena.size == Size(5, 3))
    #expect(arena.start == Point(1, 1))
    #expect(arena.floorCount == 3)
    #expect(arena.heading == .right)
    #expect(arena.edges == .walls)
    #expect(arena.goal == nil)
    #expect(try Arena(parsing: arena.text) == arena)
  }

  @Test func readsEverythingThereIs() throws {
    let text = """
      name: Yard
      author: Ada
      date: 2026
      comment: All there is.
      heading: down
      edges: wrap
      goal: 12

      @.A#*
      2.#.A
      8...*

      """
    let arena = try Arena(parsing: text)
    #expect(arena.date == "2026")
    #expect(arena.heading == .down)
    #expect(arena.edges == .wrap)
    #expect(arena.goal == 12)
    #expect(arena.start == arena.start(ofSnake: 1))
    #expect(arena.start(ofSnake: 2) == Point(0, 1))
    #expect(arena.start(ofSnake: 8) == Point(0, 2))
    #expect(arena.start(ofSnake: 3) == nil)
    #expect(arena.foodPlaces == [Point(4, 0), Point(4, 2)])
    #expect(arena.portals == [Portal(letter: "A", first: Point(2, 0), second: Point(4, 1))])
    #expect(arena.text == text)
    #expect(try Arena(parsing: Array("\u{FEFF}\(text)".utf8)) == arena)
    #expect(try Arena(parsing: text.replacing("\n", with: "\r\n")) == arena)
  }

  @Test func portalsJoinTheirCells() throws {
    let arena = try Arena(parsing: "@..A#B\n..A#.B\n")
    #expect(arena.exit(ofPortalAt: Point(3, 0)) == Point(2, 1))
    #expect(arena.exit(ofPortalAt: Point(2, 1)) == Point(3, 0))
    #expect(arena.exit(ofPortalAt: .zero) == nil)
    #expect(arena.isPortal(Point(5, 1)))
    #expect(!arena.isPortal(Point(4, 1)))
    #expect(arena.floorCount == 10)
    #expect(arena.fillCount == 6)
    #expect(arena.neighbour(of: Point(2, 0), towards: .right, wrap: false) == Point(2, 1))
    #expect(arena.neighbour(of: Point(0, 0), towards: .left, wrap: true) == Point(5, 1))
    #expect(arena.neighbour(of: Point(4, 1), towards: .left, wrap: false) == nil)
  }

  /// Rows: text, line and column of the error, and words of its sentence.
  @Test(arguments: [
    ("", 1, 1, "at least one row"), ("name: x\n", 2, 1, "at least one row"),
    ("nome: x\n\n..", 1, 1, "'nome'"), ("a: b\nrow\n", 1, 1, "'a'"),
    ("name: a\nrow\n", 2, 1, "key: value"), ("name: a\nname: b\n\n..", 2, 1, "twice"),
    ("heading: north\n\n..", 1, 10, "'north'"), ("name: a\nheading:  Up\n\n..", 2, 11, "'Up'"),
    ("edges: none\n\n..", 1, 8, "'none'"), ("edges:\n\n..", 1, 7, "''"),
    ("goal: 0\n\n..", 1, 7, "'0'"), ("goal: many\n\n..", 1, 7, "'many'"),
    ("goal: 99999999999999999999\n\n..", 1, 7, "from 1 on"),
    ("...\n..x\n", 2, 3, "'x' is no cell"), ("...\n..9\n", 2, 3, "'9' is no cell"),
    (".1\n", 1, 2, "'1' is no cell"), ("...\n.\t.\n", 2, 2, "is no cell"),
    ("2\u{301}.\n", 1, 1, "is no cell"), (".É\n", 1, 2, "is no cell"),
    ("...\n..\n", 2, 3, "2 cells"), ("...\n....\n", 2, 4, "4 cells"),
    ("@.\n.@\n", 2, 2, "second start '@'"), ("3.\n.3\n", 2, 2, "second start '3'"),
    ("name: a\n\nAB.\n..A\n", 3, 2, "'B' has no twin"), ("Z..\nA..\n", 1, 1, "'Z' has no twin"),
    ("A.A\n..A\n", 2, 3, "third portal 'A'"), ("A.A\nAAA\n", 2, 1, "third portal 'A'"),
    ("..\n\n..\n", 3, 1, "nothing may follow"), ("##\n##\n", 1, 1, "no cell is floor"),
    ("A#A\n", 1, 1, "no cell is floor"),
    ("name: x\n\n.#.#.\n#####\n.#.#.\n", 3, 3, "cannot be reached"),
    ("edges: walls\n\n.#.\n.#.\n", 3, 3, "cannot be reached"),
    (".#A#A#\n.#####\n", 1, 3, "cannot be reached"),
  ])
  func errorsHaveAPlace(text: String, line: Int, column: Int, words: String) {
    let error = #expect(throws: ArenaError.self) { try Arena(parsing: text) }
    #expect(error?.line == line)
    #expect(error?.column == column)
    #expect(error?.description.contains(words) == true, "\(String(describing: error))")
  }

  @Test func tooLargeIsAnError() {
    let rows = String(repeating: ".", count: 2_001) + String(repeating: "\n.", count: 1_999)
    let error = #expect(throws: ArenaError.self) { try Arena(parsing: "name: x\n\n\(rows)") }
    #expect(error?.reason == .badSize)
    #expect(error?.line == 3)
  }

  @Test func bytesMustBeText() {
    let bytes: [UInt8] = Array("name: x\n\n.".utf8) + [0xFF, 0x0A]
    let error = #expect(throws: ArenaError.self) { try Arena(parsing: bytes) }
    #expect(error?.reason == .notText)
    #expect(error?.line == 3)
    #expect(error?.column == 2)
  }

  @Test func wrappingReachesFartherCells() throws {
    let arena = try Arena(parsing: ".#.\n.#.\n")
    #expect(arena.unreachableCell(wrap: true) == nil)
    #expect(arena.unreachableCell(wrap: false) == Point(2, 0))
  }

  @Test func portalsReachFartherCells() throws {
    let arena = try Arena(parsing: "..#..#..\n.A#A.#.B\n.B#####.\n")
    #expect(arena.unreachableCell(wrap: false) == nil)
    // A portal that no snake can stand on: nothing beside its twin.
    let pocket = try Arena(
      size: Size(4, 1), cells: [.portal("A"), .wall, .portal("A"), .floor])
    #expect(pocket.unreachableCell(wrap: false) == Point(2, 0))
  }
}
