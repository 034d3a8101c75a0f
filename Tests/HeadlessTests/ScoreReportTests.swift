import Foundation
import Screens
import Snake
import TerminalUI
import Testing

@testable import Headless

@Suite struct ScoreReportTests {
  /// A store with two games of a person and one of a program.
  private func withStore(_ work: (ScoreStore, String) throws -> Void) throws {
    let root = FileManager.default.temporaryDirectory.appending(
      path: "vivarium-\(UUID().uuidString)"
    ).path
    defer { try? FileManager.default.removeItem(atPath: root) }
    let store = ScoreStore(SystemFolder(root: root))
    for (seed, mode) in [(1, "classic"), (2, "classic"), (3, "Pit"), (4, "classic")] {
      var replay = try #require(try SnakeBatchTests.batch().record(seed: UInt64(seed)))
      if seed < 4 { replay.player = .human("Ada\u{1B}[2J") }
      let entry = ScoreEntry(
        mode: mode, level: 5, milliseconds: 61_000, ended: 1_795_340_000 + seed, replay: replay)
      _ = try store.add(entry)
      try store.log(entry)
    }
    try work(store, root)
  }

  @Test func tellsPeopleAndPrograms() throws {
    try withStore { store, _ in
      let report = try ScoreReport(store, mode: nil, pilots: false, verify: true)
      #expect(report.isSound)
      #expect(report.tables.map(\.mode) == ["classic", "Pit"])
      let text = report.text(glyphs: .ascii)
      for part in ["classic, ", "Pit, ", "1:01", "verified", "Ada", "All games: Games 3  Best "] {
        #expect(text.contains(part), "\(part) in \(text)")
      }
      #expect(text.utf8.allSatisfy { $0 >= 32 || $0 == 10 }, "nothing steers the terminal")
      #expect(report.text(glyphs: .blocks).contains("█"))
      let pilots = try ScoreReport(store, mode: nil, pilots: true, verify: false)
      #expect(pilots.tables.map(\.rows.count) == [1])
      #expect(!pilots.text(glyphs: .ascii).contains("verified"), "nobody looked")
    }
  }

  @Test func keepsToAMode() throws {
    try withStore { store, _ in
      let report = try ScoreReport(store, mode: "PIT", pilots: false, verify: false)
      #expect(report.tables.map(\.mode) == ["Pit"])
      let none = try ScoreReport(store, mode: "none", pilots: false, verify: false)
      #expect(none.tables.isEmpty)
    }
  }

  @Test func everyLineIsAnObject() throws {
    try withStore { store, _ in
      let report = try ScoreReport(store, mode: nil, pilots: false, verify: true)
      let objects = try report.json.map { line in
        try #require(
          try JSONSerialization.jsonObject(with: Data(line.text.utf8)) as? [String: Any])
      }
      let entries = objects.filter { $0["type"] as? String == "entry" }
      #expect(entries.count == 3)
      for entry in entries {
        #expect(entry["verified"] as? Bool == true)
        #expect(entry["milliseconds"] as? Int == 61_000)
        let file = try #require(entry["file"] as? String)
        // Its file is a replay that the other command takes.
        guard case .game = try ReplayVerification(file: file).verdict else {
          Issue.record("\(file) is no replay")
          return
        }
      }
      let statistics = objects.filter { $0["type"] as? String == "statistics" }
      #expect(statistics.map { $0["games"] as? Int } == [2, 1, 3])
    }
  }

  @Test func tellsWhatIsDamaged() throws {
    try withStore { store, root in
      let listing = try #require(try store.tables().first)
      let name = try #require(listing.table.names.first)
      try Data([1, 2, 3]).write(to: URL(filePath: store.location(of: name, in: listing.folder)))
      let report = try ScoreReport(store, mode: nil, pilots: false, verify: true)
      #expect(!report.isSound)
      #expect(report.warnings.count == 2)
      let ranks = report.tables.first?.rows.filter { (try? $0.entry.get()) != nil }.map(\.rank)
      #expect(ranks == [1], "what is no entry has no rank")
      #expect(report.warnings.first?.contains("it is no score entry; it was set aside") == true)
      let later = try ScoreReport(store, mode: nil, pilots: false, verify: true)
      #expect(later.isSound)
      #expect(later.warnings.count == 1)
      #expect(later.json.last?.text.contains(#"{"type":"damaged","file":"\#(root)/"#) == true)
    }
  }

  @Test func nothingIsNoError() throws {
    let store = ScoreStore(SystemFolder(root: "/no/such/folder"))
    let report = try ScoreReport(store, mode: nil, pilots: false, verify: true)
    #expect(report.isSound)
    #expect(report.text(glyphs: .ascii) == "No game has been scored yet.")
  }

  @Test(arguments: [
    (["LANG": "C.UTF-8"], true), (["LANG": "en_US.utf8"], true), ([:], false),
    (["LANG": "C.UTF-8", "LC_ALL": "C"], false), (["LC_ALL": "", "LANG": "C.UTF-8"], true),
  ])
  func knowsTheLocale(environment: [String: String], isRich: Bool) {
    #expect((SnakeScores.glyphs { environment[$0] } > .ascii) == isRich)
  }
}
