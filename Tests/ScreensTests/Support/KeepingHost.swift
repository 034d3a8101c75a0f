import Life
import LifeFormats
import Screens

/// A host in memory: what is kept stays as long as the test.
final class KeepingHost: Host {
  var patterns: [LibraryItem] = []
  var arenas: [LibraryItem] = []
  var files: [String: [UInt8]] = [:]
  let disk = SimulatedDisk()
  private var seed: UInt64 = 100

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

  func freshSeed() -> UInt64 {
    seed += 1
    return seed
  }

  var date: String { "2026-11-22" }
  var secondsSince1970: Int { 1_795_340_000 }
  var userName: String { "ada" }
}
