import BigInt
import TerminalUI

/// Where the engine of a screen is, and what has to wait until it is back.
struct Stepping {
  let stepper: any Stepper
  /// Whether the engine is lent.
  var isAway = false
  /// The generations done since somebody asked.
  var collected: BigInt = 0
  /// For how long the engine has been called in vain.
  var lateness: Duration = .zero
  /// For how long it has worked without doing a single generation.
  var fruitless: Duration = .zero
  /// What came while the engine was late, in order.
  var waiting: [Waiting] = []
  /// Whether something else than time has changed what is to be drawn.
  var isAnswering = false
  /// The universe as it was drawn last.
  let shown = ShownPicture()

  init(_ stepper: any Stepper) { self.stepper = stepper }

  /// An event that needs the engine.
  struct Waiting {
    var event: Event
    /// What took the event, when there was something over the universe; it is not seen any more.
    var overlay: LifeScreen.Overlay?
  }

  /// Whether the engine is yet to come back, or events are yet to be handled.
  var isBusy: Bool { isAway || !waiting.isEmpty }

  /// No more events than these can wait; later ones are forgotten.
  static let mostWaiting = 1000

  /// How long an event waits for an engine that was called.
  ///
  /// Mostly it comes in much less than this, which is the most of a frame, as who did not come is
  /// looked for again in the next one.
  static let patience: Duration = .milliseconds(12)
  /// How long a picture waits for steps that are over at once as a rule.
  static let promptness: Duration = .milliseconds(4)
  /// How long the end of the program waits for the universe, which may have to be saved.
  static let lastPatience: Duration = .seconds(5)

  /// A note for the status line on what takes long.
  var note: String? {
    if lateness > .zero { return "busy\(Stepping.seconds(lateness))" }
    return fruitless >= .seconds(1) ? "computing\(Stepping.seconds(fruitless))" : nil
  }

  private static func seconds(_ duration: Duration) -> String {
    duration < .seconds(1) ? "..." : " \(duration.components.seconds) s"
  }
}

/// A picture that stays on the screen while nobody can draw it anew.
final class ShownPicture {
  var canvas: Canvas?
}
