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
    #expect(try Arena(parsing: arena.text) == arena)
  }

  /// Rows: text, line and column of the error.
  @Test(arguments: [
    ("", 1, 1), ("name: x\n", 2, 1), ("nome: x\n\n..", 1, 1), ("a: b\nrow\n", 1, 1),
    ("name: a\nname: b\n\n..", 2, 1), ("...\n..x\n", 2, 3), ("...\n..\n", 2, 3),
    ("...\n....\n", 2, 4), ("@.\n.@\n", 2, 2), ("..\n\n..\n", 3, 1), ("##\n##\n", 1, 1),
    ("name: x\n\n.#.#.\n#####\n.#.#.\n", 3, 3),
  ])
  func errorsHaveAPlace(text: String, line: Int, column: Int) {
    let error = #expect(throws: ArenaError.self) { try Arena(parsing: text) }
    #expect(error?.line == line)
    #expect(error?.column == column)
    #expect(error.map { !"\($0)".isEmpty } == true)
  }

  @Test func bytesMustBeText() {
    let bytes: [UInt8] = [0x2E, 0xFF, 0x0A]
    #expect(throws: ArenaError.self) { try Arena(parsing: bytes) }
  }

  @Test func wrappingReachesFartherCells() throws {
    let arena = try Arena(parsing: ".#.\n.#.\n")
    #expect(arena.unreachableCell(wrap: true) == nil)
    #expect(arena.unreachableCell(wrap: false) == Point(2, 0))
  }
}
