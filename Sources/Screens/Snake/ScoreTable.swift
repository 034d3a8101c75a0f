import Lattice
public import Snake

/// Which games compare: those with the same board and rules, at a similar speed, by people or by
/// programs.
public struct ScoreTable: Hashable, Sendable {
  /// The board and the rules; author and comment of the arena are left out.
  public let options: SnakeGame.Options
  /// The class of the slowest speed in the game.
  public let speedClass: SnakeSpeed.Class
  /// Whether an autopilot took part.
  public let isAutopilot: Bool

  /// The table of such games.
  public init(options: SnakeGame.Options, speed: SnakeSpeed, isAutopilot: Bool) {
    var options = options
    options.arena.author = ""
    options.arena.comment = ""
    self.options = options
    // How fast a program is shown does not change what it reaches.
    speedClass = isAutopilot ? .normal : speed.speedClass
    self.isAutopilot = isAutopilot
  }

  /// The words for it, as `walls, 24x16, normal`.
  public var title: String {
    let arena = options.arena
    let name = arena.name.isEmpty ? "" : arena.name + " "
    var parts = [options.wrap ? "wrap" : "walls", name + arena.size.description]
    if options.tail == .strict { parts.append("strict tail") }
    if options.startLength != 3 { parts.append("start length \(options.startLength)") }
    if options.growth != 1 { parts.append("growth \(options.growth)") }
    if options.foods != 1 { parts.append("\(options.foods) foods") }
    if let limit = options.maxSteps { parts.append("\(limit) steps") }
    parts.append(isAutopilot ? "autopilot" : speedClass.rawValue)
    return parts.joined(separator: ", ")
  }
}
