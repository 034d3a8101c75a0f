public import ArgumentParser
import Lattice
public import Screens
public import Snake

/// The options that say which game is played, shared by the commands that play.
public struct SnakeGameOptions: ParsableArguments {
  /// No options.
  public init() {}

  @Option(
    help: ArgumentHelp(
      "A set of options that fits together; the others change it.",
      discussion: SnakeMode.allCases.map { "\($0.name): \($0.summary)" }
        .joined(separator: "\n")))
  var mode: SnakeMode?

  @Option(
    help: ArgumentHelp("The board without walls.", valueName: "WxH"),
    transform: SnakeGameOptions.size)
  var size: Size?

  @Option(
    help: ArgumentHelp(
      "An arena by its name, or an arena file (default where the mode needs one: a built-in).",
      valueName: "name|file"))
  var arena: String?

  @Flag(
    inversion: .prefixedNo,
    help:
      "Whether the snake leaves at one edge and comes in at the opposite one (default: as the arena says)."
  )
  var wrap: Bool?

  @Option(help: "Whether the head may enter the cell that the tail is leaving.")
  var tail = SnakeGame.TailRule.legal

  @Option(help: ArgumentHelp("The snake's length at the start.", valueName: "n"))
  var startLength = 3

  @Option(help: ArgumentHelp("Cells that the snake grows for a food, 1 to 1000.", valueName: "n"))
  var growth = 1

  @Option(help: ArgumentHelp("Foods on the board at a time, 1 to 99.", valueName: "n"))
  var foods = 1

  @Option(
    help: ArgumentHelp(
      "The level at the start, 1 to 10, the foods that lead to the next one, and the highest one.",
      valueName: "start[/every[/top]]"))
  var speed: SnakeGame.Speed?

  @Option(help: "What a food is worth: a point, or as many as the level.")
  var scoring: SnakeGame.Scoring?

  @Flag(inversion: .prefixedNo, help: "After every fifth food a bonus that runs out.")
  var bonus: Bool?

  @Flag(
    inversion: .prefixedNo, help: "After every fourth food an item that changes the game.")
  var powers: Bool?

  @Option(
    help: ArgumentHelp("Random walls in percent of the floor, 0 to 20.", valueName: "percent"))
  var hazards: Int?

  @Option(
    help: ArgumentHelp(
      "All walls move one cell in every n steps, as left/10; needs a board that wraps.",
      valueName: "direction/n"))
  var scroll: SnakeGame.Scroll?

  @Flag(
    inversion: .prefixedNo, help: "A step that would kill is not taken; the snake waits.")
  var mercy: Bool?

  @Option(
    help: ArgumentHelp(
      "Steps after which a game counts as stalled (default: none on the terminal; else the board's cells squared, at least 1000).",
      valueName: "n"))
  var maxSteps: Int?

  /// The options of a game on this board, or on one of `defaultSize`.
  func game(defaultSize: Size) throws -> SnakeGame.Options {
    let board = try board(defaultSize: defaultSize)
    var options = SnakeGame.Options(arena: board)
    options.wrap = board.edges == .wrap
    if let mode {
      try check(mode, suits: board)
      options = mode.options(for: board)
    }
    change(&options)
    options.maxSteps = maxSteps ?? SnakeGameOptions.usualLimit(on: board)
    try SnakeGameOptions.check(options)
    return options
  }

  /// What a player gets who asks for this on the terminal.
  ///
  /// Throws a `Failure` when no game can begin like this.
  /// - Parameter isWatched: whether a program plays, which may be shown faster.
  public func settings(isWatched: Bool) throws -> SnakeSettings {
    let levels = isWatched ? SnakeSpeed.watchable : SnakeSpeed.playable
    guard levels.contains(speed?.start ?? SnakeSpeed.standard.level) else {
      throw Failure(
        .usage, "error: the speed must be \(levels.lowerBound) to \(levels.upperBound)")
    }
    var settings = SnakeSettings()
    let board = try board(defaultSize: Size(38, 20))
    if let mode {
      try check(mode, suits: board)
      settings.choose(mode)
    }
    if !board.isOpen || arena != nil { settings.arena = board }
    if let size { settings.board = .fixed(size) }
    change(&settings.rules)
    if let speed { settings.speed = SnakeSpeed(speed.start) }
    settings.rules.maxSteps = maxSteps
    var options = settings.rules
    options.arena = board
    options.wrap = settings.wraps
    // Programs may be shown faster than people play.
    options.speed.start = min(options.speed.start, SnakeSpeed.playable.upperBound)
    try SnakeGameOptions.check(options)
    return settings
  }

