import Lattice
import Snake
import Testing

@Suite struct NSnakeLevelTests {
  @Test func readsALevelAsItIs() throws {
    let arena = try Arena(
      parsing: """
        # Not a comment there, but nothing else either.
        ; A comment = here

        name    = Level: one
        author=Ada
        date = Jul 22, 2014
        comment = x = y

          start
        ##########
        #   @  x #

          #  ##
        ####
        ##########
        end
        mail = ada@example.org

        """)
    #expect(arena.name == "Level: one")
    #expect(arena.author == "Ada")
    #expect(arena.date == "Jul 22, 2014")
    #expect(arena.comment == "x = y")
    // The border is the edge of the board; short rows go on as floor, and blanks before a row do
    // not count.
    #expect(arena.size == Size(8, 3))
    #expect(arena.rows == ["...@....", "..##....", "###....."])
    #expect(arena.edges == .walls)
    #expect(try Arena(parsing: arena.text) == arena)
  }

  /// The snake of nSnake begins folded up; ours is straight, so that it may begin farther on.
  @Test(arguments: [
    ("#@     #", "..@..."), ("# @    #", "..@..."), ("#  @   #", "..@..."), ("#   @  #", "...@.."),
    ("##@    #", "#..@.."), ("#@#    #", "@#...."), ("#      #", "..@..."),
  ])
  func theStartHasRoom(row: String, expected: String) throws {
    let open = "#      #"
    let arena = try Arena(
      parsing: "start\n########\n\(row)\n\(open)\n########\nend")
    #expect(arena.rows.first == expected)
  }

  @Test func longRowsAreCut() throws {
    let arena = try Arena(parsing: "start\n#####\n#   ###@\n#####\nend\n")
    #expect(arena.rows == ["..@"])
  }

  @Test func wrapsWhereItMust() throws {
    let arena = try Arena(parsing: "start\n#######\n# @# ##\n#  #  #\n#######\nend\n")
    #expect(arena.edges == .wrap)
    #expect(arena.floorCount == 7)
  }

  @Test func floorNobodyReachesBecomesWall() throws {
    let arena = try Arena(
      parsing: "start\n########\n#   ####\n#   # ##\n#   ####\n########\nend\n")
    #expect(arena.rows == ["..@###", "...###", "...###"])
  }

  /// Rows: text, line and column of the error, and words of its sentence.
  @Test(arguments: [
    ("name=x\nauthor=y\n", 3, 1, "no line 'start'"), ("; only this", 2, 1, "no line 'start'"),
    ("start\n###\n# #\n###\n", 5, 1, "without a line 'end'"),
    ("start\nend\n", 2, 1, "row of cells"),
    ("name=x\nstart\n\n\nend\n", 3, 1, "row of cells"),
    ("start\n\n  ##\n##\n##\nend\n", 3, 3, "inside its border"),
    ("start\n####\n####\nend\n", 2, 1, "inside its border"),
    ("start\n#####\n#@ @#\n#####\nend\n", 3, 4, "second start"),
    ("start\n#####\n  @  #\n#####\nend\n", 3, 3, "on the border"),
    ("start\n###@#\n#   #\n#####\nend\n", 2, 4, "on the border"),
    ("start\n####\n####\n####\nend\n", 2, 1, "no cell is floor"),
  ])
  func errorsHaveAPlace(text: String, line: Int, column: Int, words: String) {
    let error = #expect(throws: ArenaError.self) { try Arena(parsing: text) }
    #expect(error?.line == line)
    #expect(error?.column == column)
    #expect(error?.description.contains(words) == true, "\(String(describing: error))")
  }
}
