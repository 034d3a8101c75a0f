public import Lattice

/// Two joined cells of an arena: a snake that steps onto either arrives on the other instead and
/// keeps its heading.
public struct Portal: Hashable, Sendable {
  /// The letter that marks both cells in an arena's text, `A` to `Z`.
  public let letter: Character
  /// The cell that comes first in reading order.
  public let first: Point
  /// The other cell.
  public let second: Point

  /// A pair of cells under a letter, given in reading order.
  public init(letter: Character, first: Point, second: Point) {
    self.letter = letter
    self.first = first
    self.second = second
  }
}
