public import Life
public import LifeFormats

/// Finds rules by name among the rule files of some folders.
///
/// A rule called `NAME` lies in `NAME.rule`, or in `NAME.table` or `NAME.tree`, the older forms. In
/// each folder a file of exactly that name comes first, then one whose name differs in case.
public struct RuleSearch: Hashable, Sendable {
  /// The folders, those to look into first at the front.
  public var folders: [String]

  /// A search in folders of one's own.
  public init(folders: [String]) { self.folders = folders }

  /// A search beside a pattern file, then in `folders`, then among the user's own rules in
  /// `$XDG_DATA_HOME/vivarium/rules` or else in `~/.local/share/vivarium/rules`.
  ///
  /// Beside standard input, `-`, or beside nothing there are no files.
  public init(beside pattern: String?, folders: [String] = []) {
    var all = folders
    if let pattern, pattern != "-" { all.insert(Self.folder(of: pattern), at: 0) }
    if let data = SystemHost.dataFolder(environment: Posix.environment) {
      all.append("\(data)/rules")
    }
    self.init(folders: all)
  }

  /// The rule of this name, or nil when no folder has it.
  ///
  /// Files that only give colours to a rule are passed over.
  /// Throws a `Failure`: `badData` with line, column and a caret when a rule file is wrong,
  /// `ioError` when it cannot be read.
  public func rule(named name: String) throws -> RuleTable? {
    guard NamedFile.isName(name) else { return nil }
    for folder in folders {
      for ending in ["rule", "table", "tree"] {
        guard let path = NamedFile.path("\(name).\(ending)", in: folder) else { continue }
        if let rule = try Self.load(path, name: name) { return rule }
      }
    }
    return nil
  }

  /// The rule in a file.
  ///
  /// Throws a `Failure` as `rule(named:)` does, and `noInput` when there is no such file.
  public static func read(_ path: String) throws -> RuleTable {
    let bytes = try InputFile.read(path)
    do {
      return try RuleFile.read(bytes, name: PatternSource.baseName(path))
    } catch {
      throw Failure(.badData, error.rendered(file: path))
    }
  }

  /// What a person can do to have a rule found.
  func advice(for name: String) -> String {
    guard !folders.isEmpty else { return "note: give --rule FILE" }
    let places = folders.map { $0 == "." ? "the present folder" : "'\($0)'" }
    return "note: '\(name).rule' was looked for in \(places.joined(separator: " and in ")); "
      + "put it there, or give --rule FILE"
  }

  /// Whether an argument means a rule file rather than a rule by its notation or name.
  static func isRuleFile(_ argument: String) -> Bool {
    [".rule", ".table", ".tree"].contains { argument.hasSuffix($0) }
  }

  /// This search for readers of patterns; what is wrong with a rule file is told as an error of
  /// the rule.
  public var lookup: RuleLookup {
    { name throws(RuleError) in
      do {
        return try rule(named: name).map(Rule.table)
      } catch {
        throw RuleError(.malformed(Self.firstLine(of: error)), at: 0)
      }
    }
  }

  private static func firstLine(of error: any Error) -> String {
    "\(error)".split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
  }

  private static func load(_ path: String, name: String) throws -> RuleTable? {
    let bytes = try InputFile.read(path)
    do {
      return try RuleFile.read(bytes, name: name)
    } catch {
      if error.reason == .ruleFile(.noTransitions) { return nil }
      throw Failure(.badData, error.rendered(file: path))
    }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
