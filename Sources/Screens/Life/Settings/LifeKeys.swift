import TerminalUI

/// The keys of the Life screen as the user has chosen them: one table for everything that listens
/// to keys or tells of them.
struct LifeKeys: Sendable {
  /// The keys of the commands that do not have their standard ones.
  private(set) var changes: [LifeCommand: [Key]] = [:]
  private var watching = LifeCommand.keyMap(isEditing: false)
  private var editing = LifeCommand.keyMap(isEditing: true)
  /// The keys while a pattern is about to be placed.
  private(set) var placing = LifeCommand.keyMap(isEditing: false, isPlacing: true)

  /// The keys while watching or while editing.
  func map(isEditing: Bool) -> KeyMap<LifeCommand> { isEditing ? editing : watching }

  /// Why a key cannot be had, or who has lost it, in a sentence without its full stop.
  struct Conflict: Error, Hashable {
    let sentence: String
  }

  /// Gives a command exactly these keys, the one to show first.
  ///
  /// Keys that another command has by its standard are taken from it; keys that were given to
  /// another one before are refused. While editing, what only editing has keeps its keys, as the
  /// cursor does.
  /// - Returns: sentences about commands that have lost a key.
  mutating func assign(_ keys: [Key], to command: LifeCommand) throws(Conflict) -> [String] {
    guard !keys.isEmpty else { throw Conflict(sentence: "'\(command.name)' needs a key") }
    for key in keys {
      if keys.filter({ $0 == key }).count > 1 {
        throw Conflict(sentence: "the key \(key.name) is named twice")
      }
      if let reason = LifeKeys.reservation(of: key) { throw Conflict(sentence: reason) }
      let owner = changes.first {
        $0.key != command && LifeKeys.meet($0.key, command) && $0.value.contains(key)
      }?.key
      if let owner {
        throw Conflict(sentence: "the key \(key.name) was given to '\(owner.name)'")
      }
    }
    changes[command] = keys
    watching = LifeCommand.keyMap(isEditing: false).rebinding(changes, keeping: [])
    editing = LifeCommand.keyMap(isEditing: true).rebinding(
      changes, keeping: LifeKeys.editingAlone)
    placing = LifeCommand.keyMap(isEditing: false, isPlacing: true).rebinding(
      changes, keeping: LifeKeys.placingAlone)
    return losses(to: command, keys)
  }

  /// The standard keys that other commands have lost to one.
  private func losses(to command: LifeCommand, _ keys: [Key]) -> [String] {
    LifeCommand.all.compactMap { other -> String? in
      guard other != command, changes[other] == nil else { return nil }
      let standard = LifeKeys.standard.keys(of: other)
      let rest = self.keys(of: other)
      guard let lost = keys.first(where: standard.contains) else { return nil }
      if LifeKeys.editingAlone.contains(other) && !LifeKeys.editingAlone.contains(command) {
        return "while editing, the key \(lost.name) stays with '\(other.name)'"
      }
      guard !rest.contains(lost) else { return nil }
      return rest.isEmpty
        ? "'\(other.name)' has no key left"
        : "'\(other.name)' has lost the key \(lost.name) and keeps "
          + rest.map(\.name).joined(separator: " ")
    }
  }

  /// The keys of a command, those of watching first.
  func keys(of command: LifeCommand) -> [Key] {
    let keys = watching.keys(of: command)
    return keys.isEmpty ? editing.keys(of: command) : keys
  }

  /// The standard keys.
  private static let standard = LifeKeys()

  /// Whether two commands cannot share a key: what only editing has comes first there, and is not
  /// known elsewhere.
  private static func meet(_ one: LifeCommand, _ other: LifeCommand) -> Bool {
    editingAlone.contains(one) == editingAlone.contains(other)
  }

  /// The commands that only editing knows.
  private static let editingAlone: Set<LifeCommand> = Set(
    LifeCommand.keyMap(isEditing: true).bindings.map(\.command)
  ).subtracting(LifeCommand.keyMap(isEditing: false).bindings.map(\.command))

  /// The commands that only placing knows.
  private static let placingAlone: Set<LifeCommand> = Set(
    LifeCommand.keyMap(isEditing: false, isPlacing: true).bindings.map(\.command)
  ).subtracting(LifeCommand.keyMap(isEditing: false).bindings.map(\.command))

  /// Why no command can have a key, or nil.
  private static func reservation(of key: Key) -> String? {
    switch key {
    case .control("l"): "Ctrl-L always draws the screen anew"
    // The terminal or the system takes these.
    case .control("c"), .control("z"), .control("\\"), .control("q"), .control("s"):
      "the key \(key.name) belongs to the terminal"
    default: nil
    }
  }
}

extension KeyMap where Command: Hashable {
  /// This table with other keys for some commands, which others lose, but for those to keep.
  fileprivate func rebinding(
    _ changes: [Command: [Key]], keeping keptCommands: Set<Command>
  ) -> KeyMap {
    let own = Set(bindings.map(\.command))
    let changes = changes.filter { own.contains($0.key) }
    let kept = Set(
      bindings.filter { keptCommands.contains($0.command) }.flatMap {
        changes[$0.command] ?? $0.keys
      })
    let chosen = Set(changes.values.joined())
    var seen = Set<Command>()
    return KeyMap(
      bindings.compactMap { binding in
        var keys = binding.keys
        if let own = changes[binding.command] {
          // A command that has several lines in the help keeps one of them.
          guard seen.insert(binding.command).inserted else { return nil }
          keys = own
        } else if !keptCommands.contains(binding.command) {
          keys.removeAll { chosen.contains($0) }
        }
        if !keptCommands.contains(binding.command) { keys.removeAll { kept.contains($0) } }
        return keys.isEmpty ? nil : binding.with(keys: keys)
      })
  }
}
