import Foundation
import Screens
import Testing

@testable import Headless

@Suite struct SystemHostTests {
  /// A folder that does not exist yet, and is gone after the test.
  func withFolder(_ work: (String) throws -> Void) throws {
    let base = FileManager.default.temporaryDirectory.appending(
      path: "vivarium-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: base) }
    try work(base.appending(path: "deep/vivarium").path)
  }

  @Test func keepsWhatItWasGiven() throws {
    try withFolder { folder in
      let host = SystemHost(folder: folder)
      #expect(try host.kept("scores") == nil)
      try host.keep("scores") { old in
        #expect(old == nil)
        return [1, 2]
      }
      try host.keep("scores") { ($0 ?? []) + [3] }
      #expect(try host.kept("scores") == [1, 2, 3])
      let mode = try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions]
      #expect(mode as? Int == 0o700)
    }
  }

  /// Many at once, in threads here: none loses what another has kept.
  @Test func losesNothingWhenManyKeep() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "vivarium-\(UUID().uuidString)"
    ).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<8 as Range<UInt8> {
        group.addTask {
          let host = SystemHost(folder: folder)
          for _ in 0..<5 { try host.keep("tally") { ($0 ?? []) + [writer] } }
        }
      }
      try await group.waitForAll()
    }
    let tally = try #require(try SystemHost(folder: folder).kept("tally"))
    #expect(tally.count == 40)
    for writer in 0..<8 as Range<UInt8> { #expect(tally.count { $0 == writer } == 5) }
  }

  @Test func tellsFilesFromFolders() throws {
    try withFolder { folder in
      let host = SystemHost(folder: folder)
      try host.data.makeFolder("patterns")
      try host.data.create("b.rle", [1])
      #expect(host.hasFile("\(folder)/b.rle") && !host.hasFile("\(folder)/patterns"))
      #expect(host.fullPath("\(folder)/b.rle") == "\(folder)/b.rle")
      #expect(host.fullPath("./b.rle").hasPrefix("/") && host.fullPath("b.rle").hasSuffix("/b.rle"))
    }
  }

  @Test func settingsHaveAFolderOfTheirOwn() {
    let variables = ["HOME": "/home/ada", "XDG_CONFIG_HOME": "/etc/ada"]
    #expect(SystemHost.configFolder { variables[$0] } == "/etc/ada/vivarium")
    #expect(
      SystemHost.configFolder { ["HOME": "/home/ada", "XDG_CONFIG_HOME": "here"][$0] }
        == "/home/ada/.config/vivarium")
    #expect(SystemHost.configFolder { _ in nil } == nil)
  }

  @Test(arguments: ["/dev/null", "/dev/zero", "/dev/tty"])
  func refusesDevices(path: String) {
    #expect(throws: HostError.self) { try SystemHost().read(path) }
    #expect(throws: HostError.self) { try SystemHost().write([1], to: path) }
  }

  @Test func checksBeforeItWrites() throws {
    try withFolder { folder in
      #expect(throws: Failure.self) { try AtomicFile.check("\(folder)/a.rle") }
      try SystemHost(folder: folder).keep("tally") { _ in [1] }
      #expect(throws: Failure.self) { try AtomicFile.check(folder) }
      try AtomicFile.check("\(folder)/a.rle")
      try AtomicFile.check("\(folder)/tally")
    }
    try AtomicFile.check("a.rle")
    try AtomicFile.check("/dev/null")
    try AtomicFile.check("-")
  }

  /// What stands for the standard streams elsewhere is a file here: a screen has no others.
  @Test(arguments: [
    ("-", "./-"), ("~/a.rle", "/home/ada/a.rle"), ("~", "~"), ("a~/b", "a~/b"), ("", ""),
  ])
  func takesPathsAsPeopleWriteThem(path: String, file: String) throws {
    #expect(try SystemHost.filePath(path) { _ in "/home/ada" } == file)
  }

  @Test(arguments: [
    (["XDG_DATA_HOME": "/data", "HOME": "/home/ada"], "/data/vivarium"),
    (["XDG_DATA_HOME": "data", "HOME": "/home/ada"], "/home/ada/.local/share/vivarium"),
    (["HOME": "/home/ada"], "/home/ada/.local/share/vivarium"),
    (["HOME": ""], nil), ([:], nil),
  ])
  func findsItsFolder(environment: [String: String], folder: String?) {
    #expect(SystemHost.dataFolder { environment[$0] } == folder)
  }

  @Test func saysWhatIsWrong() throws {
    let host = SystemHost(folder: "/dev/null/vivarium")
    #expect(throws: HostError.self) { try host.keep("scores") { _ in [] } }
    #expect(throws: HostError.self) { try host.read("/no/such/file") }
  }

  @Test func listsTheFoldersOfTheUsersPatterns() throws {
    try withFolder { folder in
      let host = SystemHost(folder: folder)
      let patterns = "\(folder)/patterns"
      #expect(host.patternFolders == [patterns])
      #expect(try host.list(patterns).files.isEmpty)
      try FileManager.default.createDirectory(
        atPath: "\(patterns)/guns", withIntermediateDirectories: true)
      try host.write(Array("3o!".utf8), to: "\(patterns)/blinker.rle")
      try FileManager.default.createSymbolicLink(
        atPath: "\(patterns)/up", withDestinationPath: patterns)
      try FileManager.default.createSymbolicLink(
        atPath: "\(patterns)/gone.rle", withDestinationPath: "/no/such/file")
      let listing = try host.list(patterns)
      #expect(listing.files == [.init(name: "blinker.rle", size: 3)])
      #expect(Set(listing.folders) == ["guns", "up"])
      #expect(try host.list("\(patterns)/up").identity == listing.identity)
      #expect(try host.list("\(patterns)/guns").identity != listing.identity)
      #expect(throws: HostError.self) { try host.list("\(patterns)/blinker.rle") }
      #expect(try host.list("").identity == host.list(".").identity)
    }
  }

  @Test func theDateIsADate() {
    let parts = SystemHost(folder: "/").date.split(separator: "-")
    #expect(parts.map(\.count) == [4, 2, 2])
    #expect(parts.allSatisfy { Int($0) != nil })
  }

  @Test func theLibraryIsThere() {
    let host = SystemHost(folder: "/")
    #expect(!host.patterns.isEmpty)
    #expect(!host.arenas.isEmpty)
  }
}
