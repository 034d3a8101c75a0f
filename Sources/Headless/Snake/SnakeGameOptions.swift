public import ArgumentParser
import Lattice
public import Snake

extension PilotKind: ExpressibleByArgument {}
extension SnakeGame.TailRule: ExpressibleByArgument {}

/// The options that say which game is played, shared by the commands that play.
struct SnakeGameOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The board without walls.", valueName: "WxH"),
    transform: SnakeGameOptions.size)
  var size: Size?

  @Option(help: ArgumentHelp("A built-in arena or an arena file.", valueName: "name|file"))
  var arena: String?

  @Flag(help: "The snake leaves at one edge and comes in at the opposite one.")
  var wrap = false

  @Option(help: "Whether the head may enter the cell that the tail is leaving.")
  var tail = SnakeGame.TailRule.legal

  @Option(help: ArgumentHelp("The snake's length at the start.", valueName: "n"))
  var startLength = 3

  @Option(
    help: ArgumentHelp(
      "Steps after which a game counts as stalled (default: the board's cells squared, at least 1000).",
      valueName: "n"))
  var maxSteps: Int?

  /// The options of a game on this board, or on one of `defaultSize`.
  func game(defaultSize: Size) throws -> SnakeGame.Options {
    guard size == nil || arena == nil else {
      throw Failure(.usage, "error: --size and --arena exclude each other")
    }
    let board: Arena
    if let arena {
      board = try ArenaSource.arena(arena)
    } else if let open = Arena.open(size ?? defaultSize) {
      board = open
    } else {
      throw Failure(
        .usage, "error: the size must be 1x1 or more, with at most \(Arena.largestArea) cells")
    }
    var options = SnakeGame.Options(arena: board)
    options.wrap = wrap
    options.tail = tail
    options.startLength = startLength
    options.maxSteps = maxSteps ?? SnakeGameOptions.usualLimit(on: board)
    do throws(SnakeGame.SetupError) {
      // What keeps one game from beginning keeps every one from it.
      _ = try SnakeGame(options: options, seed: 0)
    } catch {
      throw Failure(.usage, "error: \(error)")
    }
    return options
  }

  /// The number of steps after which a game counts as stalled when nothing else is asked.
  static func usualLimit(on board: Arena) -> Int {
    max(1_000, board.floorCount * board.floorCount)
  }

  private static func size(_ text: String) throws -> Size {
    guard let size = Size(text) else {
      throw ValidationError("a size is columns x rows, as 20x20, not '\(text)'")
    }
    return size
  }
}
