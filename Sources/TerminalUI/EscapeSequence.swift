/// The meaning of the escape sequences that xterm and its relatives send.
///
/// Terminal descriptions name most of them; these are for those that a description lacks. Source:
/// "XTerm Control Sequences", sections "Special Keyboard Keys" and "PC-Style Function Keys".
enum EscapeSequence {
  /// The key of `ESC O` and a character.
  static func singleShiftKey(_ final: Unicode.Scalar) -> Key? {
    switch final {
    case "P": .function(1)
    case "Q": .function(2)
    case "R": .function(3)
    case "S": .function(4)
    case "M": .enter
    default: cursorKey(final)
    }
  }

  /// The meaning of `ESC [`, parameters and a final character; nil when it has none for us.
  static func unit(parameters bytes: [UInt8], final: Unicode.Scalar) -> InputDecoder.Unit? {
    let parameters = numbers(bytes)
    // The second parameter holds 1 and the modifiers' bits: Shift 1, Alt 2, Control 4.
    let modifiers = parameters.count > 1 ? max(parameters[1], 1) - 1 : 0
    switch final {
    case "I" where bytes.isEmpty: return .focus(true)
    case "O" where bytes.isEmpty: return .focus(false)
    case "Z": return .key(.backTab)
    case "~":
      switch parameters.first {
      case 200: return .pasteStart
      case 201: return .pasteEnd
      default: return parameters.first.flatMap(editingKey).map { .key($0) }
      }
    default: return cursorKey(final).map { .key(modified($0, by: modifiers)) }
    }
  }

  private static func cursorKey(_ final: Unicode.Scalar) -> Key? {
    switch final {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "F": .end
    case "H": .home
    default: nil
    }
  }

  private static func editingKey(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...24: .function(number - 12)
    default: nil
    }
  }

  private static func modified(_ key: Key, by modifiers: Int) -> Key {
    switch (key, modifiers & 5) {
    case (.up, 1): .shiftUp
    case (.down, 1): .shiftDown
    case (.left, 1): .shiftLeft
    case (.right, 1): .shiftRight
    case (.up, 4...): .controlUp
    case (.down, 4...): .controlDown
    case (.left, 4...): .controlLeft
    case (.right, 4...): .controlRight
    default: key
    }
  }

  /// Decimal numbers with semicolons between; what is left out is 0, what is too long is cut.
  static func numbers(_ bytes: [UInt8]) -> [Int] {
    bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
      digits.reduce(0) { number, byte in
        let digit = Int(byte) - 0x30
        return (0...9).contains(digit) ? min(number * 10 + digit, 1_000_000) : number
      }
    }
  }
}

extension MouseEvent {
  /// The event of an SGR mouse report: `ESC [ <`, button, column and row, `M` or `m`.
  ///
  /// Of the button code, bits 0–1 are the button (3: none), 2–4 Shift, Meta and Control, 5 motion,
  /// 6 the wheel.
  init?(sgrParameters bytes: [UInt8], isRelease: Bool) {
    let numbers = EscapeSequence.numbers(bytes)
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0, numbers[0] < 128 else { return nil }
    let code = numbers[0]
    let low = code & 3
    let action: Action
    if code & 64 != 0 {
      let wheel: [Wheel] = [.up, .down, .left, .right]
      action = .wheel(wheel[low])
    } else {
      let buttons: [Button] = [.left, .middle, .right]
      if low < buttons.count {
        let button = buttons[low]
        action = isRelease ? .release(button) : code & 32 != 0 ? .drag(button) : .press(button)
      } else {
        guard code & 32 != 0 else { return nil }
        action = .move
      }
    }
    self.init(
      action, column: numbers[1] - 1, row: numbers[2] - 1,
      modifiers: Modifiers(rawValue: UInt8(code >> 2 & 7)))
  }
}
