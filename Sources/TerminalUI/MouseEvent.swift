/// A mouse button, the wheel or a drag, at a character cell.
public struct MouseEvent: Hashable, Sendable {
  /// What the mouse did.
  public enum Action: Hashable, Sendable {
    /// A button went down.
    case press(Button)
    /// The mouse moved to another cell with a button down.
    case drag(Button)
    /// The mouse moved to another cell with no button down; only while `InputModes.motion` is on.
    case move
    /// A button came up.
    case release(Button)
    /// The wheel turned by one notch.
    case wheel(Wheel)
  }

  /// A button that can be pressed.
  public enum Button: Hashable, Sendable {
    /// The three buttons.
    case left, middle, right
  }

  /// A direction of the wheel.
  public enum Wheel: Hashable, Sendable {
    /// Away from the user and towards the user, and sidewards where a mouse can.
    case up, down, left, right
  }

  /// Keys that were held meanwhile; terminals keep Shift for selecting text.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    /// One bit a key.
    public let rawValue: UInt8

    /// The modifiers of these bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Shift.
    public static let shift = Modifiers(rawValue: 1)
    /// Alt or Meta.
    public static let alt = Modifiers(rawValue: 2)
    /// Control.
    public static let control = Modifiers(rawValue: 4)
  }

  /// What happened.
  public var action: Action
  /// The cell's column, from 0.
  public var column: Int
  /// The cell's row, from 0.
  public var row: Int
  /// The keys held.
  public var modifiers: Modifiers

  /// An event at a cell.
  public init(_ action: Action, column: Int, row: Int, modifiers: Modifiers = []) {
    self.action = action
    self.column = column
    self.row = row
    self.modifiers = modifiers
  }
}
