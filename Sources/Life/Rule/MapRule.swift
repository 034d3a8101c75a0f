/// A two-state rule that lists the outcome of each block: a MAP string.
public struct MapRule: Hashable, Sendable {
  /// The outcomes.
  public let table: BlockTable
  /// The cells that matter, beside the one in the middle.
  public let neighbourhood: Neighbourhood

  /// A rule from its outcomes; what a block holds outside the neighbourhood is taken as dead.
  public init(_ table: BlockTable, neighbourhood: Neighbourhood = .moore) {
    let seen = neighbourhood.block | BlockTable.center
    self.table = BlockTable { table[$0 & seen] }
    self.neighbourhood = neighbourhood
  }

  /// The canonical name: `MAP` and 86, 22 or 6 characters of base 64.
  ///
  /// The outcomes go from the block that is all dead to the one that is all alive, six to a
  /// character, the last character filled up with zeros.
  public var notation: String {
    var text = "MAP"
    let blocks = neighbourhood.mapBlocks
    for start in stride(from: 0, to: blocks.count, by: 6) {
      var value = 0
      for index in start..<start + 6 {
        value = value << 1 | (index < blocks.count && table[blocks[index]] ? 1 : 0)
      }
      text.append(Self.base64[value])
    }
    return text
  }

  /// The characters for 0 to 63.
  static let base64 = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
}

extension Neighbourhood {
  /// The number of characters of a MAP string, without the padding.
  var mapLength: Int { ((1 << (count + 1)) + 5) / 6 }

  /// The blocks of a MAP string in their order, cells outside the neighbourhood dead.
  var mapBlocks: [Int] {
    switch self {
    case .moore: Self.mooreBlocks
    case .vonNeumann: Self.vonNeumannBlocks
    case .hexagonal: Self.hexagonalBlocks
    }
  }

  private static let mooreBlocks = blocks(of: [256, 128, 64, 32, 16, 8, 4, 2, 1])
  private static let vonNeumannBlocks = blocks(of: [128, 32, 16, 8, 2])
  // Hexagonal strings begin with the southern row, as Golly reads them.
  private static let hexagonalBlocks = blocks(of: [2, 1, 32, 16, 8, 256, 128])

  /// The blocks in the order of a string that tells some cells, the slowest to change first.
  private static func blocks(of cells: [Int]) -> [Int] {
    cells.reversed().reduce([0]) { blocks, cell in blocks + blocks.map { $0 | cell } }
  }
}
