/// A program on a terminal, as a state machine: events change it, and it can be drawn at any time.
public protocol App {
  /// Takes one event. Long work (in a `.tick`) asks `budget` between its steps and returns when it
  /// is spent, to go on at the next tick; other events come with the same duty.
  mutating func update(_ event: Event, budget: Budget)
  /// Is told that it will be drawn: work that takes but a moment can be done so that it shows.
  mutating func prepareToDraw()
  /// Is told that the loop is about to wait for more than a moment, for input or the next frame: work
  /// may go on meanwhile on other threads. The next call of `update` is the end of that.
  mutating func prepareToWait()
  /// Whether an event waits for work on another thread. While it does, `resume` is called every moment.
  var isHeldUp: Bool { get }
  /// Handles the events that wait, if what they wait for has come.
  mutating func resume(budget: Budget)
  /// Draws all of itself. The canvas comes blank, in the size of the terminal.
  func draw(into canvas: inout Canvas, capabilities: Capabilities)
  /// How long from the last tick until it wants the next, zero for as soon as possible, or nil when
  /// it is idle: then nothing is computed until an event comes.
  ///
  /// Asked after every event. A tick comes at most once a frame, possibly late, and tells how much
  /// time really passed.
  var timeToNextTick: Duration? { get }
  /// What the terminal should report besides keys.
  var inputModes: InputModes { get }
  /// Whether the terminal's bell should ring for what has happened; asking takes the wish away.
  ///
  /// Asked once a turn of the loop, so that many wishes give one ring.
  mutating func takeBell() -> Bool
  /// The text that the terminal's clipboard should get, or nil for none; asking takes it away.
  mutating func takeClipboard() -> String?
  /// Whether the program is over.
  var isFinished: Bool { get }
  /// The exit code when it is over by itself.
  var exitCode: Int32 { get }
}

extension App {
  /// Has nothing to do.
  public mutating func prepareToDraw() {}
  /// Has nothing to do.
  public mutating func prepareToWait() {}
  /// Handles all events at once.
  public var isHeldUp: Bool { false }
  /// Has nothing to do.
  public mutating func resume(budget: Budget) {}
  /// Mouse and focus.
  public var inputModes: InputModes { [.mouse, .focus] }
  /// Silence.
  public mutating func takeBell() -> Bool { false }
  /// Copies nothing.
  public mutating func takeClipboard() -> String? { nil }
  /// 0: all is well.
  public var exitCode: Int32 { 0 }
}
