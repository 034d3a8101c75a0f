/// A terminal: events come in, canvases go out.
///
/// A class, because there is one and it must be given back; only one thread uses it.
public protocol Terminal: AnyObject {
  /// The size in cells, now.
  var size: (columns: Int, rows: Int) { get }
  /// What it can show and report.
  var capabilities: Capabilities { get }
  /// Whether `nextEvent(within: .zero)` would have something; cheap enough (about a microsecond)
  /// to ask often.
  var inputIsPending: Bool { get }
  /// Whether a frame would be shown at once, rather than queue up behind others on a slow line.
  var isReady: Bool { get }

  /// The next event, waiting for at most `timeout`, or for ever when that is nil; nil may come early.
  func nextEvent(within timeout: Duration?) -> Event?
  /// Shows a canvas; what did not change since the last one costs nothing.
  func present(_ canvas: Canvas)
  /// Chooses what is reported besides keys.
  func setInputModes(_ modes: InputModes)
  /// Rings the terminal's bell, which may be heard, seen or switched off.
  func ring()
  /// Asks the terminal to put a text on the system's clipboard; many do, and none tells.
  func copy(_ text: String)
  /// Forgets what is on the screen, so that the next `present` paints every cell.
  func invalidate()
  /// Gives the terminal back to the shell and stops the program, as Ctrl-Z does; returns when it
  /// continues, and `suspendResumed` follows.
  func suspend()
}
