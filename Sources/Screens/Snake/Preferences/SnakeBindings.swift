import TerminalUI

/// The keys of Snake as a player has chosen them: one table for everything that listens to keys or
/// tells of them.
///
/// No two controls that meet on a screen have a key in common, and every control has a key.
public struct SnakeBindings: Hashable, Sendable {
  /// The keys of the controls that do not have their standard ones.
  private(set) var changes: [SnakeControl: [Key]] = [:]

  /// The standard keys.
  public init() {}

  /// The standard keys, and others for some controls.
  init(_ changes: [SnakeControl: [Key]]) throws(Conflict) {
    // Keys may change places: they must fit together when all are changed.
    for (control, keys) in changes where keys != SnakeBindings.standard.keys(of: control) {
      self.changes[control] = keys
    }
    for control in SnakeControl.bindings.map(\.command) {
      if let keys = self.changes[control] { try check(keys, for: control) }
    }
  }

  /// Why a key cannot be had, in a sentence.
  struct Conflict: Error, Hashable {
    let sentence: String
  }

  /// All controls with their keys, in the order in which they are listed.
  var all: KeyMap<SnakeControl> { KeyMap(SnakeControl.bindings).rebinding(changes) }

  /// The keys of a game for one.
  var game: KeyMap<SnakeCommand> {
    var own: [SnakeCommand: [Key]] = [:]
    for case (.game(let command), let keys) in changes { own[command] = keys }
    return SnakeScreen.standardKeys.rebinding(own)
  }

  /// The keys of a match.
  var match: KeyMap<MatchCommand> {
    var own: [MatchCommand: [Key]] = [:]
    for command in MatchScreen.standardKeys.bindings.map(\.command) {
      own[command] = SnakeControl(of: command).flatMap { changes[$0] }
    }
    return MatchScreen.standardKeys.rebinding(own)
  }

  /// Gives a control a key, instead of all that it has or beside them.
  mutating func assign(
    _ key: Key, to control: SnakeControl, beside isAddition: Bool = false
  ) throws(Conflict) {
    let old = all.keys(of: control)
    try assign(isAddition ? old.filter { $0 != key } + [key] : [key], to: control)
  }

  /// Gives a control exactly these keys, the one to show first.
  mutating func assign(_ keys: [Key], to control: SnakeControl) throws(Conflict) {
    try check(keys, for: control)
    changes[control] = keys == SnakeBindings.standard.keys(of: control) ? nil : keys
  }

  /// Throws when a control cannot have these keys beside what the others have.
  private func check(_ keys: [Key], for control: SnakeControl) throws(Conflict) {
    guard !keys.isEmpty else { throw Conflict(sentence: "Everything needs a key.") }
    guard Set(keys).count == keys.count else { throw Conflict(sentence: "A key is named twice.") }
    for key in keys {
      if let reason = SnakeBindings.reservation(of: key) { throw Conflict(sentence: reason) }
      if let other = owner(of: key, met: control) {
        throw Conflict(sentence: "\(key.name) is taken: \(other.help)")
      }
    }
  }

  /// Gives a control its standard keys again, unless another one has them now.
  mutating func reset(_ control: SnakeControl) throws(Conflict) {
    try assign(SnakeBindings.standard.keys(of: control), to: control)
  }

  private static let standard = KeyMap(SnakeControl.bindings)

  /// Whose key it is among those that the control meets.
  private func owner(of key: Key, met control: SnakeControl) -> KeyBinding<SnakeControl>? {
    all.bindings.first { binding in
      binding.command != control && binding.command.meets(control) && binding.keys.contains(key)
    }
  }

  /// Why nothing else can have a key, or nil.
  private static func reservation(of key: Key) -> String? {
    switch key {
    case .enter: "Enter always begins and goes on."
    case .escape: "Esc always closes and pauses."
    case .control("l"): "Ctrl-L always draws the screen anew."
    // The terminal or the system takes these.
    case .control("c"), .control("z"), .control("\\"), .control("q"), .control("s"):
      "\(key.name) belongs to the terminal."
    default: nil
    }
  }
}
