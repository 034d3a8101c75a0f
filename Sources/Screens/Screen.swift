public import Life
public import TerminalUI

/// One full screen of the program: a state machine like an `App`, which may lead to other screens.
public protocol Screen {
  /// Takes one event and says where that leads; long work in a `.tick` asks `budget`.
  mutating func update(_ event: Event, budget: Budget) -> Transition
  /// Learns what the terminal can show, before the first event.
  mutating func meet(_ capabilities: Capabilities)
  /// Learns where leaving it leads, before the first event.
  mutating func learn(_ wayOut: WayOut)
  /// Draws all of itself on a blank canvas of any size.
  func draw(into canvas: inout Canvas, capabilities: Capabilities)
  /// Is told that it will be drawn: work that takes but a moment can be done so that it shows.
  mutating func prepareToDraw()
  /// Is told that nothing will happen for a while, in which other threads may work for it.
  mutating func prepareToWait()
  /// Whether an event waits for work on another thread.
  var isHeldUp: Bool { get }
  /// Handles the events that wait, if what they wait for has come, and says where that leads.
  mutating func resume(budget: Budget) -> Transition
  /// When it wants its next tick, or nil while nothing moves.
  var timeToNextTick: Duration? { get }
  /// What the terminal should report besides keys.
  var inputModes: InputModes { get }
  /// Whether the terminal's bell should ring for what has happened; asking takes the wish away.
  mutating func takeBell() -> Bool
  /// The text that the terminal's clipboard should get; asking takes it away.
  mutating func takeClipboard() -> String?
  /// Takes what a screen above has to hand down, when that is over.
  mutating func receive(_ delivery: Delivery)
}

extension Screen {
  /// Most screens need it only when they are drawn.
  public mutating func meet(_ capabilities: Capabilities) {}
  /// Most screens lie over others.
  public mutating func learn(_ wayOut: WayOut) {}
  /// Has nothing to do.
  public mutating func prepareToDraw() {}
  /// Has nothing to do.
  public mutating func prepareToWait() {}
  /// Handles all events at once.
  public var isHeldUp: Bool { false }
  /// Has nothing to do.
  public mutating func resume(budget: Budget) -> Transition { .stay }
  /// Nothing moves by itself.
  public var timeToNextTick: Duration? { nil }
  /// Mouse and focus.
  public var inputModes: InputModes { [.mouse, .focus] }
  /// Silence.
  public mutating func takeBell() -> Bool { false }
  /// Copies nothing.
  public mutating func takeClipboard() -> String? { nil }
  /// Wants nothing.
  public mutating func receive(_ delivery: Delivery) {}
}

/// Where an event leads.
public enum Transition {
  /// Nowhere: the screen stays.
  case stay
  /// To another screen; this one comes back when that is over.
  case push(any Screen)
  /// To another screen instead of this one.
  case replace(any Screen)
  /// Back to the screen below, or out of the program when there is none.
  case pop
  /// Back to the screen below, which gets something to go on with.
  case deliver(Delivery)
  /// Out of the program.
  case quit
}

/// What a screen hands to the one below when it ends.
public enum Delivery {
  /// A universe to show instead of the present one.
  case open(LifeDocument)
  /// A pattern to be put somewhere into the present universe.
  case place(Pattern, title: String)
}
