public import Snake

/// The score tables and the list of all games, as they are kept in the user's data folder.
///
///     snake-scores/people/classic-24x16-normal-0123456789abcdef/45-1234-1795516200-….score
///     snake-scores/autopilot/…
///     snake-scores/damaged/       files that were set aside
///     snake-scores/games-people.jsonl, games-autopilot.jsonl
///
/// A file an entry, a folder a table. A file that is there is never written again, only removed
/// when it is the worst of a full table, or set aside when it is damaged; so nothing that goes
/// wrong while a game is added can harm another one.
public struct ScoreStore {
  let data: any DataFolder

  /// The folder of everything about scores.
  static let folder = "snake-scores"
  /// The folder of the files that were set aside.
  static let damagedFolder = folder + "/damaged"
  /// The lock of all changes; earlier versions of the program lock the same.
  static let lock = FormerScores.file
  /// More bytes than any entry has.
  static let largestFile = 64 << 20

  /// The scores in a data folder.
  public init(_ data: any DataFolder) { self.data = data }

  /// A table as it is kept.
  public struct Listing: Hashable, Sendable {
    /// Its folder, as `TableKey.folder` names it.
    public let folder: String
    /// Whether its games are those of programs.
    public let isPilot: Bool
    /// The names of its entries, from the best.
    public var table: ScoreTable
  }

  /// The tables that have entries, those of people first, each kind by its folders' names.
  ///
  /// O(entries): only names are read.
  public func tables() throws(HostError) -> [Listing] {
    var found: [Listing] = []
    for isPilot in [false, true] {
      let kind = TableKey.folder(ofPilots: isPilot)
      for name in try data.names(in: "\(ScoreStore.folder)/\(kind)") {
        let folder = "\(kind)/\(name)"
        // What is no folder, or cannot be read, keeps nothing else from being shown.
        guard let table = try? table(folder), !table.names.isEmpty else { continue }
        found.append(Listing(folder: folder, isPilot: isPilot, table: table))
      }
    }
    return found
  }

  /// The entries of a table, none when there is no such table.
  public func table(_ folder: String) throws(HostError) -> ScoreTable {
    ScoreTable(fileNames: try data.names(in: "\(ScoreStore.folder)/\(folder)"))
  }

  /// What there is under the name of an entry.
  public enum Reading {
    /// The entry, not yet played again.
    case entry(ScoreEntry)
    /// Nothing any more: the entry was removed, or moved to its right table.
    case gone
    /// No entry, for this reason.
    case unreadable(String)
  }

  /// Reads an entry; a damaged one is set aside.
  ///
  /// O(bytes).
  public func read(_ name: EntryName, in folder: String) -> Reading {
    let file = ScoreStore.file(name, in: folder)
    do throws(HostError) {
      guard let bytes = try data.read(file, atMost: ScoreStore.largestFile) else { return .gone }
      let entry: ScoreEntry
      do throws(ScoreEntry.Unreadable) {
        entry = try ScoreEntry(parsing: bytes)
      } catch {
        guard case .damaged = error else { return .unreadable(error.reason) }
        return .unreadable(setAside(file, because: error.reason))
      }
      guard EntryName(entry, bytes: bytes) == name else {
        return .unreadable(setAside(file, because: "its name is that of another entry"))
      }
      guard entry.table.folder == folder else {
        try move(name, from: folder, to: entry.table.folder)
        return .gone
      }
      return .entry(entry)
    } catch {
      return .unreadable(error.message)
    }
  }

  /// Where an entry lies, for messages.
  public func location(of name: EntryName, in folder: String) -> String {
    data.location(of: ScoreStore.file(name, in: folder))
  }

  /// The files that were set aside, by their names.
  public func damaged() throws(HostError) -> [String] {
    try data.names(in: ScoreStore.damagedFolder)
  }

  /// Where the files that were set aside lie, for messages.
  public var damagedLocation: String { data.location(of: ScoreStore.damagedFolder) }

  static func file(_ name: EntryName, in folder: String) -> String {
    "\(ScoreStore.folder)/\(folder)/\(name.fileName)"
  }
}
