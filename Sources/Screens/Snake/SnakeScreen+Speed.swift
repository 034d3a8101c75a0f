import Snake

extension SnakeScreen {
  /// How fast the snake moves: as the game's level says, and the player's haste on top of it.
  var speed: SnakeSpeed {
    let level = recorder?.game.level ?? settings.speed.playable.level
    let wanted = SnakeSpeed(level + haste)
    return autopilot == nil ? wanted.playable : wanted
  }

  /// Chooses a level; the slowest one of a game decides its score table.
  mutating func setSpeed(_ level: Int) {
    let wanted = autopilot == nil ? SnakeSpeed(level).playable : SnakeSpeed(level)
    guard challenge == nil || autopilot != nil else {
      notice = "this game has a speed of its own"
      return
    }
    if phase == .ready, autopilot == nil {
      // A game that has not begun begins with it, so that its replay tells it.
      session.settings.speed = wanted
      begin(seed: seed)
      return
    }
    guard let game = recorder?.game else { return }
    haste = wanted.level - game.level
    if game.steps == 0 { leastHaste = haste }
    leastHaste = min(leastHaste, haste)
    guard challenge == nil else { return }
    // The next game begins as fast as this one was wanted.
    session.settings.speed = SnakeSpeed(game.options.speed.start + haste).playable
    settings.speed = session.settings.speed
  }
}