  private func check(_ mode: SnakeMode, suits board: Arena) throws {
    guard !mode.suits(board) else { return }
    let lack = mode == .portals ? "portals" : "walls"
    throw Failure(
      .usage, "error: the mode \(mode.name) is for arenas with \(lack), and this one has none")
  }

  /// Changes what was asked for.
  private func change(_ options: inout SnakeGame.Options) {
    options.tail = tail
    options.startLength = startLength
    options.growth = growth
    options.foods = foods
    options.wrap = wrap ?? options.wrap
    options.speed = speed ?? options.speed
    options.scoring = scoring ?? options.scoring
    options.bonus = bonus ?? options.bonus
    options.powers = powers ?? options.powers
    options.hazards = hazards ?? options.hazards
    options.scroll = scroll ?? options.scroll
    options.mercy = mercy ?? options.mercy
  }

  private static func check(_ options: SnakeGame.Options) throws {
    do throws(SnakeGame.SetupError) {
      // What keeps one game from beginning keeps every one from it.
      _ = try SnakeGame(options: options, seed: 0)
    } catch {
      throw Failure(.usage, "error: \(error)")
    }
  }

  /// The number of steps after which a game counts as stalled when nothing else is asked.
  static func usualLimit(on board: Arena) -> Int {
    max(1_000, board.floorCount * board.floorCount)
  }

  private func board(defaultSize: Size) throws -> Arena {
    let board = try SnakeGameOptions.board(size: size, arena: arena, defaultSize: defaultSize)
    if size == nil, arena == nil, let mode, !mode.suits(board),
      let suitable = ArenaLibrary.entries.first(where: { mode.suits($0.arena) })
    {
      return suitable.arena
    }
    return board
  }

  /// The arena that the options `--size` and `--arena` name.
  static func board(size: Size?, arena: String?, defaultSize: Size) throws -> Arena {
    guard size == nil || arena == nil else {
      throw Failure(.usage, "error: --size and --arena exclude each other")
    }
    if let arena { return try ArenaSource.arena(arena) }
    guard let open = Arena.open(size ?? defaultSize) else {
      throw Failure(
        .usage, "error: the size must be 1x1 or more, with at most \(Arena.largestArea) cells")
    }
    return open
  }

  /// Reads `WxH`.
  static func size(_ text: String) throws -> Size {
    guard let size = Size(text) else {
      throw ValidationError("a size is columns x rows, as 20x20, not '\(text)'")
    }
    return size
  }
}

extension PilotKind: ExpressibleByArgument {}
extension SnakeMode: ExpressibleByArgument {}
extension SnakeGame.TailRule: ExpressibleByArgument {}
extension SnakeGame.Scoring: ExpressibleByArgument {}

extension SnakeGame.Speed: ExpressibleByArgument {
  /// Reads `START`, `START/EVERY` or `START/EVERY/TOP`; nil for anything but numbers.
  public init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, 1...3 ~= numbers.count else { return nil }
    self.init(start: numbers[0])
    if numbers.count > 1 { every = numbers[1] }
    if numbers.count > 2 { top = numbers[2] }
  }
}

extension SnakeGame.Scroll: ExpressibleByArgument {
  /// Reads a direction and a number of steps, as `left/10`.
  public init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let every = Int(parts[1]),
      let direction = Direction.allCases.first(where: { "\($0)" == parts[0] })
    else { return nil }
    self.init(direction, every: every)
  }
}
