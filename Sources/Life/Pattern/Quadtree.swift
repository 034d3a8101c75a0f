/// A pattern as a tree of squares, each of which is cut into four quarters of half its side.
///
/// A square stands in it once, however often it is used, so that a tree can hold far more cells
/// than a list. Nodes are told by numbers that count from 1 in the order in which they were added,
/// and 0 is the empty square of any side. The last node is the root; the corner between its four
/// quarters is the point (0, 0), so that the cell there is the first of its bottom right quarter.
public struct Quadtree: Hashable, Sendable {
  /// A square of cells.
  public enum Node: Hashable, Sendable {
    /// Eight rows of eight cells in two states, the top left one in the highest bit.
    case leaf(UInt64)
    /// Two rows of two cells: top left, top right, bottom left, bottom right.
    case cells(CellState, CellState, CellState, CellState)
    /// Four nodes of half the side in the same order.
    case quad(Int32, Int32, Int32, Int32)
  }

  /// The highest level of a node, so that exact places and populations stay small.
  public static let levelLimit = 4096

  /// A node packed into 20 bytes, because large trees have tens of millions.
  @usableFromInline
  struct Record: Hashable, Sendable {
    @usableFromInline var parts: (UInt32, UInt32, UInt32, UInt32)
    /// The level, above two bits that tell the kind of node.
    @usableFromInline var tag: UInt32

    @usableFromInline
    init(_ parts: (UInt32, UInt32, UInt32, UInt32), tag: UInt32) {
      self.parts = parts
      self.tag = tag
    }

    @usableFromInline
    static func == (a: Record, b: Record) -> Bool { a.parts == b.parts && a.tag == b.tag }

    @usableFromInline
    func hash(into hasher: inout Hasher) {
      hasher.combine(UInt64(parts.0) << 32 | UInt64(parts.1))
      hasher.combine(UInt64(parts.2) << 32 | UInt64(parts.3))
      hasher.combine(tag)
    }
  }

  @usableFromInline static let leafTag: UInt32 = 3 << 2
  @usableFromInline static let cellsTag: UInt32 = 1 << 2 | 1
  @usableFromInline static let quadKind: UInt32 = 2

  @usableFromInline private(set) var records: [Record] = []

  /// An empty tree.
  public init() {}

  /// The number of nodes.
  @inlinable public var count: Int { records.count }

  /// The number of the last node; 0 for a tree without nodes.
  @inlinable public var root: Int32 { Int32(truncatingIfNeeded: records.count) }

  /// What a node is made of.
  /// - Precondition: `number` is in `1 ... count`.
  @inlinable
  public subscript(number: Int32) -> Node {
    let record = records[Int(number) - 1]
    let (a, b, c, d) = record.parts
    switch record.tag & 3 {
    case 0: return .leaf(UInt64(a) << 32 | UInt64(b))
    case 1:
      return .cells(
        CellState(truncatingIfNeeded: a), CellState(truncatingIfNeeded: b),
        CellState(truncatingIfNeeded: c), CellState(truncatingIfNeeded: d))
    default:
      return .quad(
        Int32(bitPattern: a), Int32(bitPattern: b), Int32(bitPattern: c), Int32(bitPattern: d))
    }
  }

  /// The logarithm of a node's side; nil for the empty square 0, which has any side.
  /// - Precondition: `number` is in `0 ... count`.
  @inlinable
  public func level(_ number: Int32) -> Int? {
    number == 0 ? nil : Int(records[Int(number) - 1].tag >> 2)
  }

  /// Makes room for nodes that are to be added.
  public mutating func reserveCapacity(_ count: Int) { records.reserveCapacity(count) }

  /// Adds a square of side 2^`level` and returns its number; a leaf is of level 3, cells of 1.
  /// - Precondition: the parts of a quad are there and of level `level - 1`, or 0; `level` is at
  ///   most `levelLimit`, and there are fewer than 2^31 - 1 nodes.
  @inlinable @discardableResult
  public mutating func append(_ node: Node, level: Int) -> Int32 {
    switch node {
    case .leaf(let bits):
      records.append(
        Record(
          (UInt32(truncatingIfNeeded: bits >> 32), UInt32(truncatingIfNeeded: bits), 0, 0),
          tag: Self.leafTag))
    case .cells(let a, let b, let c, let d):
      records.append(
        Record((UInt32(a), UInt32(b), UInt32(c), UInt32(d)), tag: Self.cellsTag))
    case .quad(let a, let b, let c, let d):
      records.append(
        Record(
          (
            UInt32(bitPattern: a), UInt32(bitPattern: b), UInt32(bitPattern: c),
            UInt32(bitPattern: d)
          ), tag: UInt32(truncatingIfNeeded: level) << 2 | Self.quadKind))
    }
    return root
  }
}

extension Quadtree.Node {
  /// The parts of a quad; none for a node that holds cells itself.
  @inlinable public var parts: [Int32] {
    if case .quad(let a, let b, let c, let d) = self { [a, b, c, d] } else { [] }
  }
}
