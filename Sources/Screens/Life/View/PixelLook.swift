import Lattice
import Life
import TerminalUI

/// What is to be drawn of one pixel, before it becomes part of a character.
struct PixelLook: Hashable {
  /// What there is, which a shape must tell where there are no colours.
  enum Kind: UInt8, Comparable {
    /// Nothing.
    case none
    /// No cell: beyond the edge of a bounded grid.
    case off
    /// A dead cell with a past.
    case trace
    /// A cell in another state than 0 and 1.
    case other
    /// Life.
    case lit

    static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
  }

  var kind: Kind
  var color: Color
  /// From 0 for what should stand out to 2 for what may step back, where there are no colours.
  var rank: UInt8 = 1

  static let none = PixelLook(kind: .none, color: .standard)

  /// Whether there is a cell that is not dead.
  var isLit: Bool { kind >= .other }

  /// What is drawn with this rank where shapes alone tell; a colour is not made fainter.
  func attributes(isMono: Bool) -> Style.Attributes {
    rank == 0 ? .bold : rank == 2 && isMono ? .dim : []
  }
}

extension PixelLook {
  /// Life of an age, in `Chronicle.Layer.ageSteps` steps from 0 for the newborn; the older ones look alike in
  /// shape.
  init(ageStep step: Int, theme: LifeTheme) {
    let count = Chronicle.Layer.ageSteps
    self.init(
      kind: .lit, color: theme.ages[step * theme.ages.count / count],
      rank: UInt8(min(step * 4 / count, 2)))
  }

  /// Life that changes so often, from 0 for never to 1.
  init(heat: Double, theme: LifeTheme) {
    let level = CellPainter.step(heat, of: theme.heats.count) ?? 0
    self.init(kind: .lit, color: theme.heats[level], rank: heat > 0.5 ? 0 : heat > 0.05 ? 1 : 2)
  }
}
