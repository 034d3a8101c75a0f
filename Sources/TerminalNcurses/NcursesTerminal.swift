import CNcurses
public import TerminalUI

/// The real terminal, through ncurses.
///
/// There can be one at a time. It owns the terminal from `init` until `close`, its end, the end of
/// the process or its crash, and gives it back as it was.
public final class NcursesTerminal: Terminal {
  /// What it can show and report.
  public let capabilities: Capabilities
  private var decoder = InputDecoder()
  private var pending: [Event] = []
  private var frame = FrameDifference()
  private var isAtEnd = false

  /// Takes the terminal over: standard output, and standard input or, when that is a pipe, the
  /// controlling terminal.
  /// - Parameters:
  ///   - glyphs: the characters to use, instead of what the environment tells.
  ///   - colors: the most colours to use, instead of what `NO_COLOR` tells.
  ///   - hasMouse: whether the mouse may be used.
  /// - Throws: a `TerminalError` before anything is written.
  public init(
    glyphs: GlyphSet? = nil, colors: ColorDepth? = nil, hasMouse: Bool = true
  ) throws(TerminalError) {
    let type = NcursesTerminal.environment("TERM") ?? ""
    switch vivarium_start() {
    case VIVARIUM_STARTED: break
    case VIVARIUM_NOT_A_TERMINAL: throw .notATerminal
    case VIVARIUM_UNKNOWN_TYPE: throw .unknownType(type)
    case VIVARIUM_NO_CURSOR_ADDRESSING: throw .cannotPositionCursor(type)
    default: throw .failed
    }
    capabilities = Capabilities(
      glyphs: NcursesTerminal.glyphs(wanted: glyphs),
      colors: NcursesTerminal.colors(wanted: colors),
      hasMouse: hasMouse)
  }

  deinit { close() }

  /// Gives the terminal back; nothing may be done with it afterwards.
  public func close() { vivarium_stop() }

  /// The size in cells.
  public var size: (columns: Int, rows: Int) {
    var columns: Int32 = 0
    var rows: Int32 = 0
    vivarium_get_size(&columns, &rows)
    return (Int(columns), Int(rows))
  }

  /// Whether an event waits.
  public var inputIsPending: Bool { !pending.isEmpty || isAtEnd || vivarium_wait(0) != 0 }

  /// Whether the terminal has taken and shown what was presented, as far as it tells.
  public var isReady: Bool { vivarium_is_ready() }

  /// The next event, waiting for at most `timeout`, or for ever when that is nil.
  public func nextEvent(within timeout: Duration?) -> Event? {
    if pending.isEmpty && !isAtEnd {
      let found = Int(vivarium_wait(timeout.map(NcursesTerminal.microseconds) ?? -1))
      if found & VIVARIUM_SIGNAL != 0 { takeSignals() }
      if found & VIVARIUM_INPUT != 0 { takeInput() }
    }
    if pending.isEmpty { return isAtEnd ? .terminate(.hangup) : nil }
    return pending.removeFirst()
  }

  /// Shows the cells that changed since the last canvas, in one synchronized write that is not
  /// waited for.
  public func present(_ canvas: Canvas) {
    let cells = frame.cells(of: canvas, colors: capabilities.colors)
    cells.withUnsafeBufferPointer { vivarium_present($0.baseAddress, $0.count) }
  }

  /// Chooses what is reported besides keys.
  public func setInputModes(_ modes: InputModes) {
    let hasMouse = modes.contains(.mouse) && capabilities.hasMouse
    vivarium_set_modes(
      hasMouse, hasMouse && modes.contains(.motion), modes.contains(.focus),
      modes.contains(.paste))
  }

  /// Writes the bell character.
  public func ring() { vivarium_ring() }

  /// Writes the control sequence that sets the clipboard, where the terminal is of a kind that
  /// does not print it.
  public func copy(_ text: String) {
    let type = NcursesTerminal.environment("TERM") ?? ""
    guard !["linux", "vt", "ansi", "cons"].contains(where: type.hasPrefix) else { return }
    ClipboardSequence.setting(text).withUnsafeBufferPointer {
      vivarium_write_sequence($0.baseAddress, $0.count)
    }
  }

  /// Makes the next frame paint every cell.
  public func invalidate() {
    frame.reset()
    vivarium_invalidate()
  }

  /// Stops the process as Ctrl-Z does, and queues `suspendResumed` when it continues.
  public func suspend() {
    vivarium_suspend()
    resumed()
  }

  private func resumed() {
    frame.reset()
    let (columns, rows) = size
    pending += [.resize(columns: columns, rows: rows), .suspendResumed]
  }

  private func takeSignals() {
    let signals = Int(vivarium_take_signals())
    func came(_ signal: Int) -> Bool { signals & signal != 0 }
    if came(VIVARIUM_STOP) {
      suspend()
    } else if came(VIVARIUM_CONTINUE) {
      vivarium_resume()
      resumed()
    }
    if came(VIVARIUM_RESIZE) && vivarium_update_size() {
      frame.reset()
      let (columns, rows) = size
      pending.append(.resize(columns: columns, rows: rows))
    }
    if came(VIVARIUM_HANGUP) { pending.append(.terminate(.hangup)) }
    if came(VIVARIUM_INTERRUPT) { pending.append(.terminate(.interrupt)) }
    if came(VIVARIUM_TERMINATE) { pending.append(.terminate(.terminate)) }
  }

  /// So much input is taken at once; the rest can wait for the next call.
  private static let mostUnitsAtOnce = 4096

  private func takeInput() {
    for _ in 0..<NcursesTerminal.mostUnitsAtOnce {
      let input = vivarium_read()
      switch input.kind {
      case VIVARIUM_SCALAR:
        guard let scalar = Unicode.Scalar(input.value) else { continue }
        pending += decoder.decode(.scalar(scalar))
      case VIVARIUM_KEY:
        guard let unit = InputDecoder.Unit(code: input.value) else { continue }
        pending += decoder.decode(unit)
      case VIVARIUM_END_OF_INPUT:
        isAtEnd = true
        return
      default:
        pending += decoder.flush()
        return
      }
    }
  }

  private static func microseconds(_ duration: Duration) -> Int64 {
    let (seconds, attoseconds) = duration.components
    guard seconds < 1_000_000 else { return 1_000_000_000_000 }
    // Rounded up: waking early would only mean to wait once more.
    return max(seconds * 1_000_000 + (attoseconds + 999_999_999_999) / 1_000_000_000_000, 0)
  }
}
