public import TerminalUI

/// What a screen showed: canvases of one size, each for a time.
///
/// Only what changes from one canvas to the next is kept, so that a game of many thousand steps
/// takes little memory.
public struct Recording: Sendable {
  /// A cell that looks otherwise than before.
  public struct Change: Hashable, Sendable {
    /// Its column, from the left.
    public let column: UInt16
    /// Its row, from the top.
    public let row: UInt16
    /// What it shows now.
    public let cell: CanvasCell
  }

  /// A canvas by what it changes, and how long it is shown.
  public struct Frame: Hashable, Sendable {
    /// The cells that differ from the frame before, row after row; in the first frame, from blank.
    public let changes: [Change]
    /// How long it is shown.
    public internal(set) var duration: Duration
  }

  /// What it is called, or nothing.
  public let title: String
  /// The frames, at least one.
  public private(set) var frames: [Frame] = []
  /// What is shown at the end.
  public private(set) var last: Canvas
  /// The styles of the cells, in the order in which they first appear; plain is always among them.
  private(set) var styles = [Style.plain]
  private var known: Set<Style> = [.plain]

  /// The longest side in cells, for the sake of formats that count in 16 bits of pixels.
  public static let longestSide = 512

  /// A recording whose first frame, held to 1 to `longestSide` cells a side, gives all others their
  /// size.
  public init(of first: Canvas, for duration: Duration, title: String = "") {
    self.title = title
    last = Canvas(
      columns: min(max(first.columns, 1), Recording.longestSide),
      rows: min(max(first.rows, 1), Recording.longestSide))
    record(first, for: duration)
  }

  /// The width in cells.
  public var columns: Int { last.columns }
  /// The height in cells.
  public var rows: Int { last.rows }
  /// The time that all frames take together.
  public var duration: Duration { frames.reduce(.zero) { $0 + $1.duration } }

  /// Shows a canvas next; one that looks like the last frame only prolongs it.
  ///
  /// What another size leaves over is cut off, and what it leaves open is blank. O(cells).
  public mutating func append(_ canvas: Canvas, for duration: Duration) {
    if canvas == last {
      frames[frames.count - 1].duration += max(duration, .zero)
    } else {
      record(canvas, for: duration)
    }
  }

  private mutating func record(_ canvas: Canvas, for duration: Duration) {
    var next = Canvas(columns: columns, rows: rows)
    next.draw(canvas, column: 0, row: 0)
    var changes: [Change] = []
    var style = Style.plain
    next.forEachChange(since: last) { column, row, cell in
      changes.append(Change(column: UInt16(column), row: UInt16(row), cell: cell))
      if cell.style != style {
        style = cell.style
        if known.insert(style).inserted { styles.append(style) }
      }
    }
    frames.append(Frame(changes: changes, duration: max(duration, .zero)))
    last = next
  }
}
