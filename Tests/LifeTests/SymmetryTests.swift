import Lattice
import Life
import Testing

@Suite struct SymmetryTests {
  @Test(arguments: [
    ("C1", "8x5"), ("C2_1", "7x5"), ("C2_2", "8x5"), ("C2_4", "8x4"), ("C4_1", "5x5"),
    ("C4_4", "4x4"), ("D2_+1", "7x5"), ("D2_+2", "8x5"), ("D2_x", "5x5"), ("D4_+1", "7x5"),
    ("D4_+2", "8x5"), ("D4_+4", "8x4"), ("D4_x1", "5x5"), ("D4_x4", "4x4"), ("D8_1", "5x5"),
    ("D8_4", "4x4"),
  ])
  func takesTheLargestRectangleThatFits(name: String, expected: String) throws {
    let symmetry = try #require(Symmetry(named: name))
    let rect = try #require(symmetry.fitted(in: Rect(x: 10, y: -3, width: 8, height: 5)))
    #expect("\(rect.width)x\(rect.height)" == expected)
    #expect(rect.x == 10 + (8 - rect.width) / 2 && rect.y == -3 + (5 - rect.height) / 2)
    // What fits is not changed any more.
    #expect(symmetry.fitted(in: rect) == rect)
  }

  @Test func namesAreRead() {
    #expect(Symmetry(named: "d4_+2") == .d4AboutSide)
    #expect(Symmetry(named: "C3") == nil)
    #expect(Symmetry.allCases.count == 16)
    for symmetry in Symmetry.allCases {
      #expect(Symmetry(named: symmetry.rawValue.lowercased()) == symmetry)
    }
    #expect(Symmetry.c2AboutCorner.fitted(in: Rect(x: 0, y: 0, width: 1, height: 9)) == nil)
    #expect(Symmetry.c1.fitted(in: Rect(x: 0, y: 0, width: 0, height: 9)) == nil)
    #expect(Symmetry.c4AboutCell.shape == "a square with odd sides")
  }

  /// The ways are a group of as many as the name says.
  @Test(arguments: Symmetry.allCases) func theOrientationsAreAGroup(symmetry: Symmetry) throws {
    let group = Set(symmetry.orientations)
    let order = try #require(symmetry.rawValue.dropFirst().first?.wholeNumberValue)
    #expect(group.count == order && symmetry.orientations.first == .identity)
    let size = Size(9, 9)
    // Two cells tell the eight apart.
    func mark(_ first: Orientation, _ second: Orientation) -> [Point] {
      [Point(1, 0), Point(3, 0)].map { second.place(of: first.place(of: $0, in: size), in: size) }
    }
    let known = Set(group.map { mark($0, .identity) })
    for first in group {
      for second in group { #expect(known.contains(mark(first, second))) }
    }
  }

  /// A soup is the same after all of its group, and after nothing else.
  @Test(arguments: Symmetry.allCases) func soupsHaveTheirSymmetryAndNoMore(symmetry: Symmetry) {
    for seed in UInt64(1)...5 {
      let soup = Soup(
        filling: Rect(x: -9, y: 4, width: 22, height: 22), density: 0.5, seed: seed,
        symmetry: symmetry)
      let pattern = soup.pattern
      #expect(pattern.population > 100, "seed \(seed)")
      #expect(symmetry.fitted(in: soup.rect) == soup.rect)
      for orientation in Orientation.allCases {
        if orientation.isTransposed && soup.rect.width != soup.rect.height { continue }
        let isSame = pattern.oriented(orientation, in: soup.rect) == pattern
        #expect(isSame == symmetry.orientations.contains(orientation), "seed \(seed)")
      }
      #expect(bands(of: soup) == pattern, "seed \(seed)")
    }
  }

  private func bands(of soup: Soup) -> Pattern {
    var runs: [Pattern.Run] = []
    soup.forEachBand { runs += $0.runs }
    return Pattern(runs: runs)
  }

  @Test func statesAreSymmetricToo() throws {
    let soup = Soup(
      filling: Rect(x: 0, y: 0, width: 15, height: 15), density: 0.7, seed: 3,
      symmetry: .d8AboutCell, for: .wireWorld)
    let pattern = soup.pattern
    #expect(pattern.highestState == 3)
    for orientation in Orientation.allCases {
      #expect(pattern.oriented(orientation, in: soup.rect) == pattern)
    }
  }

  /// One of them, spelled out: it must never change, on any machine.
  @Test func aSymmetricSoupIsTheSameEverywhere() {
    let soup = Soup(
      filling: Rect(x: 0, y: 0, width: 16, height: 16), density: 0.5, seed: 1,
      symmetry: .d4DiagonalAboutCell)
    #expect(soup.pattern.picture == Self.picture)
  }

  private static let picture = """
    ...OO...O.O.O.O
    .O....OOOOOO...
    ..O...OOO.....O
    O.....O...OO.O.
    O.....OOO.OO.OO
    .....O.O.....O.
    .OOOO..O..O.OOO
    .OO.OOO.OOO.OO.
    OOO.O..O..OOOO.
    .O.....O.O.....
    OO.OO.OOO.....O
    .O.OO...O.....O
    O.....OOO...O..
    ...OOOOOO....O.
    O.O.O.O...OO...
    """
}
