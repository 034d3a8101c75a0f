import PatternLibrary

public import Life
public import Screens

/// The world outside as the system has it.
///
/// What the program keeps lies in `$XDG_DATA_HOME/vivarium`, or else in `~/.local/share/vivarium`,
/// in a folder for the user alone.
public struct SystemHost: Host {
  /// The folder where the program keeps what is the user's.
  public let data: any DataFolder
  /// The path of that folder; nil when nothing says where it is.
  private let folder: String?
  /// What universes may use of the machine.
  public let resources: Resources

  /// A host that keeps things in the given folder, or else where the environment says.
  ///
  /// Unless told otherwise universes may use all processors.
  public init(folder: String? = nil, resources: Resources? = nil) {
    self.resources = resources ?? Resources(threads: Posix.processors)
    self.folder = folder ?? SystemHost.dataFolder(environment: Posix.environment)
    data = SystemFolder(root: self.folder)
  }

  /// The folder that the environment tells; nil when it tells none.
  ///
  /// The XDG base directory specification has relative paths ignored.
  static func dataFolder(environment: (String) -> String?) -> String? {
    if let data = environment("XDG_DATA_HOME"), data.hasPrefix("/") { return "\(data)/vivarium" }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    return "\(home)/.local/share/vivarium"
  }

  /// The patterns of the library.
  public var patterns: [LibraryItem] { SystemHost.patterns }
  /// The arenas of the library, then the user's own.
  public var arenas: [LibraryItem] {
    let own = folder.map { UserArenas(folder: "\($0)/arenas").items } ?? []
    return SystemHost.arenas + own
  }

  private static let patterns = PatternLibrary.patterns.map { entry in
    item(entry, about: (entry.discoverer.map { "\($0). " } ?? "") + entry.description)
  }
  private static let arenas = PatternLibrary.arenas.map { item($0, about: $0.description) }

  private static func item(_ entry: PatternLibrary.Entry, about: String) -> LibraryItem {
    LibraryItem(
      name: entry.name, kind: entry.kind, title: entry.title, description: about,
      text: entry.text, discoverer: entry.discoverer, rule: entry.rule, claims: entry.claims)
  }

  /// `patterns` in the data folder.
  public var patternFolders: [String] { folder.map { ["\($0)/patterns"] } ?? [] }

  /// What lies in a folder; a missing one is empty.
  public func list(_ folder: String) throws(HostError) -> FolderListing {
    let path = try SystemHost.filePath(folder, environment: Posix.environment)
    if Posix.kind(of: path) == .regular { throw HostError("'\(folder)' is a file, not a folder") }
    let names: [String]
    do {
      names = try Posix.contents(of: path)
    } catch {
      throw HostError("\(error.reason) ('\(folder)')")
    }
    var folders: [String] = []
    var files: [FolderListing.File] = []
    for name in names {
      guard let found = Posix.status(of: "\(path)/\(name)") else { continue }
      switch found.kind {
      case .folder: folders.append(name)
      case .regular: files.append(FolderListing.File(name: name, size: found.size))
      case .special: break
      }
    }
    return FolderListing(
      identity: Posix.status(of: path)?.identity ?? path, folders: folders, files: files)
  }

  /// The bytes of a file.
  public func read(_ path: String) throws(HostError) -> [UInt8] {
    let path = try SystemHost.filePath(path, environment: Posix.environment)
    return try SystemHost.telling { try InputFile.read(path) }
  }

  /// The rule of a `.rule` file, by its path or its name.
  public func rule(named name: String, beside pattern: String?) throws(HostError) -> Rule? {
    let path =
      RuleSearch.isRuleFile(name)
      ? try SystemHost.filePath(name, environment: Posix.environment) : nil
    return try SystemHost.telling {
      if let path { return .table(try RuleSearch.read(path)) }
      return try RuleSearch(beside: pattern).rule(named: name).map(Rule.table)
    }
  }

  /// Replaces a file, whole or not at all.
  public func write(_ bytes: [UInt8], to path: String) throws(HostError) {
    let path = try SystemHost.filePath(path, environment: Posix.environment)
    try SystemHost.telling { try AtomicFile.write(bytes, to: path) }
  }

  /// The file that a person means, with `~/` for the home folder as in a shell.
  ///
  /// Devices and pipes are refused: the terminal is the screen's, and what never ends or waits for
  /// another program would hold the screen up. `-` is a name like any other here.
  static func filePath(
    _ path: String, environment: (String) -> String?
  ) throws(HostError) -> String {
    var file = path == "-" ? "./-" : path
    if path.hasPrefix("~/"), let home = environment("HOME"), home.hasPrefix("/") {
      file = home + path.dropFirst()
    }
    guard Posix.kind(of: file) != .special else {
      throw HostError("'\(path)' is a device or a pipe, not a file")
    }
    return file
  }

  /// A seed from the system's generator.
  public func freshSeed() -> UInt64 {
    var generator = SystemRandomNumberGenerator()
    return generator.next()
  }

  /// Today's date where the user is.
  public var date: String {
    let (year, month, day) = Posix.today
    let digits = { (number: Int, count: Int) in
      let text = String(number)
      return String(repeating: "0", count: max(count - text.count, 0)) + text
    }
    return "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
  }

  /// The seconds since 1970 in universal time.
  public var secondsSince1970: Int { Posix.secondsSince1970 }

  /// What the environment calls the user.
  public var userName: String { SystemHost.userName(environment: Posix.environment) }

  static func userName(environment: (String) -> String?) -> String {
    let names = ["LOGNAME", "USER"].compactMap(environment)
    return names.first { !$0.isEmpty } ?? "player"
  }

  private static func telling<Value>(_ work: () throws -> Value) throws(HostError) -> Value {
    do {
      return try work()
    } catch let failure as Failure {
      let prefix = "error: "
      let message = failure.message
      throw HostError(
        message.hasPrefix(prefix) ? String(message.dropFirst(prefix.count)) : message)
    } catch {
      throw HostError("\(error)")
    }
  }
}
