import Lattice
import Snake
import Testing

@testable import Screens

/// Short games for score tables.
enum SampleGames {
  /// A game by the cycle pilot, ended after so many foods, claimed by a person or by the pilot.
  static func replay(
    seed: UInt64 = 1, foods: Int = 3, isHuman: Bool = true, wrap: Bool = false
  ) throws -> Replay {
    let arena = try #require(Arena.open(Size(8, 6)))
    var options = SnakeGame.Options(arena: arena)
    options.wrap = wrap
    var recorder = try #require(ReplayRecorder(SnakeGame(options: options, seed: seed)))
    var pilot = PilotKind.cycle.makePilot()
    while recorder.game.score < foods { recorder.advance(pilot.turn(for: recorder.game)) }
    return recorder.replay(by: isHuman ? .human("player") : .pilot("cycle"), date: "2026-11-22")
  }

  /// A match of a person who goes straight on until that kills, and pilots.
  static func match(
    seed: UInt64 = 1, pilots: [MatchPilotKind] = [.hungry, .wanderer], maxSteps: Int = 60
  ) throws -> MatchReplay {
    var options = SnakeMatch.Options(arena: try #require(Arena.open(Size(12, 8))))
    options.snakes = 1 + pilots.count
    options.foods = 2
    options.maxSteps = maxSteps
    var recorder = try #require(MatchRecorder(SnakeMatch(options: options, seed: seed)))
    var crew = MatchCrew([nil] + pilots)
    while recorder.match.status == .running { recorder.advance(crew.turns(in: recorder.match)) }
    return recorder.replay(by: [.human("ada")] + pilots.map { .pilot($0.name) })
  }

  /// An entry for such a game.
  static func entry(
    seed: UInt64 = 1, foods: Int = 3, level: Int = 5, isHuman: Bool = true, wrap: Bool = false
  ) throws -> ScoreEntry {
    let replay = try replay(seed: seed, foods: foods, isHuman: isHuman, wrap: wrap)
    return ScoreEntry(
      mode: TableKey.mode(of: replay.options), level: level, milliseconds: 61_500,
      ended: 1_795_340_000 + Int(seed), replay: replay)
  }

  /// One whose score is claimed, not played.
  static func forgedEntry(score: Int = 99) throws -> ScoreEntry {
    var replay = try replay(seed: 77)
    replay.result.score = score
    return ScoreEntry(mode: "classic", level: 5, replay: replay)
  }
}

extension SimulatedDisk {
  /// Puts entries where a store would, without its care.
  func fill(with entries: [ScoreEntry]) {
    for entry in entries {
      let name = EntryName(entry, bytes: entry.bytes)
      files[ScoreStore.file(name, in: entry.table.folder)] = entry.bytes
    }
  }
}

extension ScoreStore {
  /// All entries that can be read, table by table, each from the best.
  func allEntries() throws -> [ScoreEntry] {
    try tables().flatMap { listing in
      listing.table.names.compactMap { name in
        if case .entry(let entry) = read(name, in: listing.folder) { entry } else { nil }
      }
    }
  }
}
