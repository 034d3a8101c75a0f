import PatternLibrary

public import Life
public import Screens

/// The world outside as the system has it.
///
/// What the program keeps lies in `$XDG_DATA_HOME/vivarium`, or else in `~/.local/share/vivarium`,
/// in a folder for the user alone; settings lie in `$XDG_CONFIG_HOME/vivarium`, or else in
/// `~/.config/vivarium`.
public struct SystemHost: Host {
  /// The folder where the program keeps what is the user's.
  public let data: any DataFolder
  /// The folder of the settings.
  public let config: any DataFolder
  /// What this run of the program remembers.
  public let session = Session()
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
    config = SystemFolder(
      root: folder ?? SystemHost.configFolder(environment: Posix.environment),
      variable: "XDG_CONFIG_HOME")
  }

  /// The folder that the environment tells; nil when it tells none.
  ///
  /// The XDG base directory specification has relative paths ignored.
  static func dataFolder(environment: (String) -> String?) -> String? {
    folder("XDG_DATA_HOME", orHome: ".local/share", environment: environment)
  }

  /// The folder of the settings that the environment tells; nil when it tells none.
  static func configFolder(environment: (String) -> String?) -> String? {
    folder("XDG_CONFIG_HOME", orHome: ".config", environment: environment)
  }

  private static func folder(
    _ variable: String, orHome folder: String, environment: (String) -> String?
  ) -> String? {
    if let base = environment(variable), base.hasPrefix("/") { return "\(base)/vivarium" }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    return "\(home)/\(folder)/vivarium"
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
    let path = try SystemHost.filePath(
      folder.isEmpty ? "." : folder, environment: Posix.environment)
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

  /// Whether a path leads to a file.
  public func hasFile(_ path: String) -> Bool {
    guard let path = try? SystemHost.filePath(path, environment: Posix.environment) else {
      return false
    }
    return Posix.kind(of: path) == .regular
  }

  /// The path from the root.
  public func fullPath(_ path: String) -> String {
    let file = (try? SystemHost.filePath(path, environment: Posix.environment)) ?? path
    guard !file.hasPrefix("/"), let folder = Posix.workingFolder else { return file }
    let name = file.hasPrefix("./") ? String(file.dropFirst(2)) : file
    return folder == "/" ? "/\(name)" : "\(folder)/\(name)"
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

  /// A thread of its own for each universe.
  public func makeStepper() -> any Stepper { ThreadStepper() }

  /// A thread of its own for each universe that takes long.
  public func makeWorkshop() -> any Workshop { ThreadWorkshop() }

  /// A seed from the system's generator.
  public func freshSeed() -> UInt64 {
    var generator = SystemRandomNumberGenerator()
    return generator.next()
  }

  /// Today's date where the user is.
  public var date: String {
    let (year, month, day) = Posix.today
    return SystemHost.day(year, month, day)
  }

  /// A moment where the user is, as `2026-11-22 12:03`.
  public func localTime(_ secondsSince1970: Int) -> String {
    let (year, month, day, hour, minute) = Posix.local(secondsSince1970)
    return SystemHost.day(year, month, day)
      + " \(SystemHost.digits(hour, 2)):\(SystemHost.digits(minute, 2))"
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> String {
    [digits(year, 4), digits(month, 2), digits(day, 2)].joined(separator: "-")
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(count - text.count, 0)) + text
  }

  /// The seconds since 1970 in universal time.
  public var secondsSince1970: Int { Posix.secondsSince1970 }

  /// The theme for what the terminal says of its colours.
  public var startTheme: ThemeName { .detected(environment: Posix.environment) }

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
