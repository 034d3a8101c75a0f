import Snake
import Testing

@testable import Screens

/// Whatever step fails, and however, nothing that was kept before is lost.
@Suite struct ScoreFaultTests {
  /// What is done to the scores while something goes wrong.
  enum Change: String, CaseIterable {
    case firstEntry, secondEntry, fullTable, firstGame, nextGame, damage, takeOver, removal

    func prepare(_ store: ScoreStore, _ disk: SimulatedDisk) throws {
      if self == .firstEntry || self == .firstGame { return }
      let count = self == .fullTable ? ScoreTable.capacity : 2
      disk.fill(with: try (1...UInt64(count)).map { try ScoreFaultTests.entry($0) })
      for seed in 1...2 as ClosedRange<UInt64> { try store.log(ScoreFaultTests.entry(seed)) }
      switch self {
      case .damage:
        let file = try #require(disk.files.keys.first { $0.hasSuffix(".score") })
        disk.files[file] = [1, 2, 3]
      case .takeOver: disk.files["snake-scores.jsonl"] = try FormerScoresTests.book(3...5) + [33]
      default: break
      }
    }

    func perform(_ store: ScoreStore) throws {
      switch self {
      case .firstEntry, .secondEntry: _ = try store.add(ScoreFaultTests.entry(50, foods: 1))
      case .fullTable: _ = try store.add(ScoreFaultTests.entry(500, foods: 3))
      case .firstGame, .nextGame: try store.log(ScoreFaultTests.entry(50))
      case .damage: _ = try store.allEntries()
      case .takeOver: try store.takeOverFormerScores()
      case .removal:
        let listing = try #require(try store.tables().first)
        try store.remove(try #require(listing.table.names.last), from: listing.folder)
      }
    }

    /// How many entries there are in the end, when the change was made after all.
    func entries(before: Int) -> Int {
      switch self {
      case .firstEntry, .secondEntry: before + 1
      case .takeOver: before + 3
      case .removal: before - 1
      case .fullTable, .firstGame, .nextGame, .damage: before
      }
    }
  }

  static let samples = Result {
    try (1...UInt64(500)).filter { $0 <= 100 || $0 == 500 }.reduce(into: [:]) {
      $0[$1] = try SampleGames.entry(seed: $1, foods: 2)
    } as [UInt64: ScoreEntry]
  }

  static func entry(_ seed: UInt64, foods: Int = 2) throws -> ScoreEntry {
    foods == 2
      ? try #require(try samples.get()[seed]) : try SampleGames.entry(seed: seed, foods: foods)
  }

  @Test(arguments: Change.allCases, SimulatedDisk.Fault.allCases)
  func nothingIsLost(change: Change, fault: SimulatedDisk.Fault) throws {
    let prepared = SimulatedDisk()
    try change.prepare(ScoreStore(prepared), prepared)
    var step = 0
    while true {
      var reached = false
      for isPowerLost in [false, true] {
        let disk = SimulatedDisk()
        disk.files = prepared.files
        disk.restart(afterPowerLoss: false)
        reached = try check(change, fault, step, on: disk, isPowerLost: isPowerLost)
      }
      if !reached { break }
      step += 1
    }
    #expect(step > 1, "the change takes more than one step")
  }

  /// Makes the change with a fault at a step, and looks what is left; false when the step was not
  /// reached.
  private func check(
    _ change: Change, _ fault: SimulatedDisk.Fault, _ step: Int, on disk: SimulatedDisk,
    isPowerLost: Bool
  ) throws -> Bool {
    let context: Comment = "\(change), \(fault) at step \(step), power lost: \(isPowerLost)"
    let store = ScoreStore(disk)
    let files = disk.files.filter { $0.key.hasSuffix(".score") }
    let games = try store.games(ofPilots: false)
    disk.fault = (step, fault)
    // Damage is told and not thrown; all else must be.
    do {
      try change.perform(store)
      if disk.steps <= step { return false }
    } catch is HostError {}
    disk.restart(afterPowerLoss: isPowerLost)

    // Every file that was there is there, whole, but for the one that was to go.
    let lost = files.filter { disk.files[$0.key] != $0.value }
    switch change {
    case .fullTable, .removal: #expect(lost.count <= 1, context)
    case .damage:
      for bytes in lost.values {
        #expect(disk.files.contains { $0.key.contains("damaged/") && $0.value == bytes }, context)
      }
    default: #expect(lost.isEmpty, context)
    }
    #expect(try store.games(ofPilots: false).prefix(games.count) == games[...], context)
    // What is new is whole.
    let broken = disk.files.filter { file, bytes in
      file.hasSuffix(".score") && files[file] != bytes && !file.contains("damaged/")
        && (try? ScoreEntry(parsing: bytes)) == nil
    }
    #expect(broken.isEmpty, context)
    let before = files.count - (change == .damage ? 1 : 0)
    let after = try store.tables().reduce(0) { $0 + $1.table.names.count }
    #expect(after >= (change == .removal ? before - 1 : before), context)

    // And then it goes on as if nothing had been.
    if change != .removal || after == before { try change.perform(store) }
    let entries = try store.tables().reduce(0) { $0 + $1.table.names.count }
    #expect(entries == change.entries(before: before), context)
    #expect(
      try store.damaged().count == (change == .damage || change == .takeOver ? 1 : 0), context)
    #expect(
      !disk.files.keys.contains { $0.hasSuffix(".tmp") && !$0.contains("damaged") }
        || change == .removal || change == .damage, context)
    return true
  }
}
