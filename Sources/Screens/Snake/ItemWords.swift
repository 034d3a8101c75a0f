import Snake

extension SnakeGame.Item.Kind {
  /// The two characters that show it on a board.
  var sign: String {
    switch self {
    case .bonus: "$$"
    case .slow: "zz"
    case .shrink: "><"
    case .double: "x2"
    case .ghost: "oo"
    }
  }

  /// What has happened when it was collected.
  var effect: String {
    switch self {
    case .bonus: "a bonus"
    case .slow: "slow: the snake takes its time"
    case .shrink: "shrink: the snake is shorter"
    case .double: "double: points count twice"
    case .ghost: "ghost: you can pass through yourself"
    }
  }
}

extension SnakeGame {
  /// What lies on the board and what is at work, with the steps that are left: `$$ bonus 17  slow 80`.
  var timers: String {
    let lying = item.map { ["\($0.kind.sign) \($0.kind.rawValue) \($0.stepsLeft)"] } ?? []
    return (lying + effects.active.map { "\($0.rawValue) \(effects[$0])" })
      .joined(separator: "  ")
  }
}
