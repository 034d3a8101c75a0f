public import Lattice

/// How the edges of a universe are joined.
///
/// The sides and shifts are those of Golly's bounded grids: a side of 0 has no end, the grid's
/// top-left cell is (-⌊width/2⌋, -⌊height/2⌋). The horizontal edges are the top and the bottom one.
public enum Topology: Hashable, Sendable {
  /// A pair of opposite edges.
  public enum Edges: Hashable, Sendable {
    /// The top and the bottom edge.
    case horizontal
    /// The left and the right edge.
    case vertical
  }

  /// The endless plane.
  case plane
  /// A bounded plane: what lies beyond an edge is dead for ever (`P`).
  case bounded(width: Int, height: Int)
  /// A torus (`T`): each edge is joined to the opposite one.
  ///
  /// Who leaves over the bottom or the top edge comes back `shiftX` columns further right or left;
  /// who leaves over the right or the left edge, `shiftY` rows further down or up. One of them is
  /// 0, and both are where a side has no end.
  case torus(width: Int, height: Int, shiftX: Int, shiftY: Int)
  /// A Klein bottle (`K`): as a torus, but who leaves over one of the `twisted` edges comes back
  /// mirrored; on a shifted one, one cell further. Only edges of even length can be shifted.
  case kleinBottle(width: Int, height: Int, twisted: Edges, isShifted: Bool)
  /// A cross-surface or real projective plane (`C`): all four edges are twisted.
  case crossSurface(width: Int, height: Int)
  /// A sphere (`S`) made of a square: the top edge is joined to the left one, the right edge to
  /// the bottom one, so that the top-left and the bottom-right corner are its poles.
  case sphere(side: Int)

  /// The sides, 0 where there is no end.
  public var sides: Size {
    switch self {
    case .plane: Size(0, 0)
    case .bounded(let width, let height), .torus(let width, let height, _, _),
      .kleinBottle(let width, let height, _, _), .crossSurface(let width, let height):
      Size(width, height)
    case .sphere(let side): Size(side, side)
    }
  }

  /// All cells of the grid, or nil when it has no end in some direction.
  public var extent: Rect? {
    let sides = sides
    guard sides.width > 0, sides.height > 0 else { return nil }
    return Rect(
      x: -(sides.width / 2), y: -(sides.height / 2), width: sides.width, height: sides.height)
  }

  /// Whether the grid goes on for ever in some direction, and so has a background.
  public var isEndless: Bool { extent == nil }

  /// Whether ghosts many cells beyond the edges go on just as the cells that they repeat, or stay
  /// dead: what is around a cell looks the same there, neither mirrored nor turned.
  var repeatsEvenly: Bool {
    switch self {
    case .torus(let width, let height, _, _), .bounded(let width, let height):
      width > 0 && height > 0
    case .plane, .kleinBottle, .crossSurface, .sphere: false
    }
  }

  /// Whether some edge leads to another one.
  var isJoined: Bool {
    switch self {
    case .plane, .bounded: false
    case .torus, .kleinBottle, .crossSurface, .sphere: true
    }
  }

  /// The name without a colon: `plane`, or Golly's canonical suffix, as `T100,80` or `K30,20*+1`.
  public var notation: String {
    func shift(_ amount: Int) -> String {
      amount == 0 ? "" : amount < 0 ? "\(amount)" : "+\(amount)"
    }
    switch self {
    case .plane: return "plane"
    case .bounded(let width, let height): return "P\(width),\(height)"
    case .torus(let width, let height, let shiftX, let shiftY):
      return "T\(width)\(shift(shiftX)),\(height)\(shift(shiftY))"
    case .kleinBottle(let width, let height, let twisted, let isShifted):
      let twist = isShifted ? "*+1" : "*"
      return twisted == .horizontal ? "K\(width)\(twist),\(height)" : "K\(width),\(height)\(twist)"
    case .crossSurface(let width, let height): return "C\(width),\(height)"
    case .sphere(let side): return "S\(side)"
    }
  }

  /// The cell of the grid that `point` stands for, or nil when it lies outside and is always dead.
  ///
  /// The grid is the tile of a pattern that covers the whole plane; each lap over an edge moves,
  /// mirrors or turns the tile. A cell diagonally outside a corner of the grid is
  ///
  /// - on a torus the opposite corner, moved by the shift;
  /// - on a Klein bottle the corner at the other end of the untwisted edge, moved by the shift;
  /// - on a cross-surface and on a sphere the very corner that it touches, which so is a neighbour
  ///   of itself.
  public func resolve(_ point: Point) -> Point? {
    let sides = sides
    let column = Lap(of: point.x, side: sides.width)
    let row = Lap(of: point.y, side: sides.height)
    var (x, y) = (column.place, row.place)
    switch self {
    case .plane: return point
    case .bounded: return column.number == 0 && row.number == 0 ? point : nil
    case .torus(let width, let height, let shiftX, let shiftY):
      if shiftX != 0 { x = floorModulo(x + shiftX * floorModulo(row.number, width), width) }
      if shiftY != 0 { y = floorModulo(y + shiftY * floorModulo(column.number, height), height) }
    case .kleinBottle(let width, let height, let twisted, let isShifted):
      let shift = isShifted ? 1 : 0
      switch twisted {
      case .horizontal: if row.isOdd { x = floorModulo(width - 1 - shift - x, width) }
      case .vertical: if column.isOdd { y = floorModulo(height - 1 - shift - y, height) }
      }
    case .crossSurface(let width, let height):
      if row.isOdd { x = width - 1 - x }
      if column.isOdd { y = height - 1 - y }
    case .sphere(let side):
      // A quarter turn around a pole leads over an edge, half a turn diagonally past a corner.
      switch (column.isOdd, row.isOdd) {
      case (false, false): break
      case (true, false): (x, y) = (y, side - 1 - x)
      case (false, true): (x, y) = (side - 1 - y, x)
      case (true, true): (x, y) = (side - 1 - x, side - 1 - y)
      }
    }
    return Point(x - sides.width / 2, y - sides.height / 2)
  }
}

/// Where a coordinate lies when the line is cut into laps as long as a side.
private struct Lap {
  /// How often the edge was crossed, negative to the left and upwards; 0 where there is no end.
  var number = 0
  /// The distance from the lap's start.
  var place: Int

  init(of coordinate: Int, side: Int) {
    place = coordinate
    guard side > 0 else { return }
    // The grid starts half a side before 0; in this order nothing can overflow.
    place = floorModulo(coordinate, side)
    number = coordinate / side - (coordinate % side < 0 ? 1 : 0)
    place += side / 2
    if place >= side {
      place -= side
      number += 1
    }
  }

  var isOdd: Bool { number & 1 != 0 }
}

/// The remainder in `0 ..< b`.
private func floorModulo(_ a: Int, _ b: Int) -> Int {
  let remainder = a % b
  return remainder < 0 ? remainder + b : remainder
}
