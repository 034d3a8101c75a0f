/// Which cells around a cell are counted, and how much each of them weighs.
///
/// The shapes and their letters are Golly's; see "Larger than Life" in its help.
public struct RangeNeighbourhood: Hashable, Sendable {
  /// The form of a neighbourhood, by its letter after `N`.
  public enum Shape: Character, CaseIterable, Sendable {
    /// The whole square.
    case moore = "M"
    /// The diamond of the cells at most so many steps away.
    case vonNeumann = "N"
    /// The disc of the cells nearer than half a cell beyond the range.
    case circular = "C"
    /// The disc of the cells no farther than the range.
    case euclidean = "2"
    /// The row and the column.
    case cross = "+"
    /// The two diagonals.
    case saltire = "X"
    /// The row, the column and the diagonals.
    case star = "*"
    /// The rows and columns beside the cell.
    case hash = "#"
    /// The cells of the square that have the other colour on a chess board.
    case checkerboard = "B"
    /// The cells of the square that have the same colour on a chess board.
    case alignedCheckerboard = "D"
    /// The hexagon on a grid of hexagons, whose rows lean to the right as they go up.
    case hexagonal = "H"
    /// The six rays of a hexagonal grid.
    case asterisk = "A"
    /// Three of the six rays of a hexagonal grid.
    case tripod = "3"
    /// The triangle of triangles, which point up and down in turn.
    case triangular = "L"
    /// The square, in which a cell weighs more the nearer it is.
    case gaussian = "G"
    /// Any cells of the square.
    case custom = "@"
    /// The square with any weights.
    case weighted = "W"
  }

  /// The grid on which a custom or weighted neighbourhood is drawn.
  public enum Grid: Character, Sendable {
    /// Squares; the usual grid has no letter.
    case square = " "
    /// Hexagons, whose cells are looked at in the same places.
    case hexagonal = "H"
    /// Triangles, so that the neighbourhood is turned upside down on every other cell.
    case triangular = "L"
  }

  /// The form.
  public let shape: Shape
  /// The range as it is written, which is half of the width for triangles.
  public let range: Int
  /// The grid of a custom or weighted neighbourhood.
  public let grid: Grid
  /// The weights of a custom or weighted neighbourhood, row by row from the north-west.
  let weights: [Int8]
  /// What follows the letter: the digits that tell the weights, and the letter of the grid.
  let details: String

  /// The highest range for which a shape is told.
  public static func largestRange(of shape: Shape) -> Int {
    switch shape {
    case .triangular: 250
    // Counts grow with the fourth power, and tables of weights with the square, of the range.
    case .gaussian, .weighted: 50
    default: 500
    }
  }

  /// A neighbourhood that its letter tells; nil for custom and weighted ones and outside its range.
  public init?(_ shape: Shape, range: Int) {
    guard shape != .custom, shape != .weighted,
      (1...Self.largestRange(of: shape)).contains(range)
    else { return nil }
    self.init(shape: shape, range: range, grid: .square, weights: [], details: "")
  }

  /// A neighbourhood of `weights`, of which there are (2 range + 1)^2.
  init(shape: Shape, range: Int, grid: Grid, weights: [Int8], details: String) {
    self.shape = shape
    self.range = range
    self.grid = grid
    self.weights = weights
    self.details = details
  }

  /// The number of neighbours, or what they can add up to, without the cell itself but where the
  /// shape weighs it: counts in a rule string are not above it.
  var size: Int {
    switch shape {
    case .moore: return 4 * range * (range + 1)
    case .vonNeumann: return 2 * range * (range + 1)
    case .cross, .saltire: return 4 * range
    case .star, .hash: return 8 * range
    case .hexagonal: return 3 * range * (range + 1)
    case .asterisk: return 6 * range
    case .tripod: return 3 * range
    case .triangular: return 6 * range * (range + 1)
    case .checkerboard, .alignedCheckerboard: return 2 * range * (range + 1)
    case .gaussian: return (range + 1) * (range + 1) * (range + 1) * (range + 1)
    case .custom: return weights.reduce(0) { $0 + Int($1) } - 1
    case .weighted: return weights.reduce(0) { $0 + max(0, Int($1)) }
    case .circular, .euclidean:
      let square = shape == .circular ? range * range + range : range * range
      return (-range...range).reduce(-1) { sum, dy in
        var width = 0
        while (width + 1) * (width + 1) + dy * dy <= square { width += 1 }
        return sum + 2 * width + 1
      }
    }
  }

  /// How far the neighbourhood reaches along a row.
  public var reach: Int { shape == .triangular ? 2 * range : range }

  /// Whether it is turned upside down where the sum of a cell's coordinates is odd.
  public var alternates: Bool { shape == .triangular || grid == .triangular }

  /// What a living cell `dx` to the right and `dy` below adds to the count; the cell itself weighs
  /// as any other here, whether a rule counts it or not.
  ///
  /// This is the definition of each shape.
  public func weight(_ dx: Int, _ dy: Int, upsideDown: Bool = false) -> Int {
    let dy = upsideDown && alternates ? -dy : dy
    let (x, y) = (abs(dx), abs(dy))
    guard x <= reach, y <= range else { return 0 }
    let inside: Bool
    switch shape {
    case .moore: inside = true
    case .vonNeumann: inside = x + y <= range
    case .circular: inside = x * x + y * y <= range * range + range
    case .euclidean: inside = x * x + y * y <= range * range
    case .cross: inside = dx == 0 || dy == 0
    case .saltire: inside = x == y
    case .star: inside = dx == 0 || dy == 0 || x == y
    case .hash: inside = x == 1 || y == 1 || x + y == 0
    case .checkerboard: inside = (x + y) % 2 == 1 || x + y == 0
    case .alignedCheckerboard: inside = (x + y) % 2 == 0
    case .hexagonal: inside = abs(dx - dy) <= range
    case .asterisk: inside = dx == 0 || dy == 0 || dx == dy
    case .tripod: inside = dx == 0 && dy <= 0 || dy == 0 && dx <= 0 || dx == dy && dx > 0
    case .triangular: inside = x <= 2 * range - (dy < 0 ? y - 1 : y)
    case .gaussian: return (range + 1 - x) * (range + 1 - y)
    case .custom, .weighted: return Int(weights[(dy + range) * (2 * range + 1) + dx + range])
    }
    return inside ? 1 : 0
  }
}
