public import Lattice

extension SnakeGame {
  /// Something other than food that lies on the board for some time and can be collected.
  public struct Item: Hashable, Sendable {
    /// What it does.
    public let kind: Kind
    /// Where it lies.
    public let cell: Point
    /// The number of steps in which it can still be collected.
    public internal(set) var stepsLeft: Int

    /// What an item does for the snake that collects it.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
      /// It is worth five times one more than the level, and two points for each step left.
      case bonus
      /// For 100 steps the level counts 3 less, but at least 1.
      case slow
      /// The snake loses a third of its length, but not below 3.
      case shrink
      /// For 100 steps all points count twice.
      case double
      /// For 60 steps the head may enter the body's cells; walls still kill.
      case ghost

      /// The kinds that `Options.powers` brings onto the board, each equally likely.
      public static let powers = [slow, shrink, double, ghost]

      /// The number of steps that the effect lasts; 0 when it is over at once.
      public var duration: Int {
        switch self {
        case .slow, .double: 100
        case .ghost: 60
        case .bonus, .shrink: 0
        }
      }

      /// How many foods lie between two items of this kind.
      var foodsBetween: Int { self == .bonus ? 5 : 4 }

      /// The number of steps that it lies on a board.
      func lifetime(on board: Size) -> Int {
        (self == .bonus ? 20 : 60) + board.width / 2 + board.height / 2
      }
    }
  }

  /// The effects at work, and for how many steps more.
  public struct Effects: Hashable, Sendable {
    private var left = SIMD8<Int>()

    /// The number of steps for which an effect lasts, 0 when it is not at work.
    public internal(set) subscript(kind: Item.Kind) -> Int {
      get { left[kind.place] }
      set { left[kind.place] = newValue }
    }

    /// The effects at work, in the order of `Item.Kind.allCases`.
    public var active: [Item.Kind] { Item.Kind.allCases.filter { self[$0] > 0 } }
  }
}

extension SnakeGame.Item.Kind {
  /// The kind's number among all kinds.
  var place: Int {
    switch self {
    case .bonus: 0
    case .slow: 1
    case .shrink: 2
    case .double: 3
    case .ghost: 4
    }
  }
}
