import Lattice

/// Cells as numbers: reading order, with a rim one cell wide around the board.
///
/// The rim makes a neighbour one addition and needs no test of the edges: its cells are never free.
struct Grid: Hashable, Sendable {
  let width: Int
  let height: Int
  let stride: Int
  /// For each cell the one where a step onto it arrives; empty when the board has no portals.
  private let exits: [UInt32]

  /// The cells of a board without portals.
  init(_ size: Size) {
    self.init(size, portals: [])
  }

  /// The cells of an arena, joined by its portals.
  init(_ arena: Arena) {
    self.init(arena.size, portals: arena.portals)
  }

  private init(_ size: Size, portals: [Portal]) {
    width = size.width
    height = size.height
    stride = size.width + 2
    let index = { [stride] (cell: Point) in (cell.y + 1) * stride + cell.x + 1 }
    var exits: [UInt32] = []
    if !portals.isEmpty {
      exits = (0..<UInt32(stride * (height + 2))).map { $0 }
      for portal in portals { exits.swapAt(index(portal.first), index(portal.second)) }
    }
    self.exits = exits
  }

  /// The number of cells with the rim.
  var count: Int { stride * (height + 2) }

  func index(_ cell: Point) -> Int { (cell.y + 1) * stride + cell.x + 1 }

  func point(_ index: Int) -> Point { Point(index % stride - 1, index / stride - 1) }

  /// How far the neighbour's number is from the cell's.
  @inline(__always)
  func offset(_ direction: Direction) -> Int {
    switch direction {
    case .up: -stride
    case .right: 1
    case .down: stride
    case .left: -1
    }
  }

  /// The cell of the board that stands in for a cell of the rim on a wrapped board.
  func wrapped(_ index: Int) -> Int {
    var cell = point(index)
    if cell.x < 0 { cell.x = width - 1 } else if cell.x >= width { cell.x = 0 }
    if cell.y < 0 { cell.y = height - 1 } else if cell.y >= height { cell.y = 0 }
    return self.index(cell)
  }

  func isRim(_ index: Int) -> Bool {
    let cell = point(index)
    return cell.x < 0 || cell.x >= width || cell.y < 0 || cell.y >= height
  }

  var hasPortals: Bool { !exits.isEmpty }

  /// Whether the cell is a portal.
  @inline(__always)
  func isPortal(_ index: Int) -> Bool { !exits.isEmpty && Int(exits[index]) != index }

  /// The cell that a step arrives at, through a portal if there is one; possibly on the rim where
  /// the board does not wrap.
  @inline(__always)
  func neighbour(_ index: Int, _ direction: Direction, wrap: Bool) -> Int {
    let next = index + offset(direction)
    let there = wrap && isRim(next) ? wrapped(next) : next
    return exits.isEmpty ? there : Int(exits[there])
  }
}
