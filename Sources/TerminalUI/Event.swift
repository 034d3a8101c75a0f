/// Everything that can happen to a program on a terminal, time included.
public enum Event: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The mouse was used.
  case mouse(MouseEvent)
  /// The terminal has a new size in cells.
  case resize(columns: Int, rows: Int)
  /// The terminal's window got (true) or lost the focus.
  case focus(Bool)
  /// Text was pasted; only comes while `InputModes.paste` is on. Lines end in `\n`.
  case paste(String)
  /// The program was stopped and continues; time went by unseen.
  case suspendResumed
  /// The program is asked to end, and will end after this event: save what must be saved.
  case terminate(TerminationSignal)
  /// Time passes: `elapsed` since the tick before, or since the app stopped being idle.
  case tick(elapsed: Duration)
}

/// Why a program on a terminal is asked to end.
public enum TerminationSignal: Int32, Hashable, Sendable {
  /// The terminal is gone (SIGHUP, or its input ended).
  case hangup = 1
  /// Ctrl-C (SIGINT).
  case interrupt = 2
  /// `kill` (SIGTERM).
  case terminate = 15

  /// The exit code that shells expect: 128 and the signal's number.
  public var exitCode: Int32 { 128 + rawValue }
}

/// What a terminal should report besides keys.
public struct InputModes: OptionSet, Hashable, Sendable {
  /// One bit a mode.
  public let rawValue: UInt8

  /// The modes of these bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Mouse presses, drags and the wheel; while on, users select text with Shift held.
  public static let mouse = InputModes(rawValue: 1)
  /// Focus gained and lost.
  public static let focus = InputModes(rawValue: 2)
  /// Pasted text as one event, for text prompts.
  public static let paste = InputModes(rawValue: 4)
  /// Moves of the mouse without a button too; only with `mouse`.
  public static let motion = InputModes(rawValue: 8)
}
