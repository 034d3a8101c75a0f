import ArgumentParser
import Headless

/// `vivarium life`: everything about Conway's Life and its relatives.
struct LifeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "life",
    abstract: "Watch, run, measure, convert, film and identify Life patterns, and search soups.",
    subcommands: [
      LifeWatchCommand.self, LifeRun.self, LifeBench.self, LifeConvert.self, LifePatterns.self,
      LifeRules.self, LifeRecord.self, LifeIdentify.self, LifeSoupsCommand.self,
      LifeCensusCommand.self,
    ],
    defaultSubcommand: LifeWatchCommand.self)
}
