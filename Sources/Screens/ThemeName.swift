import TerminalUI

/// The looks that boards of Snake and universes of Life can have.
///
/// They differ in colours, and in how much of the terminal they use; what is to be seen is told by
/// shapes in all of them.
public enum ThemeName: String, CaseIterable, Hashable, Sendable {
  /// Colours of middle brightness on the terminal's own background, dark or light.
  case standard
  /// Bright colours on a dark background.
  case dark
  /// Dark colours on a light background.
  case light
  /// Colours that people with any kind of colour blindness tell apart.
  case safe
  /// No colours.
  case mono
  /// No characters but those of ASCII.
  case ascii

  /// The name on the command line and in files.
  public var name: String { rawValue }

  /// The theme of a name, or nil.
  public init?(name: String) { self.init(rawValue: name) }

  /// All names, for messages.
  public static var names: String { allCases.map(\.name).joined(separator: ", ") }

  /// What it looks like, in a sentence.
  var sentence: String {
    switch self {
    case .standard: "Colours that suit dark and light terminals."
    case .dark: "Bright colours on a dark background."
    case .light: "Dark colours on a light background."
    case .safe: "Colours that do not need an eye for red and green."
    case .mono: "No colours: shapes tell everything."
    case .ascii: "Plain characters, for terminals and fonts that lack others."
    }
  }

  /// The theme that comes so many places later, round and round.
  func moved(by step: Int) -> ThemeName {
    let all = ThemeName.allCases
    let place = (all.firstIndex(of: self) ?? 0) + step % all.count + all.count
    return all[place % all.count]
  }

  /// What the theme uses of a terminal, with no richer characters than `glyphs`.
  func limit(_ capabilities: Capabilities, to glyphs: GlyphSet? = nil) -> Capabilities {
    var capabilities = capabilities
    if let glyphs { capabilities.glyphs = min(capabilities.glyphs, glyphs) }
    if self == .ascii { capabilities.glyphs = .ascii }
    if self == .mono { capabilities.colors = .mono }
    return capabilities
  }
}
