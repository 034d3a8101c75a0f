import BigInt
import Lattice
import Life
import TerminalUI

/// A pattern seen small: its first generations, once through.
struct PatternPreview {
  /// Why there is nothing to see, when the text cannot be read.
  private(set) var error: OpeningError?
  private(set) var document: LifeDocument?
  private var viewport = CellViewport()
  private var played = 0
  private var time: Duration = .zero

  /// After so many generations the preview rests at the start again.
  static let generations = 240
  /// The time of a generation.
  static let interval: Duration = .milliseconds(80)
  /// Larger patterns are shown without being played.
  static let largestMemory = 1 << 24

  /// The preview of an item of the library.
  init(of item: LibraryItem) {
    do {
      document = try LifeDocument.open(Array(item.text.utf8), name: item.name)
      start = document
    } catch {
      self.error = error
    }
  }

  private var start: LifeDocument?

  /// When it wants its next tick, nil when it rests.
  var timeToNextTick: Duration? {
    guard let document, played < PatternPreview.generations,
      document.engine.memory <= PatternPreview.largestMemory
    else { return nil }
    return max(PatternPreview.interval - time, .zero)
  }

  /// Plays on.
  mutating func tick(_ elapsed: Duration, budget: Budget) {
    guard timeToNextTick != nil else { return }
    time += max(elapsed, .zero)
    guard time >= PatternPreview.interval else { return }
    // A late tick shows one generation, not several: there is nothing to catch up with.
    time = .zero
    let done = document?.engine.advance(by: 1, until: budget.isSpent) ?? 0
    played += done > 0 ? 1 : 0
    if played == PatternPreview.generations { document = start }
  }

  /// Draws what fits around the pattern as it was at the start.
  func draw(into canvas: inout Canvas, in area: Area, capabilities: Capabilities) {
    guard let document, let start, !area.isEmpty else { return }
    var viewport = CellViewport(columns: area.columns, rows: area.rows)
    viewport.fit(start.engine.contents ?? Rect(x: 0, y: 0, width: 1, height: 1), closest: -1)
    CellPainter(capabilities: capabilities)
      .paint(document.engine, through: viewport, into: &canvas, in: area)
  }
}
