/// Turns what comes from a terminal into events: mouse reports, pastes, and the escape sequences
/// that no terminal description knew.
///
/// A sequence may come in any number of pieces, and several at once.
public struct InputDecoder {
  /// A piece of input.
  public enum Unit: Hashable, Sendable {
    /// A character as it was sent, control characters included.
    case scalar(Unicode.Scalar)
    /// A key whose sequence was recognised.
    case key(Key)
    /// `ESC [ <`, the start of a mouse report.
    case mouseStart
    /// `ESC [ 200 ~` and `ESC [ 201 ~`, around pasted text.
    case pasteStart, pasteEnd
    /// `ESC [ I` or `ESC [ O`: the focus came or went.
    case focus(Bool)
  }

  private enum State {
    case ready
    /// An escape that may begin a sequence.
    case escape
    /// After `ESC O`.
    case singleShift
    /// After `ESC [`, with what followed.
    case sequence([UInt8])
    /// After `ESC [ <`, with what followed.
    case mouse([UInt8])
    case paste(String)
  }

  private var state = State.ready
  private static let longestSequence = 40
  private static let longestPaste = 4 << 20

  /// A decoder at the start of a stream.
  public init() {}

  /// Takes the next piece.
  /// - Returns: the events that are complete now, in order.
  public mutating func decode(_ unit: Unit) -> [Event] {
    switch unit {
    case .scalar(let scalar): return decode(scalar)
    case .mouseStart where !isPasting:
      let events = flush()
      state = .mouse([])
      return events
    case .pasteStart where !isPasting:
      let events = flush()
      state = .paste("")
      return events
    case .pasteEnd:
      guard case .paste(let text) = state else { return [] }
      state = .ready
      return [.paste(InputDecoder.normalized(text))]
    case .key(let key): return isPasting ? [] : abandon() + [.key(key)]
    case .focus(let isFocused): return isPasting ? [] : abandon() + [.focus(isFocused)]
    case .mouseStart, .pasteStart: return []
    }
  }

  /// Says that nothing more is there for now: an escape that began no sequence was the key.
  ///
  /// A mouse report or a paste may still be on its way, and is waited for.
  public mutating func flush() -> [Event] {
    switch state {
    case .ready, .mouse, .paste: return []
    case .escape, .singleShift, .sequence: return abandon()
    }
  }

  private var isPasting: Bool {
    if case .paste = state { true } else { false }
  }

  /// Gives up what was begun and hands its characters out as keys.
  private mutating func abandon() -> [Event] {
    defer { state = .ready }
    switch state {
    case .ready, .mouse, .paste: return []
    case .escape: return [.key(.escape)]
    case .singleShift: return [.key(.escape), .key(.character("O"))]
    case .sequence(let bytes):
      let characters = bytes.map { Event.key(.character(Character(Unicode.Scalar($0)))) }
      return [.key(.escape), .key(.character("["))] + characters
    }
  }

  private mutating func decode(_ scalar: Unicode.Scalar) -> [Event] {
    switch state {
    case .ready: return begin(scalar)
    case .escape:
      switch scalar {
      case "[": state = .sequence([])
      case "O": state = .singleShift
      default: return abandon() + begin(scalar)
      }
      return []
    case .singleShift:
      guard let key = EscapeSequence.singleShiftKey(scalar) else {
        return abandon() + begin(scalar)
      }
      state = .ready
      return [.key(key)]
    case .sequence(let bytes): return extend(bytes, with: scalar)
    case .mouse(let bytes): return extendMouse(bytes, with: scalar)
    case .paste(var text):
      // Taken out first, so that appending does not copy what came before.
      state = .ready
      if text.utf8.count < InputDecoder.longestPaste { text.unicodeScalars.append(scalar) }
      state = .paste(text)
      return []
    }
  }

  private mutating func begin(_ scalar: Unicode.Scalar) -> [Event] {
    if scalar == "\u{1B}" {
      state = .escape
      return []
    }
    return InputDecoder.key(for: scalar).map { [.key($0)] } ?? []
  }

  private mutating func extend(_ bytes: [UInt8], with scalar: Unicode.Scalar) -> [Event] {
    if bytes.isEmpty && scalar == "<" {
      state = .mouse([])
      return []
    }
    guard scalar.value >= 0x20, scalar.value < 0x7F, bytes.count < InputDecoder.longestSequence
    else {
      state = .ready
      return begin(scalar)
    }
    let byte = UInt8(scalar.value)
    guard (0x40...0x7E).contains(byte) else {
      state = .sequence(bytes + [byte])
      return []
    }
    state = .ready
    guard let unit = EscapeSequence.unit(parameters: bytes, final: scalar) else { return [] }
    return decode(unit)
  }

  private mutating func extendMouse(_ bytes: [UInt8], with scalar: Unicode.Scalar) -> [Event] {
    switch scalar {
    case "0"..."9", ";":
      guard bytes.count < InputDecoder.longestSequence else {
        state = .ready
        return []
      }
      state = .mouse(bytes + [UInt8(scalar.value)])
      return []
    case "M", "m":
      state = .ready
      let event = MouseEvent(sgrParameters: bytes, isRelease: scalar == "m")
      return event.map { [.mouse($0)] } ?? []
    default:
      state = .ready
      return begin(scalar)
    }
  }

  /// The key of a single character.
  private static func key(for scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0: .control("@")
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x60))))
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x40))))
    case 0x80..<0xA0: nil
    default: .character(Character(scalar))
    }
  }

  /// Pasted lines end in `\r` on the wire.
  private static func normalized(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        result.append("\n")
      } else if !(scalar == "\n" && previous == "\r") {
        result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }
}
