import Life
import LifeFormats
import Screens

/// A host in memory: files are a dictionary, and chance always draws the same.
final class LifeTestHost: Host {
  var patterns: [LibraryItem]
  var arenas: [LibraryItem] = []
  var files: [String: [UInt8]] = [:]
  var refusesToWrite = false
  /// Where engines are stepped, when not at once.
  var stepper: (any Stepper)?
  /// Where universes are made, when not at once.
  var workshop: (any Workshop)?

  init(
    patterns: [LibraryItem] = LifeTestHost.library, data: any DataFolder = SimulatedDisk()
  ) {
    self.patterns = patterns
    self.data = data
  }

  func read(_ path: String) throws(HostError) -> [UInt8] {
    guard let bytes = files[path] else { throw HostError("There is no file '\(path)'.") }
    return bytes
  }

  /// The files under a path are a folder of the user's.
  var patternFolders: [String] = []
  /// Whether every folder holds a link to itself.
  var loops = false

  func list(_ folder: String) throws(HostError) -> FolderListing {
    if loops { return FolderListing(identity: "loop", folders: ["again"], files: []) }
    if folder == "secret" { throw HostError("permission denied ('secret')") }
    return files.listing(of: folder)
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
    if refusesToWrite { throw HostError("The disk is full.") }
    files[path] = bytes
  }

  func makeStepper() -> any Stepper { stepper ?? InlineStepper() }
  func makeWorkshop() -> any Workshop { workshop ?? InlineWorkshop() }

  let data: any DataFolder
  func hasFile(_ path: String) -> Bool { files[path] != nil }
  func fullPath(_ path: String) -> String { path.hasPrefix("/") ? path : "/home/ada/\(path)" }
  let config: any DataFolder = SimulatedDisk()
  let session = Session()
  func localTime(_ secondsSince1970: Int) -> String { "2026-11-22 12:03" }
  func freshSeed() -> UInt64 { 42 }
  var date: String { "2026-11-22" }
  var secondsSince1970: Int { 1_795_340_000 }
  var userName: String { "ada" }

  static let library = [
    LibraryItem(
      name: "block", kind: "Still-Lifes", title: "Block", description: "Four cells at rest.",
      text: "x = 2, y = 2, rule = B3/S23\n2o$2o!\n"),
    LibraryItem(
      name: "blinker", kind: "Oscillators", title: "Blinker", description: "The smallest period 2.",
      text: "x = 3, y = 1, rule = B3/S23\n3o!\n"),
    LibraryItem(
      name: "glider", kind: "Spaceships", title: "Glider",
      description: "Travels by one cell diagonally every four generations.",
      text: "x = 3, y = 3, rule = B3/S23\nbo$2bo$3o!\n"),
    LibraryItem(
      name: "broken", kind: "Spaceships", title: "Broken", description: "Not readable.",
      text: "x = 3, y = 3, rule = B3/S23\nbo?!\n"),
  ]
}
