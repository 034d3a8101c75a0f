public import Life
public import TerminalUI

/// A universe as a screen shows it, without the keys: the source of recordings.
public struct LifeFilm {
  private var screen: LifeScreen
  private let capabilities: Capabilities

  /// A universe in a view of so many cells, fitted as a screen would when it opens.
  /// - Parameter follows: whether the view keeps all of the pattern in sight while it grows.
  public init(
    _ document: LifeDocument, host: any Host, columns: Int, rows: Int, follows: Bool,
    capabilities: Capabilities
  ) {
    self.capabilities = capabilities
    screen = LifeScreen(host: host, document: document, readsSettings: false)
    screen.isFilmed = true
    screen.fitsAutomatically = follows
    _ = screen.update(.resize(columns: columns, rows: rows), budget: .unlimited)
  }

  /// Steps the universe, where it is and without a copy.
  public mutating func advance(_ step: (inout any Engine) -> Void) {
    step(&screen.document.engine)
  }

  /// What is to be seen now.
  public mutating func frame() -> Canvas {
    screen.refreshStatistics()
    var canvas = Canvas(columns: screen.size.columns, rows: screen.size.rows)
    screen.draw(into: &canvas, capabilities: capabilities)
    return canvas
  }
}
