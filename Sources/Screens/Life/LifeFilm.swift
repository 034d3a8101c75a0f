public import Life
public import TerminalUI

/// A universe as a screen shows it, without the keys: the source of recordings.
public struct LifeFilm {
  private var screen: LifeScreen
  private let capabilities: Capabilities

  /// A universe in a view of so many cells, fitted as a screen would when it opens.
  /// - Parameters:
  ///   - follows: whether the view keeps all of the pattern in sight while it grows.
  ///   - look: the theme, what colours tell, and the like.
  public init(
    _ document: LifeDocument, host: any Host, columns: Int, rows: Int, follows: Bool,
    capabilities: Capabilities, look: LifeLook = LifeLook()
  ) {
    self.capabilities = capabilities
    screen = LifeScreen(host: host, document: document, readsSettings: false)
    screen.meet(capabilities)
    screen.look = look
    screen.isFilmed = true
    screen.fitsAutomatically = follows
    _ = screen.update(.resize(columns: columns, rows: rows), budget: .unlimited)
  }

  /// Steps the universe, where it is and without a copy.
  public mutating func advance(_ step: (inout any Engine) -> Void) {
    step(&screen.document.engine)
    screen.watchPast()
  }

  /// What is to be seen now.
  public mutating func frame() -> Canvas {
    screen.refreshStatistics()
    return picture()
  }

  /// What is to be seen now under a status line as it was at the last frame: nothing is counted.
  public func picture() -> Canvas {
    var canvas = Canvas(columns: screen.size.columns, rows: screen.size.rows)
    screen.draw(into: &canvas, capabilities: capabilities)
    return canvas
  }

  /// How far out the view is: -1 for two columns a cell, 0 for 1:1, *k* for 1:2^k, to 60.
  public var zoom: Int {
    get { screen.viewport.zoom }
    set { screen.viewport.setZoom(newValue) }
  }
}
