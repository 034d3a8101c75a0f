/// The styles that the widgets are drawn with.
public struct Palette: Hashable, Sendable {
  /// Ordinary text.
  public var text: Style
  /// What should step back.
  public var muted: Style
  /// Keys, marks and what should stand out.
  public var accent: Style
  /// Headings.
  public var title: Style
  /// Lines around things.
  public var border: Style
  /// The chosen entry of a list, and a cursor.
  public var selection: Style
  /// What is wrong.
  public var warning: Style

  /// The styles of all parts.
  public init(
    text: Style = .plain, muted: Style = .dim, accent: Style = .bold, title: Style = .bold,
    border: Style = .plain, selection: Style = .reverse, warning: Style = .bold
  ) {
    self.text = text
    self.muted = muted
    self.accent = accent
    self.title = title
    self.border = border
    self.selection = selection
    self.warning = warning
  }

  /// Without any colour; at home on every terminal.
  public static let mono = Palette()
}
