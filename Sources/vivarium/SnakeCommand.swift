import ArgumentParser
import Headless

/// `vivarium snake`: everything about Snake.
struct SnakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snake",
    abstract: "Play Snake, or let programs play it.",
    subcommands: [
      SnakePlayCommand.self, SnakeVersusCommand.self, SnakeReplayCommand.self, SnakeRun.self,
      SnakeArenasCommand.self, SnakeMatchRun.self, SnakeScores.self, SnakeServe.self,
      SnakeBench.self, SnakeOptimumCommand.self,
    ],
    defaultSubcommand: SnakePlayCommand.self)
}
