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
  var rank = 1

  static let none = PixelLook(kind: .none, color: .standard)

  /// Whether there is a cell that is not dead.
  var isLit: Bool { kind >= .other }

  /// What is drawn with this rank where shapes alone tell; a colour is not made fainter.
  func attributes(isMono: Bool) -> Style.Attributes {
    rank == 0 ? .bold : rank == 2 && isMono ? .dim : []
  }
}

extension PixelLook {
  /// Life that changes so often, from 0 for never to 1.
  init(heat: Double, theme: LifeTheme) {
    let level = CellPainter.step(heat, of: theme.heats.count) ?? 0
    self.init(kind: .lit, color: theme.heats[level], rank: heat > 0.5 ? 0 : heat > 0.05 ? 1 : 2)
  }
}

/// Says what each pixel of a picture looks like in a mode of colours.
struct PixelLooks {
  let picture: CellPicture
  let mode: ColorMode
  let theme: LifeTheme
  private let layer: Chronicle.Layer?
  private let periods: CellPeriods?
  private let states: [Color]

  /// Modes that tell of the past or of periods are plain where nothing is known of them.
  init(
    of picture: CellPicture, mode: ColorMode, chronicle: Chronicle, periods: CellPeriods?,
    theme: LifeTheme
  ) {
    self.picture = picture
    self.theme = theme
    layer = mode.needsChronicle ? chronicle.layer(shift: picture.shift) : nil
    self.periods = mode == .periods && picture.shift == 0 ? periods : nil
    self.mode = layer == nil && self.periods == nil ? .plain : mode
    states = (0..<picture.stateCount).map {
      theme.color(of: CellState($0), stateCount: picture.stateCount) ?? .standard
    }
  }

  /// A pixel of single cells.
  func cell(_ column: Int, _ row: Int) -> PixelLook {
    switch picture[column, row] {
    case .off: return PixelLook(kind: .off, color: theme.offGrid)
    case .state(0): return trace(column, row)
    case .state(let state):
      let color = states[Int(state)]
      guard state == 1 else { return PixelLook(kind: .other, color: color) }
      return life(column, row) ?? PixelLook(kind: .lit, color: color)
    }
  }

  /// A pixel of many cells and how bright it is, from 0 to 1.
  func square(_ column: Int, _ row: Int) -> (look: PixelLook, brightness: Double) {
    if picture.isOff(column, row) { return (PixelLook(kind: .off, color: theme.offGrid), 0) }
    let brightness = picture.brightness(column, row)
    guard let step = CellPainter.step(brightness, of: theme.density.count) else {
      return (trace(column, row), 0)
    }
    guard var look = life(column, row) else {
      return (PixelLook(kind: .lit, color: theme.density[step]), brightness)
    }
    // The hue tells the past, the brightness how crowded it is.
    if theme.floor != .standard {
      look.color = theme.floor.mixed(with: look.color, by: 0.4 + 0.6 * brightness)
    }
    return (look, brightness)
  }

  /// A living pixel by its past; nil where that has no say.
  private func life(_ column: Int, _ row: Int) -> PixelLook? {
    let (x, y) = (picture.origin.x + column, picture.origin.y + row)
    if let periods {
      return periods.step(x, y, of: theme.periods.count).map {
        PixelLook(kind: .lit, color: theme.periods[$0.color], rank: $0.rank)
      }
    }
    guard let layer else { return nil }
    switch mode {
    case .plain, .history, .periods: return nil
    case .age:
      guard let level = layer.ageLevel(x, y, of: theme.ages.count),
        let rank = layer.ageLevel(x, y, of: 4)
      else { return nil }
      return PixelLook(kind: .lit, color: theme.ages[level], rank: min(rank, 2))
    case .heat:
      return PixelLook(heat: layer.heat(x, y), theme: theme)
    }
  }

  /// A dead pixel by its past.
  private func trace(_ column: Int, _ row: Int) -> PixelLook {
    let (x, y) = (picture.origin.x + column, picture.origin.y + row)
    if let periods {
      return periods.step(x, y, of: theme.embers.count).map {
        PixelLook(kind: .trace, color: theme.embers[$0.color])
      } ?? .none
    }
    guard let layer else { return .none }
    switch mode {
    case .plain, .age, .periods: return .none
    case .history:
      guard let level = layer.traceLevel(x, y, of: theme.traces.count) else { return .none }
      return PixelLook(kind: .trace, color: theme.traces[level])
    case .heat:
      let heat = layer.heat(x, y)
      guard heat > 0.1, let level = CellPainter.step(heat, of: theme.embers.count) else {
        return .none
      }
      return PixelLook(kind: .trace, color: theme.embers[level])
    }
  }
}
