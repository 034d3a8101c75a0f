public import Snake
public import TerminalUI

/// Games that an autopilot plays one after the other, until any key is pressed.
public struct ScreensaverScreen: Screen {
  private(set) var game: SnakeScreen

  /// Games with the session's settings, by the player's autopilot where no other is named.
  public init(session: SnakeSession, pilot: PilotKind? = nil) {
    game = SnakeScreen(session: session, demo: pilot ?? session.preferences.autopilot)
    game.onlyHints = [KeyHint(key: "any key", label: "leave")]
  }

  /// Leaves at a key or a click, and plays on at everything else.
  public mutating func update(_ event: Event, budget: Budget) -> Transition {
    switch event {
    case .key: return .pop
    case .mouse(let mouse):
      if case .press = mouse.action { return .pop }
      return .stay
    case .resize, .tick, .focus, .paste, .suspendResumed, .terminate:
      let transition = game.update(event, budget: budget)
      // No key could end a pause.
      game.resume()
      return transition
    }
  }

  /// Draws the game.
  public func draw(into canvas: inout Canvas, capabilities: Capabilities) {
    game.draw(into: &canvas, capabilities: capabilities)
  }

  /// The game's wish.
  public var timeToNextTick: Duration? { game.timeToNextTick }

  /// The game's wish.
  public var inputModes: InputModes { game.inputModes }
}
