/// A pattern as a tree of squares, each of which is cut into four quarters of half its side.
///
/// Every different square stands in it once, however often it is used, so that a tree can hold far
/// more cells than a list. The last node is the root; the corner between its four quarters is the
/// point (0, 0), so that the cell there is the first of its bottom right quarter.
public struct Quadtree: Hashable, Sendable {
  /// A square of cells.
  public enum Node: Hashable, Sendable {
    /// Eight rows of eight cells in two states, the top left one in the highest bit.
    case leaf(UInt64)
    /// Four cells: top left, top right, bottom left, bottom right.
    case cells(CellState, CellState, CellState, CellState)
    /// Four nodes of half the side in the same order; 0 for an empty one, else 1 + its index.
    case quad(Int32, Int32, Int32, Int32)
  }

  /// The nodes, children before those that use them.
  public private(set) var nodes: [Node] = []
  /// The logarithm of each node's side.
  public private(set) var levels: [Int] = []
  /// The number of cells of each node that are not dead, and of tiles that hold any.
  ///
  /// They grow by a factor of four with each level, so they stop at `ceiling`.
  public private(set) var populations: [Int] = []
  public private(set) var tileCounts: [Int] = []

  /// An empty tree.
  public init() {}

  /// Far above every limit, and four of them still fit into an `Int`.
  public static let ceiling = 1 << 60

  /// The logarithm of the side of what node `index` stands for; nil for the empty node 0.
  public func level(_ index: Int32) -> Int? { index == 0 ? nil : levels[Int(index) - 1] }

  /// Adds a node of side 2^`level`, whose children are there already.
  public mutating func append(_ node: Node, level: Int) {
    nodes.append(node)
    levels.append(level)
    switch node {
    case .leaf(let bits):
      populations.append(bits.nonzeroBitCount)
      tileCounts.append(bits == 0 ? 0 : 1)
    case .cells(let a, let b, let c, let d):
      let population = [a, b, c, d].filter { $0 != 0 }.count
      populations.append(population)
      tileCounts.append(population == 0 ? 0 : 1)
    case .quad(let a, let b, let c, let d):
      var population = 0
      var tiles = 0
      for child in [a, b, c, d] where child != 0 {
        population += populations[Int(child) - 1]
        tiles += tileCounts[Int(child) - 1]
      }
      populations.append(min(population, Self.ceiling))
      tileCounts.append(min(tiles, Self.ceiling))
    }
  }

  /// Whether nothing lives in a node; `index` counts from 1, and 0 is the empty node.
  public func isEmpty(_ index: Int32) -> Bool { index == 0 || populations[Int(index) - 1] == 0 }
}
