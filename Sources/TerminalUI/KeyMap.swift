/// Some keys that give one command, and what hints and help say of it.
public struct KeyBinding<Command: Sendable>: Sendable {
  /// The keys; hints show the first.
  public let keys: [Key]
  /// What they do.
  public let command: Command
  /// A word or two for the footer, or nil to leave it out there.
  public let hint: String?
  /// A sentence for the help overlay and the manual.
  public let help: String
  /// The heading in the help overlay.
  public let section: String

  /// A binding.
  public init(
    _ keys: Key..., command: Command, hint: String? = nil, help: String, section: String
  ) {
    self.init(keys, command: command, hint: hint, help: help, section: section)
  }

  /// A binding of keys in an array.
  public init(
    _ keys: [Key], command: Command, hint: String? = nil, help: String, section: String
  ) {
    self.keys = keys
    self.command = command
    self.hint = hint
    self.help = help
    self.section = section
  }

  /// The same with other keys.
  public func with(keys: [Key]) -> KeyBinding {
    KeyBinding(keys, command: command, hint: hint, help: help, section: section)
  }
}

extension Array {
  /// The same keys for commands that are part of a larger set of commands.
  public func under<Command, Whole>(
    _ whole: (Command) -> Whole
  ) -> [KeyBinding<Whole>] where Element == KeyBinding<Command> {
    map { binding in
      KeyBinding(
        binding.keys, command: whole(binding.command), hint: binding.hint, help: binding.help,
        section: binding.section)
    }
  }
}

/// The one table of a screen's keys: it drives dispatch, the help overlay, the footer's hints and
/// the manual, so that they cannot disagree.
public struct KeyMap<Command: Sendable>: Sendable {
  /// The bindings in the order in which hints and help show them.
  public let bindings: [KeyBinding<Command>]
  private let commands: [Key: Command]

  /// A table of bindings; of two for the same key the first counts.
  public init(_ bindings: [KeyBinding<Command>]) {
    self.bindings = bindings
    commands = Dictionary(
      bindings.flatMap { binding in binding.keys.map { ($0, binding.command) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The command of a key, or nil.
  public func command(for key: Key) -> Command? { commands[key] }

  /// This table and, for keys that it leaves free, another.
  public func adding(_ other: KeyMap) -> KeyMap { KeyMap(bindings + other.bindings) }

  /// The keys that several bindings claim; a sound table has none.
  public var contestedKeys: Set<Key> {
    var seen = Set<Key>()
    return Set(bindings.flatMap(\.keys).filter { !seen.insert($0).inserted })
  }

  /// The footer's hints, in order.
  /// - Parameter word: what stands beside a command's key instead of the usual hint; nil for that.
  public func hints(
    _ glyphs: GlyphSet, word: (Command) -> String? = { _ in nil }
  ) -> [KeyHint] {
    bindings.compactMap { binding in
      guard let hint = binding.hint, let key = binding.keys.first else { return nil }
      return KeyHint(key: key.label(glyphs), label: word(binding.command) ?? hint)
    }
  }

  /// The help overlay's sections, in the order of their first binding.
  public func help(_ glyphs: GlyphSet) -> [HelpSection] {
    var sections: [HelpSection] = []
    for binding in bindings {
      let entry = HelpSection.Entry(
        keys: binding.keys.map { $0.label(glyphs) }.joined(separator: " "), sentence: binding.help)
      if let index = sections.firstIndex(where: { $0.title == binding.section }) {
        sections[index].entries.append(entry)
      } else {
        sections.append(HelpSection(title: binding.section, entries: [entry]))
      }
    }
    return sections
  }
}

/// A key and what it does, in a word or two.
public struct KeyHint: Hashable, Sendable {
  /// The key's name.
  public let key: String
  /// What it does.
  public let label: String

  /// A hint.
  public init(key: String, label: String) {
    self.key = key
    self.label = label
  }
}

/// A heading of the help overlay with its keys.
public struct HelpSection: Hashable, Sendable {
  /// Keys and a sentence.
  public struct Entry: Hashable, Sendable {
    /// The keys' names, with spaces between.
    public let keys: String
    /// What they do.
    public let sentence: String

    /// A line of help.
    public init(keys: String, sentence: String) {
      self.keys = keys
      self.sentence = sentence
    }
  }

  /// The heading.
  public let title: String
  /// The lines below it.
  public var entries: [Entry]

  /// A section of the help.
  public init(title: String, entries: [Entry]) {
    self.title = title
    self.entries = entries
  }
}
