extension KeyMap where Command: Hashable {
  /// This table with other keys for some of its commands; hints and help follow.
  public func rebinding(_ changes: [Command: [Key]]) -> KeyMap {
    guard !changes.isEmpty else { return self }
    return KeyMap(
      bindings.map { binding in changes[binding.command].map(binding.with(keys:)) ?? binding })
  }

  /// The keys of a command, those that hints show first; none when the table lacks it.
  public func keys(of command: Command) -> [Key] {
    bindings.filter { $0.command == command }.flatMap(\.keys)
  }

  /// The name of the key that hints show for a command, empty when it has none.
  public func label(of command: Command, _ glyphs: GlyphSet) -> String {
    keys(of: command).first?.label(glyphs) ?? ""
  }
}
