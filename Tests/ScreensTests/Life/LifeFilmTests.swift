import BigInt
import Life
import TerminalUI
import Testing

@testable import Screens

@Suite struct LifeFilmTests {
  func film(_ picture: String, columns: Int, rows: Int, follows: Bool = false) throws -> LifeFilm {
    var document = try LifeDocument()
    document.name = "glider"
    document.engine.insert(Pattern(picture: picture))
    return LifeFilm(
      document, host: LifeTestHost(), columns: columns, rows: rows, follows: follows,
      capabilities: .modern)
  }

  @Test func showsTheUniverseAndTheLineAboutIt() throws {
    var film = try film(".O.\n..O\nOOO", columns: 40, rows: 6)
    #expect(
      film.frame().text
        == """


                            ▀▄
                           ▀▀▀

         glider  gen 0  pop 5  B3/S23  1:1
        """)
    film.advance { $0.advance(by: 4) }
    #expect(film.frame().text.contains("gen 4  pop 5"))
  }

  /// As it was at the start, or with the pattern in sight.
  @Test func theViewStaysOrFollows() throws {
    for follows in [false, true] {
      var film = try film(".O.\n..O\nOOO", columns: 40, rows: 6, follows: follows)
      _ = film.frame()
      film.advance { $0.advance(by: 400) }
      #expect(film.frame().text.contains("▀") == follows)
    }
  }

  @Test(arguments: [(1, 1), (20, 5), (120, 40)])
  func everySizeCanBeDrawn(columns: Int, rows: Int) throws {
    var film = try film("OOO", columns: columns, rows: rows)
    let frame = film.frame()
    #expect((frame.columns, frame.rows) == (columns, rows))
  }
}
