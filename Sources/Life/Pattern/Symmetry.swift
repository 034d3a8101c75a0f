public import Lattice

/// The symmetry of a rectangle of cells, by the names that soup searches use.
///
/// `C` counts the turns that change nothing, `D` the turns and reflections together; the number
/// behind tells what lies in the middle: 1 for a cell, 2 for the side between two, 4 for the corner
/// between four. `+` stands for reflections in the lines of the grid, `x` for those in diagonals.
/// Source: the symmetries of Adam P. Goucher's apgsearch and of the catalogue Catagolue.
public enum Symmetry: String, CaseIterable, Hashable, Sendable {
  /// None.
  case c1 = "C1"
  /// Half a turn about a cell.
  case c2AboutCell = "C2_1"
  /// Half a turn about the side between two cells.
  case c2AboutSide = "C2_2"
  /// Half a turn about the corner between four cells.
  case c2AboutCorner = "C2_4"
  /// Quarter turns about a cell.
  case c4AboutCell = "C4_1"
  /// Quarter turns about a corner.
  case c4AboutCorner = "C4_4"
  /// A reflection of left and right in a column of cells.
  case d2InColumn = "D2_+1"
  /// A reflection of left and right in the line between two columns.
  case d2BetweenColumns = "D2_+2"
  /// A reflection in a diagonal.
  case d2Diagonal = "D2_x"
  /// Reflections in a column and a row of cells.
  case d4AboutCell = "D4_+1"
  /// Reflections in a column or row of cells, and in a line between two of the others.
  case d4AboutSide = "D4_+2"
  /// Reflections in a line between two columns and in one between two rows.
  case d4AboutCorner = "D4_+4"
  /// Reflections in both diagonals through a cell.
  case d4DiagonalAboutCell = "D4_x1"
  /// Reflections in both diagonals through a corner.
  case d4DiagonalAboutCorner = "D4_x4"
  /// All turns and reflections about a cell.
  case d8AboutCell = "D8_1"
  /// All turns and reflections about a corner.
  case d8AboutCorner = "D8_4"

  /// The symmetry of a name in capitals or not, as `D4_+1`; nil when there is none.
  public init?(named name: String) {
    let wanted = name.lowercased()
    guard let found = Self.allCases.first(where: { $0.rawValue.lowercased() == wanted }) else {
      return nil
    }
    self = found
  }

  /// All names, with commas between.
  public static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// The group: all ways to lay a rectangle of this symmetry on itself, the identity first.
  public var orientations: [Orientation] {
    switch self {
    case .c1: [.identity]
    case .c2AboutCell, .c2AboutSide, .c2AboutCorner: [.identity, .halfTurn]
    case .c4AboutCell, .c4AboutCorner:
      [.identity, .clockwise, .halfTurn, .counterclockwise]
    case .d2InColumn, .d2BetweenColumns: [.identity, .mirrored]
    case .d2Diagonal: [.identity, .transposed]
    case .d4AboutCell, .d4AboutSide, .d4AboutCorner:
      [.identity, .mirrored, .flipped, .halfTurn]
    case .d4DiagonalAboutCell, .d4DiagonalAboutCorner:
      [.identity, .transposed, .antitransposed, .halfTurn]
    case .d8AboutCell, .d8AboutCorner: Orientation.allCases
    }
  }

  /// What the sides must be.
  private enum Parity {
    case any, odd, even, mixed, oddWidth, evenWidth
  }

  private var parity: Parity {
    switch self {
    case .c1, .d2Diagonal: .any
    case .c2AboutCell, .c4AboutCell, .d4AboutCell, .d4DiagonalAboutCell, .d8AboutCell: .odd
    case .c2AboutCorner, .c4AboutCorner, .d4AboutCorner, .d4DiagonalAboutCorner, .d8AboutCorner:
      .even
    case .c2AboutSide, .d4AboutSide: .mixed
    case .d2InColumn: .oddWidth
    case .d2BetweenColumns: .evenWidth
    }
  }

  private var isSquare: Bool { orientations.contains(where: \.isTransposed) }

  /// The largest rectangle in the middle of another that can have this symmetry: a square with
  /// odd sides for `C4_1`, for example; nil when there is none.
  public func fitted(in rect: Rect) -> Rect? {
    var (width, height) = (rect.width, rect.height)
    if isSquare { (width, height) = (min(width, height), min(width, height)) }
    switch parity {
    case .any: break
    case .odd:
      width -= 1 - width & 1
      height -= 1 - height & 1
    case .even:
      width -= width & 1
      height -= height & 1
    case .mixed: if width & 1 == height & 1 { width -= 1 }
    case .oddWidth: width -= 1 - width & 1
    case .evenWidth: width -= width & 1
    }
    guard width > 0, height > 0 else { return nil }
    return Rect(
      x: rect.x + (rect.width - width) / 2, y: rect.y + (rect.height - height) / 2,
      width: width, height: height)
  }

  /// What rectangles have this symmetry, as a noun: `a square with odd sides`.
  public var shape: String {
    let figure = isSquare ? "a square" : "a rectangle"
    switch parity {
    case .any: return figure
    case .odd: return figure + " with odd sides"
    case .even: return figure + " with even sides"
    case .mixed: return figure + " with one odd and one even side"
    case .oddWidth: return figure + " of odd width"
    case .evenWidth: return figure + " of even width"
    }
  }
}
