/// Any two-state rule on the 3x3 block around a cell: one outcome for each of the 512 blocks.
///
/// A block is told by nine bits in the order of MAP strings: the cell to the north-west is the
/// highest bit (256), then come north, north-east, west, the cell itself (16), east, south-west,
/// south, and south-east, the lowest bit (1).
public struct BlockTable: Hashable, Sendable {
  /// The number of blocks.
  public static let count = 512

  /// Where the cell of each bit lies, from the lowest bit (south-east) to the highest.
  public static let offsets: [(dx: Int, dy: Int)] = [
    (1, 1), (0, 1), (-1, 1), (1, 0), (0, 0), (-1, 0), (1, -1), (0, -1), (-1, -1),
  ]

  /// The bit of the cell itself.
  static let center = 16

  private var words: SIMD8<UInt64>

  /// A table whose outcome for block `b` is `isAlive(b)`.
  public init(_ isAlive: (Int) -> Bool) {
    words = .zero
    for block in 0..<Self.count where isAlive(block) {
      words[block >> 6] |= 1 << UInt64(block & 63)
    }
  }

  /// Whether the middle cell of a block is alive in the next generation.
  /// - Precondition: `block` is in `0 ..< 512`.
  public subscript(block: Int) -> Bool { words[block >> 6] >> UInt64(block & 63) & 1 == 1 }

  /// The counts of living neighbours on which cells are born and survive, as bit sets, when the
  /// outcome depends on nothing else; nil for any other rule.
  public var counts: (birth: UInt16, survival: UInt16)? { counts(in: .moore) }

  /// The same for counts of the neighbours in a neighbourhood.
  public func counts(in neighbourhood: Neighbourhood) -> (birth: UInt16, survival: UInt16)? {
    var birth: UInt16 = 0
    var survival: UInt16 = 0
    // Any block with a count of neighbours tells: here the lowest ones live.
    var block = 0
    for count in 0...neighbourhood.count {
      if self[block] { birth |= 1 << UInt16(count) }
      if self[block | Self.center] { survival |= 1 << UInt16(count) }
      let rest = neighbourhood.block & ~block
      block |= rest & -rest
    }
    let rule = LifeLikeRule(birth: birth, survival: survival, neighbourhood: neighbourhood)
    return BlockTable(rule) == self ? (birth, survival) : nil
  }

  /// This rule as it acts on the difference between the cells and their background.
  ///
  /// When the background is `background` now, and so `successor` in the next generation, then a
  /// cell that is told as "differs from the background" follows the returned rule. It never
  /// gives birth in an empty block, so an engine may skip empty space whatever the rule.
  public func relative(to background: CellState) -> (rule: BlockTable, successor: CellState) {
    let flip = background == 0 ? 0 : Self.count - 1
    let successor = self[flip]
    return (BlockTable { self[$0 ^ flip] != successor }, successor ? 1 : 0)
  }
}

extension BlockTable {
  /// The outcomes of a rule on counts of neighbours.
  public init(_ rule: LifeLikeRule) {
    let neighbours = rule.neighbourhood.block
    self.init { block in
      let living = (block & neighbours).nonzeroBitCount
      return rule.successor(of: block & Self.center == 0 ? 0 : 1, living: living) == 1
    }
  }
}
