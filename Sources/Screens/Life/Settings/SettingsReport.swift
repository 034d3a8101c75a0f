import TerminalUI

/// The settings of Life as they would be on a screen, for commands without one.
public struct SettingsReport {
  /// Something that is wrong with the file.
  public struct Problem {
    /// As `life.conf:3:9: error: …`.
    public let text: String
    /// Whether the line does not count.
    public let isError: Bool
  }

  /// What is wrong, in the order of the file's lines.
  public let problems: [Problem]
  private let screen: LifeScreen

  /// Reads the settings of a user; throws when the file cannot be read.
  public init(host: any Host) throws {
    var screen = LifeScreen(host: host, document: try LifeDocument(), readsSettings: false)
    let bytes = try host.config.read(SettingsFile.name, atMost: SettingsFile.longest)
    let problems = bytes.map { SettingsFile($0).apply(to: &screen) } ?? []
    self.problems = problems.map { Problem(text: "\($0)", isError: !$0.isWarning) }
    self.screen = screen
  }

  /// What screens besides that of Life use.
  var theme: ThemeName { screen.look.theme }
  var richestGlyphs: GlyphSet? { screen.richestGlyphs }
  var patternFolders: [String] { screen.patternFolders }

  /// Where the file is, or would be.
  public var path: String { screen.host.config.location(of: SettingsFile.name) }
  /// The folder of the file, with its last `/`.
  public var folder: String { String(path.dropLast(SettingsFile.name.count)) }
  /// A file that says this, with everything explained.
  public var text: String { SettingsFile.text(for: screen) }
  /// Writes that file.
  public func write() throws { try SettingsFile.write(screen) }
}
