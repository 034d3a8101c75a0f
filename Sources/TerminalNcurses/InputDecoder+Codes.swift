import CNcurses
import TerminalUI

extension InputDecoder.Unit {
  /// The meaning of one of the shim's key codes; nil for keys that no screen knows.
  init?(code: UInt32) {
    let first = VIVARIUM_KEY_F0.rawValue
    if code > first && code <= first + 12 {
      self = .key(.function(Int(code - first)))
      return
    }
    switch vivarium_key(rawValue: code) {
    case VIVARIUM_KEY_UP: self = .key(.up)
    case VIVARIUM_KEY_DOWN: self = .key(.down)
    case VIVARIUM_KEY_LEFT: self = .key(.left)
    case VIVARIUM_KEY_RIGHT: self = .key(.right)
    case VIVARIUM_KEY_SHIFT_UP: self = .key(.shiftUp)
    case VIVARIUM_KEY_SHIFT_DOWN: self = .key(.shiftDown)
    case VIVARIUM_KEY_SHIFT_LEFT: self = .key(.shiftLeft)
    case VIVARIUM_KEY_SHIFT_RIGHT: self = .key(.shiftRight)
    case VIVARIUM_KEY_CONTROL_UP: self = .key(.controlUp)
    case VIVARIUM_KEY_CONTROL_DOWN: self = .key(.controlDown)
    case VIVARIUM_KEY_CONTROL_LEFT: self = .key(.controlLeft)
    case VIVARIUM_KEY_CONTROL_RIGHT: self = .key(.controlRight)
    case VIVARIUM_KEY_ENTER: self = .key(.enter)
    case VIVARIUM_KEY_BACK_TAB: self = .key(.backTab)
    case VIVARIUM_KEY_BACKSPACE: self = .key(.backspace)
    case VIVARIUM_KEY_DELETE: self = .key(.delete)
    case VIVARIUM_KEY_INSERT: self = .key(.insert)
    case VIVARIUM_KEY_HOME: self = .key(.home)
    case VIVARIUM_KEY_END: self = .key(.end)
    case VIVARIUM_KEY_PAGE_UP: self = .key(.pageUp)
    case VIVARIUM_KEY_PAGE_DOWN: self = .key(.pageDown)
    case VIVARIUM_KEY_MOUSE: self = .mouseStart
    case VIVARIUM_KEY_FOCUS_IN: self = .focus(true)
    case VIVARIUM_KEY_FOCUS_OUT: self = .focus(false)
    case VIVARIUM_KEY_PASTE_START: self = .pasteStart
    case VIVARIUM_KEY_PASTE_END: self = .pasteEnd
    default: return nil
    }
  }
}
