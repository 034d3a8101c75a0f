import Lattice
import Life
import Testing

@Suite struct MergingTests {
  @Test(arguments: [
    (PasteMode.or, "OOO.\nOOO."), (.copy, ".OO.\nO.O."), (.xor, "O...\n.O.."), (.and, ".OO.\nO.O."),
  ])
  func picturesOfModes(mode: PasteMode, expected: String) {
    let below = Pattern(picture: "OOO.\nOOO.")
    let above = Pattern(picture: ".OO.\nO.O.")
    #expect(below.merged(with: above, by: mode.state) == Pattern(picture: expected))
  }

  /// Against cell by cell.
  @Test(arguments: 0..<60 as Range<UInt64>) func agreesWithCells(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let below = randomPattern(&generator)
    let above = randomPattern(&generator)
    for mode in PasteMode.allCases {
      var states: [Point: CellState] = [:]
      let under = Dictionary(uniqueKeysWithValues: below.cells.map { ($0.0, $0.1) })
      let over = Dictionary(uniqueKeysWithValues: above.cells.map { ($0.0, $0.1) })
      for cell in Set(under.keys).union(over.keys) {
        let state = mode.state(of: under[cell] ?? 0, under: over[cell] ?? 0)
        if state != 0 { states[cell] = state }
      }
      let merged = below.merged(with: above, by: mode.state)
      #expect(
        Dictionary(uniqueKeysWithValues: merged.cells.map { ($0.0, $0.1) }) == states,
        "seed \(seed), \(mode)")
    }
    let twice = below.merged(with: above, by: PasteMode.xor.state)
      .merged(with: above, by: PasteMode.xor.state)
    #expect(twice == below, "seed \(seed)")
  }

  private func randomPattern(_ generator: inout SplitMix64) -> Pattern {
    Pattern(
      runs: (0..<generator.below(12)).map { _ in
        Pattern.Run(
          x: generator.below(16), y: generator.below(4), length: UInt32(1 + generator.below(6)),
          state: CellState(1 + generator.below(3)))
      })
  }
}
