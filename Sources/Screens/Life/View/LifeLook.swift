/// How a person wants to see universes: what settings keep and what keys change.
public struct LifeLook: Hashable, Sendable {
  /// The colours.
  public var theme: ThemeName
  /// What the colours tell.
  public var mode: ColorMode
  /// What shows several cells in a character at the zoom between half-blocks and squares of cells.
  public var fineGlyphs: CellGlyphs {
    // The zoom has no room for others.
    didSet { if !fineGlyphs.isFine { fineGlyphs = oldValue } }
  }
  /// Whether dead cells are marked at the closest zoom, also when nobody edits.
  public var showsGrid: Bool
  /// Whether a small picture of the whole pattern is in a corner.
  public var showsMinimap: Bool
  /// Whether a line tells about a single cell.
  public var showsInspector: Bool

  /// A look; what is left out is as when nobody has chosen.
  public init(
    theme: ThemeName = .standard, mode: ColorMode = .plain, fineGlyphs: CellGlyphs = .braille,
    showsGrid: Bool = false, showsMinimap: Bool = false, showsInspector: Bool = false
  ) {
    self.theme = theme
    self.mode = mode
    self.fineGlyphs = fineGlyphs.isFine ? fineGlyphs : .braille
    self.showsGrid = showsGrid
    self.showsMinimap = showsMinimap
    self.showsInspector = showsInspector
  }

  /// Whether the past must be watched: for the colours, or for a cell's age.
  var needsChronicle: Bool { mode.needsChronicle || showsInspector }
}
