/// A key press as a terminal can tell it; terminals do not report releases.
public enum Key: Hashable, Sendable {
  /// A printed character, space included.
  case character(Character)
  /// Control with a lower-case letter or one of `@ [ \ ] ^ _`; Tab, Enter, Escape and Backspace
  /// have their own cases.
  case control(Character)
  /// The arrow keys.
  case up, down, left, right
  /// The arrow keys with Shift.
  case shiftUp, shiftDown, shiftLeft, shiftRight
  /// The arrow keys with Control.
  case controlUp, controlDown, controlLeft, controlRight
  /// Return, on the main block or the keypad.
  case enter
  /// A bare Escape.
  case escape
  /// Tab, and Shift-Tab.
  case tab, backTab
  /// The key that deletes to the left.
  case backspace
  /// Editing keys.
  case delete, insert
  /// Movement keys.
  case home, end, pageUp, pageDown
  /// F1 is `function(1)`.
  case function(Int)

  /// The key's name for hints and help: `q`, `Space`, `Ctrl-R`, `←` (or `Left` in ASCII).
  public func label(_ glyphs: GlyphSet) -> String {
    let rich = glyphs != .ascii
    switch self {
    case .character(" "): return "Space"
    case .character(let character): return String(character)
    case .control(let character): return "Ctrl-\(character.uppercased())"
    case .up: return rich ? "↑" : "Up"
    case .down: return rich ? "↓" : "Down"
    case .left: return rich ? "←" : "Left"
    case .right: return rich ? "→" : "Right"
    case .shiftUp: return "Shift-" + Key.up.label(glyphs)
    case .shiftDown: return "Shift-" + Key.down.label(glyphs)
    case .shiftLeft: return "Shift-" + Key.left.label(glyphs)
    case .shiftRight: return "Shift-" + Key.right.label(glyphs)
    case .controlUp: return "Ctrl-" + Key.up.label(glyphs)
    case .controlDown: return "Ctrl-" + Key.down.label(glyphs)
    case .controlLeft: return "Ctrl-" + Key.left.label(glyphs)
    case .controlRight: return "Ctrl-" + Key.right.label(glyphs)
    case .enter: return "Enter"
    case .escape: return "Esc"
    case .tab: return "Tab"
    case .backTab: return "Shift-Tab"
    case .backspace: return "Backspace"
    case .delete: return "Del"
    case .insert: return "Ins"
    case .home: return "Home"
    case .end: return "End"
    case .pageUp: return "PgUp"
    case .pageDown: return "PgDn"
    case .function(let number): return "F\(number)"
    }
  }
}
