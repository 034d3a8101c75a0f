public import ArgumentParser
public import TerminalUI

extension GlyphSet: ExpressibleByArgument {
  /// The set of a name, or nil.
  public init?(argument: String) { self.init(name: argument) }

  /// The names of all sets.
  public static var allValueStrings: [String] { allCases.map(\.name) }

  /// Its name.
  public var defaultValueDescription: String { name }
}
