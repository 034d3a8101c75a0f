import Snake

extension SnakeScreen {
  /// What the autopilot has in mind, where one may see it.
  var thinking: PilotThinking? {
    guard showsThinking, rerun == nil, let game = recorder?.game, game.status == .running else {
      return nil
    }
    return autopilot?.thinking(in: game)
  }

  /// Shows or hides what the autopilot has in mind.
  mutating func toggleThinking() {
    showsThinking.toggle()
    let isASCII = session.preferences.theme == .ascii
    notice =
      if !showsThinking {
        "the autopilot keeps its thoughts to itself"
      } else if autopilot == nil {
        "you will see what the autopilot has in mind when it steers"
      } else {
        isASCII
          ? "its way *, its safe cycle - :, what it can reach ,"
          : "its way, its safe cycle and what it can reach"
      }
  }
}
