import Lattice
import Life
import Testing

@Suite struct OrientationTests {
  private static let letter = "OOO\nO..\nOO.\nO.."

  @Test(arguments: [
    (Orientation.identity, letter), (.clockwise, "OOOO\n.O.O\n...O"),
    (.counterclockwise, "O...\nO.O.\nOOOO"), (.halfTurn, "..O\n.OO\n..O\nOOO"),
    (.mirrored, "OOO\n..O\n.OO\n..O"), (.flipped, "O..\nOO.\nO..\nOOO"),
    (.transposed, "OOOO\nO.O.\nO..."), (.antitransposed, "...O\n.O.O\nOOOO"),
  ])
  func picturesOfAll(orientation: Orientation, expected: String) throws {
    let pattern = Pattern(picture: Self.letter)
    let rect = Rect(x: 0, y: 0, width: 3, height: 4)
    #expect(pattern.oriented(orientation, in: rect) == Pattern(picture: expected))
    // Elsewhere it is the same, in the same corner.
    let offset = Point(-7, 90)
    let moved = pattern.translated(by: offset).oriented(
      orientation, in: Rect(x: -7, y: 90, width: 3, height: 4))
    #expect(moved == Pattern(picture: expected).translated(by: offset))
  }

  @Test(arguments: 0..<20 as Range<UInt64>) func fourTurnsAreNone(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let rect = Rect(
      x: generator.below(50) - 25, y: generator.below(50) - 25, width: 1 + generator.below(12),
      height: 1 + generator.below(12))
    let pattern = Pattern(
      runs: Soup(filling: rect, density: 0.5, seed: seed).pattern.runs.map {
        Pattern.Run(x: $0.x, y: $0.y, length: $0.length, state: CellState(1 + $0.x & 1))
      })
    let turned = Rect(x: rect.x, y: rect.y, width: rect.height, height: rect.width)
    func twice(_ first: Orientation, _ second: Orientation) -> Pattern {
      pattern.oriented(first, in: rect)
        .oriented(second, in: first.isTransposed ? turned : rect)
    }
    let half = pattern.oriented(.halfTurn, in: rect)
    #expect(twice(.clockwise, .clockwise) == half, "seed \(seed)")
    #expect(twice(.counterclockwise, .counterclockwise) == half, "seed \(seed)")
    #expect(half.oriented(.halfTurn, in: rect) == pattern, "seed \(seed)")
    #expect(twice(.clockwise, .counterclockwise) == pattern, "seed \(seed)")
    for reflection in [Orientation.mirrored, .flipped, .transposed, .antitransposed] {
      #expect(twice(reflection, reflection) == pattern, "seed \(seed)")
    }
    for orientation in Orientation.allCases {
      let laid = pattern.oriented(orientation, in: rect)
      #expect(laid.population == pattern.population, "seed \(seed)")
      let room = orientation.isTransposed ? turned : rect
      #expect(laid.clipped(to: room) == laid, "seed \(seed)")
    }
  }
}
