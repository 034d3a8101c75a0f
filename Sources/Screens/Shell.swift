public import TerminalUI

/// The whole program on a terminal: a stack of screens, of which the top one is seen and played.
public struct Shell: App {
  private var stack: [any Screen]
  private var size = (columns: 0, rows: 0)
  private let capabilities: Capabilities

  /// A program that begins with one screen and ends when that is left.
  public init(
    _ screen: any Screen, columns: Int, rows: Int, capabilities: Capabilities = .modern
  ) {
    stack = [screen]
    size = (columns, rows)
    self.capabilities = capabilities
    resizeTop()
  }

  /// Hands the event to the top screen and follows where that leads.
  public mutating func update(_ event: Event, budget: Budget) {
    if case .resize(let columns, let rows) = event { size = (columns, rows) }
    guard let top = stack.indices.last else { return }
    if case .terminate = event {
      // Every screen is told: one further down may have something to save.
      for index in stack.indices { _ = stack[index].update(event, budget: budget) }
      return
    }
    follow(stack[top].update(event, budget: budget))
  }

  private mutating func follow(_ transition: Transition) {
    switch transition {
    case .stay: return
    case .push(let screen): stack.append(screen)
    case .replace(let screen): stack[stack.count - 1] = screen
    case .pop: stack.removeLast()
    case .deliver(let delivery):
      stack.removeLast()
      if let top = stack.indices.last { stack[top].receive(delivery) }
    case .quit: stack.removeAll()
    }
    resizeTop()
  }

  /// A screen learns the terminal and its size when it comes to the top: it may have changed meanwhile.
  private mutating func resizeTop() {
    guard let top = stack.indices.last else { return }
    stack[top].meet(capabilities)
    stack[top].learn(top == 0 ? .quit : .back)
    _ = stack[top].update(
      .resize(columns: size.columns, rows: size.rows), budget: .unlimited)
  }

  /// Draws the top screen.
  public func draw(into canvas: inout Canvas, capabilities: Capabilities) {
    stack.last?.draw(into: &canvas, capabilities: capabilities)
  }

  /// The top screen's duty.
  public mutating func prepareToDraw() { stack.indices.last.map { stack[$0].prepareToDraw() } }

  /// The top screen's duty.
  public mutating func prepareToWait() { stack.indices.last.map { stack[$0].prepareToWait() } }

  /// Whether the top screen is.
  public var isHeldUp: Bool { stack.last?.isHeldUp ?? false }

  /// The top screen's duty.
  public mutating func resume(budget: Budget) {
    guard let top = stack.indices.last else { return }
    follow(stack[top].resume(budget: budget))
  }

  /// The top screen's wish.
  public var timeToNextTick: Duration? { stack.last?.timeToNextTick }

  /// The top screen's wish.
  public var inputModes: InputModes { stack.last?.inputModes ?? [] }

  /// The top screen's wish.
  public mutating func takeBell() -> Bool {
    stack.indices.last.map { stack[$0].takeBell() } ?? false
  }

  /// The top screen's wish.
  public mutating func takeClipboard() -> String? {
    stack.indices.last.flatMap { stack[$0].takeClipboard() }
  }

  /// Whether the last screen was left.
  public var isFinished: Bool { stack.isEmpty }
}
