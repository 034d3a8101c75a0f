import Foundation
import Screens
import Snake
import Testing

@testable import Headless

/// The data folder on a real disk.
@Suite struct SystemFolderTests {
  let root = FileManager.default.temporaryDirectory.appending(
    path: "vivarium-\(UUID().uuidString)"
  ).path
  var folder: SystemFolder { SystemFolder(root: root) }

  private func cleanly(_ work: () throws -> Void) throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    try work()
  }

  @Test func doesWhatItSays() throws {
    try cleanly {
      #expect(try folder.names(in: "a/b").isEmpty)
      #expect(try folder.read("a/b/c", atMost: 9) == nil)
      try folder.makeFolder("a/b")
      try folder.create("a/b/c", [1, 2])
      #expect(throws: HostError.self) { try folder.create("a/b/c", [3]) }
      try folder.append([3], to: "a/b/c")
      try folder.append([9], to: "a/b/log")
      #expect(try folder.read("a/b/c", atMost: 3) == [1, 2, 3])
      #expect(throws: HostError.self) { try folder.read("a/b/c", atMost: 2) }
      try folder.move("a/b/c", to: "a/d")
      try folder.synchronize("a")
      #expect(try folder.names(in: "a") == ["b", "d"])
      try folder.remove("a/d")
      try folder.remove("a/d")
      #expect(try folder.names(in: "a/b") == ["log"])
    }
  }

  @Test func aLockIsHeldByOne() throws {
    try cleanly {
      let first = try #require(try folder.hold("life/drawing"))
      #expect(try folder.hold("life/drawing") == nil)
      #expect(try folder.hold("life/other") != nil)
      first.release()
      first.release()
      #expect(try folder.names(in: "life").isEmpty)
      #expect(try folder.hold("life/drawing") != nil)
    }
  }

  @Test func refusesWhatIsNoFile() throws {
    try cleanly {
      try folder.makeFolder("a")
      #expect(mkfifo("\(root)/pipe", 0o600) == 0)
      for name in ["a", "pipe"] {
        #expect(throws: HostError.self) { try folder.read(name, atMost: 9) }
      }
      #expect(throws: HostError.self) { try folder.remove("a") }
      #expect(throws: HostError.self) { try SystemFolder(root: nil).names(in: "") }
      #expect(throws: HostError.self) { try SystemFolder(root: "/dev/null/x").makeFolder("a") }
    }
  }

  @Test func losesNothingWhenManyAddScores() async throws {
    let entries = try (1...24 as ClosedRange<UInt64>).map { seed in
      let replay = try #require(try SnakeBatchTests.batch().record(seed: seed))
      return ScoreEntry(mode: "classic", level: 5, ended: Int(seed), replay: replay)
    }
    let root = root
    defer { try? FileManager.default.removeItem(atPath: root) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for part in 0..<4 {
        group.addTask {
          let store = ScoreStore(SystemFolder(root: root))
          for place in stride(from: part, to: entries.count, by: 4) {
            _ = try store.add(entries[place])
            try store.log(entries[place])
          }
        }
      }
      try await group.waitForAll()
    }
    let store = ScoreStore(SystemFolder(root: root))
    let pilots = try store.tables()
    #expect(pilots.flatMap(\.table.names).count == entries.count)
    #expect(try store.games(ofPilots: true).count == entries.count)
    let report = try ScoreReport(store, mode: nil, pilots: true, verify: true)
    #expect(report.isSound)
    #expect(report.warnings.isEmpty)
  }
}
