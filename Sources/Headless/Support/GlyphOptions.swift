public import ArgumentParser
public import TerminalUI

/// Which characters a command draws with.
public struct GlyphOptions: ParsableArguments {
  /// The richest set to use, or nil where nobody asked.
  @Option(
    help: ArgumentHelp(
      "The richest characters to use: ascii, blocks, quadrants, braille or sextants.",
      valueName: "set"),
    transform: GlyphOptions.glyphSet)
  public var glyphs: GlyphSet?

  /// What a recording is drawn for: a modern terminal, with these characters.
  public var capabilities: Capabilities {
    var capabilities = Capabilities.modern
    capabilities.glyphs = glyphs ?? capabilities.glyphs
    return capabilities
  }

  /// Options with their defaults.
  public init() {}

  private static func glyphSet(_ name: String) throws -> GlyphSet {
    guard let set = GlyphSet(name: name) else {
      throw ValidationError("there is no set of characters '\(name)'")
    }
    return set
  }
}
