public import Lattice

/// How the edges of a universe are joined.
///
/// The sides and shifts are those of Golly's bounded grids: a side of 0 has no end, the grid's
/// top-left cell is (-⌊width/2⌋, -⌊height/2⌋).
public enum Topology: Hashable, Sendable {
  /// The endless plane.
  case plane
  /// A bounded plane: what lies beyond an edge is dead for ever (`P`).
  case bounded(width: Int, height: Int)
  /// A torus (`T`): each edge is joined to the opposite one.
  ///
  /// Who leaves over the bottom or the top edge comes back `shiftX` columns further right or left;
  /// who leaves over the right or the left edge, `shiftY` rows further down or up. One of them is 0.
  case torus(width: Int, height: Int, shiftX: Int, shiftY: Int)

  /// The sides, 0 where there is no end.
  public var sides: Size {
    switch self {
    case .plane: Size(0, 0)
    case .bounded(let width, let height), .torus(let width, let height, _, _): Size(width, height)
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

  /// The name without a colon: `plane`, or Golly's canonical suffix, as `T100,80` or `T30+5,20`.
  public var notation: String {
    func shift(_ amount: Int) -> String { amount == 0 ? "" : "+\(amount)" }
    return switch self {
    case .plane: "plane"
    case .bounded(let width, let height): "P\(width),\(height)"
    case .torus(let width, let height, let shiftX, let shiftY):
      "T\(width)\(shift(shiftX)),\(height)\(shift(shiftY))"
    }
  }

  /// The cell of the grid that `point` stands for, or nil when it lies outside and is always dead.
  public func resolve(_ point: Point) -> Point? {
    switch self {
    case .plane: return point
    case .bounded(let width, let height):
      let x = point.x + width / 2
      let y = point.y + height / 2
      let inside =
        (width == 0 || (0..<width).contains(x)) && (height == 0 || (0..<height).contains(y))
      return inside ? point : nil
    case .torus(let width, let height, let shiftX, let shiftY):
      var x = point.x + width / 2
      var y = point.y + height / 2
      if shiftY != 0 { y += shiftY * floorDivide(x, width) }
      if shiftX != 0 { x += shiftX * floorDivide(y, height) }
      return Point(floorModulo(x, width) - width / 2, floorModulo(y, height) - height / 2)
    }
  }
}

/// The quotient rounded down; `a` itself is one lap when `b` is 0.
private func floorDivide(_ a: Int, _ b: Int) -> Int {
  b == 0 ? 0 : (a >= 0 ? a / b : -((b - 1 - a) / b))
}

/// The remainder in `0 ..< b`; `a` where `b` is 0.
private func floorModulo(_ a: Int, _ b: Int) -> Int {
  guard b > 0 else { return a }
  let remainder = a % b
  return remainder < 0 ? remainder + b : remainder
}
