import ArgumentParser
import BigInt
import Foundation
import Lattice
import Life
import TestSupport

/// `soak [--seconds 60] [--seed 1]`: compares every engine with the definition on universes drawn
/// from one seed after another, as long as there is time; stops at the first difference.
///
/// `soak --snake [--games 1000000] [--seed 1]` does the same with games of Snake.
@main
struct Soak: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compares every engine with the naive one on universes drawn at random.")

  @Option(help: "How long to go on; 0 for one universe.") var seconds = 60.0
  @Option(help: "The seed of the first universe or game; the others follow.") var seed: UInt64 = 1
  @Flag(help: "Play games of Snake in place of Life.") var snake = false
  @Option(help: "How many games of Snake.") var games = 10_000

  func run() throws {
    if snake { return try playSnake() }
    let start = ContinuousClock.now
    var (universes, comparisons) = (0, 0)
    var next = seed
    repeat {
      // So that a crash, too, leaves its seed behind.
      FileHandle.standardError.write(Data("\rseed \(next) ".utf8))
      if let universe = RandomUniverse(ofAnyFamily: next) {
        let history = try History(universe)
        for contender in try Contender.all(of: universe) {
          let (count, finding) = contender.run(history)
          comparisons += count
          if let finding {
            print("\n\(universe), \(contender.name): \(finding)")
            throw ExitCode(1)
          }
        }
        universes += 1
      }
      next &+= 1
    } while start.duration(to: .now) < .seconds(seconds)
    print("\n\(universes) universes, \(comparisons) comparisons, no difference")
  }
}

extension Soak {
  /// Holds games of Snake with random options against their definition and their replays.
  private func playSnake() throws {
    var played = 0
    for next in seed..<(seed + UInt64(games)) {
      // So that a crash, too, leaves its seed behind.
      FileHandle.standardError.write(Data("\rseed \(next) ".utf8))
      guard let game = RandomSnakeGame(next) else { continue }
      if let finding = try game.finding() {
        print("\n\(game): \(finding)")
        throw ExitCode(1)
      }
      played += 1
    }
    print("\n\(played) games of Snake, no difference")
  }
}

/// An engine that is to go through a history.
private struct Contender {
  var name: String
  var engine: any Engine
  /// Where its interruptions and threads come from.
  var generator: SplitMix64

  static func all(of universe: RandomUniverse) throws(EngineError) -> [Contender] {
    var all: [Contender] = []
    func add(_ name: String, _ engine: any Engine) {
      let generator = SplitMix64(seed: universe.seed, stream: UInt64(all.count))
      all.append(Contender(name: name, engine: engine, generator: generator))
    }
    for kind in EngineKind.candidates(for: universe.rule) where kind != .naive {
      add(kind.rawValue, try kind.make(universe.rule))
    }
    add("automatic", try EngineKind.automatic(universe.rule))
    let (rule, topology) = (universe.rule.rule, universe.rule.topology)
    if AutomaticEngine.supports(rule, on: topology) {
      // The patterns are too small for a race, unless it starts early.
      add("racing", AutomaticEngine(rule: rule, topology: topology, firstRace: 50))
    }
    return all
  }

  /// The number of comparisons, and the first difference.
  func run(_ history: History) -> (Int, String?) {
    var (engine, generator, count) = (engine, generator, 0)
    for chapter in history.chapters {
      if generator.below(2) == 0 { engine.resources.threads = 1 + generator.below(3) }
      chapter.edit(&engine)
      var place = 0
      // Two rounds of interruptions at most, then the rest at once.
      for round in 0... {
        let before = History.Moment(engine)
        count += 1
        if before != chapter.moments[place] {
          let expected = chapter.moments[place]
          let threads = engine.resources.threads
          return (
            count,
            "\(before.difference(from: expected)) differs at generation \(expected.generation), "
              + "\(threads) threads"
          )
        }
        let left = chapter.moments.count - 1 - place
        if left == 0 { break }
        let copy = generator.below(4) == 0 ? engine : nil
        var questions = round < 2 ? generator.below(12) : Int.max
        let done = engine.advance(by: BigInt(left)) {
          questions -= 1
          return questions < 0
        }
        if let copy, History.Moment(copy) != before {
          return (count, "a copy of generation \(before.generation) goes on with the original")
        }
        guard done <= BigInt(left), done >= 0, round < 2 || done == BigInt(left) else {
          return (count, "\(done) of \(left) generations done from \(before.generation)")
        }
        place += Int(done)
      }
    }
    return (count, nil)
  }
}
