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
      if let owner = changes.first(where: { $0.key != command && $0.value.contains(key) })?.key {
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
      guard let lost = keys.first(where: standard.contains) else { return nil }
      if LifeKeys.editingAlone.contains(other) {
        return "while editing, the key \(lost.name) stays with '\(other.name)'"
      }
      let rest = self.keys(of: other)
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
  fileprivate func rebinding(_ changes: [Command: [Key]], keeping kept: Set<Command>) -> KeyMap {
    let kept = Set(
      bindings.filter { kept.contains($0.command) && changes[$0.command] == nil }.flatMap(\.keys))
    let chosen = Set(changes.values.joined()).subtracting(kept)
    var seen = Set<Command>()
    return KeyMap(
      bindings.compactMap { binding in
        let keys: [Key]
        if let own = changes[binding.command] {
          // A command that has several lines in the help keeps one of them.
          guard seen.insert(binding.command).inserted else { return nil }
          keys = own.filter { !kept.contains($0) }
        } else {
          keys = binding.keys.filter { !chosen.contains($0) }
        }
        return keys.isEmpty ? nil : binding.with(keys: keys)
      })
  }
}
