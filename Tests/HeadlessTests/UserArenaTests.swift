import Foundation
import Screens
import Snake
import Testing

@testable import Headless

@Suite struct UserArenaTests {
  /// A folder with these files, which is gone after the test.
  private func withFiles(
    _ files: [String: String], _ work: (UserArenas) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "vivarium-\(UUID().uuidString)/arenas")
    defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
    try work(UserArenas(folder: folder.path))
  }

  private static let level = "name = Level\nstart\n#####\n#   #\n#####\nend\n"

  @Test func findsArenasByName() throws {
    let files = [
      "yard.txt": "name: Yard\n\n....\n", "hall.nsnake": Self.level, "yard.nsnake": Self.level,
      "cross.txt": "name: Mine\n\n....\n", "notes.md": "x", ".hidden.txt": "....\n",
    ]
    try withFiles(files) { (own) throws in
      #expect(own.files.map(\.name) == ["cross", "hall", "yard"])
      #expect(try ArenaSource.arena("yard", own: own).name == "Yard")
      #expect(try ArenaSource.arena("HALL", own: own).name == "Level")
      // A built-in arena comes before one's own.
      #expect(try ArenaSource.arena("cross", own: own).author == "Vivarium")
      for name in ["notes", ".hidden", "../arenas/yard", ""] {
        #expect(throws: Failure.self) { try ArenaSource.arena(name, own: own) }
      }
      let failure = #expect(throws: Failure.self) { try ArenaSource.arena("pilars", own: own) }
      #expect(failure?.code == .noInput)
      #expect(failure?.message.contains("did you mean pillars?") == true)
    }
  }

  @Test func tellsWhichArenasAreOnesOwn() throws {
    let files = ["Yard.txt": "....\n", "hall.nsnake": Self.level, "cross.txt": "....\n"]
    try withFiles(files) { (own) throws in
      #expect(ArenaSource.ownName("yard", own: own) == "Yard")
      #expect(ArenaSource.ownName("hall", own: own) == "hall")
      for name in ["cross", "garden", "nothing", "-", "\(own.folder)/Yard.txt"] {
        #expect(ArenaSource.ownName(name, own: own) == nil, "\(name)")
      }
    }
  }

  @Test func tellsWhereAnArenaIsWrong() throws {
    try withFiles(["yard.txt": "..\n.x\n"]) { (own) throws in
      let failure = #expect(throws: Failure.self) { try ArenaSource.arena("yard", own: own) }
      #expect(failure?.code == .badData)
      #expect(failure?.message.hasPrefix("\(own.folder)/yard.txt:2:2: error: 'x'") == true)
    }
  }

  @Test func screensShowThem() throws {
    let files = ["yard.txt": "name: Yard\ncomment: Mine.\n\n....\n", "bad.txt": "x\n"]
    try withFiles(files) { (own) throws in
      let folder = String(own.folder.dropLast("/arenas".count))
      let items = SystemHost(folder: folder).arenas.suffix(2)
      #expect(items.map(\.name) == ["bad", "yard"])
      #expect(items.map(\.title) == ["bad", "Yard"])
      #expect(items.last?.description == "Mine.")
    }
  }

  @Test func noFolderIsNoArena() throws {
    let own = UserArenas(folder: "/no/such/folder")
    #expect(own.files.isEmpty)
    let failure = #expect(throws: Failure.self) { try ArenaSource.arena("yard", own: own) }
    #expect(failure?.message.contains("/no/such/folder") == true)
  }
}
