import Life
import LifeFormats
import Screens

/// A host in memory: what is kept stays as long as the test.
final class KeepingHost: Host {
  var patterns: [LibraryItem] = []
  /// The built-in arenas, and those that were saved; setting it sets the built-in ones.
  var arenas: [LibraryItem] {
    get { builtInArenas + ownArenas }
    set { builtInArenas = newValue }
  }
  private var builtInArenas: [LibraryItem] = []
  var files: [String: [UInt8]] = [:]
  let disk = SimulatedDisk()
  private var seed: UInt64 = 100

  private var ownArenas: [LibraryItem] {
    let prefix = "arenas/"
    return disk.files.keys.sorted().filter { $0.hasPrefix(prefix) && $0.hasSuffix(".txt") }.map {
      let name = String($0.dropFirst(prefix.count).dropLast(4))
      return LibraryItem(
        name: name, kind: LibraryItem.ownArenas, title: name, description: "",
        text: String(decoding: disk.files[$0] ?? [], as: UTF8.self))
    }
  }

  func read(_ path: String) throws(HostError) -> [UInt8] {
    guard let bytes = files[path] else { throw HostError("there is no '\(path)'") }
    return bytes
  }

  func rule(named name: String, beside pattern: String?) throws(HostError) -> Rule? {
    guard let bytes = files["\(name).rule"] else { return nil }
    do {
      return .table(try RuleFile.read(bytes))
    } catch {
      throw HostError("\(error)")
    }
  }

  func write(_ bytes: [UInt8], to path: String) throws(HostError) {
    if let trouble = disk.trouble { throw trouble }
    files[path] = bytes
  }

  var data: any DataFolder { disk }

  func hasFile(_ path: String) -> Bool { files[path] != nil }
  func list(_ folder: String) throws(HostError) -> FolderListing { files.listing(of: folder) }
  func fullPath(_ path: String) -> String { path.hasPrefix("/") ? path : "/home/ada/\(path)" }
  let config: any DataFolder = SimulatedDisk()
  let session = Session()
  func localTime(_ secondsSince1970: Int) -> String { "2026-11-22 12:03" }
  func freshSeed() -> UInt64 {
    seed += 1
    return seed
  }

  var date: String { "2026-11-22" }
  var secondsSince1970: Int { 1_795_340_000 }
  var userName: String { "ada" }
}
