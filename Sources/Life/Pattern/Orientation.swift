public import Lattice

/// One of the eight ways to lay a rectangle on the grid: turned by quarters, and mirrored or not.
///
/// Rows become columns first where it is transposed; then it is mirrored and flipped.
public struct Orientation: Hashable, Sendable, CaseIterable {
  /// Whether rows become columns, by a reflection in the diagonal from the top left.
  public let isTransposed: Bool
  /// Whether left and right change places, after that.
  public let isMirrored: Bool
  /// Whether top and bottom change places, after that.
  public let isFlipped: Bool

  /// An orientation.
  public init(isTransposed: Bool = false, isMirrored: Bool = false, isFlipped: Bool = false) {
    self.isTransposed = isTransposed
    self.isMirrored = isMirrored
    self.isFlipped = isFlipped
  }

  /// As it is.
  public static let identity = Orientation()
  /// A quarter turn to the right.
  public static let clockwise = Orientation(isTransposed: true, isMirrored: true)
  /// A quarter turn to the left.
  public static let counterclockwise = Orientation(isTransposed: true, isFlipped: true)
  /// Upside down by turning.
  public static let halfTurn = Orientation(isMirrored: true, isFlipped: true)
  /// Left and right change places.
  public static let mirrored = Orientation(isMirrored: true)
  /// Top and bottom change places.
  public static let flipped = Orientation(isFlipped: true)
  /// A reflection in the diagonal from the top left.
  public static let transposed = Orientation(isTransposed: true)
  /// A reflection in the other diagonal.
  public static let antitransposed = Orientation(
    isTransposed: true, isMirrored: true, isFlipped: true)

  /// All eight, the identity first.
  public static let allCases = (0..<8).map {
    Orientation(isTransposed: $0 & 4 != 0, isMirrored: $0 & 2 != 0, isFlipped: $0 & 1 != 0)
  }

  /// What becomes of a rectangle's size.
  @inlinable
  public func size(of size: Size) -> Size {
    isTransposed ? Size(size.height, size.width) : size
  }

  /// Where a cell of a rectangle goes; both are counted from the rectangle's top left.
  public func place(of cell: Point, in size: Size) -> Point {
    var place = isTransposed ? Point(cell.y, cell.x) : cell
    let size = self.size(of: size)
    if isMirrored { place.x = size.width - 1 - place.x }
    if isFlipped { place.y = size.height - 1 - place.y }
    return place
  }
}

extension Pattern {
  /// The cells laid on the grid in another orientation, as part of the rectangle `rect`, the top left of which
  /// stays where it is.
  /// - Complexity: O(*n* log *n*) of the runs, or of the cells where it is transposed.
  public func oriented(_ orientation: Orientation, in rect: Rect) -> Pattern {
    if orientation == .identity { return self }
    let size = Size(rect.width, rect.height)
    func place(_ x: Int, _ y: Int) -> Point {
      orientation.place(of: Point(x - rect.x, y - rect.y), in: size) + rect.origin
    }
    if orientation.isTransposed {
      return Pattern(
        runs: cells.map { cell, state in
          let place = place(cell.x, cell.y)
          return Run(x: place.x, y: place.y, state: state)
        })
    }
    return Pattern(
      runs: runs.map { run in
        let place = place(orientation.isMirrored ? run.end - 1 : run.x, run.y)
        return Run(x: place.x, y: place.y, length: run.length, state: run.state)
      })
  }
}
