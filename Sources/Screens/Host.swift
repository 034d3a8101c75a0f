import LifeFormats

public import Life
public import PatternLibrary

/// What screens need of the world outside: files, chance and the date.
///
/// Screens are pure but for this; tests give them a host in memory.
public protocol Host {
  /// The built-in patterns, in the order of the library.
  var patterns: [LibraryItem] { get }
  /// The built-in arenas for Snake.
  var arenas: [LibraryItem] { get }
  /// The bytes of a file of the user's.
  func read(_ path: String) throws(HostError) -> [UInt8]
  /// Writes a file of the user's, whole or not at all.
  func write(_ bytes: [UInt8], to path: String) throws(HostError)
  /// The folders where the user keeps patterns, which need not exist.
  var patternFolders: [String] { get }
  /// What lies in a folder of the user's, where "" is the folder that the program was started in;
  /// empty where there is no such folder.
  func list(_ folder: String) throws(HostError) -> FolderListing
  /// The rule of a `.rule` file, by its name or its path; nil when there is none.
  ///
  /// It is looked for beside the pattern file `pattern`, when that is not nil, and among the
  /// user's own rules.
  func rule(named name: String, beside pattern: String?) throws(HostError) -> Rule?
  /// Whether there is a file of the user's.
  func hasFile(_ path: String) -> Bool
  /// A path that means the same wherever the program is started.
  func fullPath(_ path: String) -> String
  /// The folder where the program keeps what is the user's.
  var data: any DataFolder { get }
  /// The folder of the files by which the user tells how the program should be.
  var config: any DataFolder { get }
  /// What this run of the program remembers from screen to screen.
  var session: Session { get }
  /// A seed that nobody has chosen.
  func freshSeed() -> UInt64
  /// Today's date as `2026-11-22`.
  var date: String { get }
  /// The seconds since 1970 in universal time.
  var secondsSince1970: Int { get }
  /// A moment where the user is, as `2026-11-22 12:03`.
  func localTime(_ secondsSince1970: Int) -> String
  /// What the system calls the user; `player` where it tells no name.
  var userName: String { get }
  /// What universes may use of the machine.
  var resources: Resources { get }
  /// A place where the engine of one universe makes its steps.
  func makeStepper() -> any Stepper
  /// A place where universes are made that take long, for one screen.
  func makeWorkshop() -> any Workshop
  /// The theme for the colours of the terminal, until a person chooses one.
  var startTheme: ThemeName { get }
}

extension Host {
  /// One thread and half of the memory.
  public var resources: Resources { Resources() }

  /// Steps are made at once.
  public func makeStepper() -> any Stepper { InlineStepper() }

  /// Universes are made at once.
  public func makeWorkshop() -> any Workshop { InlineWorkshop() }

  /// None.
  public var patternFolders: [String] { [] }

  /// Nothing lies anywhere.
  public func list(_ folder: String) throws(HostError) -> FolderListing {
    FolderListing(identity: folder, folders: [], files: [])
  }

  /// The one for any terminal.
  public var startTheme: ThemeName { .standard }

  /// The bytes that the program keeps under a name in the user's data folder, or nil when there are none.
  public func kept(_ name: String) throws(HostError) -> [UInt8]? {
    try data.read(name, atMost: .max)
  }

  /// Replaces what is kept under a name by what `change` makes of it, whole or not at all.
  ///
  /// Of several programs that do this at once none loses what another has kept.
  public func keep(_ name: String, _ change: ([UInt8]?) -> [UInt8]) throws(HostError) {
    try data.locked(name) { () throws(HostError) in
      try data.replace(name, with: change(try kept(name)))
    }
  }

  /// Finds rules by name for the pattern file `pattern`; see `rule(named:beside:)`.
  func ruleLookup(beside pattern: String?) -> RuleLookup {
    { name throws(RuleError) in
      do throws(HostError) {
        return try rule(named: name, beside: pattern)
      } catch {
        throw RuleError(.malformed(error.message), at: 0)
      }
    }
  }
}

/// Why the host could not do what a screen asked, in a sentence for the status line.
public struct HostError: Error, Hashable, Sendable {
  /// The sentence.
  public let message: String

  /// An error that says this.
  public init(_ message: String) { self.message = message }
}

/// A pattern or an arena that comes with the program.
public struct LibraryItem: Hashable, Sendable {
  /// The name on the command line, as `gosper-glider-gun`.
  public let name: String
  /// The shelf it stands on, as `Guns`.
  public let kind: String
  /// The name as people write it, as `Gosper glider gun`.
  public let title: String
  /// Who found it and when, and what it does.
  public let description: String
  /// The file.
  public let text: String
  /// Who found it, and mostly when.
  public let discoverer: String?
  /// The rule as the file writes it.
  public let rule: String?
  /// What the file claims that the pattern does.
  public let claims: [Claim]

  /// An item of the library.
  public init(
    name: String, kind: String, title: String, description: String, text: String,
    discoverer: String? = nil, rule: String? = nil, claims: [Claim] = []
  ) {
    self.name = name
    self.kind = kind
    self.title = title
    self.description = description
    self.text = text
    self.discoverer = discoverer
    self.rule = rule
    self.claims = claims
  }
}
