/// Which of the cells of the 3x3 block a rule on counts looks at.
public enum Neighbourhood: Hashable, Sendable, CaseIterable {
  /// All eight.
  case moore
  /// The four that share a side (`V`).
  case vonNeumann
  /// Six (`H`): all but those to the north-east and the south-west, as hexagons lie on squares.
  case hexagonal

  /// The neighbours as bits of a block; see `BlockTable`.
  public var block: Int {
    switch self {
    case .moore: 0b111_101_111
    case .vonNeumann: 0b010_101_010
    case .hexagonal: 0b110_101_011
    }
  }

  /// How many neighbours a cell has.
  public var count: Int { block.nonzeroBitCount }

  /// What stands behind a rule's counts: nothing, `V` or `H`.
  public var suffix: String {
    switch self {
    case .moore: ""
    case .vonNeumann: "V"
    case .hexagonal: "H"
    }
  }
}
